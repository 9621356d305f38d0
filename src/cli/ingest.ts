/** `ingest <file or address…> --story <slug>`: articles and feeds into the store, a line each, with a bar on a terminal. */
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import type { Ports } from '../core/command.ts';
import type { FeedFilter } from '../core/ports/feeds.ts';
import type { Submission } from '../core/ports/library.ts';
import type { StoryStore } from '../core/ports/stories.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { isSlug, type Story, slugOf } from '../domain/story.ts';
import { publicationDate } from '../ingest/publication-date.ts';
import { addedLine, previewLine } from './ingest-lines.ts';
import { openStore } from './open-store.ts';
import { createProgress } from './progress.ts';
import { readBytes } from './read-file.ts';
import { readFlags } from './read-flags.ts';
import { localActor, portsOver, workspaceNamed } from './session.ts';
import { usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

const FLAGS = ['story', 'title', 'outlet', 'published', 'uri', 'workspace', 'only', 'language'] as const;

/** The title a story has when nobody gave one. */
const titleFromSlug = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

/** Of two titles given, the smaller wins, so that the order of ingestion changes nothing. */
const openStory = async (
  stories: StoryStore,
  workspace: WorkspaceId,
  slug: string,
  title: string | undefined,
): Promise<{ readonly story: Story; readonly created: boolean }> => {
  const { story, created } = await stories.create(workspace, slug, title ?? titleFromSlug(slug));
  const unnamed = story.title === titleFromSlug(slug);
  if (title === undefined || title === story.title || (!unnamed && story.title < title)) return { story, created };
  await stories.rename(workspace, story.id, slug, title);
  return { story: { ...story, title }, created };
};

const ADDRESS = /^https?:\/\//i;
/** Items of a feed read in one run; the rest wait for the next, or for the bot. */
const FEED_ITEMS = 50;

/** Lines go out as soon as what they tell is stored; under a bar they wait for its end. */
const createTeller = (total: number) => {
  const progress = createProgress(total);
  const held: string[] = [];
  let refused = 0;
  const write = (line: string): boolean =>
    (line.startsWith('refused') ? process.stderr : process.stdout).write(`${line}\n`);
  return {
    say(line: string, name: string): void {
      if (line.startsWith('refused')) refused += 1;
      progress.step(basename(name));
      if (process.stderr.isTTY) held.push(line);
      else write(line);
    },
    stop(): number {
      progress.stop();
      for (const line of held.splice(0)) write(line);
      return refused;
    },
  };
};

interface Run {
  readonly ports: Ports;
  readonly workspace: WorkspaceId;
  readonly story: Story;
  readonly filter: FeedFilter;
  readonly say: (line: string, name: string) => void;
}

/** A feed's address: followed from now on, its newest items read at once. */
const follow = async ({ ports, workspace, story, filter, say }: Run, address: string): Promise<void> => {
  const followed = await ports.library.follow(workspace, story.id, address, filter, localActor().id, FEED_ITEMS);
  if (!followed.ok) return say(`refused    ${address}: ${followed.problem.message}`, address);
  const { feed, fresh, read, waiting } = followed.value;
  for (const one of read) say(addedLine(one.ok ? one.value.article.uri : `an item of ${address}`, one), address);
  const problem = feed.problem === null ? '' : ` (${feed.problem})`;
  say(`following  ${address}  ${feed.title}  ${fresh} new items, ${waiting} waiting${problem}`, address);
};

const preview = async (
  { ports, workspace, story, filter, say }: Run,
  name: string,
  submission: Submission,
): Promise<void> => {
  const seen = await ports.library.preview(workspace, story.id, submission);
  if (seen.ok) return say(previewLine(name, seen.value), name);
  if (seen.problem.code !== 'feed' || !ADDRESS.test(name))
    return say(`refused    ${name}: ${seen.problem.message}`, name);
  const feed = await ports.library.previewFeed(name, filter);
  if (!feed.ok) return say(`refused    ${name}: ${feed.problem.message}`, name);
  for (const item of feed.value.items.filter(({ wanted }) => wanted))
    say(`would read ${item.link ?? name}  "${item.title}"  published ${item.publishedAt ?? 'unknown'}`, name);
};

export const ingest = async (argv: readonly string[], config: Config): Promise<number> => {
  const { values, switches, words: names } = readFlags(argv, FLAGS, ['dry-run']);
  const slug = values.story;
  if (slug === undefined || names.length === 0) throw usageOf('ingest');
  if (!isSlug(slug))
    throw new UsageError(
      `"${slug}" is no story name. Use lower-case words joined by "-", like ${slugOf(slug) || 'port-strike'}.`,
    );
  if (values.uri !== undefined && names.length > 1)
    throw new UsageError('--uri names one article; give one file with it.');
  if (values.published !== undefined && publicationDate(values.published) === null)
    throw new UsageError(
      `"${values.published.slice(0, 40)}" is no publication date. Write it like 2025-12-30 or 2025-12-30T18:00:00Z.`,
    );
  const dry = switches.has('dry-run');
  const workspace = workspaceNamed(values.workspace);
  // Nothing is stored, so nothing is opened that would stay.
  const store = await openStore(dry ? 'sqlite::memory:' : config.DATABASE_URL);
  const { say, stop } = createTeller(names.length);
  try {
    const ports = portsOver(store, config, []);
    const { story, created } = await openStory(store.stories, workspace, slug, values.title);
    const words = values.only?.split(',').flatMap((word) => word.trim() || []) ?? [];
    const run: Run = { ports, workspace, story, filter: { words, language: values.language ?? null }, say };
    const handed: string[] = [];
    const feeds: string[] = [];
    const common = { title: null, outlet: values.outlet ?? null, publishedAt: values.published ?? null };
    const submissions = async function* (): AsyncGenerator<Submission> {
      for (const name of names) {
        if (ADDRESS.test(name)) {
          handed.push(name);
          yield { content: { address: name }, uri: values.uri ?? null, ...common };
          continue;
        }
        const bytes = await readBytes(name);
        if (typeof bytes === 'string') say(`refused    ${name}: ${bytes}.`, name);
        else {
          handed.push(name);
          yield { content: bytes, uri: values.uri ?? name, ...common };
        }
      }
    };
    if (dry) for await (const submission of submissions()) await preview(run, handed.at(-1) ?? '', submission);
    else
      await ports.library.add(workspace, story.id, submissions(), (added, index) => {
        const name = handed[index] ?? '';
        if (!added.ok && added.problem.code === 'feed' && ADDRESS.test(name)) feeds.push(name);
        else say(addedLine(name, added), name);
      });
    for (const address of feeds) await follow(run, address);
    const refused = stop();
    // A story opened for articles that were all refused was never begun.
    if (created && refused === names.length && (await store.claims.articles(workspace, story.id)).length === 0)
      await store.stories.delete(workspace, story.id);
    return refused > 0 ? 1 : 0;
  } finally {
    stop();
    await store.close();
  }
};
