/** The scheduled briefing around every way a post can go wrong: it arrives once, or it is said why not. */
import { BotProcess, type Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import { type Emulator, type Entry, type Shown, startEmulator } from './discord-emulator.ts';
import {
  isPrivate,
  noViolations,
  posts,
  quiet,
  restart,
  STORY,
  shownAfter,
  textOf,
  use,
  type Visit,
} from './discord-visit.ts';

const POST = 'POST /channels/400000000000000001/messages';
/** A lease of 30 seconds, a look every second, and some room. */
const SETTLED_MS = 45_000;

const isBriefing = (shown: Shown): boolean => !/may or may not stand here/.test(textOf(shown));
const briefings = (visit: Visit, channel?: string): readonly Shown[] => posts(visit, channel).filter(isBriefing);

/** The next whole minute that is at least twenty seconds off. */
const soon = (): { readonly at: string; readonly due: number } => {
  const due = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000;
  return { at: new Date(due).toISOString().slice(11, 16), due };
};

const follow = async (visit: Visit, at: string, channel = 'general'): Promise<void> => {
  const { answer } = await use(visit, 'follow', { story: STORY, at, zone: 'UTC', days: 'daily' }, { channel });
  if (!/follows/.test(textOf(answer))) throw new Error(textOf(answer));
};

const botMessage =
  ({ ids }: Emulator) =>
  ({ kind, message }: Entry): boolean =>
    kind === 'message' && (message as Shown).author.id === ids.bot && !isPrivate(message as Shown);

/** Resolves when a fault was met: the request is under way. */
const met = async ({ emulator }: Visit, until: number): Promise<void> => {
  for (let asked = 1; Date.now() < until; asked++) {
    const { active } = emulator.admin.fault({ match: '^never$' }) as { readonly active: number };
    if (active === asked) return;
    await quiet(50);
  }
  throw new Error('the post was never begun');
};

interface Scene {
  readonly visit: Visit;
  readonly due: number;
}

const arrives = async ({ visit, due }: Scene): Promise<void> => {
  const { checks, emulator } = visit;
  await emulator.journal.waitFor(botMessage(emulator), { timeout: due - Date.now() + 10_000, label: 'the briefing' });
  checks.that('a briefing arrives within five seconds of its hour', Date.now() < due + 5_000, Date.now() - due);
  const [briefing] = briefings(visit);
  checks.that('it says what is new, with its sources', briefing !== undefined && textOf(briefing).length > 200);
  checks.that('and pings nobody', briefing?.pings?.everyone === false && briefing.pings.users.length === 0);
  await visit.bot.kill();
  await restart(visit);
  await quiet(4_000);
  checks.that('a restart does not post it again', briefings(visit).length === 1, briefings(visit).length);
};

const killedAfter = async ({ visit, due }: Scene): Promise<void> => {
  const { checks, emulator } = visit;
  emulator.admin.fault({ match: POST, lose: true });
  await emulator.journal.waitFor(botMessage(emulator), { timeout: due - Date.now() + 10_000, label: 'the briefing' });
  await visit.bot.kill();
  emulator.admin.clearFaults();
  await restart(visit);
  await quiet(SETTLED_MS);
  checks.that(
    'killed right after the post: it stands there once',
    briefings(visit).length === 1,
    briefings(visit).length,
  );
  checks.that('and was found, not sent again', /briefing posted/.test(visit.bot.output), visit.bot.output);
};

const killedBefore = async ({ visit, due }: Scene): Promise<void> => {
  const { checks, emulator } = visit;
  emulator.admin.fault({ match: POST, delayMs: 9_000, hangup: true });
  await met(visit, due + 8_000);
  await visit.bot.kill();
  emulator.admin.clearFaults();
  checks.that('killed right before the post: nothing stands there', briefings(visit).length === 0);
  await restart(visit);
  await quiet(SETTLED_MS);
  checks.that('after the restart it arrives, once', briefings(visit).length === 1, briefings(visit).length);
};

const cannotLook = async ({ visit, due }: Scene): Promise<void> => {
  const { checks, emulator } = visit;
  emulator.admin.fault({ match: POST, lose: true });
  await emulator.journal.waitFor(botMessage(emulator), { timeout: due - Date.now() + 10_000, label: 'the briefing' });
  await visit.bot.kill();
  emulator.admin.deny({ channel: 'general', permissions: ['READ_MESSAGE_HISTORY'] });
  emulator.admin.clearFaults();
  await restart(visit);
  await quiet(SETTLED_MS);
  checks.that('killed after the post, and may not look: nothing is sent twice', briefings(visit).length === 1);
  const told = posts(visit).filter((shown) => !isBriefing(shown));
  checks.that('the channel is told so, once', told.length === 1, posts(visit).map(textOf));
};

const meets =
  (what: string, fault: Readonly<Record<string, unknown>>) =>
  async ({ visit, due }: Scene): Promise<void> => {
    const { checks, emulator } = visit;
    emulator.admin.fault({ match: POST, ...fault });
    await quiet(due - Date.now() + SETTLED_MS);
    checks.that(`a post that meets ${what} arrives once`, briefings(visit).length === 1, briefings(visit).length);
  };

const mayNotWrite = async ({ visit, due }: Scene): Promise<void> => {
  const { checks, emulator } = visit;
  await follow(visit, new Date(due).toISOString().slice(11, 16), 'random');
  emulator.admin.deny({ channel: 'random', permissions: ['SEND_MESSAGES'] });
  emulator.admin.deny({ channel: 'general', permissions: ['VIEW_CHANNEL'] });
  const since = emulator.journal.seq;
  const told = await shownAfter(
    visit,
    since,
    (shown) => /could not post/.test(textOf(shown)),
    due - Date.now() + 10_000,
  );
  checks.that(
    'a channel it may not write to: the person is told privately what is missing',
    /View Channel/.test(textOf(told)),
    textOf(told),
  );
  await quiet(2_000);
  const schedules = await use(visit, 'schedules', {}, { channel: 'random' });
  checks.that(
    'and the schedule is kept',
    /Venezuela port strike/.test(textOf(schedules.answer)),
    textOf(schedules.answer),
  );
};

const SCENES: readonly [string, (scene: Scene) => Promise<void>][] = [
  ['arrives', arrives],
  ['after', killedAfter],
  ['before', killedBefore],
  ['blind', cannotLook],
  ['limit', meets('a limit', { retryAfter: 1 })],
  ['error', meets('a server error', { status: 502 })],
  ['cut', meets('a broken connection', { hangup: true })],
  ['denied', mayNotWrite],
];

/** Each has a bot and a Discord of its own; resolves when all follow the story, to what waits for the end. */
export const beginBriefings = async (
  checks: Checks,
  shared: string,
  environmentOf: (name: string) => Environment,
): Promise<() => Promise<void>> => {
  const begin = async ([name, play]: (typeof SCENES)[number]): Promise<() => Promise<void>> => {
    const emulator = await startEmulator(shared);
    const environment = { ...environmentOf(`briefing-${name}`), ...emulator.env };
    const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment), earlier: '' };
    await visit.bot.ready();
    const { at, due } = soon();
    await follow(visit, at);
    const played = checks.group(`a briefing: ${name}`, async () => {
      await play({ visit, due });
      noViolations(visit, `(briefing: ${name})`);
    });
    return async () => {
      await played;
      await visit.bot.kill();
      await emulator.close();
    };
  };
  const ends: (() => Promise<void>)[] = [];
  // One after the other: eight processes starting at once take turns anyway, and each would look slow.
  for (const scene of SCENES) {
    await checks.group(`a briefing begins: ${scene[0]}`, async () => {
      ends.push(await begin(scene));
    });
  }
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
};
