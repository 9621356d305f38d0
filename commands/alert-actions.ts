/** What /alert does: set one up, list them, remove one. */
import { know } from '../src/analysis/alerts/know.ts';
import type { Ask } from '../src/core/command.ts';
import { type Alert, type AlertKind, NO_HOUR } from '../src/domain/alert.ts';
import { shortHash } from '../src/domain/content-hash.ts';
import { alertId } from '../src/domain/ids.ts';
import type { Story } from '../src/domain/story.ts';
import { writeMemory } from '../src/reply/alert-memory.ts';
import { ALERT_WORDS } from '../src/reply/alert-reply.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { type Action, answer, failed, type Reply, reply, usage } from '../src/reply/reply.ts';
import { placeInWords } from './place-in-words.ts';

const MOST_IN_CHANNEL = 20;
const BUTTONS = 5;

export interface Wish {
  readonly kind: AlertKind;
  readonly about: string | null;
  readonly story: Story;
  readonly limit: number;
}

const inWords = ({ kind, about, perHour }: Alert): string =>
  `${ALERT_WORDS[kind]}${about === null ? '' : ` about “${about}”`}, at most ${perHour} in an hour`;

const write = ({ audit, workspace, clock, actor }: Ask, action: string, { id, kind }: Alert): Promise<void> =>
  audit.write(workspace, { at: clock.now().toISOString(), by: actor.id, action, subject: `${id} ${kind}` });

/** From now on: what stands in the story already is no news. */
export const setAlert = async (ask: Ask, { kind, about, story, limit }: Wish): Promise<Reply> => {
  const { workspace, channel, claims } = ask;
  if (channel === null) return failed('There is no channel here to tell. Use it in the channel that shall be told.');
  const id = alertId.from(shortHash('w', channel, story.id, kind, about?.toLowerCase() ?? ''));
  const here = (await ask.alerts.ofWorkspace(workspace)).filter(({ channelId }) => channelId === channel);
  if (here.length >= MOST_IN_CHANNEL && here.every((one) => one.id !== id))
    return failed(`This channel has ${MOST_IN_CHANNEL} alerts, and no more are kept. `, typed('/alert list'));
  const [articles, all, findings] = await Promise.all([
    claims.articles(workspace, story.id),
    claims.claimsOf(workspace, story.id),
    claims.findings(workspace, story.id),
  ]);
  const alert: Alert = {
    id,
    workspaceId: workspace,
    channelId: channel,
    storyId: story.id,
    kind,
    about,
    perHour: limit,
    createdBy: ask.actor.id,
  };
  await ask.alerts.put(alert, writeMemory(know(kind, { articles, claims: all, findings }, NO_HOUR)));
  await write(ask, 'alert.put', alert);
  return answer(
    'This channel is told at once, in ',
    strong(story.title),
    `: ${inWords(alert)}. Past that, a line says how many were held back. To end it: `,
    typed(`/alert remove ${id}`),
  );
};

const removeButton = ({ id, kind }: Alert): Action => ({
  kind: 'run',
  label: `Remove: ${kind}`,
  run: { command: 'alert', args: { action: 'remove', about: id } },
});

export const listAlerts = async (ask: Ask): Promise<Reply> => {
  const all = await ask.alerts.ofWorkspace(ask.workspace);
  if (all.length === 0)
    return answer('No channel has an alert yet. In the channel, type for example ', typed('/alert denial'), '.');
  const items: (readonly Inline[])[] = [];
  for (const alert of all) {
    const story = await ask.stories.byId(ask.workspace, alert.storyId);
    items.push([
      strong(story?.title ?? 'a deleted story'),
      ...placeInWords(alert.channelId, ask),
      plain(`: ${inWords(alert)}. `),
      typed(alert.id),
    ]);
  }
  const here = all.filter(({ channelId }) => channelId === ask.channel).slice(0, BUTTONS);
  return reply(
    [
      { kind: 'heading', text: 'Alerts' },
      { kind: 'list', items },
    ],
    { actions: ask.actor.rights.has('follow') ? here.map(removeButton) : [] },
  );
};

export const removeAlert = async (ask: Ask, name: string | null): Promise<Reply> => {
  if (name === null) return usage('Which one? Say its name in ', typed('/alert list'), '.');
  const all = await ask.alerts.ofWorkspace(ask.workspace);
  const found = all.find(({ id }) => id === name.trim().toLowerCase());
  if (found === undefined || !(await ask.alerts.remove(ask.workspace, found.id)))
    return failed(`There is no alert "${name.slice(0, 40)}". `, typed('/alert list'), ' shows them.');
  await write(ask, 'alert.remove', found);
  return answer('Removed. This channel’s other alerts and briefings go on.');
};
