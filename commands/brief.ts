/** The briefing now: what is new since this channel's last one, or since a day. */
import { changesSince } from '../src/analysis/briefing/changes-since.ts';
import { readState } from '../src/analysis/briefing/read-state.ts';
import { toldBefore } from '../src/analysis/briefing/told.ts';
import { dateArg } from '../src/args/date-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import type { StoryId } from '../src/domain/ids.ts';
import type { Told } from '../src/domain/told.ts';
import { readRecord } from '../src/reply/briefing-record.ts';
import { briefingReply } from '../src/reply/briefing-reply.ts';

interface Before {
  readonly since: string | null;
  readonly told: Told | null;
}

const lastTold = async ({ schedules, workspace, channel }: Ask, story: StoryId): Promise<Before> => {
  const last = channel === null ? null : await schedules.lastBriefing(workspace, channel, story);
  return { since: last?.postedAt ?? null, told: last === null ? null : (readRecord(last.record)?.told ?? null) };
};

export const brief = defineCommand({
  name: 'brief',
  summary: "The briefing now: what is new since this channel's last one",
  examples: ['brief', 'brief since:monday'],
  needs: null,
  args: { story: storyArg(), since: dateArg('What is new since this day, instead of since the last briefing') },
  positional: ['story'],
  async run({ story, since }, ask) {
    const { workspace, claims } = ask;
    const last = since === null ? await lastTold(ask, story.id) : null;
    const state = await readState(claims, workspace, story.id, last?.told ?? null);
    if (state.articles.length === 0) return nothingYet(ask, story, 'briefing', false);
    const before = last ?? { since, told: since === null ? null : toldBefore(since, state) };
    const { reply: made } = briefingReply(story, changesSince(state, before.told), { since: before.since, notes: [] });
    return {
      ...made,
      actions: [...made.actions, { kind: 'share', label: 'Share here', run: { command: 'brief', args: ask.args } }],
    };
  },
});
