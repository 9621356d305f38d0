/** What must not happen: pings, foreign links, double answers, lost answers, secrets in the log, crossed workspaces. */
import { commands } from '../../commands/index.ts';
import { linksOf, pingsOf } from '../platforms/discord-rules.ts';
import type { Shown } from './discord-emulator.ts';
import {
  ACK_MS,
  buttonOn,
  mention,
  noViolations,
  posts,
  press,
  quiet,
  restart,
  STORY,
  shownAfter,
  textOf,
  use,
  type Visit,
} from './discord-visit.ts';

export const HOSTILE = `Harbour chief warns of flooding

@everyone @here <@200000000000000001> <@&300000000000000001> The harbour chief said on 12 March 2026 that "the [official site](https://evil.test/login) is **down** and @everyone must leave".
The mayor, \`Anna Berg\`, denied on 12 March 2026 that the dam had failed: "Nothing \u202Ehas\u202C happened, <#400000000000000001> </help:1> <id:customize> \u2066is\u2069 calm."
"We are safe," said the mayor's office, ||hidden|| <https://evil.test> ~~and~~ https://evil.test/auto added.
# "All is well," said Anna Berg. <t:1:R> discord.gg/abc
`;

export const HOME = 'https://harbour.example/flood';

export const harmless = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const since = emulator.journal.seq;
  await use(visit, 'timeline', { story: 'flood' });
  await use(visit, 'disagreements', { story: 'flood' });
  await use(visit, 'sources', { story: 'flood' });
  await use(visit, 'timeline', { story: '@everyone <@200000000000000001>' });
  const who = (await use(visit, 'who-said', { story: 'flood' })).answer;
  await press(visit, who, buttonOn(who, 'Share here'));
  emulator.admin.message({ content: mention(visit, 'timeline flood') });
  await quiet(1_000);
  const shown = emulator.journal
    .query({ kind: ['message', 'edit'], since, limit: 10_000 })
    .map((entry) => entry.message as Shown)
    .filter(({ author }) => author.id === emulator.ids.bot);
  checks.that(
    'a hostile article is shown',
    shown.some((one) => /flood|dam/i.test(textOf(one))),
  );
  const pinged = shown.filter(({ pings }) => pings?.everyone || pings?.users.length || pings?.roles.length);
  checks.that('it pings nobody', pinged.length === 0, pinged);
  checks.that('nothing in it even reads as a mention', shown.flatMap(pingsOf).length === 0, shown.flatMap(pingsOf));
  const links = shown.flatMap(linksOf).filter((href) => href !== HOME);
  checks.that('no link but to the stored address gets out', links.length === 0, links);
  checks.that('its own address is linked', shown.flatMap(linksOf).includes(HOME));
  const raw = JSON.stringify(shown.map(({ components }) => components));
  checks.that('nothing in it reorders or hides text', !/[\u202a-\u202e\u2066-\u2069\u200b]/.test(raw));
  const sent = emulator.journal
    .query({ kind: 'rest', since, limit: 10_000 })
    .filter(({ body }) => JSON.stringify(body ?? '').includes('"components"'));
  const open = sent.filter(
    ({ body }) => JSON.stringify((body as Record<string, unknown>).allowed_mentions) !== '{"parse":[]}',
  );
  checks.that('every send allows no mention', sent.length > 6 && open.length === 0, open);
  noViolations(visit, 'by a hostile article');
};

/** Every way a connection breaks; the last command comes again on each resume. */
export const connection = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const breaks = [
    ['cut with 4000, three events replayed', { code: 4000, rewind: 3 }],
    ['told to reconnect, three events replayed', { op: 7, rewind: 3 }],
    ['session invalid but resumable', { op: 9 }],
    ['session lost', { code: 4000, resumable: false }],
    ['cut with 1001', { code: 1001 }],
  ] as const;
  for (const [what, how] of breaks) {
    await use(visit, 'story list');
    emulator.admin.message({ content: mention(visit, 'help') });
    await quiet();
    const since = emulator.journal.seq;
    const before = posts(visit).length;
    emulator.admin.disconnect(how);
    const back = (e: { kind: string; event?: unknown }) =>
      e.kind === 'gateway' && (e.event === 'resume' || e.event === 'identify');
    await emulator.journal.waitFor(back, { since, timeout: 15_000, label: 'a gateway session' });
    await quiet(700);
    const acted = emulator.journal.query({ kind: ['callback', 'edit'], since });
    checks.that(`${what}: what came again acts once`, acted.length === 0 && posts(visit).length === before, acted);
    const { delivery } = await use(visit, 'help');
    checks.that(`${what}: the next command is answered`, delivery.outcome === 'answered', delivery);
  }
  noViolations(visit, 'by broken connections');
};

export const lostAnswers = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  for (const [fault, what] of [
    [{ match: 'callback', lose: true }, 'the acknowledgement is lost'],
    [{ match: 'callback', hangup: true }, 'the acknowledgement is cut off'],
    [{ match: 'callback', status: 503 }, 'the acknowledgement meets a server error'],
    [{ match: 'PATCH .*@original', lose: true }, 'the answer is lost'],
    [{ match: 'PATCH .*@original', hangup: true, times: 2 }, 'the answer is cut off twice'],
    [{ match: 'PATCH .*@original', status: 502 }, 'the answer meets a server error'],
    [{ match: 'PATCH .*@original', retryAfter: 0.3 }, 'the answer meets a limit'],
  ] as const) {
    emulator.admin.fault(fault);
    const { answer } = await use(visit, 'help');
    checks.that(`when ${what}, the answer comes`, /timeline/.test(textOf(answer)), textOf(answer));
    emulator.admin.clearFaults();
    await quiet(100);
  }
  for (const [fault, what] of [
    [{ lose: true }, 'whose answer Discord lost'],
    [{ hangup: true }, 'whose answer was cut off'],
    [{ status: 502 }, 'met by a server error'],
    [{ retryAfter: 0.3 }, 'met by a limit'],
  ] as const) {
    const before = posts(visit).length;
    const since = emulator.journal.seq;
    emulator.admin.fault({ match: 'POST /channels/\\d+/messages', ...fault });
    emulator.admin.message({ content: mention(visit, 'help') });
    await shownAfter(visit, since);
    await quiet(900);
    checks.that(
      `a mention ${what} is answered exactly once`,
      posts(visit).length === before + 1,
      posts(visit).length - before,
    );
  }
  noViolations(visit, 'by lost answers');
};

