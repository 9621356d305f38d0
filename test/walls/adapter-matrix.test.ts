import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { channelId, personId, scheduleId, type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../src/store/sqlite/shelf.ts';
import { type OpenSlack, openSlack } from '../adapters/slack/open-slack.ts';
import { press, slash } from '../adapters/slack/payloads.ts';
import { articleIn, findingsOf, narrated, spoken } from '../contracts/store/samples.ts';
import { SECRET, SlackFake } from '../platforms/slack-fake.ts';
import { rowsOf } from '../store/whole.ts';

const PORT = 18_611;
const BOT = `http://127.0.0.1:${PORT}`;

/** Three teams; what each knows is marked by a word of its own, which nobody types. */
const teams = [
  { team: 'T0NORTH', mark: 'alphamark', slug: 'dam', speaker: 'Nora Vance' },
  { team: 'T0SOUTH', mark: 'betamark', slug: 'ferry', speaker: 'Otis Pell' },
  { team: 'T0EAST', mark: 'gammamark', slug: 'mine', speaker: 'Ines Roth' },
] as const;
type Team = (typeof teams)[number];

const workspaceIn = ({ team }: Team): WorkspaceId => workspaceId.from(`slack:team:${team}`);

const fake = await new SlackFake().listen();
const folder = mkdtempSync(join(tmpdir(), 'rashomon-matrix-'));
const path = join(folder, 'r.db');
let store: Store;
let shelf: Shelf;
let bot: OpenSlack;
const claimsOf = new Map<Team, string>();

const install = async ({ team }: Team): Promise<void> => {
  const leads = await fetch(`${BOT}/slack/install`, { redirect: 'manual' });
  const state = new URL(leads.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const back = `${BOT}/slack/oauth_redirect?code=${team}/code&state=${encodeURIComponent(state)}`;
  const cookie = (leads.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect((await fetch(back, { headers: { cookie } })).status).toBe(200);
};

const fill = async (owner: Team): Promise<void> => {
  const workspace = workspaceIn(owner);
  const { mark, slug, speaker } = owner;
  const { story } = await store.stories.create(workspace, slug, `About ${mark}`);
  const said = `"The ${mark} will hold," said ${speaker}.`;
  const article = articleIn(story.id, `https://${mark}.example/1`, {
    text: `${said} The ${mark} broke on Monday.`,
    outlet: `${mark} Post`,
  });
  const claims = [
    spoken(article, said, speaker, {
      eventDate: { from: '2026-03-01', to: '2026-03-01', expression: 'Sunday', basis: 'relative' },
    }),
    narrated(article, `The ${mark} broke on Monday.`),
  ] as const;
  await store.claims.putArticle(workspace, article, claims);
  const found = findingsOf(...claims);
  await store.claims.putFindings(workspace, story.id, {
    ...found,
    timeline: found.timeline.map((entry) => ({ ...entry, summary: `${mark}: ${entry.summary}` })),
    disagreements: found.disagreements.map((one) => ({ ...one, question: `${one.question} ${mark}` })),
  });
  await store.stories.setDefault(workspace, channelId.from('slack:C0NEWS'), story.id);
  await store.schedules.put({
    id: scheduleId.from(`f_${slug}1`),
    workspaceId: workspace,
    channelId: channelId.from('slack:C0NEWS'),
    storyId: story.id,
    at: '08:30',
    zone: 'UTC',
    days: [1],
    quiet: 'line',
    hush: null,
    paused: false,
    createdBy: personId.from('slack:U0ALICE'),
    nextDue: '2099-01-01T08:30:00.000Z',
  });
  claimsOf.set(owner, claims[0].id);
};

beforeAll(async () => {
  store = openSqlite(path);
  shelf = sqliteShelf(path);
  const client = { id: '1.2', secret: 'client-secret' };
  const config = { botToken: null, appToken: null, signingSecret: SECRET, client, port: PORT };
  bot = await openSlack({ fake, store, config });
  for (const owner of teams) {
    await install(owner);
    await fill(owner);
  }
});
afterAll(async () => {
  await bot.close();
  await fake.close();
  await shelf.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What a member of one team types, with the names and ids of another. */
const routes: readonly ((other: Team) => string)[] = [
  ({ slug }) => `timeline ${slug}`,
  () => 'timeline',
  () => 'timeline page:2',
  ({ slug }) => `who-said story:${slug}`,
  ({ speaker }) => `who-said "${speaker}"`,
  ({ speaker, slug }) => `who-said "${speaker}" story:${slug}`,
  ({ slug }) => `disagreements ${slug}`,
  () => 'disagreements kind:date',
  ({ speaker }) => `ask "what did ${speaker} say?"`,
  ({ slug }) => `ask "what broke?" story:${slug}`,
  ({ slug }) => `brief ${slug}`,
  () => 'brief',
  ({ slug }) => `sources ${slug}`,
  () => 'sources',
  (other) => `claim ${claimsOf.get(other)}`,
  () => 'story list',
  ({ slug }) => `story rename ${slug} to:"Ours now"`,
  ({ slug }) => `story close ${slug}`,
  ({ slug }) => `story default ${slug}`,
  ({ slug }) => `story delete ${slug}`,
  (other) => `decide wrong-speaker ${claimsOf.get(other)}`,
  ({ slug }) => `decide not-a-disagreement 1 story:${slug}`,
  ({ slug }) => `decide history story:${slug}`,
  (other) => `feedback wrong-speaker ${claimsOf.get(other)}`,
  ({ slug }) => `feedback list story:${slug}`,
  ({ slug }) => `follow ${slug} at:09:00 zone:UTC`,
  ({ slug }) => `unfollow ${slug}`,
  () => 'schedules',
  () => 'help',
];

interface Button {
  readonly action_id?: string;
  readonly value?: string;
}

let count = 0;
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

/** Every row of a workspace, but for what notes that something was delivered. */
const rowsIn = async (workspace: WorkspaceId): Promise<string> => {
  const rows = Object.entries(await rowsOf(shelf)).map(([table, all]) => [
    table,
    all.filter((row) => (row as { workspace_id?: string }).workspace_id === workspace),
  ]);
  return JSON.stringify(rows);
};

describe('every route × three workspaces × the names of the two others', () => {
  let cells = 0;

  it('nobody is shown a word of another, and nothing of another changes', { timeout: 300_000 }, async () => {
    for (const asking of teams) {
      const others = teams.filter((one) => one !== asking);
      const before = await Promise.all(others.map((other) => rowsIn(workspaceIn(other))));
      for (const other of others) {
        for (const route of routes) {
          const line = route(other);
          const shown = await type(asking, line);
          const foreign = teams.filter((one) => one !== asking && shown.includes(one.mark));
          expect(
            foreign.map(({ mark }) => mark),
            `${asking.team}: ${line}`,
          ).toEqual([]);
          cells++;
        }
      }
      expect(await Promise.all(others.map((other) => rowsIn(workspaceIn(other))))).toEqual(before);
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
    expect(await rowsIn(workspaceId.from('slack:team:T0NOBODY'))).not.toMatch(/workspace_id/);
  });

  it('no token of one team was ever used for another', () => {
    const used = new Set(
      fake.tokens.map((token) => /^xoxb-(T0\w+)-/.exec(token)?.[1]).filter((team) => team !== undefined),
    );
    for (const team of used) expect(teams.map((one) => one.team)).toContain(team);
  });
});
