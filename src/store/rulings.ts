/** What editors decided, and what was reported to them. */
import type { Rulings } from '../core/ports/rulings.ts';
import { DISAGREEMENT_KINDS } from '../domain/disagreement.ts';
import { personId, reportId, rulingId, storyId } from '../domain/ids.ts';
import { REPORT_KINDS, type Report, RULING_KINDS, type Ruling } from '../domain/ruling.ts';
import type { Database } from './db.ts';
import { markStale } from './history.ts';
import { list, nullable, oneOf, parsed, text } from './json.ts';

interface Row {
  readonly id: string;
  readonly story_id: string;
  readonly kind: string;
  readonly about: string;
  readonly made_by: string;
  readonly made_at: string;
}
interface RulingRow extends Row {
  readonly type: string | null;
  readonly parts: string;
}
interface ReportRow extends Row {
  readonly subject: string;
}

const SHARED = 'id, story_id, kind, about, made_by, made_at';
const readKind = oneOf(RULING_KINDS);
const readType = nullable(oneOf(DISAGREEMENT_KINDS));
const readParts = list(list(text));
const readReportKind = oneOf(REPORT_KINDS);

const sharedOf = (row: Row) => ({
  storyId: storyId.from(row.story_id),
  about: row.about,
  by: personId.from(row.made_by),
  at: row.made_at,
});

const rulingOf = (row: RulingRow): Ruling => ({
  ...sharedOf(row),
  id: rulingId.from(row.id),
  kind: readKind(row.kind),
  type: readType(row.type),
  groups: parsed(row.parts, readParts),
});

const reportOf = (row: ReportRow): Report => ({
  ...sharedOf(row),
  id: reportId.from(row.id),
  kind: readReportKind(row.kind),
  subject: row.subject,
});

/** Only into a story that is there; what is there already stays as it is. */
const insertInto = (table: 'rulings' | 'reports', own: readonly string[]): string => {
  const columns = ['id', 'kind', 'about', 'made_by', 'made_at', ...own];
  return `INSERT INTO ${table} (workspace_id, story_id, ${columns.join(', ')})
    SELECT s.workspace_id, s.id, ${columns.map(() => '?').join(', ')} FROM stories s WHERE s.workspace_id = ? AND s.id = ?
    ON CONFLICT (workspace_id, story_id, id) DO NOTHING`;
};
const INSERT_RULING = insertInto('rulings', ['type', 'parts']);
const INSERT_REPORT = insertInto('reports', ['subject']);

export const rulingsOn = (db: Database): Rulings => ({
  put: (workspace, { id, storyId: story, kind, type, groups, about, by, at }) =>
    db.in(workspace).transaction(async (tx) => {
      const values = [id, kind, about, by, at, type, JSON.stringify(groups)];
      if ((await tx.run(INSERT_RULING, [...values, workspace, story])) === 0) return 'known';
      await markStale(tx, workspace, story);
      return 'made';
    }),
  remove: (workspace, story, id) =>
    db.in(workspace).transaction(async (tx) => {
      const gone = await tx.run('DELETE FROM rulings WHERE workspace_id = ? AND story_id = ? AND id = ?', [
        workspace,
        story,
        id,
      ]);
      if (gone > 0) await markStale(tx, workspace, story);
      return gone > 0;
    }),
  async ofStory(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<RulingRow>(
        `SELECT ${SHARED}, type, parts FROM rulings WHERE workspace_id = ? AND story_id = ? ORDER BY made_at DESC, id`,
        [workspace, story],
      );
    return rows.map(rulingOf);
  },
  async report(workspace, { id, storyId: story, kind, about, by, at, subject }) {
    const values = [id, kind, about, by, at, subject, workspace, story];
    return (await db.in(workspace).run(INSERT_REPORT, values)) === 0 ? 'known' : 'made';
  },
  async openReports(workspace, story) {
    const rows = await db
      .in(workspace)
      .all<ReportRow>(
        `SELECT ${SHARED}, subject FROM reports WHERE workspace_id = ? AND story_id = ? ORDER BY made_at, id`,
        [workspace, story],
      );
    return rows.map(reportOf);
  },
  async closeReport(workspace, story, id) {
    const values = [workspace, story, id];
    const sql = 'DELETE FROM reports WHERE workspace_id = ? AND story_id = ? AND id = ?';
    return (await db.in(workspace).run(sql, values)) > 0;
  },
});
