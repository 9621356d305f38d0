import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { type OpenSlack, openSlack } from '../adapters/slack/open-slack.ts';
import { press, slash } from '../adapters/slack/payloads.ts';
import { SECRET, SlackFake } from '../platforms/slack-fake.ts';
import { engines, fill, newsrooms, type Opened, routes, rowsIn } from './newsrooms.ts';

const PORT = 18_611;
const BOT = `http://127.0.0.1:${PORT}`;

const own = (team: string) => ({
  team,
  workspace: workspaceId.from(`slack:team:${team}`),
  channel: channelId.from('slack:C0NEWS'),
});
const teams = newsrooms([own('T0NORTH'), own('T0SOUTH'), own('T0EAST')]);
type Team = (typeof teams)[number];

const folder = mkdtempSync(join(tmpdir(), 'rashomon-matrix-'));
const stores = await engines(join(folder, 'r.db'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Button {
  readonly action_id?: string;
  readonly value?: string;
}

describe.each(stores)('Slack on %s: every route × three workspaces × the names of the two others', (_, openStore) => {
  let fake: SlackFake;
  let opened: Opened;
  let bot: OpenSlack;
  let cells = 0;
  let count = 0;
  const claimsOf = new Map<Team, string>();

  const install = async ({ team }: Team): Promise<void> => {
    const leads = await fetch(`${BOT}/slack/install`, { redirect: 'manual' });
    const state = new URL(leads.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const back = `${BOT}/slack/oauth_redirect?code=${team}/code&state=${encodeURIComponent(state)}`;
    const cookie = (leads.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await fetch(back, { headers: { cookie } })).status).toBe(200);
  };

  beforeAll(async () => {
    fake = await new SlackFake().listen();
    opened = await openStore();
    const client = { id: '1.2', secret: 'client-secret' };
    const config = { botToken: null, appToken: null, signingSecret: SECRET, client, port: PORT };
    bot = await openSlack({ fake, store: opened.store, config });
    for (const owner of teams) {
      await install(owner);
      claimsOf.set(owner, await fill(opened.store, owner));
    }
  });
  afterAll(async () => {
    await bot.close();
    await fake.close();
    await opened.close();
  });

  const answered = async (name: string): Promise<string> => {
    for (let tries = 0; tries < 500; tries++) {
      const sent = fake.sent.filter(({ channel }) => channel === name);
      if (sent.length > 0) return JSON.stringify(sent);
      await sleep(10);
    }
    throw new Error(`no answer to ${name}`);
  };

  const type = async ({ team }: Team, line: string): Promise<string> => {
    const name = `r${++count}`;
    const payload = slash('/rashomon', line, { team_id: team, response_url: fake.responseUrl(name) });
    const direct = await (await fake.deliver(`${BOT}/slack/events`, payload, { form: true })).text();
    return direct + (await answered(name));
  };

  it('nobody is shown a word of another, and nothing of another changes', { timeout: 300_000 }, async () => {
    for (const asking of teams) {
      const others = teams.filter((one) => one !== asking);
      const before = await Promise.all(others.map((other) => rowsIn(opened.shelf, other.workspace)));
      for (const other of others) {
        for (const route of routes) {
          const line = route(other, claimsOf.get(other) ?? '');
          const shown = await type(asking, line);
          const foreign = teams.filter((one) => one !== asking && shown.includes(one.mark));
          expect(
            foreign.map(({ mark }) => mark),
            `${asking.team}: ${line}`,
          ).toEqual([]);
          cells++;
        }
      }
      expect(await Promise.all(others.map((other) => rowsIn(opened.shelf, other.workspace)))).toEqual(before);
    }
    expect(cells).toBeGreaterThanOrEqual(150);
  });

  it('each is shown its own', async () => {
    for (const asking of teams) expect(await type(asking, 'timeline')).toContain(asking.mark);
  });

  it('a button of another workspace means nothing', async () => {
    for (const asking of teams) {
      for (const other of teams.filter((one) => one !== asking)) {
        await type(other, 'timeline');
        const [shown] = fake.sent.filter(({ channel }) => channel === `r${count}`);
        const buttons = (shown?.blocks ?? []).flatMap(
          (block) => (block as { elements?: readonly Button[] }).elements ?? [],
        );
        const pressed = buttons.filter(({ action_id: id }) => id !== undefined);
        expect(pressed.length).toBeGreaterThan(0);
        const [views, sent] = [fake.views.length, fake.sent.length];
        for (const { action_id: id = '', value } of pressed) {
          const foreign = { team: { id: asking.team }, response_url: fake.responseUrl(`b${++count}`) };
          const payload = JSON.stringify(press(id, value, undefined, foreign));
          await fake.deliver(`${BOT}/slack/events`, { payload }, { form: true });
        }
        // A button may answer, or open a form: neither may hold a word of the other team.
        for (let waited = 0; fake.sent.length === sent && waited < 5_000; waited += 10) await sleep(10);
        await sleep(100);
        const answers = JSON.stringify([fake.views.slice(views), fake.sent.slice(sent)]);
        expect(answers).toContain('ask again');
        expect(answers).not.toContain(other.mark);
      }
    }
  });

  it('a signed delivery of a team that is not installed here is told so and leaves nothing', async () => {
    const payload = slash('/rashomon', 'story list', { team_id: 'T0NOBODY', response_url: fake.responseUrl('nobody') });
    const answer = await fake.deliver(`${BOT}/slack/events`, payload, { form: true });
    expect(await answer.text()).toMatch(/not installed/);
    expect(await rowsIn(opened.shelf, workspaceId.from('slack:team:T0NOBODY'))).not.toMatch(/workspace_id/);
  });

  it('no token of one team was ever used for another', () => {
    const used = new Set(
      fake.tokens.map((token) => /^xoxb-(T0\w+)-/.exec(token)?.[1]).filter((team) => team !== undefined),
    );
    for (const team of used) expect(teams.map((one) => one.team)).toContain(team);
  });
});
