/**
 * Corrections travel: when an article that a posted briefing rests on is edited or withdrawn, or editors rule out a
 * disagreement that it tells, the message is edited and marked, and its thread told which line fell and why. Each correction once: the record is exchanged for the corrected one
 * in the step that puts the notices, and only by whoever still finds it as it was.
 */
import { changesSince } from '../analysis/briefing/changes-since.ts';
import { readState } from '../analysis/briefing/read-state.ts';
import { printOf, toldBy } from '../analysis/briefing/told.ts';
import { ruledOut } from '../analysis/rulings/ruled-out.ts';
import type { Notice } from '../core/ports/outbox.ts';
import type { PostedBriefing } from '../core/ports/schedules.ts';
import type { Revision } from '../domain/changes.ts';
import { shortHash } from '../domain/content-hash.ts';
import type { ClaimId, StoryId, WorkspaceId } from '../domain/ids.ts';
import { type BriefingRecord, readRecord, writeRecord } from '../reply/briefing-record.ts';
import { correctionReply, markFallen } from '../reply/mark-fallen.ts';
import { markRuled } from '../reply/mark-ruled.ts';
import type { Reply } from '../reply/reply.ts';
import type { Desk } from './run-slot.ts';

/** Older briefings are not gone back to. */
const REACH_MS = 14 * 86_400_000;
const EVERY_MS = 30_000;

/** What this process looked at last; forgetting it costs one more look. */
interface Seen {
  at: number;
  readonly stories: Map<string, string>;
}
const seenBy = new WeakMap<Desk['store'], Seen>();

const fallenOf = (revisions: readonly Revision[]): ReadonlyMap<ClaimId, Revision> =>
  new Map(revisions.flatMap((one) => (one.kind === 'firmer' ? [] : [[one.before.id, one] as const])));

const correct = async (desk: Desk, briefing: PostedBriefing, now: Date): Promise<void> => {
  const record = readRecord(briefing.record);
  if (record === null) return;
  const { workspaceId, storyId, channelId, messageRef } = briefing;
  const state = await readState(desk.store.claims, workspaceId, storyId, record.told);
  const revisions = changesSince(state, record.told).revisions.filter(({ before, now: is }) => {
    // Said more or less firmly elsewhere, the passage itself still stands.
    return is === null || is.articleId === before.articleId;
  });
  const fallen = fallenOf(revisions);
  const at = now.toISOString();
  const none = ruledOut(state, record.told, await desk.store.rulings.ofStory(workspaceId, storyId));
  const mark = (shown: Reply) => {
    const after = markFallen(shown, fallen, at);
    const ruled = markRuled(after?.marked ?? shown, none, at);
    const marked = ruled?.marked ?? after?.marked ?? null;
    return marked === null ? null : { marked, lines: after?.lines ?? [], ruled: ruled?.lines ?? [] };
  };
  const post = mark(record.reply);
  const thread = record.details === null ? null : mark(record.details);
  const lines = [...(post?.lines ?? []), ...(thread?.lines ?? [])];
  const ruled = [...(post?.ruled ?? []), ...(thread?.ruled ?? [])];
  if (lines.length + ruled.length === 0) return;
  const gone = new Set<string>(fallen.keys());
  const current = toldBy(state);
  const stands = new Set(revisions.flatMap(({ now: is }) => (is === null ? [] : [printOf(is)])));
  const corrected: BriefingRecord = {
    ...record,
    reply: post?.marked ?? record.reply,
    // Its message is not edited, only what is answered from it.
    details: thread?.marked ?? record.details,
    told: {
      ...record.told,
      claims: [
        ...record.told.claims.filter(({ id }) => !gone.has(id)),
        ...current.claims.filter(({ print }) => stands.has(print)),
      ],
      // Taken back one day, it is news again.
      disagreements: record.told.disagreements.filter(({ question }) => !none.has(question)),
    },
  };
  const key = shortHash(
    'k',
    briefing.id,
    ...lines.map(({ revision }) => revision.before.print),
    ...ruled.map(({ question }) => question),
  );
  const notice = (suffix: string, kind: Notice['kind'], reply: Reply): Notice => ({
    workspaceId,
    key: `${key}${suffix}`,
    kind,
    channelId,
    messageRef,
    person: null,
    runKey: record.runKey,
    title: 'Correction',
    body: JSON.stringify(reply),
    alertId: null,
    createdAt: at,
  });
  const notices = [
    ...(post === null ? [] : [notice('a', 'edit', post.marked)]),
    notice('b', 'post', correctionReply(lines, ruled)),
  ];
  if (await desk.store.schedules.amend(briefing, writeRecord(corrected), notices))
    desk.log.info('briefing corrected', { workspace: workspaceId, channel: channelId, run: record.runKey });
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
  for (const { workspaceId, storyId } of told) {
    const name = `${workspaceId} ${storyId}`;
    const fingerprint = await fingerprintOf(desk, workspaceId, storyId);
    if (seen.stories.get(name) === fingerprint) continue;
    // Compared anew first: between the two steps of reading an article nothing is said.
    if (await desk.store.claims.isStale(workspaceId, storyId)) continue;
    for (const briefing of await desk.store.schedules.postedSince(workspaceId, storyId, since))
      await correct(desk, briefing, now);
    seen.stories.set(name, fingerprint);
  }
  const current = new Set(told.map(({ workspaceId, storyId }) => `${workspaceId} ${storyId}`));
  for (const name of seen.stories.keys()) if (!current.has(name)) seen.stories.delete(name);
};
