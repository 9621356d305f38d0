/**
 * What the store costs beside its own statements, prepared and bare, on the same file in the same run; and whether a
 * question stays as fast while the store grows.
 *
 *   node bench/store.ts [10000,100000,1000000] [sqlite,postgres]
 *
 * Ratios alone count: both are asked in turns, and growth is held against that of asking for nothing, which tells how busy
 * the machine became meanwhile. PostgreSQL: TEST_DATABASE_URL, or a server that is started for it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '../src/cli/open-store.ts';
import type { StoryId } from '../src/domain/ids.ts';
import { postgresShelf } from '../src/store/postgres/open.ts';
import { tokenIndex } from '../src/store/postgres/text-index.ts';
import { sqliteShelf } from '../src/store/sqlite/shelf.ts';
import { ftsIndex } from '../src/store/sqlite/text-index.ts';
import { openDatabase } from '../test/postgres/database.ts';
import { chance } from './compare/random.ts';
import { fill, WORKSPACE, withoutIndex } from './store/fill.ts';
import { type Measured, measure } from './store/measure.ts';
import { type Raw, rawPostgres, rawSqlite } from './store/raw.ts';

const [sizes = '10000,100000,1000000', engines = 'sqlite,postgres'] = process.argv.slice(2);
const MOST_OF_RAW = 2;
const MOST_GROWTH = 1.5;
const MOST_OPENING_MS = 100;
const MOST_MEMORY_MB = 200;
const OPENINGS = 5;

const run = promisify(execFile);
const ms = (value: number): string => value.toFixed(3).padStart(8);
let missed = 0;
const mark = (value: number, most: number): string => {
  if (value <= most) return '';
  missed++;
  return ` (aim: ${most})`;
};

interface Opened {
  readonly opened: number;
  readonly megabytes: number;
}

/** What processes of their own tell, one after the other: the least time, for the others waited for a processor; the most memory. */
const opening = async (url: string, asked: readonly string[]): Promise<Opened> => {
  const told: Opened[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    const child = await run(process.execPath, [join(import.meta.dirname, 'store/open.ts'), url, ...asked]);
    told.push(JSON.parse(child.stdout));
  }
  return {
    opened: Math.min(...told.map((one) => one.opened)),
    megabytes: Math.max(...told.map((one) => one.megabytes)),
  };
};

const bench = async (engine: string, url: string, raw: Raw): Promise<void> => {
  const store = await openStore(url);
  const shelf = engine === 'SQLite' ? sqliteShelf(url.replace(/^sqlite:/, '')) : await postgresShelf(url);
  const index = engine === 'SQLite' ? ftsIndex : tokenIndex;
  const stories: { id: StoryId; claims: number }[] = [];
  let first: readonly Measured[] = [];
  for (const size of sizes.split(',').map(Number)) {
    const began = performance.now();
    const inBulk = () => fill(store, shelf.db, stories, size);
    await (engine === 'PostgreSQL' ? withoutIndex(url, inBulk) : inBulk());
    const filling = (performance.now() - began) / 1_000;
    console.log(`\n${engine}, ${size} claims in ${stories.length} stories (filled in ${filling.toFixed(0)} s)`);
    const measured = await measure({ store, database: shelf.db, index, raw, stories, chance: chance(size) });
    if (first.length === 0) first = measured;
    for (const [i, { call, ours, tail, raw: bare, pace }] of measured.entries()) {
      const busier = Math.max(1, pace / (first[i]?.pace ?? pace));
      const growth = ours / (first[i]?.ours ?? ours) / busier;
      const flat = call === 'timeline page' || call === 'claims by speaker' ? mark(growth, MOST_GROWTH) : '';
      console.log(
        `  ${call.padEnd(25)} ${ms(ours)} ms, p99 ${ms(tail)}; raw ${ms(bare)}; ${(ours / bare).toFixed(2)} × raw${mark(ours / bare, MOST_OF_RAW)}; ${growth.toFixed(2)} × the smallest${flat}`,
      );
    }
    const { opened, megabytes } = await opening(
      url,
      stories.slice(0, 200).map(({ id }) => id),
    );
    console.log(
      `  opened and first page in ${opened.toFixed(0)} ms${mark(opened, MOST_OPENING_MS)}; after 600 questions ${megabytes.toFixed(0)} MB${mark(megabytes, MOST_MEMORY_MB)}`,
    );
  }
  await raw.close();
  await shelf.close();
  await store.close();
};

if (engines.includes('sqlite')) {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
  const path = join(folder, 'r.db');
  await (await openStore(`sqlite:${path}`)).close();
  await bench('SQLite', `sqlite:${path}`, rawSqlite(path));
  rmSync(folder, { recursive: true });
}
const database = engines.includes('postgres') ? await openDatabase() : null;
if (database !== null) {
  await (await openStore(database.url)).close();
  await bench('PostgreSQL', database.url, await rawPostgres(database.url, WORKSPACE));
  await database.close();
}
console.log(missed === 0 ? '\nevery aim is reached' : `\n${missed} aims are missed`);
process.exit(missed === 0 ? 0 : 1);
