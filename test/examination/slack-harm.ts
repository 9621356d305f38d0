/** What must not happen: pings, foreign links, double answers, lost answers, secrets in the log, crossed workspaces. */
import { BotProcess } from './bot-process.ts';
import {
  answerAfter,
  BOT_MENTION,
  buttonOn,
  CHANNEL,
  ownMessages,
  quiet,
  shownSince,
  type as typeIn,
  type Visit,
} from './slack-visit.ts';

export const HOSTILE = `Harbour chief warns of flooding

<!channel> <!here> <!everyone> The harbour chief, <@U0ALICE001>, said on 12 March 2026 that "the <https://evil.test/login|official site> is *down* and @everyone must leave".
The mayor, \`Anna Berg\`, denied on 12 March 2026 that the [dam](https://evil.test/x) had failed: "Nothing \u202Ehas\u202C happened, <!subteam^S0000001> \u2066is\u2069 calm."
"We are safe," said the mayor's office, &lt;!channel&gt; ~and~ https://evil.test/auto added.
`;

export const harmless = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const since = emulator.journal.seq;
  for (const [command, text] of [
    ['/timeline', 'flood'],
    ['/who-said', 'story:flood'],
    ['/disagreements', 'flood'],
    ['/sources', 'flood'],
    ['/ask', 'Who denied it? story:flood'],
    ['/timeline', '<!channel> <@U0ALICE001>'],
  ] as const)
    await typeIn(visit, command, text);
  const who = (await typeIn(visit, '/who-said', 'story:flood')).answer;
  await emulator.admin.action({ action_id: buttonOn(who, 'Share here').action_id, ts: who.ts });
  await emulator.admin.message({ text: `${BOT_MENTION} timeline flood` });
  await quiet(1_000);
  const shown = shownSince(visit, since);
  const pings = shown.flatMap(({ effects }) => [...effects.broadcasts, ...effects.users, ...effects.groups]);
  checks.that(
    'a hostile article is shown',
    shown.some(({ text }) => /flood|dam/i.test(text)),
  );
  checks.that('it pings nobody', pings.length === 0, pings);
  const links = shown.flatMap(({ effects }) => effects.links);
  checks.that(
    'no link of its own gets out',
    links.every((link) => !link.includes('evil.test')),
    links,
  );
  const raw = JSON.stringify(shown.map(({ text, blocks }) => ({ text, blocks })));
  checks.that('nothing in it reorders or hides text', !/[\u202a-\u202e\u2066-\u2069\u200b]/.test(raw));
  const posts = emulator.journal.query({ kind: 'api', since, match: 'chat.postMessage' });
  checks.that(
    'posts unfurl nothing and read no names',
    posts.every((p) => {
      const args = p.args as Record<string, string>;
      return args.unfurl_links === 'false' && args.unfurl_media === 'false' && args.parse === 'none';
    }),
  );
};

export const once = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const event = { type: 'app_mention', channel: CHANNEL, user: 'U0ALICE001', text: `${BOT_MENTION} help` };
  const root = await emulator.admin.message({ text: 'a thread to answer in' });
  const before = ownMessages(visit).length;
  for (const attempt of [0, 1, 2, 3]) {
    await emulator.admin.event({
      event: { ...event, ts: root.ts },
      eventId: 'EvREPEATED',
      attempt,
      reason: 'http_timeout',
    });
  }
  await quiet(700);
  checks.that('an event delivered four times is answered once', ownMessages(visit).length === before + 1);
  await visit.bot.kill();
  await restart(visit);
  await emulator.admin.event({
    event: { ...event, ts: root.ts },
    eventId: 'EvREPEATED',
    attempt: 3,
    reason: 'http_timeout',
  });
  await quiet(700);
  checks.that('and not again after a crash', ownMessages(visit).length === before + 1);
  for (const [fault, what] of [
    [{ lose: true }, 'whose answer Slack lost'],
    [{ hangup: true }, 'whose post was cut off'],
    [{ status: 503 }, 'met by a server error'],
    [{ status: 429, retryAfter: 1 }, 'met by a rate limit'],
    [{ error: 'internal_error' }, 'met by an internal error'],
  ] as const) {
    const count = ownMessages(visit).length;
    const since = emulator.journal.seq;
    emulator.admin.fault({ match: 'chat.postMessage', ...fault });
    await emulator.admin.message({ text: `${BOT_MENTION} help` });
    await answerAfter(visit, since);
    await quiet(500);
    checks.that(`a mention ${what} is answered exactly once`, ownMessages(visit).length === count + 1);
  }
  const since = emulator.journal.seq;
  emulator.admin.fault({ match: 'response_url', status: 500, times: 1 });
  await emulator.admin.command({ command: '/help' });
  checks.that('an answer refused with 500 is sent again', (await answerAfter(visit, since)).kind === 'ephemeral');
};

