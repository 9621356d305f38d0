/** What people do from day to day: rights, a citation, a narrowed answer, an article moved, a source muted, a post removed. */
import type { Shown } from './slack-emulator.ts';
import {
  answerAfter,
  BOT_MENTION,
  buttonOn,
  CHANNEL,
  controlsOf,
  ownMessages,
  quiet,
  type as typeIn,
  type Visit,
} from './slack-visit.ts';

const STORY = 'venezuela-port-strike';

interface Person {
  readonly id: string;
  is_admin?: boolean;
  is_restricted?: boolean;
}

export const everyday = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const press = async (ts: string, action_id: string, value?: string, user?: string) => {
    const since = emulator.journal.seq;
    const who = user === undefined ? {} : { user };
    await emulator.admin.action({ action_id, ts, channel: CHANNEL, ...(value === undefined ? {} : { value }), ...who });
    return answerAfter(visit, since, ({ kind }) => kind === 'ephemeral');
  };
  const who = (await typeIn(visit, '/who-said', `story:${STORY}`)).answer;
  const speakersOn = (shown: Shown) => controlsOf(shown).find(({ action_id }) => action_id.endsWith(':speaker'));
  const speakers = speakersOn(who);
  const one = speakers?.options?.[1]?.value ?? '';
  const narrow = await press(who.ts, speakers?.action_id ?? '', one);
  checks.that('a menu narrows the answer to one speaker', one.length > 1 && narrow.text !== who.text, narrow.text);
  const wide = await press(narrow.ts, speakersOn(narrow)?.action_id ?? '', '=*');
  checks.that('and All widens it again', wide.text === who.text, wide.text);

  const passages = controlsOf(who).find(({ action_id }) => action_id.endsWith(':passage'));
  const card = await press(who.ts, passages?.action_id ?? '', passages?.options?.[0]?.value);
  const citation = await press(card.ts, buttonOn(card, 'Copy as citation').action_id);
  checks.that('a card is copied as a citation', /^“[\s\S]+” — /.test(citation.text), citation.text);

  const muted = (await typeIn(visit, '/sources', `${STORY} mute:"01-gulfwind-post"`)).answer;
  checks.that('a source is muted', /Muted 01-gulfwind-post/.test(muted.text), muted.text);
  const without = (await typeIn(visit, '/timeline', STORY)).answer;
  const shown = without.text.replace(/\d+ sources? (?:is|are) muted here: .*/, '');
  checks.that('and stays out of answers', !shown.includes('01-gulfwind-post'), without.text);
  checks.that('which say that it is muted', shown !== without.text, without.text);
  const listed = (await typeIn(visit, '/sources', STORY)).answer;
  checks.that('which /sources says', /muted here/.test(listed.text), listed.text);
  await typeIn(visit, '/sources', `${STORY} unmute:"01-gulfwind-post"`);

  await typeIn(visit, '/story', 'new Elsewhere');
  const moved = (await typeIn(visit, '/story', `move ${STORY} article:1 to:elsewhere`)).answer;
  checks.that('an article moves to another story', /from .* to Elsewhere/.test(moved.text), moved.text);
  const back = (await typeIn(visit, '/story', `move elsewhere article:1 to:${STORY}`)).answer;
  checks.that('and back', /from Elsewhere to/.test(back.text), back.text);
  const exporting = emulator.journal.seq;
  await emulator.admin.command({ command: '/export', text: STORY });
  const file = await answerAfter(visit, exporting, ({ kind }) => kind === 'ephemeral');
  checks.that('the dossier is handed over as a file', /is in our direct messages/.test(file.text), file.text);

  await typeIn(visit, '/follow', `${STORY} at:08:30 zone:Europe/Berlin`);
  const { id: elsewhere } = emulator.admin.addChannel({ name: 'elsewhere' }) as { readonly id: string };
  const followed = (await typeIn(visit, '/schedules', '', { channel: elsewhere })).answer;
  checks.that(
    '/schedules refers to channels as Slack does, and pings nobody',
    JSON.stringify(followed.blocks).includes(`{"type":"channel","channel_id":"${CHANNEL}"}`) &&
      followed.effects.users.length + followed.effects.broadcasts.length === 0,
    followed,
  );
  await typeIn(visit, '/unfollow', STORY);
  await typeIn(visit, '/feedback', `missing The harbour master story:${STORY}`);
  const reports = (await typeIn(visit, '/feedback', `list story:${STORY}`)).answer;
  checks.that('reports name who made them, and ping nobody', !/U0[A-Z]/.test(reports.text), reports.text);
  checks.that('not even who is named', reports.effects.users.length === 0, reports.effects);

  const people = (emulator.admin as unknown as { state(): { users: Person[] } }).state().users;
  const bob = people.find(({ id }) => id !== 'U0ALICE001' && !id.startsWith('U0BOT'));
  if (bob === undefined) return;
  bob.is_admin = false;
  const before = ownMessages(visit).length;
  await emulator.admin.message({ text: `${BOT_MENTION} help` });
  await quiet(800);
  const post = ownMessages(visit).at(-1);
  if (post === undefined) return;
  const remove = buttonOn(post, 'Remove').action_id;
  const kept = await press(post.ts, remove, undefined, bob.id);
  checks.that('Remove is refused to others, in words', /You may not remove/.test(kept.text), kept.text);
  const gone = await press(post.ts, remove);
  checks.that('and done for who asked', gone.text === 'Removed.' && ownMessages(visit).length === before, gone.text);
  const refused = (await typeIn(visit, '/story', 'new By Bob', { user: bob.id })).answer;
  checks.that('who may not change stories is told who may', /Who may: administrators/.test(refused.text), refused.text);
  await typeIn(visit, '/rights', 'allow edit who:members');
  const allowed = (await typeIn(visit, '/story', 'new By Bob', { user: bob.id })).answer;
  checks.that('an administrator lets all members', /Opened By Bob/.test(allowed.text), allowed.text);
  checks.that('no violations from day to day', emulator.admin.violations().length === 0, emulator.admin.violations());
};
