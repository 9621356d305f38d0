/** `ingest <file…> --story <slug>`: text articles into the store, a line each, with a bar on a terminal. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import type { Added, Submission } from '../core/ports/library.ts';
import type { StoryStore } from '../core/ports/stories.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { isSlug, type Story, slugOf } from '../domain/story.ts';
import { openStore } from './open-store.ts';
import { createProgress } from './progress.ts';
import { readFlags } from './read-flags.ts';
import { portsOver, workspaceNamed } from './session.ts';
import { UsageError } from './usage-error.ts';

const FLAGS = ['story', 'title', 'outlet', 'published', 'uri', 'workspace'] as const;

/** The title a story has when nobody gave one. */
const titleFromSlug = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

/** Of two titles given, the smaller wins, so that the order of ingestion changes nothing. */
const openStory = async (
  stories: StoryStore,
  workspace: WorkspaceId,
  slug: string,
  title: string | undefined,
): Promise<Story> => {
  const { story } = await stories.create(workspace, slug, title ?? titleFromSlug(slug));
  const unnamed = story.title === titleFromSlug(slug);
  if (title === undefined || title === story.title || (!unnamed && story.title < title)) return story;
  await stories.rename(workspace, story.id, slug, title);
  return { ...story, title };
};

/** Larger files are refused unread: no article comes near. */
const READ_LIMIT = 64 * 1024 * 1024;

/** A file's bytes, or why they cannot be had, in words. */
const readBytes = async (path: string): Promise<Uint8Array | string> => {
  try {
    const { size } = await stat(path);
    if (size > READ_LIMIT) return `it is ${Math.ceil(size / 1024 / 1024)} MB; at most 8 MB are read`;
    return await readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT') return 'there is no such file; check the path';
    if (code === 'EISDIR') return 'it is a folder; name the files in it';
    if (code === 'EACCES') return 'it may not be read; check its permissions';
    return `it cannot be read (${String(code)})`;
  }
};

const summary = (name: string, added: Added): string => {
  if (!added.ok) return `refused    ${name}: ${added.problem.message}`;
  const { outcome, article, claims } = added.value;
  const none = claims === 0 ? ' (no claims found: is it an article in English?)' : '';
  return `${outcome.padEnd(10)} ${name}  ${article.outlet}  version ${article.version}  ${claims} claims${none}`;
};

export const ingest = async (argv: readonly string[], config: Config): Promise<number> => {
  const { values, words: files } = readFlags(argv, FLAGS, []);
  const slug = values.story;
  if (slug === undefined || files.length === 0) {
    throw new UsageError('Usage: ingest <file…> --story <slug> [--title T] [--outlet O] [--published ISO] [--uri U]');
  }
  if (!isSlug(slug))
    throw new UsageError(
      `"${slug}" is no story name. Use lower-case words joined by "-", like ${slugOf(slug) || 'port-strike'}.`,
    );
  if (values.uri !== undefined && files.length > 1)
    throw new UsageError('--uri names one article; give one file with it.');
  const workspace = workspaceNamed(values.workspace);
  const store = await openStore(config.DATABASE_URL);
  const progress = createProgress(files.length);
  try {
    const ports = portsOver(store, config, []);
    const story = await openStory(store.stories, workspace, slug, values.title);
    const submissions: Submission[] = [];
    const names: string[] = [];
    const lines: string[] = [];
    let refused = 0;
    for (const file of files) {
      const bytes = await readBytes(file);
      if (typeof bytes === 'string') {
        refused++;
        lines.push(`refused    ${file}: ${bytes}.`);
        continue;
      }
      names.push(file);
      submissions.push({
        content: bytes,
        uri: values.uri ?? file,
        title: null,
        outlet: values.outlet ?? null,
        publishedAt: values.published ?? null,
      });
    }
    await ports.library.add(workspace, story.id, submissions, (added, index) => {
      progress.step(basename(names[index] ?? ''));
      if (!added.ok) refused++;
      lines.push(summary(names[index] ?? '', added));
    });
    progress.stop();
    for (const line of lines) (line.startsWith('refused') ? process.stderr : process.stdout).write(`${line}\n`);
    return refused > 0 ? 1 : 0;
  } finally {
    progress.stop();
    await store.close();
  }
};
