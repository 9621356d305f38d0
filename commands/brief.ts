/** The briefing now: what is new since this channel's last one, or since a day. */
import { changesSince } from '../src/analysis/briefing/changes-since.ts';
import { readState } from '../src/analysis/briefing/read-state.ts';
import { toldBefore, toldBy } from '../src/analysis/briefing/told.ts';
import { optionalChoice } from '../src/args/choice-arg.ts';
import { isLastSeen, LAST_SEEN, sinceArg } from '../src/args/since-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { mutedIn } from '../src/core/left-out.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import type { StoryId } from '../src/domain/ids.ts';
import type { Story } from '../src/domain/story.ts';
import type { Told } from '../src/domain/told.ts';
import type { Block } from '../src/reply/block.ts';
import { readRecord, wholeBriefing, writeRecord } from '../src/reply/briefing-record.ts';
import { briefingReply } from '../src/reply/briefing-reply.ts';
import { plain, typed } from '../src/reply/inline.ts';
import { answer, type Reply, reply } from '../src/reply/reply.ts';

interface Before {
  readonly since: string | null;
  readonly told: Told | null;
}

const lastTold = async ({ schedules, workspace, channel }: Ask, story: StoryId): Promise<Before> => {
  const last = channel === null ? null : await schedules.lastBriefing(workspace, channel, story);
  return { since: last?.postedAt ?? null, told: last === null ? null : (readRecord(last.record)?.told ?? null) };
};

const lastSeen = async ({ readers, workspace, actor }: Ask, story: StoryId): Promise<Before> => {
  const seen = await readers.lastSeen(workspace, actor.id, story);
  return { since: seen?.at ?? null, told: seen === null ? null : (readRecord(seen.record)?.told ?? null) };
};

/** The frozen record, whatever was corrected in the message since. */
const asPosted = async ({ schedules, workspace, channel }: Ask, story: Story): Promise<Reply> => {
  const last = channel === null ? null : await schedules.lastBriefing(workspace, channel, story.id);
  const record = last === null ? null : readRecord(last.record);
  if (last === null || record === null)
    return answer('No briefing on this story was posted here yet. ', typed('/brief'), ' tells how it stands.');
  const { blocks, claimIds } = wholeBriefing(record.original ?? record);
  const since =
    record.original === null ? '.' : '; it was corrected since, and the message and its thread say what fell.';
  const note: Block = {
    kind: 'note',
    inlines: [plain('As posted '), { kind: 'instant', at: last.postedAt }, plain(since)],
  };
  const [heading, ...rest] = blocks;
  return reply(heading === undefined ? [note] : [heading, note, ...rest], { claimIds });
};

export const brief = defineCommand({
  name: 'brief',
  summary: "The briefing now: what is new since this channel's last one",
  examples: ['brief', 'brief since:monday', 'brief since:last-seen', 'brief again:yes'],
  needs: null,
  args: {
    story: storyArg(),
    since: sinceArg(),
    again: optionalChoice('answer', 'The last briefing of this channel again, as it was posted', ['yes']),
  },
  positional: ['story'],
  personal: ({ since }) => isLastSeen(since),
  async run({ story, since, again }, ask) {
    if (again !== null) return asPosted(ask, story);
    const { workspace, claims } = ask;
    const own = since === LAST_SEEN;
    const last = own ? await lastSeen(ask, story.id) : since === null ? await lastTold(ask, story.id) : null;
    const state = await readState(claims, workspace, story.id, last?.told ?? null);
    if (state.articles.length === 0) return nothingYet(ask, story, 'briefing', false);
    const before = last ?? { since, told: since === null ? null : toldBefore(since, state) };
    await ask.readers.saw(workspace, ask.actor.id, story.id, {
      at: ask.clock.now().toISOString(),
      record: writeRecord({ reply: reply([]), details: null, runKey: '', told: toldBy(state), original: null }),
    });
    const notes = [await mutedIn(ask, story)].filter(({ length }) => length > 0);
    const { reply: made } = briefingReply(story, changesSince(state, before.told), { since: before.since, notes });
    // Their own catch-up is nobody else's business.
    if (own) return made;
    return {
      ...made,
      actions: [...made.actions, { kind: 'share', label: 'Share here', run: { command: 'brief', args: ask.args } }],
    };
  },
});
