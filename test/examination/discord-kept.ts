/** What keeps a briefing back: a token, a channel or a permission that is lost, and an approval that is waited for. */
import { BotProcess, type Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import { type Emulator, type Shown, startEmulator } from './discord-emulator.ts';
import {
  buttonOn,
  menuOn,
  noViolations,
  posts,
  press,
  quiet,
  STORY,
  shownAfter,
  textOf,
  use,
  type Visit,
} from './discord-visit.ts';
import { makeDue } from './make-due.ts';

const POST = 'POST /channels/400000000000000001/messages';
const WAIT_MS = 15_000;

const LOST = [
  [{ status: 401 }, 'a token that Discord refuses', /does not accept the bot's token/],
  [{ status: 404, code: 10_003 }, 'a channel that is gone', /channel is gone/],
  [{ status: 403, code: 50_001 }, 'a channel it may not see', /View Channel/],
  [{ status: 403, code: 50_013 }, 'a permission that was taken away', /Send Messages/],
] as const;

const begin = async (
  shared: string,
  checks: Checks,
  own: Environment,
  how: Readonly<Record<string, string>> = {},
): Promise<Visit> => {
  const emulator: Emulator = await startEmulator(shared);
  const environment = { ...own, ...emulator.env };
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment), earlier: '' };
  await visit.bot.ready();
  await use(visit, 'follow', { story: STORY, at: '08:30', zone: 'UTC', ...how });
  return visit;
};

const end = async (visit: Visit, when: string): Promise<void> => {
  noViolations(visit, when);
  await visit.bot.stop();
  await visit.emulator.close();
};

const arrived = async (visit: Visit, count: number): Promise<boolean> => {
  for (let waited = 0; waited < WAIT_MS && posts(visit).length < count; waited += 200) await quiet(200);
  await quiet(1_500);
  return posts(visit).length === count;
};

/** Not in the channel. */
const toldDirectly = (visit: Visit, since: number, expected: RegExp): Promise<Shown> =>
  shownAfter(visit, since, (shown) => !POST.includes(shown.channel_id) && expected.test(textOf(shown)), WAIT_MS);

export const lost = async (shared: string, checks: Checks, own: Environment): Promise<void> => {
  const visit = await begin(shared, checks, own);
  const { emulator } = visit;
  for (const [fault, what, words] of LOST) {
    const since = emulator.journal.seq;
    emulator.admin.fault({ match: POST, ...fault });
    makeDue(visit);
    const told = textOf(await toldDirectly(visit, since, words));
    checks.that(`${what} is told to who set the briefing up`, /The schedule is kept/.test(told), told);
    const { answer } = await use(visit, 'schedules');
    checks.that(`${what}: the schedule is kept, and says why`, words.test(textOf(answer)), textOf(answer));
  }
  makeDue(visit);
  checks.that('given back, the next briefing arrives', await arrived(visit, 1), posts(visit).length);
  await end(visit, 'by what was lost');
};

export const approval = async (shared: string, checks: Checks, own: Environment): Promise<void> => {
  const visit = await begin(shared, checks, own, { approve: 'yes' });
  const since = visit.emulator.journal.seq;
  makeDue(visit);
  const draft = await toldDirectly(visit, since, /For you to approve/);
  await quiet(2_500);
  checks.that('a draft is shown to who set it up, and not posted', posts(visit).length === 0);
  const [passage] = menuOn(draft).options ?? [];
  const card = (await press(visit, draft, menuOn(draft), [passage?.value ?? ''])).answer;
  checks.that('its passages open beside it', card.id !== draft.id && /characters/.test(textOf(card)), textOf(card));
  const other = await press(visit, draft, buttonOn(draft, 'Approve'), undefined, { user: 'bob' }).catch(() => null);
  checks.that('nobody else approves it', other === null || /no longer kept/.test(textOf(other.answer)));
  const pressed = (await press(visit, draft, buttonOn(draft, 'Approve'))).answer;
  checks.that('in the private message it is approved', /Approved/.test(textOf(pressed)), textOf(pressed));
  checks.that('and posted, once', await arrived(visit, 1), posts(visit).length);
  await end(visit, 'by an approval');
};
