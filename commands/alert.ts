/** A channel is told at once when something of a kind occurs: a denial, another figure, a disagreement about something. */
import { optionalChoice } from '../src/args/choice-arg.ts';
import { limitArg } from '../src/args/limit-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { type ArgSpec, defineCommand } from '../src/core/command.ts';
import { refuse } from '../src/core/refuse.ts';
import { ALERT_KINDS } from '../src/domain/alert.ts';
import { ok } from '../src/domain/result.ts';
import type { Story } from '../src/domain/story.ts';
import { listAlerts, removeAlert, setAlert } from './alert-actions.ts';

const USUAL_LIMIT = 5;
const MOST = 60;
const OF_ALL_STORIES = ['list', 'remove'] as const;

/** Asked for where an alert is set up; null where all of them are looked at. */
const storyToWatch = (): ArgSpec<Story | null> => {
  const one = storyArg();
  return {
    ...one,
    async resolve(raw, ask) {
      const action = (ask.args.action ?? '').trim().toLowerCase();
      return OF_ALL_STORIES.some((word) => word.startsWith(action)) ? ok(null) : one.resolve(raw, ask);
    },
  };
};

export const alert = defineCommand({
  name: 'alert',
  summary: 'Tell this channel at once: a denial, another figure, a disagreement',
  examples: ['alert denial', 'alert number about:injured', 'alert disagreement about:"the cause" limit:3'],
  needs: null,
  looksAtRights: true,
  args: {
    action: optionalChoice('kind of alert', 'What to tell of, or: list, remove', [...ALERT_KINDS, ...OF_ALL_STORIES]),
    about: optionalText({ description: 'Only what holds these words; with remove: the name in the list', limit: 200 }),
    story: storyToWatch(),
    limit: limitArg('At most so many in an hour', USUAL_LIMIT, MOST),
  },
  positional: ['action', 'about'],
  async run({ action, about, story, limit }, ask) {
    if (action === null || action === 'list') return listAlerts(ask);
    if (!ask.actor.rights.has('follow')) return refuse(ask, 'follow', 'change alerts');
    if (action === 'remove' || story === null) return removeAlert(ask, about);
    return setAlert(ask, { kind: action, about, story, limit });
  },
});
