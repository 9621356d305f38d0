/**
 * Examines the Slack half of the very process a user starts, against the emulator of the shared folder:
 * `node test/examination/slack.ts ../shared`. Prints a line a check and the totals; ends with 1 when one failed.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BotProcess, type Environment, rashomon } from './bot-process.ts';
import { Checks } from './checks.ts';
import { briefing } from './slack-briefing.ts';
import { answers, buttons, conversation, everyCommand, wrongUse } from './slack-commands.ts';
import { startEmulator } from './slack-emulator.ts';
import { everyday } from './slack-everyday.ts';
import { crash, HOSTILE, harmless, once, restart, secrets, walls } from './slack-harm.ts';
import { firstVisit, home } from './slack-home.ts';
import { installations } from './slack-install.ts';
import { approval, lost } from './slack-kept.ts';
import { shortcut } from './slack-shortcut.ts';
import { answerAfter, quiet, type as typeIn, type Visit } from './slack-visit.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const folder = mkdtempSync(join(tmpdir(), 'rashomon-slack-'));
const data = resolve(import.meta.dirname, '../../data/venezuela-port-strike');
const checks = new Checks();
const HTTP_PORT = 39_518;

const fill = async (): Promise<void> => {
  const environment = { DATABASE_URL: `sqlite:${join(folder, 'filled.db')}` };
  const files = [
    '01-gulfwind-post',
    '02-meridian-dispatch',
    '03-southern-signal',
    '04-harbour-gazette',
    '05-potomac-strategist',
  ];
  await rashomon(
    environment,
    'ingest',
    ...files.map((f) => join(data, `${f}.txt`)),
    '--story',
    'venezuela-port-strike',
  );
  const hostile = join(folder, 'hostile.txt');
  writeFileSync(hostile, HOSTILE);
  const uri = 'https://harbour.example/flood';
  await rashomon(
    environment,
    'ingest',
    hostile,
    '--story',
    'flood',
    '--uri',
    uri,
    '--outlet',
    '<!channel> *Quay*',
    '--published',
    '2026-03-13',
  );
};

/** A store of its own, filled already. */
const prepare = async (name: string): Promise<Environment> => {
  copyFileSync(join(folder, 'filled.db'), join(folder, `${name}.db`));
  return { DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}` };
};

await fill();

const overSocket = async (): Promise<void> => {
  const emulator = await startEmulator(shared);
  const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = emulator.env;
  const environment = { ...(await prepare('socket')), SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } as Environment;
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment) };
  await visit.bot.ready();
  let written = '';
  await checks.group('Socket Mode: every command', () => everyCommand(visit));
  await checks.group('what answers hold', () => answers(visit));
  await checks.group('wrong use', () => wrongUse(visit));
  await checks.group('mentions and direct messages', () => conversation(visit));
  await checks.group('buttons and menus', () => buttons(visit));
  await checks.group('from day to day', () => everyday(visit));
  await checks.group('a shortcut and its form', () => shortcut(visit));
  await checks.group('App Home and the conversation', () => home(visit));
  await checks.group('a hostile article', () => harmless(visit));
  written += visit.bot.output;
  await checks.group('once, whatever Slack repeats or loses', () => once(visit));
  await checks.group('crashes', () => crash(visit));
  await checks.group('walls', () => walls(visit));
  await checks.group('a connection renewed, and one cut', async () => {
    for (const hard of [false, true]) {
      const since = emulator.journal.seq;
      emulator.admin.disconnect({ hard });
      await emulator.journal.waitFor((e) => e.kind === 'socket' && e.state === 'open', { since, timeout: 5_000 });
      await quiet(300);
      const { delivery } = await typeIn(visit, '/help');
      checks.that(`${hard ? 'cut' : 'renewed'}: the next command is answered`, delivery.outcome === 'acked', delivery);
    }
    checks.that('no violations in all', emulator.admin.violations().length === 0, emulator.admin.violations());
  });
  checks.that('asked to stop, it ends with 0', (await visit.bot.stop()) === 0, visit.bot.output);
  secrets(visit, written);
  await emulator.close();
};

const overHttp = async (): Promise<void> => {
  const requestUrl = `http://127.0.0.1:${HTTP_PORT}/slack/events`;
  const emulator = await startEmulator(shared, { requestUrl, retryDelaysMs: [0, 100, 200] });
  const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET } = emulator.env;
  const transport = { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, PORT: String(HTTP_PORT) };
  const environment = { ...(await prepare('http')), ...transport } as Environment;
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment) };
  await visit.bot.ready();
  const challenge = await emulator.admin.verifyUrl();
  checks.that(
    'the challenge is answered',
    challenge.outcome === 'acked' && JSON.stringify(challenge.body).length > 10,
    challenge,
  );
  for (const sign of ['bad', 'stale', 'missing']) {
    const since = emulator.journal.seq;
    const command = await emulator.admin.command({ command: '/help', sign });
    checks.that(`a command with a ${sign} signature: 401`, command.status === 401, command);
    const event = { type: 'app_mention', channel: 'C0GENERAL1', user: 'U0ALICE001', text: 'help', ts: '1.1' };
    const mention = await emulator.admin.event({ event, sign });
    checks.that(`an event with a ${sign} signature: 401`, mention.status === 401, mention);
    await quiet(200);
    checks.that(
      `nothing is answered to it`,
      emulator.journal.query({ kind: ['api', 'ephemeral'], since }).length === 0,
    );
  }
  await checks.group('signed HTTP: every command', () => everyCommand(visit));
  await checks.group('mentions and direct messages', () => conversation(visit));
  await checks.group('buttons and menus', () => buttons(visit));
  await checks.group('while the bot is down', async () => {
    await visit.bot.kill();
    const since = emulator.journal.seq;
    const sent = emulator.admin.message({ text: '<@U0BOT00001> help' });
    await restart(visit);
    await sent;
    const late = await answerAfter(visit, since, undefined, 3_000).then(
      () => 1,
      () => 0,
    );
    checks.that('an event repeated into the restart is answered at most once', late <= 1);
  });
  checks.that('no violations in all', emulator.admin.violations().length === 0, emulator.admin.violations());
  checks.that('asked to stop, it ends with 0', (await visit.bot.stop()) === 0, visit.bot.output);
  secrets(visit, '');
  await emulator.close();
};