export const restart = async (visit: Visit): Promise<void> => {
  visit.bot = new BotProcess(visit.environment);
  await visit.bot.ready();
};

export const crash = async (visit: Visit): Promise<void> => {
  const { checks, emulator } = visit;
  const first = (await typeIn(visit, '/timeline', 'venezuela-port-strike')).answer;
  // An answer whose arrival was not yet noted down is sent again after a kill: let the note be written.
  await quiet();
  emulator.admin.fault({ match: 'users.info', delayMs: 4_000, times: 10 });
  await visit.bot.kill();
  await restart(visit);
  const since = emulator.journal.seq;
  const delivery = await emulator.admin.command({ command: '/sources', text: 'venezuela-port-strike' });
  checks.that(
    'a command is acknowledged while Slack itself is slow',
    delivery.outcome === 'acked' && delivery.ms < 1_000,
  );
  await visit.bot.kill();
  checks.that('killed before the answer, nothing was said', shownSince(visit, since).length === 0);
  emulator.admin.clearFaults();
  await restart(visit);
  const { text } = await answerAfter(visit, since);
  checks.that('after the restart the answer arrives', /claims/.test(text), text);
  await quiet();
  const shown = shownSince(visit, since);
  checks.that('once', shown.length === 1, shown.map((one) => one.text.slice(0, 60)).join(' | '));
  const pressed = emulator.journal.seq;
  await emulator.admin.action({ action_id: buttonOn(first, 'Share here').action_id, ts: first.ts });
  checks.that('a button from before two crashes works', (await answerAfter(visit, pressed)).text.length > 20);
  await quiet();
};

export const walls = async (visit: Visit): Promise<void> => {
  const { checks } = visit;
  const other = await typeIn(visit, '/story', 'list', { team: 'T0OTHER001' });
  checks.that('another team sees none of the stories', !/venezuela|flood/i.test(other.answer.text), other.answer.text);
  const timeline = await typeIn(visit, '/timeline', 'venezuela-port-strike', { team: 'T0OTHER001' });
  checks.that('not even by name', /no story/i.test(timeline.answer.text), timeline.answer.text);
  const own = (await typeIn(visit, '/timeline', 'venezuela-port-strike')).answer;
  const since = visit.emulator.journal.seq;
  await visit.emulator.admin.action({
    action_id: buttonOn(own, 'Share here').action_id,
    ts: own.ts,
    team: 'T0OTHER001',
  });
  checks.that('nor by a button of ours', /older answer/.test((await answerAfter(visit, since)).text));
  visit.emulator.admin.addUser({ id: 'U0GUEST001', name: 'guest', is_restricted: true });
};

export const secrets = ({ checks, environment, bot }: Visit, earlier: string): void => {
  const log = earlier + bot.output;
  const values = [environment.SLACK_BOT_TOKEN, environment.SLACK_APP_TOKEN, environment.SLACK_SIGNING_SECRET];
  checks.that(
    'no secret stands in what the bot wrote',
    values.every((v) => v === undefined || !log.includes(v)),
  );
};
