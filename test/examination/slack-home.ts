/** App Home, the conversation with the app, and the welcome in a channel. */
import { join } from 'node:path';
import { BotProcess, type Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import { openNewsroom } from './newsroom.ts';
import { type Shown, startEmulator } from './slack-emulator.ts';
import { answerAfter, buttonOn, CHANNEL, controlsOf, ownMessages, quiet, type Visit } from './slack-visit.ts';

interface View extends Pick<Shown, 'blocks'> {
  readonly id: string;
  readonly type: string;
}

const nextView = async ({ emulator }: Visit, since: number, action: string): Promise<View> => {
  const entry = await emulator.journal.waitFor((e) => e.kind === 'view' && e.action === action, {
    since,
    timeout: 8_000,
    label: `a view to ${action}`,
  });
  return entry.view as View;
};

const wordsOf = (view: View): string => JSON.stringify(view.blocks);
const asShown = (view: View): Shown => ({ ...view, text: '' }) as unknown as Shown;

/** The same button of the story that stands last. */
const lastButton = (view: View, label: string): string => {
  const found = controlsOf(asShown(view)).filter((control) => control.text?.text === label);
  return found.at(-1)?.action_id ?? '';
};

const openHome = async (visit: Visit, user?: string): Promise<View> => {
  const since = visit.emulator.journal.seq;
  await visit.emulator.admin.openHome({ ...(user === undefined ? {} : { user }) });
  return nextView(visit, since, 'publish');
};

const homeTab = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const home = await openHome(visit);
  checks.that('Home lists the stories with what they hold', /\d+ articles?, \d+ claims?/.test(wordsOf(home)), home);
  checks.that('Home keeps to a hundred blocks', (home.blocks ?? []).length <= 100);
  checks.that('Home says what is followed', /follow/i.test(wordsOf(home)));
  let since = emulator.journal.seq;
  await emulator.admin.action({
    action_id: lastButton(home, 'Disagreements'),
    view_id: home.id,
  });
  const answer = await nextView(visit, since, 'open');
  checks.that('a question pressed there is answered over it', answer.type === 'modal' && wordsOf(answer).length > 500);
  since = emulator.journal.seq;
  const menu = (answer.blocks ?? []).flatMap((block) => (block.type === 'actions' ? (block.elements as never[]) : []));
  const passages = menu.find(({ type }) => type === 'static_select') as unknown as
    | { readonly action_id: string; readonly options: readonly { readonly value: string }[] }
    | undefined;
  checks.that('the answer leads to its passages', passages !== undefined, menu);
  await emulator.admin.action({
    action_id: passages?.action_id ?? '',
    value: passages?.options[0]?.value ?? '',
    view_id: answer.id,
  });
  const passage = await nextView(visit, since, 'update');
  checks.that('a passage takes the place of the answer', wordsOf(passage) !== wordsOf(answer));
  since = emulator.journal.seq;
  const before = ownMessages(visit).length;
  const places = (passage.blocks ?? []).flatMap((block) =>
    block.type === 'actions' ? (block.elements as { readonly type: string; readonly action_id: string }[]) : [],
  );
  const action_id = places.find(({ type }) => type === 'conversations_select')?.action_id ?? '';
  await emulator.admin.action({ action_id, value: CHANNEL, view_id: passage.id });
  const told = await nextView(visit, since, 'update');
  checks.that('an answer of Home is shared in the channel that is chosen', ownMessages(visit).length === before + 1);
  checks.that('and the view says so', /Shared in /.test(wordsOf(told)), told.blocks);
  since = emulator.journal.seq;
  emulator.admin.fault({ match: 'chat.postMessage', error: 'not_in_channel' });
  await emulator.admin.action({ action_id, value: CHANNEL, view_id: passage.id });
  const refused = await nextView(visit, since, 'update');
  checks.that('where the bot is no member, it says what to do', /Invite me/.test(wordsOf(refused)), refused.blocks);
  since = emulator.journal.seq;
  emulator.admin.fault({ match: 'views.open', error: 'expired_trigger_id' });
  await emulator.admin.action({ action_id: lastButton(home, 'Timeline'), view_id: home.id });
  const direct = await answerAfter(visit, since);
  checks.that('what comes too late for a form is said in the conversation', direct.text.length > 100, direct);
};

const conversation = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  let since = emulator.journal.seq;
  await emulator.admin.openHome({ tab: 'messages' });
  const offered = await emulator.journal.waitFor((e) => e.kind === 'prompts', { since, timeout: 5_000 });
  const prompts = offered.prompts as readonly { readonly title: string; readonly message: string }[];
  checks.that('four questions are suggested', prompts.length === 4, prompts);
  const channel = String(offered.channel_id);
  for (const { title, message } of prompts) {
    since = emulator.journal.seq;
    const { ts } = (await emulator.admin.message({ text: message, channel })) as { readonly ts: string };
    const answer = await answerAfter(visit, since);
    checks.that(`"${title}" is answered in its thread`, answer.thread_ts === ts && !/no command/.test(answer.text));
    const status = emulator.journal.query({ kind: 'status', since });
    checks.that('a status says that it is being worked on', status[0]?.thread_ts === ts, status);
  }
  since = emulator.journal.seq;
  const thread = { channel_id: channel, user_id: 'U0ALICE001', thread_ts: '1700000000.000100', context: {} };
  await emulator.admin.event({ event: { type: 'assistant_thread_started', assistant_thread: thread } });
  const begun = await emulator.journal.waitFor((e) => e.kind === 'prompts', { since, timeout: 5_000 });
  checks.that('a thread that begins is offered them too', begun.thread_ts === thread.thread_ts, begun);
};

