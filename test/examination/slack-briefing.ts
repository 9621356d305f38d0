/** A briefing that is due: it arrives once, also when the process is killed right before or right after the post. */
import { BotProcess, type Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import { makeDue } from './make-due.ts';
import { type Emulator, startEmulator } from './slack-emulator.ts';
import { CHANNEL, ownMessages, quiet, type as typeIn, type Visit } from './slack-visit.ts';

/** A lease of half a minute must run out before anybody tries again. */
const SECOND_TRY_MS = 50_000;

interface Stamped {
  readonly text: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly metadata?: { readonly event_payload?: { readonly run_key?: string } };
}

/** In the channel itself: the rest of a briefing stands in its thread. */
export const briefings = (visit: Visit): readonly Stamped[] =>
  (ownMessages(visit) as readonly unknown[] as readonly Stamped[]).filter(
    ({ metadata, ts, thread_ts = ts }) => metadata?.event_payload?.run_key !== undefined && thread_ts === ts,
  );

export const begin = async (shared: string, checks: Checks, prepared: Environment, how = ''): Promise<Visit> => {
  const emulator = await startEmulator(shared);
  const { SLACK_API_URL = '', SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '' } = emulator.env;
  const environment = { ...prepared, SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN };
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment) };
  await visit.bot.ready();
  const { answer } = await typeIn(visit, '/follow', `story:venezuela-port-strike at:08:30 zone:Europe/Berlin ${how}`);
  checks.that('following is confirmed with the next runs', /Next/.test(answer.text), answer.text);
  return visit;
};

const posted = (emulator: Emulator, since: number) =>
  emulator.journal.waitFor((e) => e.kind === 'message' && JSON.stringify(e).includes('run_key'), {
    since,
    timeout: SECOND_TRY_MS,
    label: 'a briefing',
  });

const restartAndWait = async (visit: Visit, until: () => boolean): Promise<void> => {
  visit.bot = new BotProcess(visit.environment);
  await visit.bot.ready();
  for (let waited = 0; waited < SECOND_TRY_MS && !until(); waited += 200) await quiet(200);
  await quiet(2_500);
};

export const end = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  checks.that('no violations by briefings', emulator.admin.violations().length === 0, emulator.admin.violations());
  await visit.bot.stop();
  await emulator.close();
};

export type Prepare = (name: string) => Promise<Environment>;
type Run = (shared: string, checks: Checks, prepare: Prepare) => Promise<void>;

const undisturbed = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('briefing'));
  makeDue(visit);
  await posted(visit.emulator, 0);
  await quiet(2_500);
  checks.that('a briefing that is due arrives, once', briefings(visit).length === 1, briefings(visit).length);
  checks.that('and says something', (briefings(visit)[0]?.text.length ?? 0) > 40, briefings(visit)[0]?.text);
  await visit.bot.kill();
  await restartAndWait(visit, () => true);
  checks.that('a restart does not post it again', briefings(visit).length === 1);
  await end(visit);
};

const killedBefore = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('before'));
  const { emulator } = visit;
  emulator.admin.fault({ match: 'chat.postMessage', delayMs: 1_500, hangup: true });
  makeDue(visit);
  await quiet(1_500);
  await visit.bot.kill();
  await quiet(1_000);
  checks.that('killed before Slack had the post, nothing stands there', briefings(visit).length === 0);
  await restartAndWait(visit, () => briefings(visit).length > 0);
  checks.that('and after the restart it arrives, once', briefings(visit).length === 1, briefings(visit).length);
  await end(visit);
};

const killedAfter = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('after'));
  const { emulator } = visit;
  emulator.admin.fault({ match: 'chat.postMessage', lose: true });
  makeDue(visit);
  await posted(emulator, 0);
  await visit.bot.kill();
  const asked = emulator.journal.seq;
  const looked = () => emulator.journal.query({ kind: 'api', since: asked, match: 'conversations.history' }).length > 0;
  await restartAndWait(visit, looked);
  checks.that('killed after Slack had the post, it looks before it posts', looked());
  checks.that('and posts nothing twice', briefings(visit).length === 1, briefings(visit).length);
  const { answer } = await typeIn(visit, '/schedules');
  checks.that('the ledger has it', /last|posted|delivered/i.test(answer.text), answer.text);
  await end(visit);
};

const blind = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('blind'));
  const { emulator } = visit;
  emulator.admin.fault({ match: 'conversations.history', error: 'missing_scope', times: 50 });
  emulator.admin.fault({ match: 'chat.postMessage', lose: true });
  makeDue(visit);
  await posted(emulator, 0);
  const first = briefings(visit)[0]?.text;
  await visit.bot.kill();
  const told = () => briefings(visit).some(({ text }) => /may or may not/.test(text));
  await restartAndWait(visit, told);
  const again = briefings(visit).filter(({ text }) => text === first);
  checks.that('where it may not look, it sends nothing twice', again.length === 1, briefings(visit));
  checks.that('and tells the channel so', told(), briefings(visit));
  await end(visit);
};

const refusedChannel = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('refused-channel'));
  const { emulator } = visit;
  emulator.admin.fault({ match: 'chat.postMessage', error: 'is_archived' });
  const since = emulator.journal.seq;
  makeDue(visit);
  const direct = await emulator.journal.waitFor(
    (e) => e.kind === 'message' && e.channel !== CHANNEL && JSON.stringify(e).includes('archived'),
    { since, timeout: 10_000, label: 'a word to the one who set it up' },
  );
  checks.that('a channel that is gone is told to the one who set it up', direct.kind === 'message');
  await quiet(2_500);
  const posts = emulator.journal.query({ kind: 'message', since });
  checks.that('once', posts.length === 1, posts.length);
  await end(visit);
};

/** `more`: played when these are through, so that not all bots start at once. */
export const briefing = async (
  shared: string,
  checks: Checks,
  prepare: Prepare,
  more: readonly Run[],
): Promise<void> => {
  for (const runs of [[undisturbed, killedBefore, killedAfter, blind, refusedChannel], more]) {
    const ended = await Promise.allSettled(runs.map((run) => run(shared, checks, prepare)));
    for (const [i, one] of ended.entries()) {
      const why = one.status === 'rejected' ? String(one.reason) : null;
      checks.that(`${runs[i]?.name} ran to its end`, one.status === 'fulfilled', why);
    }
  }
};
