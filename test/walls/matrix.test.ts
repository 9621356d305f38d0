import { afterAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { type StoryId, storyId, type WorkspaceId } from '../../src/domain/ids.ts';
import { openPostgres, postgresShelf } from '../../src/store/postgres/open.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../src/store/sqlite/shelf.ts';
import { openDatabase } from '../postgres/database.ts';
import { KINDS, look, type Operation, perform, three } from '../store/operations.ts';
import { scratchFile } from '../store/sqlite/scratch.ts';
import { rowsOf } from '../store/whole.ts';

const database = await openDatabase();
afterAll(async () => {
  await database?.close();
});

/** A workspace of one platform, another of it, and one of a second platform with the same id as the first. */
const marks = ['alphamark', 'betamark', 'gammamark'];

const CHANGES = KINDS.filter((kind) => kind !== 'look');

const operation = (kind: Operation['kind'], workspace: number, change: Partial<Operation> = {}): Operation => ({
  kind,
  workspace,
  story: 0,
  other: 0,
  minute: 0,
  words: marks[workspace] ?? '',
  ...change,
});

/** The same stories, articles, schedules, feeds and messages in each, but for one word. */
const fill = async (store: Store): Promise<void> => {
  const steps: readonly (readonly [Operation['kind'], Partial<Operation>])[] = [
    ['create', {}],
    ['create', { story: 1 }],
    ['article', { minute: 1 }],
    ['article', { minute: 2 }],
    ['article', { other: 1, minute: 2 }],
    ['findings', {}],
    ['default', {}],
    ['schedule', {}],
    ['slot', {}],
    ['deliver', {}],
    ['button', {}],
    ['audit', {}],
    ['install', {}],
    ['thread', {}],
    ['feed', {}],
    ['offer', {}],
    ['stone', {}],
    ['rule', {}],
    ['report', { minute: 1 }],
  ];
  for (const workspace of three.keys())
    for (const [kind, change] of steps) await perform(store, operation(kind, workspace, change));
};

/** The rows of every workspace but one. */
const beside = async (shelf: Shelf, workspace: WorkspaceId): Promise<string> => {
  const rows = Object.entries(await rowsOf(shelf)).map(([table, all]) => [
    table,
    all.filter(
      (row) => typeof row === 'object' && row !== null && 'workspace_id' in row && row.workspace_id !== workspace,
    ),
  ]);
  return JSON.stringify(rows);
};

const matrix = (name: string, open: () => Promise<{ store: Store; shelf: Shelf }>): void => {
  describe(`the matrix of workspaces on ${name}`, () => {
    it('every method that reads × three workspaces: nobody is shown a word of another', async () => {
      const { store, shelf } = await open();
      await fill(store);
      let cells = 0;
      for (const [number, workspace] of three.entries()) {
        const story: StoryId = (await store.stories.bySlug(workspace, 'story-0'))?.id ?? storyId.from('s_none');
        const foreign = marks.filter((_, other) => other !== number);
        for (const [method, answer] of Object.entries(await look(store, workspace, story, operation('look', number)))) {
          const shown = JSON.stringify(answer);
          expect(
            foreign.filter((mark) => shown.includes(mark)),
            `${method} in ${workspace}`,
          ).toEqual([]);
          cells++;
        }
      }
      expect(cells).toBeGreaterThanOrEqual(100);
      await store.close();
      await shelf.close();
    });

    it('every method that changes × three workspaces: nobody changes a row of another', {
      timeout: 120_000,
    }, async () => {
      const { store, shelf } = await open();
      await fill(store);
      let cells = 0;
      for (const kind of CHANGES) {
        for (const [number, workspace] of three.entries()) {
          const before = await beside(shelf, workspace);
          await perform(
            store,
            operation(kind, number, { minute: kind === 'merge' ? 1 : 0, other: kind === 'merge' ? 1 : 0 }),
          );
          // Leasing serves all workspaces: what is due in them is handed out to the one process that asks.
          if (!kind.startsWith('lease')) expect(await beside(shelf, workspace), `${kind} in ${workspace}`).toBe(before);
          cells++;
        }
        await fill(store);
      }
      expect(cells).toBeGreaterThanOrEqual(80);
      await store.close();
      await shelf.close();
    });
  });
};

matrix('SQLite', async () => {
  const path = scratchFile();
  return { store: openSqlite(path), shelf: sqliteShelf(path) };
});

if (database !== null) {
  matrix('PostgreSQL', async () => {
    const [store, shelf] = [await openPostgres(database.url), await postgresShelf(database.url)];
    for (const workspace of three) await store.erasure.dropWorkspace(workspace);
    return { store, shelf };
  });
}
