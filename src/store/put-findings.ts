/** Replaces what the comparison had found in a story, inside a transaction: what it found before is left as it stands. */
import type { StoryFindings } from '../domain/dossier.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import { wakeAlerts } from './alerts.ts';
import type { Db } from './db.ts';
import {
  CORROBORATIONS,
  corroborationWritten,
  DISAGREEMENTS,
  disagreementWritten,
  ENTRIES,
  entryWritten,
  type Kind,
  type Row,
  type Written,
} from './finding-kinds.ts';
import { markFresh } from './history.ts';
import { keepOrder } from './keep-order.ts';
import { anyOf, condition, inParts, where } from './where.ts';
import { wordColumn, wordsOf } from './words.ts';

/** The words of a finding and of the evidence it cites: what `about:` looks in. */
const wordsOfAll = async (db: Db, workspace: WorkspaceId, found: readonly Written[]): Promise<readonly string[]> => {
  const evidence = new Map<string, string>();
  for (const ids of inParts([...new Set(found.flatMap((one) => one.ids))])) {
    const { sql, params } = where(condition('workspace_id = ?', workspace), anyOf('id', ids));
    const rows = await db.all<{ id: string; words: string }>(`SELECT id, words FROM claims ${sql}`, params);
    for (const row of rows) evidence.set(row.id, row.words);
  }
  return found.map(({ said, ids }) => {
    const words = new Set(wordsOf(said));
    for (const id of ids) for (const word of (evidence.get(id) ?? '').trim().split(' ')) words.add(word);
    return wordColumn([...words].filter((word) => word !== ''));
  });
};

type Story = readonly [workspace: WorkspaceId, story: StoryId];
type Placed = Row & { readonly position: number };

const OF_STORY = 'workspace_id = ? AND story_id = ?';
const LINK = ['workspace_id', 'story_id', 'position', 'finding', 'claim_id'];

const inserting = (table: string, columns: readonly string[], besides: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})${
    besides.length === 0
      ? ''
      : ` ON CONFLICT (workspace_id, story_id, position) DO UPDATE SET ${besides.map((column) => `${column} = excluded.${column}`).join(', ')}`
  }`;

const keyOf = ({ told }: Kind, row: Row): string => JSON.stringify(told.map((column) => row[column]));

const drop = async (db: Db, story: Story, { table, found }: Kind, gone: readonly Placed[], all: boolean) => {
  if (all) {
    await db.run(`DELETE FROM ${table} WHERE ${OF_STORY}`, story);
    if (found !== null)
      await db.run(`DELETE FROM finding_claims WHERE ${OF_STORY} AND finding = ?`, [...story, found.as]);
    return;
  }
  for (const rows of inParts(gone)) {
    const places = rows.map(({ position }) => position);
    const of = condition(OF_STORY, ...story);
    const at = anyOf('position', places);
    const these = where(of, at);
    await db.run(`DELETE FROM ${table} ${these.sql}`, these.params);
    if (found === null) continue;
    for (const ids of inParts([...new Set(rows.flatMap(found.by))])) {
      // By the claims: a story has many more links than these.
      const ofStory = condition("workspace_id = ? AND story_id || '' = ?", ...story);
      const links = where(ofStory, condition('finding = ?', found.as), anyOf('claim_id', ids), at);
      await db.run(`DELETE FROM finding_claims ${links.sql}`, links.params);
    }
  }
};

/** `anew`: nothing is left as it stands. */
const put = async (db: Db, story: Story, kind: Kind, wanted: readonly Written[], anew: boolean): Promise<void> => {
  const { table, told, besides, hasWords, found } = kind;
  const own = [...told, ...besides];
  const stands = await db.all<Placed>(
    `SELECT position, ${own.join(', ')} FROM ${table} WHERE ${OF_STORY} ORDER BY position`,
    story,
  );
  const { gone, stay, come } = keepOrder(
    stands.map((row) => ({ key: anew ? '' : keyOf(kind, row), place: row.position })),
    wanted.map(({ row }) => keyOf(kind, row)),
  );
  await drop(db, story, kind, gone.flatMap((at) => stands[at] ?? []), stay.length === 0); // biome-ignore format: one line
  const fresh = come.flatMap(([at, place]) => (wanted[at] === undefined ? [] : [{ ...wanted[at], place }]));
  const words = hasWords ? await wordsOfAll(db, story[0], fresh) : [];
  const changed = stay.flatMap(([at, to]) => {
    const [before, now] = [stands[at], wanted[to]];
    const same = besides.every((column) => before?.[column] === now?.row[column]);
    return same || before === undefined || now === undefined ? [] : [{ ...now, place: before.position }];
  });
  await db.many(
    inserting(table, [...LINK.slice(0, 3), ...own, ...(hasWords ? ['words'] : [])], besides),
    // The words of what stays are left as they are.
    [...fresh, ...changed].map(({ row, place }, at) => [
      ...story,
      place,
      ...own.map((column) => row[column] ?? null),
      ...(hasWords ? [words[at] ?? ''] : []),
    ]),
  );
  if (found === null) return;
  await db.many(
    inserting('finding_claims', LINK, []),
    fresh.flatMap(({ ids, place }) => [...new Set(ids)].map((id) => [...story, place, found.as, id])),
  );
};

export const putFindings = async (
  db: Db,
  workspace: WorkspaceId,
  story: StoryId,
  { timeline, disagreements, corroborations }: StoryFindings,
): Promise<void> => {
  const replaced = await markFresh(db, workspace, story);
  await wakeAlerts(db, workspace, story);
  const ids = [workspace, story] as const;
  await put(db, ids, ENTRIES, timeline.map(entryWritten), replaced);
  await put(db, ids, DISAGREEMENTS, disagreements.map(disagreementWritten), replaced);
  await put(db, ids, CORROBORATIONS, corroborations.map(corroborationWritten), replaced);
};
