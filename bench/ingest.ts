/**
 * Many articles in one run of the real program, with a reader beside it and a kill -9 in the middle:
 * `node bench/ingest.ts [articles]`. Says how many were acknowledged before the kill and are there, what the second run
 * did, the largest commit, and how long the reader ever waited; ends with 1 when an aim was missed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/cli/open-store.ts';
import { DEFAULT_WORKSPACE } from '../src/domain/ids.ts';
import { writeStory } from './compare/write-story.ts';
import { readBeside } from './ingest/read-beside.ts';
import { startIngest } from './ingest/run.ts';

const MOST_CLAIMS = 2_000;
const MOST_WAIT_MS = 300;
const STORY = 'archive';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'rashomon-ingest-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'invented'));
const names = writeStory(count).map(({ uri, text }) => {
  writeFileSync(join(folder, uri), text);
  return uri;
});
const url = `sqlite:${join(folder, 'store.db')}`;
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(0);
let missed = 0;
const aim = (what: string, holds: boolean): void => {
  if (!holds) missed += 1;
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}`);
};

/** Names of the articles that the store holds, with how many claims each has. */
const held = async (): Promise<ReadonlyMap<string, number>> => {
  const store = await openStore(url);
  try {
    const story = await store.stories.bySlug(DEFAULT_WORKSPACE, STORY);
    if (story === null) return new Map();
    const counts = await store.claims.countByArticle(DEFAULT_WORKSPACE, story.id);
    const articles = await store.claims.articles(DEFAULT_WORKSPACE, story.id);
    return new Map(articles.map(({ uri, id }) => [uri, counts.get(id) ?? 0]));
  } finally {
    await store.close();
  }
};

const began = performance.now();
const first = startIngest(folder, url, STORY, names);
const beside = await readBeside(url, STORY);
await first.told(Math.floor(count / 3));
await first.kill();
const acknowledged = first.lines.filter(({ outcome }) => outcome === 'added').map(({ name }) => name);
console.log(`killed after ${seconds(began)} s`);
const after = await held();
const lost = acknowledged.filter((name) => !after.has(name));
aim(`${acknowledged.length} acknowledged before the kill, ${lost.length} of them lost`, lost.length === 0);
aim('the killed run stored no more than one that it had not told', after.size - acknowledged.length <= 1);

const again = performance.now();
const second = startIngest(folder, url, STORY, names);
const code = await second.ended();
const outcomes = Map.groupBy(second.lines, ({ outcome }) => outcome);
const told = [...outcomes].map(([outcome, lines]) => `${lines.length} ${outcome}`).join(', ');
console.log(`second run: ${told}, exit ${code}, ${seconds(again)} s (the last ${second.lastMs()} ms: comparing)`);
const whole = await held();
aim(`${whole.size} of ${count} are stored, each once`, whole.size === count && code === 0);
aim('what the first run had stored is unchanged', outcomes.get('unchanged')?.length === after.size);
const largest = Math.max(...whole.values());
const claims = [...whole.values()].reduce((sum, one) => sum + one, 0);
aim(`${claims} claims, the largest commit of an article ${largest}`, largest <= MOST_CLAIMS);
const { reads, median, most, late } = await beside.stop();
const waits = `${reads} reads, median ${median.toFixed(1)} ms, most ${most.toFixed(0)} ms`;
aim(`a reader beside: ${waits} (its own clock late by up to ${late.toFixed(0)} ms)`, most <= MOST_WAIT_MS);
process.exitCode = missed === 0 ? 0 : 1;
