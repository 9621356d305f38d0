/** Several teams that install the app themselves: each its own token and workspace; removed, they are forgotten. */
import { BotProcess, type Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import { startEmulator } from './slack-emulator.ts';
import { BOT_MENTION, quiet, type as typeIn, type Visit } from './slack-visit.ts';

const PORT = 39_519;
const BOT = `http://127.0.0.1:${PORT}`;

/** As a browser does it: to Slack with the cookie kept, and back. */
const install = async (team: string): Promise<number> => {
  const leads = await fetch(`${BOT}/slack/install`, { redirect: 'manual' });
  const cookie = (leads.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const consent = new URL(leads.headers.get('location') ?? '');
  consent.searchParams.set('team', team);
  const back = await fetch(consent, { redirect: 'manual' });
  return (await fetch(back.headers.get('location') ?? '', { headers: { cookie } })).status;
};

export const installations = async (
  shared: string,
  checks: Checks,
  prepare: (name: string) => Promise<Environment>,
): Promise<void> => {
  const requestUrl = `${BOT}/slack/events`;
  const emulator = await startEmulator(shared, { requestUrl, tokenRotation: true, tokenLifetimeS: 600 });
  const {
    SLACK_API_URL = '',
    SLACK_SIGNING_SECRET = '',
    SLACK_CLIENT_ID = '',
    SLACK_CLIENT_SECRET = '',
  } = emulator.env;
  const keys = { SLACK_API_URL, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, PORT: String(PORT) };
  const environment = { ...(await prepare('install')), ...keys };
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment) };
  await visit.bot.ready();
  const [north, south] = ['T0NORTH001', 'T0SOUTH001'];
  const stranger = await emulator.admin.command({ command: '/help', team: north });
  checks.that(
    'a team that has not installed it is told so',
    JSON.stringify(stranger).includes('not installed'),
    stranger,
  );
  checks.that('two teams install it', (await install(north)) === 200 && (await install(south)) === 200);
  await typeIn(visit, '/story', 'new Northern lights', { team: north });
  const theirs = await typeIn(visit, '/story', 'list', { team: south });
  checks.that('neither sees the other', !/northern/i.test(theirs.answer.text), theirs.answer.text);
  const since = emulator.journal.seq;
  await emulator.admin.message({ text: `${BOT_MENTION} story list`, team: north });
  await quiet(800);
  const posts = emulator.journal.query({ kind: 'api', since, match: 'chat.postMessage' });
  checks.that('an answer goes out with the token of its team', posts.length === 1 && posts[0]?.team === north, posts);
  const refreshed = emulator.journal.query({ kind: 'api', match: 'refresh_token' });
  checks.that('tokens about to run out are renewed', refreshed.length > 0);
  const failed = refreshed.filter((e) => (e.response as { ok: boolean }).ok !== true);
  checks.that('no refresh token is used twice', failed.length === 0, failed);
  await visit.bot.kill();
  visit.bot = new BotProcess(environment);
  await visit.bot.ready();
  const again = await typeIn(visit, '/story', 'list', { team: north });
  checks.that('installations survive a crash', /northern/i.test(again.answer.text), again.answer.text);
  await emulator.admin.event({ event: { type: 'app_uninstalled' }, team: north });
  const gone = await emulator.admin.command({ command: '/help', team: north });
  checks.that('removed from a team, it answers there no more', JSON.stringify(gone).includes('not installed'), gone);
  checks.that('and installed again, it does', (await install(north)) === 200);
  const back = await typeIn(visit, '/story', 'list', { team: north });
  checks.that('with its stories kept', /northern/i.test(back.answer.text), back.answer.text);
  checks.that('no violations', emulator.admin.violations().length === 0, emulator.admin.violations());
  await visit.bot.stop();
  await emulator.close();
};