export const crash = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const first = (await use(visit, 'timeline', { story: STORY })).answer;
  // An answer whose arrival was not yet noted down is sent again after a kill: let the note be written.
  await quiet();
  emulator.admin.fault({ match: 'PATCH .*@original', delayMs: 3_000, hangup: true });
  const since = emulator.journal.seq;
  const delivery = await emulator.admin.command({ name: 'sources', options: { story: STORY } });
  await visit.bot.kill();
  emulator.admin.clearFaults();
  checks.that(
    'killed between acknowledgement and answer',
    delivery.outcome === 'answered' && emulator.journal.query({ kind: 'edit', since }).length === 0,
  );
  await restart(visit);
  const answer = await shownAfter(visit, since, ({ id }) => id === delivery.message?.id);
  checks.that('after the restart the answer arrives', /claims/.test(textOf(answer)), textOf(answer));
  await quiet();
  const edits = emulator.journal.query({ kind: 'edit', since });
  checks.that('once', edits.length === 1, edits);
  const registered = emulator.journal.query({ kind: 'commands', since });
  checks.that('commands that did not change are not registered again', registered.length === 0, registered);
  const page = await press(visit, first, buttonOn(first, 'Share here'));
  checks.that('a button from before the crash works', /Shared/.test(textOf(page.answer)), textOf(page.answer));
  noViolations(visit, 'by crashes');
};

export const rights = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  emulator.admin.setPermissions({ user: 'bob', permissions: 1 << 10 });
  const asked = (await use(visit, 'timeline', { story: STORY }, { user: 'bob' })).answer;
  checks.that('whoever may change nothing may read everything', /2025/.test(textOf(asked)));
  for (const { name, needs } of commands) {
    if (needs === null) continue;
    const filled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      add: { what: 'Words.' },
      decide: { action: 'list' },
    };
    const options = filled[name] ?? { story: STORY };
    const { answer } = await use(visit, name, options, { user: 'bob' });
    checks.that(
      `/${name} is refused to whoever lacks the right, in words`,
      /may not/i.test(textOf(answer)),
      textOf(answer),
    );
  }
  const since = emulator.journal.seq;
  emulator.admin.deny({ channel: 'random', permissions: ['SEND_MESSAGES'] });
  emulator.admin.message({ content: mention(visit, 'help'), channel: 'random' });
  const told = await shownAfter(visit, since);
  checks.that(
    'where it may not write, the person is told privately',
    /could not answer you there.*Send Messages/.test(textOf(told)),
    textOf(told),
  );
  const shown = (await use(visit, 'timeline', { story: STORY }, { channel: 'random' })).answer;
  const later = emulator.journal.seq;
  await emulator.admin.component({
    message_id: shown.id,
    custom_id: buttonOn(shown, 'Share here').custom_id,
    channel: 'random',
  });
  const refusal = await shownAfter(visit, later);
  checks.that(
    'sharing there says what is missing',
    /Not shared\..*Send Messages/.test(textOf(refusal)),
    textOf(refusal),
  );
  emulator.admin.deny({ channel: 'random', permissions: [] });
};

export const walls = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const { id } = emulator.admin.addGuild({ name: 'Elsewhere' });
  const channel = emulator.admin.addChannel({ guild_id: id, name: 'elsewhere' }).id;
  for (const words of ['story list', `timeline ${STORY}`, `sources ${STORY}`]) {
    const since = emulator.journal.seq;
    emulator.admin.message({ content: mention(visit, words), channel });
    const text = textOf(await shownAfter(visit, since));
    checks.that(`another guild sees nothing by "${words}"`, /no stor/i.test(text) && !/2025|claims/.test(text), text);
  }
  const since = emulator.journal.seq;
  emulator.admin.message({ content: 'story list', dm: true, user: 'bob' });
  checks.that('nor does a private conversation', !new RegExp(STORY).test(textOf(await shownAfter(visit, since))));
};

export const atOnce = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const since = emulator.journal.seq;
  const all = await Promise.all(Array.from({ length: 50 }, () => emulator.admin.command({ name: 'help' })));
  const slowest = Math.max(...all.map(({ ms }) => ms ?? Number.POSITIVE_INFINITY));
  checks.that('fifty at once are acknowledged in time', slowest < 2 * ACK_MS, slowest);
  await quiet(1_500);
  checks.that('and answered', emulator.journal.query({ kind: 'edit', since }).length === 50);
};

export const secrets = ({ checks, environment, bot, earlier }: Visit): void => {
  const written = earlier + bot.output;
  const token = environment.DISCORD_TOKEN ?? '';
  checks.that(
    'no token stands in what the bot wrote',
    token.length > 10 && !written.includes(token) && !/aW50[0-9a-f]{20}/.test(written),
  );
};
