/** What the comparison found in a story, in its order, by a filter, or by a claim that is cited. */
import type { ClaimStore } from '../core/ports/claims.ts';
import type { Corroboration, Disagreement } from '../domain/disagreement.ts';
import type { Database, Db, Fragment } from './db.ts';
import {
  type CorroborationRow,
  corroborationOf,
  type DisagreementRow,
  disagreementOf,
  type EntryRow,
  entryOf,
} from './finding-rows.ts';
import { type Order, pageOf } from './paged.ts';
import { putFindings } from './put-findings.ts';
import { condition, hasWords, where } from './where.ts';
import { distinctWords } from './words.ts';

type Findings = Pick<
  ClaimStore,
  'putFindings' | 'findings' | 'timeline' | 'disagreements' | 'corroborations' | 'findingsWith'
>;

const ENTRY = 'f.id, f.date_from, f.date_to, f.summary, f.disputed, f.claim_ids, f.rivals';
const DISAGREEMENT = 'f.id, f.type, f.question, f.why, f.score, f.sides, f.model';
const CORROBORATION = 'f.fact, f.origins, f.claim_ids';

const about = (text: string | undefined): readonly Fragment[] =>
  text === undefined ? [] : hasWords('f.words', distinctWords(text));

const IN_ORDER: Order = { columns: ['f.position'], numbers: ['f.position'] };

const whole = async <Row, Found>(
  db: Db,
  columns: string,
  table: string,
  ids: readonly [workspace: string, story: string],
  read: (row: Row) => Found,
): Promise<readonly Found[]> => {
  const rows = await db.all<Row>(
    `SELECT ${columns} FROM ${table} f WHERE f.workspace_id = ? AND f.story_id = ? ORDER BY f.position`,
    ids,
  );
  return rows.map(read);
};
const citing = async <Row, Found>(
  db: Db,
  columns: string,
  table: string,
  finding: string,
  ids: readonly [workspace: string, claim: string],
  read: (row: Row) => Found,
): Promise<readonly Found[]> => {
  const rows = await db.all<Row>(
    `SELECT ${columns} FROM finding_claims l
     JOIN ${table} f ON f.workspace_id = l.workspace_id AND f.story_id = l.story_id AND f.position = l.position
     WHERE l.workspace_id = ? AND l.claim_id = ? AND l.finding = ? ORDER BY l.story_id, l.position`,
    [...ids, finding],
  );
  return rows.map(read);
};

export const findingsOn = (db: Database): Findings => ({
  putFindings: (workspace, story, findings) =>
    db.in(workspace).transaction((tx) => putFindings(tx, workspace, story, findings)),
  async findings(workspace, story) {
    return {
      timeline: await whole(db.in(workspace), ENTRY, 'timeline_entries', [workspace, story], entryOf),
      disagreements: await whole(db.in(workspace), DISAGREEMENT, 'disagreements', [workspace, story], disagreementOf),
      corroborations: await whole(
        db.in(workspace),
        CORROBORATION,
        'corroborations',
        [workspace, story],
        corroborationOf,
      ),
    };
  },
  timeline: (workspace, story, filter, page) =>
    pageOf<EntryRow, ReturnType<typeof entryOf>>(
      db.in(workspace),
      {
        ...IN_ORDER,
        select: ENTRY,
        from: 'timeline_entries f',
        passing: where(
          condition('f.workspace_id = ? AND f.story_id = ?', workspace, story),
          filter.since === undefined ? null : condition('f.date_to >= ?', filter.since),
          filter.until === undefined ? null : condition('f.date_from <= ?', filter.until),
          ...about(filter.about),
        ),
      },
      page,
      entryOf,
    ),
  disagreements: (workspace, story, filter, page) =>
    pageOf<DisagreementRow, Disagreement>(
      db.in(workspace),
      {
        ...IN_ORDER,
        select: DISAGREEMENT,
        from: 'disagreements f',
        passing: where(
          condition('f.workspace_id = ? AND f.story_id = ?', workspace, story),
          filter.kind === undefined ? null : condition('f.type = ?', filter.kind),
          ...about(filter.about),
        ),
      },
      page,
      disagreementOf,
    ),
  corroborations: (workspace, story, page) =>
    pageOf<CorroborationRow, Corroboration>(
      db.in(workspace),
      {
        ...IN_ORDER,
        select: CORROBORATION,
        from: 'corroborations f',
        passing: where(condition('f.workspace_id = ? AND f.story_id = ?', workspace, story)),
      },
      page,
      corroborationOf,
    ),
  async findingsWith(workspace, claim) {
    const ids = [workspace, claim] as const;
    return {
      disagreements: await citing(db.in(workspace), DISAGREEMENT, 'disagreements', 'disagreement', ids, disagreementOf),
      corroborations: await citing(
        db.in(workspace),
        CORROBORATION,
        'corroborations',
        'corroboration',
        ids,
        corroborationOf,
      ),
    };
  },
});
