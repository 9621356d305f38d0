import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseArgs } from '../../src/core/parse-line.ts';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { type OpenDiscord, openDiscord, until } from '../adapters/discord/open-discord.ts';
import { ask, deliver, pressed, slash } from '../adapters/discord/payloads.ts';
import { type Message, NEWS } from '../platforms/discord-fake.ts';
import { allOf } from '../platforms/discord-rules.ts';
import { engines, fill, newsrooms, type Opened, routes, rowsIn } from './newsrooms.ts';

const own = (guild: string) => ({
  guild,
  workspace: workspaceId.from(`discord:guild:${guild}`),
  channel: channelId.from(`discord:${NEWS}`),
});
const guilds = newsrooms([own('9100000000000000001'), own('9100000000000000002'), own('9100000000000000003')]);
const SETTLE_MS = 300;
type Guild = (typeof guilds)[number];

const folder = mkdtempSync(join(tmpdir(), 'rashomon-matrix-'));
const stores = await engines(join(folder, 'r.db'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(stores)('Discord on %s: every route × three servers × the names of the two others', (_, openStore) => {
  let opened: Opened;
  let bot: OpenDiscord;
  let cells = 0;
  const claimsOf = new Map<Guild, string>();

  beforeAll(async () => {
    opened = await openStore();
    bot = await openDiscord({ store: opened.store });
    for (const owner of guilds) claimsOf.set(owner, await fill(opened.store, owner));
  });
  afterAll(async () => {
    await bot.close();
    await opened.close();
  });

  const type = ({ guild }: Guild, line: string): Promise<Message> => {
    const [name = '', ...rest] = line.split(' ');
    const command = commands.find((one) => one.name === name);
    if (command === undefined) throw new Error(`no command ${name}`);
    return ask(bot.fake, slash(bot.fake, name, parseArgs(command, rest.join(' ')), { guild }));
  };

  it('nobody is shown a word of another, and nothing of another changes', { timeout: 300_000 }, async () => {
    for (const asking of guilds) {
      const others = guilds.filter((one) => one !== asking);
      const before = await Promise.all(others.map((other) => rowsIn(opened.shelf, other.workspace)));
      for (const other of others) {
        for (const route of routes) {
          const line = route(other, claimsOf.get(other) ?? '');
          const shown = JSON.stringify(await type(asking, line));
          const foreign = guilds.filter((one) => one !== asking && shown.includes(one.mark));
          expect(
            foreign.map(({ mark }) => mark),
            `${asking.guild}: ${line}`,
          ).toEqual([]);
          cells++;
        }
      }
      expect(await Promise.all(others.map((other) => rowsIn(opened.shelf, other.workspace)))).toEqual(before);
    }
    expect(cells).toBeGreaterThanOrEqual(150);
  });

  it('each is shown its own', async () => {
    for (const asking of guilds) expect(JSON.stringify(await type(asking, 'timeline'))).toContain(asking.mark);
  });

  it('a button of another server means nothing, or what it means in their own', { timeout: 120_000 }, async () => {
    let unknown = 0;
    for (const asking of guilds) {
      for (const other of guilds.filter((one) => one !== asking)) {
        const shown = await type(other, 'disagreements');
        const ids = allOf(shown.components).flatMap(({ type: kind, custom_id: id }) => (kind === 2 ? (id ?? []) : []));
        expect(ids.length).toBeGreaterThan(0);
        // As if somebody had forged the press on an answer of their own.
        const mine = await type(asking, 'help');
        for (const id of ids) {
          const before = bot.fake.messages.length;
          const press = pressed(bot.fake, mine, id, undefined, { guild: asking.guild });
          deliver(bot.fake, press);
          const seen = () => JSON.stringify([bot.fake.messages.slice(before), bot.fake.interactions.get(press.id)]);
          await until(() => bot.fake.interactions.get(press.id)?.acknowledged != null);
          await sleep(SETTLE_MS);
          expect(seen()).not.toContain(other.mark);
          if (/ask again/i.test(seen())) unknown++;
        }
      }
    }
    expect(unknown).toBeGreaterThan(0);
  });
});