const refused = async (): Promise<void> => {
  const emulator = await startEmulator(shared);
  const { SLACK_API_URL, SLACK_APP_TOKEN, SLACK_BOT_TOKEN } = emulator.env;
  const base = { DATABASE_URL: `sqlite:${join(folder, 'refused.db')}`, SLACK_API_URL } as Environment;
  const cases: readonly [string, Environment][] = [
    ['a wrong bot token', { SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: SLACK_APP_TOKEN ?? '' }],
    ['a wrong app token', { SLACK_BOT_TOKEN: SLACK_BOT_TOKEN ?? '', SLACK_APP_TOKEN: 'xapp-wrong' }],
    ['an app token alone', { SLACK_APP_TOKEN: SLACK_APP_TOKEN ?? '' }],
    ['neither app token nor signing secret', { SLACK_BOT_TOKEN: SLACK_BOT_TOKEN ?? '' }],
  ];
  for (const [what, tokens] of cases) {
    const bot = new BotProcess({ ...base, ...tokens });
    const code = await bot.ended();
    checks.that(
      `${what} ends it with 1 and words`,
      code === 1 && /Slack|SLACK_(?:BOT|SIGNING)/.test(bot.output),
      bot.output,
    );
    checks.that(`${what}: one line, no stack`, !/\n\s+at /.test(bot.output), bot.output);
  }
  await emulator.close();
};

await checks.group('started wrongly', refused);
await checks.group('Socket Mode', overSocket);
await checks.group('three clicks to a first story', () => firstVisit(shared, checks, folder));
await checks.group('signed HTTP', overHttp);
await checks.group('installations', () => installations(shared, checks, prepare));
await checks.group('briefings', () => briefing(shared, checks, prepare, [lost, approval]));
rmSync(folder, { recursive: true, force: true });
process.exit(checks.end());
