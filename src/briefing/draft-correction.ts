/** What is to be corrected in a posted briefing, as the notices that say so. Reads the store, writes nothing. */
import { changesSince } from '../analysis/briefing/changes-since.ts';
import { readState } from '../analysis/briefing/read-state.ts';
import { printOf, toldBy } from '../analysis/briefing/told.ts';
import { decidedOn } from '../analysis/rulings/decided-on.ts';
import type { Notice } from '../core/ports/outbox.ts';
import type { PostedBriefing } from '../core/ports/schedules.ts';
import type { Revision } from '../domain/changes.ts';
import { shortHash } from '../domain/content-hash.ts';
import type { ClaimId } from '../domain/ids.ts';
import { type BriefingRecord, readRecord, writeRecord } from '../reply/briefing-record.ts';
import { type Decided, DISPUTE_MARKS } from '../reply/decided.ts';
import { correctionReply, markFallen } from '../reply/mark-fallen.ts';
import { markRuled } from '../reply/mark-ruled.ts';
import type { Reply } from '../reply/reply.ts';
import type { Desk } from './run-slot.ts';

export interface Correction {
  readonly briefing: PostedBriefing;
  /** The record that takes the place of the posted one. */
  readonly record: string;
  /** Of the message itself; null where only what is answered from it fell. */
  readonly edit: Notice | null;
  /** For its thread: which line fell and why. */
  readonly word: Notice;
}

const fallenOf = (revisions: readonly Revision[]): ReadonlyMap<ClaimId, Revision> =>
  new Map(revisions.flatMap((one) => (one.kind === 'firmer' ? [] : [[one.before.id, one] as const])));

/** null when it stands as it was posted. */
export const draftCorrection = async (desk: Desk, briefing: PostedBriefing, now: Date): Promise<Correction | null> => {
  const record = readRecord(briefing.record);
  if (record === null) return null;
  const { workspaceId, storyId, channelId, messageRef } = briefing;
  const state = await readState(desk.store.claims, workspaceId, storyId, record.told);
  const revisions = changesSince(state, record.told).revisions.filter(({ before, now: is }) => {
    // Said more or less firmly elsewhere, the passage itself still stands.
    return is === null || is.articleId === before.articleId;
  });
  const fallen = fallenOf(revisions);
  const at = now.toISOString();
  const rulings = await desk.store.rulings.ofStory(workspaceId, storyId);
  const { none, wrongSides, ...ruling } = decidedOn(state, record.told, rulings, briefing.postedAt);
  const decided: Decided = {
    ...ruling,
    none: new Map([
      ...[...wrongSides].map((question) => [question, DISPUTE_MARKS.wrongSpeaker] as const),
      ...[...none].map((question) => [question, DISPUTE_MARKS.none] as const),
    ]),
  };
  const mark = (shown: Reply) => {
    const after = markFallen(shown, fallen, at);
    const ruled = markRuled(after?.marked ?? shown, decided, at);
    const marked = ruled?.marked ?? after?.marked ?? null;
    return marked === null ? null : { marked, lines: after?.lines ?? [], ruled: ruled?.lines ?? [] };
  };
  const post = mark(record.reply);
  const thread = record.details === null ? null : mark(record.details);
  const lines = [...(post?.lines ?? []), ...(thread?.lines ?? [])];
  const ruled = [...(post?.ruled ?? []), ...(thread?.ruled ?? [])];
  if (lines.length + ruled.length === 0) return null;
  const gone = new Set<string>(fallen.keys());
  const current = toldBy(state);
  const known = new Set(record.told.disagreements.map(({ question }) => question));
  const restored = new Set(
    ruled.flatMap(({ back, why }) =>
      back ? why.flatMap((inline) => (inline.kind === 'quoted' ? inline.text : [])) : [],
    ),
  );
  for (const question of known) restored.delete(question);
  const stands = new Set(revisions.flatMap(({ now: is }) => (is === null ? [] : [printOf(is)])));
  const corrected: BriefingRecord = {
    ...record,
    reply: post?.marked ?? record.reply,
    // Its message is not edited, only what is answered from it.
    details: thread?.marked ?? record.details,
    original: record.original ?? { reply: record.reply, details: record.details },
    told: {
      ...record.told,
      claims: [
        ...record.told.claims.filter(({ id }) => !gone.has(id)),
        ...current.claims.filter(({ print }) => stands.has(print)),
      ],
      // One whose decision is taken back is told by the message again, which loses its mark.
      disagreements: [
        ...record.told.disagreements.filter(({ question }) => !decided.none.has(question)),
        ...current.disagreements.filter(({ question }) => restored.has(question)),
      ],
    },
  };
  const key = shortHash(
    'k',
    briefing.id,
    // Marked, unmarked and marked again are three corrections.
    briefing.record,
    ...lines.map(({ revision }) => revision.before.print),
    ...ruled.map(({ number }) => String(number)),
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
  return {
    briefing,
    record: writeRecord(corrected),
    edit: post === null ? null : notice('a', 'edit', post.marked),
    word: notice('b', 'post', correctionReply(lines, ruled)),
  };
};
