/**
 * Examines the Discord half of the very process a user starts, against the emulator of the shared folder:
 * `node test/examination/discord.ts ../shared`. Prints a line a check and the totals; ends with 1 when one failed.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BotProcess, type Environment, rashomon } from './bot-process.ts';
import { Checks } from './checks.ts';
import { beginBriefings } from './discord-briefing.ts';
import {
  answers,
  buttons,
  conversation,
  everyCommand,
  files,
  menus,
  registration,
  suggestions,
  threads,
  wrongUse,
} from './discord-commands.ts';
import { type Shown, startEmulator } from './discord-emulator.ts';
import { everyday } from './discord-everyday.ts';
import {
  atOnce,
  connection,
  crash,
  HOME,
  HOSTILE,
  harmless,
  lostAnswers,
  rights,
  secrets,
  walls,
} from './discord-harm.ts';
import { approval, lost } from './discord-kept.ts';
import { buttonOn, noViolations, press, STORY, shownAfter, textOf, use, type Visit } from './discord-visit.ts';
import { openNewsroom } from './newsroom.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const folder = mkdtempSync(join(tmpdir(), 'rashomon-discord-'));
const data = resolve(import.meta.dirname, '../../data/venezuela-port-strike');
const checks = new Checks();
const FILES = [
  '01-gulfwind-post',
  '02-meridian-dispatch',
  '03-southern-signal',
  '04-harbour-gazette',
  '05-potomac-strategist',
];

const prepare = async (name: string): Promise<Environment> => {
  const environment = { DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}`, LOG_LEVEL: 'info' };
  const articles = FILES.map((file) => join(data, `${file}.txt`));
  await rashomon(environment, 'ingest', ...articles, '--story', STORY);
  const hostile = join(folder, 'hostile.txt');
  writeFileSync(hostile, HOSTILE);
  const about = ['--uri', HOME, '--outlet', '@everyone **Quay**', '--published', '2026-03-13'];
  await rashomon(environment, 'ingest', hostile, '--story', 'flood', ...about);
  return environment;
};

/** A store of its own, already filled. */
const filled = await prepare('filled');
const copyOf = (name: string): Environment => {
  copyFileSync(join(folder, 'filled.db'), join(folder, `${name}.db`));
  return { ...filled, DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}` };
};

const inGuild = async (): Promise<void> => {
  const emulator = await startEmulator(shared);
  const environment = { ...copyOf('guild'), ...emulator.env };
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment), earlier: '' };
  await visit.bot.ready();
  await checks.group('commands are registered', () => registration(visit));
  await checks.group('every command', () => everyCommand(visit));
  await checks.group('suggestions while typing', () => suggestions(visit));
  await checks.group('what answers hold', () => answers(visit));
  await checks.group('files', () => files(visit));
  await checks.group('the menu of a message', () => menus(visit));
  await checks.group('wrong use', () => wrongUse(visit));
  await checks.group('mentions and private messages', () => conversation(visit));
  await checks.group('threads', () => threads(visit));
  await checks.group('buttons and menus', () => buttons(visit));
  await checks.group('a hostile article', () => harmless(visit));
  await checks.group('broken connections', () => connection(visit));
  await checks.group('lost answers', () => lostAnswers(visit));
  await checks.group('crashes', () => crash(visit));
  await checks.group('from day to day', () => everyday(visit));
  await checks.group('rights', () => rights(visit));
  await checks.group('walls', () => walls(visit));
  await checks.group('fifty at once', () => atOnce(visit));
  noViolations(visit, 'in all');
  checks.that('asked to stop, it ends with 0', (await visit.bot.stop()) === 0, visit.bot.output);
  secrets(visit);
  await emulator.close();
};

/** Without DISCORD_GUILD_ID the commands are for everybody, also in private. */
const everywhere = async (): Promise<void> => {
  const emulator = await startEmulator(shared);
  const { DISCORD_GUILD_ID: _, ...env } = emulator.env;
  const newsroom = await openNewsroom();
  const network = { ALLOW_PRIVATE_NETWORKS: 'true', FETCH_PORTS: String(newsroom.port) };
  const environment = { ...copyOf('everywhere'), ...env, ...network };
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment), earlier: '' };
  await visit.bot.ready();
  checks.that('without a guild the commands are global', emulator.admin.commands().length > 5);
  const open = async (name: string, user: string): Promise<Shown> => {
    const help = await use(visit, 'help', {}, { dm: true, user });
    const since = emulator.journal.seq;
    const button = { message_id: help.answer.id, custom_id: buttonOn(help.answer, 'Open a story').custom_id };
    const form = await emulator.admin.component({ ...button, channel: help.answer.channel_id, user });
    await emulator.admin.submit({ interaction: form.interaction, fields: { name } });
    return shownAfter(visit, since, (shown) => /Opened/.test(textOf(shown)));
  };
  const opened = await open('Port strike', 'alice');
  const { answer: followed } = await press(visit, opened, buttonOn(opened, 'Follow here at 08:30'));
  checks.that('three clicks open a first story and follow it', /follows/.test(textOf(followed)), textOf(followed));
  const read = await open(`${newsroom.site}/gazette`, 'bob');
  checks.that(
    'an address opens a story called like its article, with it inside',
    /Opened \**Twelve hurt as crane falls[\s\S]*Added to .*Tide Gazette/.test(textOf(read)),
    textOf(read),
  );
  const then = (await press(visit, read, buttonOn(read, 'Follow here at 08:30'), undefined, { user: 'bob' })).answer;
  checks.that('and a third click follows it', /follows \**Twelve hurt/.test(textOf(then)), textOf(then));
  newsroom.close();
  const carol = emulator.admin.addUser({ username: 'carol' }).id;
  const article = 'Ferry aground\n\nThe ferry had run aground at dawn, said the harbour master, Ines Moreau.';
  const message = emulator.admin.message({ content: article, dm: true, user: carol });
  const since = emulator.journal.seq;
  const form = await emulator.admin.context({
    name: 'Add to story',
    target_id: message.id,
    channel: message.channel_id,
    user: carol,
  });
  await emulator.admin.submit({ interaction: form.interaction, fields: { outlet: 'Quay' } });
  const first = textOf(await shownAfter(visit, since, (shown) => /Added to/.test(textOf(shown))));
  checks.that('without a story yet, Add to story opens one', /There was no story yet/.test(first), first);
  const direct = await use(visit, 'story new', { name: 'Mine alone' }, { dm: true });
  checks.that(
    'a command in a private conversation is answered',
    /Mine alone/.test(textOf(direct.answer)),
    direct.answer,
  );
  const guild = await use(visit, 'story list');
  checks.that('and its story is nobody else’s', !/Mine alone/.test(textOf(guild.answer)), textOf(guild.answer));
  noViolations(visit, 'with global commands');
  checks.that('asked to stop, it ends with 0', (await visit.bot.stop()) === 0, visit.bot.output);
  await emulator.close();
};

const refused = async (): Promise<void> => {
  const emulator = await startEmulator(shared);
  const base: Environment = { ...emulator.env, DATABASE_URL: `sqlite:${join(folder, 'refused.db')}` };
  const { DISCORD_APP_ID: _, ...withoutApp } = base;
  const { DISCORD_TOKEN: __, ...withoutToken } = base;
  const cases: readonly [string, Environment][] = [
    ['a wrong token', { ...base, DISCORD_TOKEN: 'wrong' }],
    ['no application id', withoutApp],
    ['no token', withoutToken],
    ['a guild that does not exist', { ...base, DISCORD_GUILD_ID: '399999999999999999' }],
    ['a Discord that cannot be reached', { ...base, DISCORD_API_URL: 'http://127.0.0.1:9/api' }],
  ];
  for (const [what, environment] of cases) {
    const bot = new BotProcess(environment);
    const code = await bot.ended();
    checks.that(`${what} ends it with 1 and words`, code === 1 && /Discord|DISCORD_/.test(bot.output), bot.output);
    checks.that(`${what}: no stack`, !/\n\s+at /.test(bot.output), bot.output);
  }
  await emulator.close();
};

await checks.group('started wrongly', refused);
const briefings = await beginBriefings(checks, shared, copyOf);
await checks.group('one guild', inGuild);
await checks.group('every guild', everywhere);
await checks.group('what keeps a briefing back', () => lost(shared, checks, copyOf('lost')));
await checks.group('a briefing that is approved first', () => approval(shared, checks, copyOf('approval')));
await checks.group('briefings', briefings);
rmSync(folder, { recursive: true, force: true });
// A group that broke off may have left its emulator open.
process.exit(checks.end());
