/**
 * Corrections travel: when an article that a posted briefing rests on is edited or withdrawn, or editors rule out a
 * disagreement that it tells, the message is edited and marked, and its thread told which line fell and why. Each correction once: the record is exchanged for the corrected one
 * in the step that puts the notices, and only by whoever still finds it as it was.
 */
import type { Notice } from '../core/ports/outbox.ts';
import { shortHash } from '../domain/content-hash.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import { correctionDigest } from '../reply/mark-fallen.ts';
import { type Correction, draftCorrection } from './draft-correction.ts';
import type { Desk } from './run-slot.ts';

/** Older briefings are not gone back to. */
const REACH_MS = 14 * 86_400_000;
const EVERY_MS = 30_000;
/** Words in the threads of one channel. */
const WORDS_AT_ONCE = 10;

/** What this process looked at last; forgetting it costs one more look. */
interface Seen {
  at: number;
  readonly stories: Map<string, string>;
}
const seenBy = new WeakMap<Desk['store'], Seen>();

const amend = async (desk: Desk, { briefing, record, edit }: Correction, word: Notice | null): Promise<void> => {
  const notices = [edit, word].filter((notice) => notice !== null);
  if (await desk.store.schedules.amend(briefing, record, notices))
    desk.log.info('briefing corrected', { workspace: briefing.workspaceId, channel: briefing.channelId });
};

/**
 * The newest briefings of a channel are told of one by one; of the rest one word is said in all, whatever a feed or a
 * publisher took back at once. Their messages are edited all the same.
 */
const send = async (desk: Desk, corrections: readonly Correction[]): Promise<void> => {
  const newest = corrections.toSorted((a, b) => (a.briefing.postedAt < b.briefing.postedAt ? 1 : -1));
  for (const correction of newest.slice(0, WORDS_AT_ONCE)) await amend(desk, correction, correction.word);
  const rest = newest.slice(WORDS_AT_ONCE);
  for (const [at, correction] of rest.entries()) {
    const { word } = correction;
    const digest = { ...word, messageRef: null, runKey: null, body: JSON.stringify(correctionDigest(rest.length)) };
    await amend(desk, correction, at === 0 ? digest : null);
  }
};

/** Changes whenever an article comes, goes, or gets another version, and whenever something is decided or undone. */
const fingerprintOf = async ({ store }: Desk, workspace: WorkspaceId, story: StoryId): Promise<string> => {
  const articles = await store.claims.articles(workspace, story);
  const rulings = await store.rulings.ofStory(workspace, story);
  return shortHash(
    'v',
    ...articles.map(({ id, version }) => `${id} ${version}`).sort(),
    ...rulings.map(({ id }) => id).sort(),
  );
};

/** At most every half minute. Stories whose articles have not changed are not read. */
export const correctWhatFell = async (desk: Desk): Promise<void> => {
  const now = desk.clock.now();
  const seen = seenBy.get(desk.store) ?? { at: Number.NEGATIVE_INFINITY, stories: new Map() };
  seenBy.set(desk.store, seen);
  if (Math.abs(now.getTime() - seen.at) < EVERY_MS) return;
  seen.at = now.getTime();
  const since = new Date(now.getTime() - REACH_MS);
  const told = await desk.store.schedules.toldSince(since);
  const corrections: Correction[] = [];
  const looked = new Map<string, string>();
  for (const { workspaceId, storyId } of told) {
    const name = `${workspaceId} ${storyId}`;
    const fingerprint = await fingerprintOf(desk, workspaceId, storyId);
    if (seen.stories.get(name) === fingerprint) continue;
    // Compared anew first: between the two steps of reading an article nothing is said.
    if (await desk.store.claims.isStale(workspaceId, storyId)) continue;
    for (const briefing of await desk.store.schedules.postedSince(workspaceId, storyId, since)) {
      const correction = await draftCorrection(desk, briefing, now);
      if (correction !== null) corrections.push(correction);
    }
    looked.set(name, fingerprint);
  }
  const channels = Map.groupBy(corrections, ({ briefing }) => `${briefing.workspaceId} ${briefing.channelId}`);
  for (const ofChannel of channels.values()) await send(desk, ofChannel);
  for (const [name, fingerprint] of looked) seen.stories.set(name, fingerprint);
  const current = new Set(told.map(({ workspaceId, storyId }) => `${workspaceId} ${storyId}`));
  for (const name of seen.stories.keys()) if (!current.has(name)) seen.stories.delete(name);
};