const welcome = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const joined = { type: 'member_joined_channel', user: 'U0BOT00001', channel: CHANNEL, inviter: 'U0ALICE001' };
  const before = ownMessages(visit).length;
  await emulator.admin.event({ event: joined });
  await quiet(1_500);
  checks.that('a channel that takes the bot in is welcomed', ownMessages(visit).length === before + 1);
  await emulator.admin.event({ event: joined });
  await emulator.admin.event({ event: { ...joined, user: 'U0ALICE001' } });
  await quiet(1_000);
  checks.that('once, and nobody else is', ownMessages(visit).length === before + 1);
};

export const home = async (visit: Visit): Promise<void> => {
  await homeTab(visit);
  await conversation(visit);
  await welcome(visit);
  const { checks, emulator } = visit;
  checks.that('no violations', emulator.admin.violations().length === 0, emulator.admin.violations());
};

/** Three clicks in a workspace that has no story: open, send, follow. */
const threeClicks = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  let since = emulator.journal.seq;
  const joined = { type: 'member_joined_channel', user: 'U0BOT00001', channel: CHANNEL, inviter: 'U0ALICE001' };
  await emulator.admin.event({ event: joined });
  const card = await answerAfter(visit, since);
  since = emulator.journal.seq;
  await emulator.admin.action({
    action_id: buttonOn(card, 'Open a story').action_id,
    channel: CHANNEL,
    ts: card.ts,
  });
  const form = await nextView(visit, since, 'open');
  since = emulator.journal.seq;
  await emulator.admin.submit({ view_id: form.id, values: { asked: 'Port strike' } });
  const opened = await answerAfter(visit, since);
  checks.that('the form opens the story', /Opened Port strike/.test(opened.text), opened.text);
  since = emulator.journal.seq;
  await emulator.admin.action({
    action_id: buttonOn(opened, 'Follow here at 08:30').action_id,
    channel: CHANNEL,
    ts: opened.ts,
  });
  const followed = await answerAfter(visit, since);
  checks.that('a third click follows it', /follows Port strike/.test(followed.text), followed.text);
};

/** The same with the address of an article instead of a title. */
const byAddress = async (visit: Visit, address: string): Promise<void> => {
  const { checks, emulator } = visit;
  let since = emulator.journal.seq;
  const joined = { type: 'member_joined_channel', user: 'U0BOT00001', channel: CHANNEL, inviter: 'U0ALICE001' };
  await emulator.admin.event({ event: joined });
  const card = await answerAfter(visit, since);
  since = emulator.journal.seq;
  const { action_id } = buttonOn(card, 'Open a story');
  await emulator.admin.action({ action_id, channel: CHANNEL, ts: card.ts });
  const form = await nextView(visit, since, 'open');
  since = emulator.journal.seq;
  await emulator.admin.submit({ view_id: form.id, values: { asked: address } });
  const opened = await answerAfter(visit, since);
  const words = /^Opened Twelve hurt as crane falls[\s\S]*Added to .*Tide Gazette/;
  checks.that('an address opens a story called like its article, with it inside', words.test(opened.text), opened.text);
  since = emulator.journal.seq;
  const follow = buttonOn(opened, 'Follow here at 08:30').action_id;
  await emulator.admin.action({ action_id: follow, channel: CHANNEL, ts: opened.ts });
  const followed = await answerAfter(visit, since);
  checks.that('and a third click follows it', /follows Twelve hurt/.test(followed.text), followed.text);
};

const begin = async (shared: string, checks: Checks, folder: string, own: Environment): Promise<Visit> => {
  const emulator = await startEmulator(shared);
  const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = emulator.env;
  const store = { DATABASE_URL: `sqlite:${join(folder, `first-${Object.keys(own).length}.db`)}` };
  const environment = { ...store, ...own, SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } as Environment;
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment) };
  await visit.bot.ready();
  return visit;
};

const end = async ({ checks, emulator, bot }: Visit): Promise<void> => {
  checks.that('no violations', emulator.admin.violations().length === 0, emulator.admin.violations());
  await bot.stop();
  await emulator.close();
};

/** A workspace that has nothing yet. */
export const firstVisit = async (shared: string, checks: Checks, folder: string): Promise<void> => {
  const visit = await begin(shared, checks, folder, {});
  const empty = await openHome(visit);
  checks.that('an empty Home says what to do first', buttonOn(asShown(empty), 'Open a story') !== undefined);
  await threeClicks(visit);
  await end(visit);
  const newsroom = await openNewsroom();
  const network = { ALLOW_PRIVATE_NETWORKS: 'true', FETCH_PORTS: String(newsroom.port) };
  const other = await begin(shared, checks, folder, network);
  await byAddress(other, `${newsroom.site}/gazette`);
  await end(other);
  newsroom.close();
};
