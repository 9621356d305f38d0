/** Every command, asked on both platforms over the bundled story: the very payloads the adapters send. */
import { readFileSync } from 'node:fs';
import { lazyLibrary } from '../../src/cli/lazy-library.ts';
import { readConfig } from '../../src/config.ts';
import type { Library } from '../../src/core/ports/library.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { openDiscord, until } from '../adapters/discord/open-discord.ts';
import { ask, pressed, slash as use } from '../adapters/discord/payloads.ts';
import { openSlack } from '../adapters/slack/open-slack.ts';
import { event, slash } from '../adapters/slack/payloads.ts';
import type { Message as DiscordMessage } from '../platforms/discord-fake.ts';
import { allOf } from '../platforms/discord-rules.ts';
import type { Message as SlackMessage } from '../platforms/slack-fake.ts';

const FOLDER = new URL('../../data/venezuela-port-strike/', import.meta.url);
const { slug, title, articles } = JSON.parse(readFileSync(new URL('story.json', FOLDER), 'utf8'));
const NOW = (): Date => new Date('2026-01-05T12:00:00Z');

export interface Asked {
  /** What its picture in the documentation is called; left out: it is only looked at. */
  readonly picture?: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Each command at least once with its real arguments; the order matters where one changes what the next one sees. */
export const ASKED: readonly Asked[] = [
  { picture: 'help', command: 'help', args: {} },
  { picture: 'help-timeline', command: 'help', args: { command: 'timeline' } },
  { picture: 'timeline', command: 'timeline', args: {} },
  { command: 'timeline', args: { about: 'strike', page: '1' } },
  { picture: 'who-said', command: 'who-said', args: { speaker: 'Trump' } },
  { command: 'who-said', args: { about: 'strike' } },
  { picture: 'disagreements', command: 'disagreements', args: {} },
  { command: 'disagreements', args: { kind: 'date' } },
  { picture: 'ask', command: 'ask', args: { question: 'When was the dock hit?' } },
  { command: 'ask', args: { question: 'What colour was the moon?' } },
  { picture: 'brief', command: 'brief', args: {} },
  { picture: 'sources', command: 'sources', args: {} },
  { picture: 'claim', command: 'claim', args: { claim: '' } },
  { command: 'claim', args: { claim: 'c_0000' } },
  { picture: 'story', command: 'story', args: { action: 'list' } },
  { command: 'story', args: { action: 'new', name: 'Quay three' } },
  {
    picture: 'add',
    command: 'add',
    args: {
      what: 'Quay three reopens\n\nThe harbour authority said on 3 January 2026 that quay three had reopened. Anna Berg, its head, denied any damage.',
      story: 'quay-three',
      outlet: 'Harbour Watch',
      published: '2026-01-04',
    },
  },
  { command: 'add', args: { what: 'ftp://nowhere', story: 'quay-three' } },
  { picture: 'rights', command: 'rights', args: {} },
  { picture: 'export', command: 'export', args: { story: slug } },
  { command: 'decide', args: { action: 'not-a-disagreement', what: '3', story: slug } },
  { picture: 'decide', command: 'decide', args: { action: 'list', story: slug } },
  { command: 'feedback', args: { action: 'missing', what: 'The harbour master', story: slug } },
  { picture: 'feedback', command: 'feedback', args: { action: 'list', story: slug } },
  { picture: 'follow', command: 'follow', args: { story: slug, at: '08:30', zone: 'Europe/Berlin' } },
  { picture: 'schedules', command: 'schedules', args: {} },
  { picture: 'alert', command: 'alert', args: { action: 'denial', story: slug } },
  { command: 'alert', args: { action: 'list' } },
  { picture: 'unfollow', command: 'unfollow', args: { story: slug } },
  { command: 'timeline', args: { story: 'nowhere' } },
];

export interface Answer extends Asked {
  readonly slack: readonly SlackMessage[];
  /** In the order of its pages. */
  readonly discord: readonly DiscordMessage[];
}

const filled = async (): Promise<{ readonly store: Store; readonly library: Library }> => {
  const store = openSqlite(':memory:');
  const library = lazyLibrary(store, readConfig({}));
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, slug, title);
  const submissions = articles.map(
    ({ file, outlet, publishedAt }: Record<'file' | 'outlet' | 'publishedAt', string>) => ({
      content: readFileSync(new URL(file, FOLDER)),
      uri: `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/${file}`,
      title: null,
      outlet,
      publishedAt,
    }),
  );
  await library.add(DEFAULT_WORKSPACE, story.id, submissions);
  return { store, library };
};

