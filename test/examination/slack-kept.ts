/** What keeps a briefing back: a token, a channel or a permission that is lost, and an approval that is waited for. */
import type { Checks } from './checks.ts';
import { makeDue } from './make-due.ts';
import { begin, briefings, end, type Prepare } from './slack-briefing.ts';
import type { Shown } from './slack-emulator.ts';
import { asShown, buttonOn, CHANNEL, quiet, type as typeIn, type Visit } from './slack-visit.ts';

const LOST = [
  ['invalid_auth', 'a token that Slack refuses', /does not accept the token/],
  ['channel_not_found', 'a channel that is gone', /cannot see the channel/],
  ['not_in_channel', 'a channel that put the bot out', /not a member of the channel/],
  ['missing_scope', 'a permission that was taken away', /lacks a permission/],
] as const;

/** What the bot told a person by themselves. */
const toldDirectly = async ({ emulator }: Visit, since: number, expected: RegExp): Promise<Shown> => {
  const entry = await emulator.journal.waitFor(
    (e) => e.kind === 'message' && e.channel !== CHANNEL && asShown(e).some(({ text }) => expected.test(text)),
    { since, timeout: 15_000, label: `a private word on ${expected}` },
  );
  const [shown] = asShown(entry);
  if (shown === undefined) throw new Error('no private word');
  return { ...shown, channel: String(entry.channel) } as Shown;
};

const arrives = async (visit: Visit, count: number): Promise<boolean> => {
  for (let waited = 0; waited < 15_000 && briefings(visit).length < count; waited += 200) await quiet(200);
  return briefings(visit).length === count;
};

export const lost = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('lost'));
  const { emulator } = visit;
  for (const [error, what, words] of LOST) {
    const since = emulator.journal.seq;
    emulator.admin.fault({ match: 'chat.postMessage', error });
    makeDue(visit);
    const { text } = await toldDirectly(visit, since, words);
    checks.that(`${what} is told to who set the briefing up`, /The schedule is kept/.test(text), text);
    const { answer } = await typeIn(visit, '/schedules');
    checks.that(`${what}: the schedule is kept, and says why`, words.test(answer.text), answer.text);
  }
  makeDue(visit);
  checks.that('given back, the next briefing arrives', await arrives(visit, 1), briefings(visit).length);
  // The token that was refused is counted as one.
  const violations = emulator.admin.violations().filter((one) => one.error !== 'invalid_auth');
  checks.that('no violations by what was lost', violations.length === 0, violations);
  await visit.bot.stop();
  await emulator.close();
};

export const approval = async (shared: string, checks: Checks, prepare: Prepare): Promise<void> => {
  const visit = await begin(shared, checks, await prepare('approval'), 'approve:yes');
  const { emulator } = visit;
  const since = emulator.journal.seq;
  makeDue(visit);
  const draft = await toldDirectly(visit, since, /For you to approve/);
  await quiet(2_500);
  checks.that('a draft is shown to who set it up, and not posted', briefings(visit).length === 0);
  const { channel } = draft as unknown as { readonly channel: string };
  await emulator.admin.action({ action_id: buttonOn(draft, 'Approve').action_id, ts: draft.ts, channel });
  checks.that('approved in the conversation, it is posted', await arrives(visit, 1), briefings(visit).length);
  await end(visit);
};
