/** The briefing now: what is new since this channel's last one, or since a day. */
import { changesSince } from '../src/analysis/briefing/changes-since.ts';
import { readState } from '../src/analysis/briefing/read-state.ts';
import { toldBefore, toldBy } from '../src/analysis/briefing/told.ts';
import { LAST_SEEN, sinceArg } from '../src/args/since-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import type { StoryId } from '../src/domain/ids.ts';
import type { Told } from '../src/domain/told.ts';
import { readRecord, writeRecord } from '../src/reply/briefing-record.ts';
import { briefingReply } from '../src/reply/briefing-reply.ts';
import { reply } from '../src/reply/reply.ts';

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

export const brief = defineCommand({
  name: 'brief',
  summary: "The briefing now: what is new since this channel's last one",
  examples: ['brief', 'brief since:monday', 'brief since:last-seen'],
  needs: null,
  args: { story: storyArg(), since: sinceArg() },
  positional: ['story'],
  async run({ story, since }, ask) {
    const { workspace, claims } = ask;
    const own = since === LAST_SEEN;
    const last = own ? await lastSeen(ask, story.id) : since === null ? await lastTold(ask, story.id) : null;
    const state = await readState(claims, workspace, story.id, last?.told ?? null);
    if (state.articles.length === 0) return nothingYet(ask, story, 'briefing', false);
    const before = last ?? { since, told: since === null ? null : toldBefore(since, state) };
    await ask.readers.saw(workspace, ask.actor.id, story.id, {
      at: ask.clock.now().toISOString(),
      record: writeRecord({ reply: reply([]), details: null, runKey: '', told: toldBy(state) }),
    });
    const { reply: made } = briefingReply(story, changesSince(state, before.told), { since: before.since, notes: [] });
    // Their own catch-up is nobody else's business.
    if (own) return made;
    return {
      ...made,
      actions: [...made.actions, { kind: 'share', label: 'Share here', run: { command: 'brief', args: ask.args } }],
    };
  },
});
