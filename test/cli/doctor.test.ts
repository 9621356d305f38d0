/** The program's own look at its set-up, against the fakes, as a person would run it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OPTIONAL_SCOPES, SCOPES } from '../../src/adapters/slack/scopes.ts';
import { APP, DiscordFake, GUILD, TOKEN } from '../platforms/discord-fake.ts';
import { APP_TOKEN, BOT_TOKEN, SlackFake } from '../platforms/slack-fake.ts';

const ENTRY = resolve(import.meta.dirname, '../../src/rashomon.mjs');

interface Ended {
  readonly code: number;
  readonly lines: readonly string[];
}

/** In an empty folder; the fakes answer in this very process meanwhile. */
const doctor = (environment: Readonly<Record<string, string>>): Promise<Ended> => {
  const cwd = mkdtempSync(join(tmpdir(), 'rashomon-doctor-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, ...environment };
  return new Promise((done) => {
    const child = execFile(process.execPath, [ENTRY, 'doctor'], { cwd, env, timeout: 60_000 }, (_, out) =>
      done({ code: child.exitCode ?? -1, lines: out.trimEnd().split('\n') }),
    );
  });
};

const openSlack = async (): Promise<SlackFake> => {
  const fake = await new SlackFake().listen();
  onTestFinished(() => fake.close());
  fake.scopes = [...SCOPES, ...OPTIONAL_SCOPES];
  return fake;
};

const openDiscord = async (): Promise<DiscordFake> => {
  const fake = await new DiscordFake().listen();
  onTestFinished(() => fake.close());
  return fake;
};

const slackSet = (fake: SlackFake) => ({
  SLACK_API_URL: fake.apiUrl,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
});
const discordSet = (fake: DiscordFake) => ({
  DISCORD_API_URL: fake.apiUrl,
  DISCORD_TOKEN: TOKEN,
  DISCORD_APP_ID: APP,
  DISCORD_GUILD_ID: GUILD,
});

const NO_STORE = ['note  There is no store yet.', '      The first start, or the first "rashomon ingest", makes it.'];

describe('the doctor', { timeout: 60_000 }, () => {
  test('says which language model may propose, and where passages go', async () => {
    const { code, lines } = await doctor({
      MODEL_URL: 'http://models.example:8080/v1',
      MODEL_NAME: 'tide-7b',
      MODEL_KEY: 'k-secret',
    });
    expect(code).toBe(0);
    expect(lines).toContain(
      'ok    The language model tide-7b may propose disagreements: passages of articles are sent to models.example:8080.',
    );
    expect(lines.join()).not.toContain('k-secret');
  });

  test('says without a token that the console opens', async () => {
    expect(await doctor({})).toEqual({
      code: 0,
      lines: [
        ...NO_STORE,
        'note  No token is set: "rashomon start" opens the console.',
        '      The README says how to set up Slack and Discord.',
        'Nothing needs mending.',
      ],
    });
  });

  test('finds nothing to mend on two platforms that are set up well', async () => {
    const [slack, discord] = [await openSlack(), await openDiscord()];
    expect(await doctor({ ...slackSet(slack), ...discordSet(discord) })).toEqual({
      code: 0,
      lines: [
        ...NO_STORE,
        'ok    SLACK_BOT_TOKEN is accepted: the bot in T0HOME.',
        'ok    The token has every scope that is needed.',
        'ok    SLACK_APP_TOKEN is accepted: events come in by Socket Mode.',
        'ok    DISCORD_TOKEN is accepted: rashomon.',
        'ok    The server Newsroom: the bot has every permission that it needs.',
        'note  The registered commands are not the newest.',
        '      They are registered anew when the bot starts.',
        'Nothing needs mending.',
      ],
    });
  });

  test('names a token that was revoked, scopes that are missing and tokens that were swapped, and prints none of them', async () => {
    const revoked = await openSlack();
    revoked.fault({ method: 'auth.test', does: { error: 'token_revoked' } });
    const one = await doctor({ ...slackSet(revoked), SLACK_APP_TOKEN: 'xoxb-not-an-app-token' });
    expect(one.code).toBe(1);
    expect(one.lines).toEqual(
      expect.arrayContaining([
        'MEND  SLACK_BOT_TOKEN: The token was revoked. Install the app again.',
        'MEND  SLACK_APP_TOKEN does not begin with "xapp-".',
        '2 to mend.',
      ]),
    );
    expect(one.lines.join('\n')).not.toContain('not-an-app-token');

    const narrow = await openSlack();
    narrow.scopes = SCOPES.filter((scope) => scope !== 'files:write');
    const two = await doctor(slackSet(narrow));
    expect(two.lines).toContain('MEND  The token lacks the scopes files:write.');
    expect(two.lines.some((line) => line.startsWith('note  Without channels:history'))).toBe(true);
  });

  test('names what the bot may not do in its server, an id of another application and a token Discord refuses', async () => {
    const narrow = await openDiscord();
    narrow.everyone = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n));
    expect((await doctor(discordSet(narrow))).lines).toEqual(
      expect.arrayContaining([
        'MEND  The server Newsroom: the bot lacks Create Public Threads, Attach Files.',
        '1 to mend.',
      ]),
    );

    const other = await doctor({ ...discordSet(await openDiscord()), DISCORD_APP_ID: '77' });
    expect(other.lines).toContain('      Set DISCORD_APP_ID to 1000, or copy the token of the other application.');

    const refused = await openDiscord();
    refused.fault({ match: /users\/@me/, does: { status: 401 } });
    const lines = (await doctor(discordSet(refused))).lines;
    expect(lines).toContain("MEND  Discord: Discord does not accept the bot's token. Set a valid DISCORD_TOKEN.");
  });

  test('names the token that is not set where other keys of its platform are', async () => {
    const keys: readonly Readonly<Record<string, string>>[] = [
      { SLACK_APP_TOKEN: APP_TOKEN },
      { SLACK_SIGNING_SECRET: 'secret' },
      { DISCORD_APP_ID: APP },
      { DISCORD_GUILD_ID: GUILD },
    ];
    const told = [];
    for (const set of keys) told.push((await doctor(set)).lines.filter((line) => /^(MEND|\d| {6}Copy)/.test(line)));
    const slack = [
      'MEND  SLACK_BOT_TOKEN is not set.',
      '      Copy the Bot User OAuth Token (api.slack.com/apps, Install App); for many teams set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead.',
      '1 to mend.',
    ];
    const discord = [
      'MEND  DISCORD_TOKEN is not set.',
      '      Copy the token (Developer Portal, Bot, Reset Token).',
      '1 to mend.',
    ];
    expect(told).toEqual([slack, slack, discord, discord]);
  });

  test('goes on where the application’s id is not set and where the store does not open', async () => {
    const found = await doctor({
      ...slackSet(await openSlack()),
      DISCORD_TOKEN: TOKEN,
      DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/none',
    });
    expect(found.code).toBe(1);
    expect(found.lines).toEqual(
      expect.arrayContaining([
        'MEND  DISCORD_APP_ID is not set.',
        expect.stringMatching(/^MEND {2}The store of DATABASE_URL does not open/),
        'ok    SLACK_BOT_TOKEN is accepted: the bot in T0HOME.',
        '2 to mend.',
      ]),
    );
    expect(found.lines.join('\n')).not.toContain('hidden');
  });

  test('a server that Discord does not let the bot into leads to DISCORD_GUILD_ID, not to the token', async () => {
    const fake = await openDiscord();
    fake.fault({ match: /^GET \/guilds\/\d+$/, does: { status: 404 } });
    const unknown = (await doctor(discordSet(fake))).lines;
    expect(unknown).toEqual(
      expect.arrayContaining([
        'MEND  The bot is in no server with the id of DISCORD_GUILD_ID.',
        expect.stringMatching(/^ {6}Check DISCORD_GUILD_ID .*https:\/\//),
        '1 to mend.',
      ]),
    );
    fake.fault({ match: /^GET .*guilds\/\d+\/commands$/, does: { status: 403 } });
    const refused = (await doctor(discordSet(fake))).lines;
    expect(refused).toContain('MEND  The bot may register no commands in the server of DISCORD_GUILD_ID.');
    expect([...unknown, ...refused].join('\n')).not.toContain('Check DISCORD_TOKEN');
  });

  test('only notes that Slack did not say which scopes there are', async () => {
    const fake = await openSlack();
    fake.scopes = null;
    expect(await doctor(slackSet(fake))).toEqual({
      code: 0,
      lines: [
        ...NO_STORE,
        'ok    SLACK_BOT_TOKEN is accepted: the bot in T0HOME.',
        'note  Slack did not say which scopes the token has.',
        'ok    SLACK_APP_TOKEN is accepted: events come in by Socket Mode.',
        'Nothing needs mending.',
      ],
    });
  });

  test('says that the two tokens of Slack are swapped, and shows them to nobody', async () => {
    const fake = await openSlack();
    const swapped = { ...slackSet(fake), SLACK_BOT_TOKEN: APP_TOKEN, SLACK_APP_TOKEN: BOT_TOKEN };
    const { lines } = await doctor(swapped);
    expect(lines).toEqual(
      expect.arrayContaining(['MEND  SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped.', '1 to mend.']),
    );
    expect(fake.calls).toEqual([]);
  });
});