/** The claim that stands first: any would do, and both stores hold the same. */
const withClaim = async ({ command, args }: Asked, store: Store): Promise<Asked> => {
  const [first] = await store.stories.list(DEFAULT_WORKSPACE);
  if (args.claim !== '' || first === undefined) return { command, args };
  const [claim] = await store.claims.claimsOf(DEFAULT_WORKSPACE, first.id);
  return { command, args: { ...args, claim: claim?.id ?? '' } };
};

const typed = (args: Asked['args']): string =>
  Object.entries(args)
    .map(([name, value]) => `${name}:"${value}"`)
    .join(' ');

const onSlack = async (): Promise<readonly (readonly SlackMessage[])[]> => {
  const { store } = await filled();
  const { fake, close } = await openSlack({ store, now: NOW, reads: true });
  const answers: (readonly SlackMessage[])[] = [];
  for (const [n, asked] of ASKED.entries()) {
    const { command, args } = await withClaim(asked, store);
    const key = `asked${n}`;
    const text = `${command} ${typed(args)}`;
    fake.push('slash_commands', slash('/rashomon', text, { response_url: fake.responseUrl(key) }));
    const unfinished = async () => (await store.inbox.unfinished('slack:', new Date(0))).length;
    for (let tries = 0; tries < 3_000; tries++) {
      if (fake.sent.some(({ channel }) => channel === key) && (await unfinished()) === 0) break;
      await new Promise((resume) => setTimeout(resume, 5));
    }
    answers.push(fake.sent.filter(({ channel, blocks }) => channel === key && blocks !== undefined));
  }
  if (fake.problems.length > 0) throw new Error(fake.problems.join('\n'));
  await close();
  await store.close();
  return answers;
};

/** The button to the next page of the same answer; a further page of the command is an answer of its own. */
const nextPage = (message: DiscordMessage): string | null =>
  allOf(message.components).find(({ label, custom_id: id = '' }) => label === 'Next' && id.includes('~'))?.custom_id ??
  null;

const copyOf = (message: DiscordMessage): DiscordMessage => structuredClone(message);

const onDiscord = async (): Promise<readonly (readonly DiscordMessage[])[]> => {
  const { store, library } = await filled();
  const { fake, close } = await openDiscord({ store, library, now: NOW });
  const answers: (readonly DiscordMessage[])[] = [];
  for (const asked of ASKED) {
    const { command, args } = await withClaim(asked, store);
    const first = await ask(fake, use(fake, command, args), 20_000);
    const pages = [copyOf(first)];
    for (let next = nextPage(first); next !== null; next = nextPage(pages.at(-1) ?? first)) {
      pages.push(copyOf(await ask(fake, pressed(fake, first, next))));
    }
    answers.push(pages);
  }
  if (fake.problems.length > 0) throw new Error(fake.problems.join('\n'));
  await until(() => true);
  await close();
  await store.close();
  return answers;
};

export const everyAnswer = async (): Promise<readonly Answer[]> => {
  const [slack, discord] = [await onSlack(), await onDiscord()];
  return ASKED.map((asked, n) => ({ ...asked, slack: slack[n] ?? [], discord: discord[n] ?? [] }));
};

/** App Home as a reader sees it. */
export const home = async (): Promise<readonly unknown[]> => {
  const { store } = await filled();
  const { fake, close } = await openSlack({ store, now: NOW });
  fake.push('events_api', event({ type: 'app_home_opened', tab: 'home', channel: 'D0ALICE' }));
  await until(() => fake.homes.length === 1, 2_000);
  await close();
  await store.close();
  return fake.homes[0]?.blocks as readonly unknown[];
};
