/**
 * Every way an article comes in by chat, on both platforms, into the very process a user starts:
 * `node test/examination/ways-in.ts ../shared`. Prints a line a check and the totals; ends with 1 when one failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildDocx, buildEmail, buildPdf } from '../ingest/build-files.ts';
import { alerts } from './alerts.ts';
import type { Chat } from './chat.ts';
import { Checks } from './checks.ts';
import { openDiscordChat } from './discord-chat.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { openSlackChat } from './slack-chat.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const folder = mkdtempSync(join(tmpdir(), 'rashomon-ways-'));
const checks = new Checks();
const ACK_MS = 3_000;
const MINUTE_MS = 60_000;
const HELP = /timeline/;
const ADDED = /Not added|Added to|Nothing changed|new version/;
const sleep = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const words = (said: string): string => `The harbour master, Ines Moreau, said on Tuesday that ${said}.`;

/** From an empty store to what the sources differ on, as somebody would who has just put the bot into a channel. */
const newcomer = async (chat: Chat, { site }: Newsroom): Promise<void> => {
  const began = performance.now();
  await chat.ask('add', { what: `${site}/gazette` });
  const added = await chat.ask('add', { what: `${site}/courier` });
  checks.that('an address becomes an article', /Dock Courier.*claim/s.test(added.text), added.text);
  const differ = await chat.ask('disagreements', {});
  const ms = performance.now() - began;
  checks.that(
    'a newcomer sees both sides',
    /Nobody warned us/.test(differ.text) && /has not commented/.test(differ.text),
    differ.text,
  );
  checks.that(`in ${(ms / 1000).toFixed(1)} s, less than a minute`, ms < MINUTE_MS);
};

const texts = async (chat: Chat, { site }: Newsroom): Promise<void> => {
  const several = await chat.ask('add', { what: `${site}/gazette ${site}/herald ${site}/nowhere` });
  checks.that(
    'several addresses at once, a line each',
    /2 of 3/.test(several.text) && /Tide Gazette/.test(several.text) && /404/.test(several.text),
    several.text,
  );
  const pasted = await chat.ask('add', {
    what: `Quay reopens\n\n${words('the quay had reopened')}`,
    outlet: 'Pasted Post',
  });
  checks.that('pasted text', /Pasted Post/.test(pasted.text), pasted.text);
  const dry = await chat.ask('add', { what: `${site}/ferry`, 'dry-run': 'yes' });
  checks.that('a dry run shows what would be read', /Would be read.*Ferry sails again/s.test(dry.text), dry.text);
  const both = await chat.ask('add', { what: `${site}/ferry ${site}/nowhere`, 'dry-run': 'yes' });
  checks.that('of several, each', /Ferry sails again/.test(both.text) && /404/.test(both.text), both.text);
  const sources = await chat.ask('sources', {});
  checks.that(
    'and stores nothing',
    !/Ferry sails/.test(sources.text) && /Pasted Post/.test(sources.text),
    sources.text,
  );
};

const files = async (chat: Chat): Promise<void> => {
  const all: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['a.txt', Buffer.from(`Text file\n\n${words('the text was read')}`)],
    ['b.md', Buffer.from(`# Markdown file\n\n${words('the **markdown** was read')}`)],
    [
      'c.html',
      Buffer.from(
        `<html><body><article><h1>Page file</h1><p>${words('the page was read')} ${words('it was a file')}</p></article></body></html>`,
      ),
    ],
    ['d.pdf', buildPdf(['Printed file', '', words('the print was read')])],
    ['e.docx', buildDocx('Word file', words('the document was read'))],
    ['f.eml', buildEmail(['Content-Type: text/plain'], `Mail file\r\n\r\n${words('the mail was read')}`)],
  ];
  for (const [name, bytes] of all) {
    const { text } = await chat.hand(name, bytes);
    checks.that(`a file: ${name}`, /Added to|are in/.test(text), text);
  }
  const who = await chat.ask('who-said', { speaker: 'Moreau', about: 'read' });
  for (const what of ['text', 'markdown', 'page', 'print', 'document', 'mail'])
    checks.that(`the ${what} of it can be asked about`, who.text.includes(`the ${what} was read`), who.text);
};

