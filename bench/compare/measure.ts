/** One measurement in a process of its own: `node bench/compare/measure.ts add <articles> | whole <articles>`; prints JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareStory } from '../../src/analysis/compare-story.ts';
import type { Submission } from '../../src/core/ports/library.ts';
import type { ArticleText } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { claimIdOf } from '../../src/domain/claim-id.ts';
import { shortHash } from '../../src/domain/content-hash.ts';
import { articleId, type StoryId, storyId, workspaceId } from '../../src/domain/ids.ts';
import { createLibrary } from '../../src/ingest/library.ts';
import { localReader } from '../../src/ingest/reader.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { openWeb } from '../../src/system/egress/open-web.ts';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';
import { type Written, writeStory } from './write-story.ts';

const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const submission = ({ uri, outlet, publishedAt, text }: Written): Submission => ({
  content: text,
  uri,
  title: null,
  outlet,
  publishedAt,
});

const HOME = workspaceId.from('w_bench');

/** So many articles are added one by one before any is measured: until then most of what is measured is the compiler. */
const BEFORE = 20;

/** CPU seconds of one article into a story that holds `count`, store and all; the process has done it all before. */
const add = async (count: number): Promise<object> => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-compare-'));
  const store = openSqlite(join(folder, 'bench.db'));
  const now = (): Date => new Date('2025-06-01T00:00:00Z');
  const web = openWeb({ privateNetworks: false, ports: [443] });
  const library = createLibrary({ ...store, reader: localReader(winkTagger()), web, now, minutes: 15 });
  const open = async (slug: string): Promise<StoryId> => (await store.stories.create(HOME, slug, slug)).story.id;
  const one = async (story: StoryId, article: Written): Promise<number> => {
    const start = process.cpuUsage();
    await library.add(HOME, story, [submission(article)]);
    return cpuSeconds(start);
  };
  const articles = writeStory(count + 5);
  const large = await open('large');
  const whole = Math.max(0, count - BEFORE);
  await library.add(HOME, large, articles.slice(0, whole).map(submission));
  const first: number[] = [];
  const later: number[] = [];
  for (const [at, article] of articles.slice(whole).entries()) {
    const alone = await one(await open(`small-${at}`), article);
    const among = await one(large, article);
    if (whole + at < count) continue;
    first.push(alone);
    later.push(among);
  }
  await store.close();
  rmSync(folder, { recursive: true });
  return { first: Math.min(...first), later: Math.min(...later) };
};

/** CPU seconds of comparing a whole story, and the process's peak memory in MB while it does. */
const whole = (count: number): object => {
  const tagger = winkTagger();
  const articles: ArticleText[] = [];
  const claims: Claim[] = [];
  for (const { uri, outlet, publishedAt, text } of writeStory(count)) {
    const { findings, kind } = extract({ text, title: null, publishedAt }, tagger);
    const id = articleId.from(shortHash('a', uri));
    const about = { uri, outlet, title: uri, publishedAt, kind, copyOf: null, version: 1, sha256: '' };
    articles.push({ id, storyId: storyId.from('s_bench'), ...about, text });
    claims.push(...findings.map((found) => ({ ...found, id: claimIdOf(id, found), articleId: id })));
  }
  const start = process.cpuUsage();
  const { timeline, disagreements, corroborations } = compareStory(articles, claims);
  const seconds = cpuSeconds(start);
  const found = [timeline.length, disagreements.length, corroborations.length];
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, claims: claims.length, found };
};

const [what, count] = process.argv.slice(2);
const measured = what === 'add' ? await add(Number(count)) : whole(Number(count));
process.stdout.write(`${JSON.stringify(measured)}\n`);