const feeds = async (chat: Chat, newsroom: Newsroom): Promise<void> => {
  const { site } = newsroom;
  await chat.ask('story', { new: 'Norrby feeds' });
  const story = 'norrby-feeds';
  for (const [path, title] of [
    ['/rss', 'Tide RSS'],
    ['/atom', 'Tide Atom'],
    ['/json', 'Tide JSON'],
  ] as const) {
    const { text } = await chat.ask('add', { what: `${site}${path}`, story, only: 'harbour,ferry', language: 'eng' });
    checks.that(`a feed: ${title}`, new RegExp(`Following \\W*${title}`).test(text) && !/cake/.test(text), text);
  }
  const seen = async (): Promise<string> => (await chat.ask('sources', { story })).text;
  const before = await seen();
  checks.that('one article of three feeds is one', before.split('Harbour stays closed').length === 2, before);
  newsroom.publish('/ferry', 'Ferry sails again');
  const began = performance.now();
  let after = await seen();
  while (!/Ferry sails again/.test(after) && performance.now() - began < MINUTE_MS) {
    await sleep(500);
    after = await seen();
  }
  const waited = ((performance.now() - began) / 1000).toFixed(1);
  checks.that(`what a feed brings later is read by itself (after ${waited} s)`, /Ferry sails again/.test(after), after);
  for (const path of ['/rss', '/atom', '/json']) await chat.ask('add', { what: `${site}${path}`, story, feed: 'stop' });
};

/** Hostile pages are read while somebody asks for help: how long the acknowledgements take. */
const besides = async (chat: Chat, { site, hard }: Newsroom): Promise<void> => {
  const acks = async (count: number): Promise<readonly number[]> => {
    const took: number[] = [];
    for (let turn = 0; turn < count; turn += 1) took.push((await chat.ask('help', {}, HELP)).ackMs);
    return took.sort((a, b) => a - b);
  };
  const alone = await acks(30);
  let reading = true;
  const read = (async () => {
    for (const path of hard) await chat.ask('add', { what: `${site}${path}` }, ADDED);
  })().finally(() => {
    reading = false;
  });
  const beside: number[] = [];
  while (reading || beside.length < 30) beside.push(...(await acks(3)));
  await read;
  beside.sort((a, b) => a - b);
  const told = (sorted: readonly number[]): string =>
    `${sorted.length} acknowledgements, median ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms, most ${Math.round(sorted.at(-1) ?? 0)} ms`;
  checks.that(`alone: ${told(alone)}`, (alone.at(-1) ?? 0) < ACK_MS);
  checks.that(`beside ${hard.length} hostile pages: ${told(beside)}`, (beside.at(-1) ?? ACK_MS) < ACK_MS);
};

const examine = async (name: string, open: (environment: Record<string, string>) => Promise<Chat>): Promise<void> => {
  const newsroom = await openNewsroom();
  const chat = await open({
    DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}`,
    ALLOW_PRIVATE_NETWORKS: 'true',
    FETCH_PORTS: String(newsroom.port),
    FEED_MINUTES: '0.05',
    COMMANDS_PER_MINUTE: '0',
    LOG_LEVEL: 'warn',
  });
  await checks.group(`${name}: a newcomer`, () => newcomer(chat, newsroom));
  await checks.group(`${name}: addresses and texts`, () => texts(chat, newsroom));
  await checks.group(`${name}: files`, () => files(chat));
  await checks.group(`${name}: feeds`, () => feeds(chat, newsroom));
  await checks.group(`${name}: alerts`, () => alerts(chat, checks, newsroom));
  await checks.group(`${name}: hostile pages beside`, () => besides(chat, newsroom));
  checks.that('no violations in all', chat.violations().length === 0, chat.violations());
  await chat.close();
  newsroom.close();
};

await examine('Slack', (environment) => openSlackChat(shared, checks, environment));
await examine('Discord', (environment) => openDiscordChat(shared, checks, environment));
rmSync(folder, { recursive: true, force: true });
process.exit(checks.end());
