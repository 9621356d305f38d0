/** Questions about the claims of a story: all of them, some by a filter, some by their ids, who speaks in it. */
import type { ClaimFilter, ClaimStore } from '../core/ports/claims.ts';
import { AGENTLESS_RULE, type Claim, FURTHER_RULE } from '../domain/claim.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import { CLAIM_COLUMNS, type ClaimRow, claimOf } from './claim-row.ts';
import type { Database, Fragment, TextIndex } from './db.ts';
import { oneOf } from './json.ts';
import { heard } from './mutes.ts';
import { type Order, pageOf } from './paged.ts';
import { scopeOf } from './scope.ts';
import { anyOf, condition, hasWordStart, inParts, where } from './where.ts';
import { distinctWords, nameKey } from './words.ts';

type Claims = Pick<ClaimStore, 'claimsOf' | 'claimsOfArticle' | 'claimsById' | 'findClaims' | 'speakers'>;

const COLUMNS = CLAIM_COLUMNS.map((column) => `c.${column}`).join(', ');
const BY_PLACE: Order = {
  columns: ['c.published_order', 'c.article_id', 'c.ordinal'],
  numbers: ['c.published_order', 'c.ordinal'],
};
const IN_ORDER = `ORDER BY ${BY_PLACE.columns.join(', ')}`;

const passing = (index: TextIndex, workspace: WorkspaceId, story: StoryId, filter: ClaimFilter): Fragment => {
  const { speakers, stance, about, since, attributed } = filter;
  const words = about === undefined ? [] : distinctWords(about);
  return where(
    condition('c.workspace_id = ? AND c.story_id = ?', workspace, story),
    heard(workspace, story),
    speakers === undefined ? null : anyOf('c.speaker_key', speakers.map(nameKey)),
    stance === undefined ? null : condition('c.stance = ?', stance),
    attributed === undefined
      ? null
      : attributed
        ? condition(`c.kind <> 'narrated' AND c.rule NOT IN (?, ?)`, AGENTLESS_RULE, FURTHER_RULE)
        : condition(`c.kind = 'narrated'`),
    since === undefined ? null : condition('(c.published_day >= ? OR c.event_to >= ?)', since, since),
    words.length === 0 ? null : index.matching(scopeOf(workspace, story), words, 'all'),
  );
};

/** Without a filter there are as many as the articles of the story hold, which is noted with each. */
const countedIn = (workspace: WorkspaceId, story: StoryId, filter: ClaimFilter): Fragment | null =>
  Object.values(filter).some((value) => value !== undefined)
    ? null
    : condition(
        'SELECT coalesce(sum(a.claim_count), 0) AS total FROM articles a WHERE a.workspace_id = ? AND a.story_id = ?',
        workspace,
        story,
      );

const readType = oneOf(['person', 'office', 'group', 'unnamed'] as const);

export const claimsOn = (db: Database, index: TextIndex): Claims => ({
  async claimsOf(workspace, story) {
    const { sql, params } = where(
      condition('c.workspace_id = ? AND c.story_id = ?', workspace, story),
      heard(workspace, story),
    );
    const rows = await db.in(workspace).all<ClaimRow>(`SELECT ${COLUMNS} FROM claims c ${sql} ${IN_ORDER}`, params);
    return rows.map(claimOf);
  },
  async claimsOfArticle(workspace, id) {
    const rows = await db
      .in(workspace)
      .all<ClaimRow>(
        `SELECT ${COLUMNS} FROM claims c WHERE c.workspace_id = ? AND c.article_id = ? ORDER BY c.ordinal`,
        [workspace, id],
      );
    return rows.map(claimOf);
  },
  async claimsById(workspace, ids) {
    const found = new Map<string, Claim>();
    for (const part of inParts(ids)) {
      const { sql, params } = where(condition('c.workspace_id = ?', workspace), anyOf('c.id', part));
      for (const row of await db.in(workspace).all<ClaimRow>(`SELECT ${COLUMNS} FROM claims c ${sql}`, params)) {
        found.set(row.id, claimOf(row));
      }
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  },
  findClaims: (workspace, story, filter, page) =>
    pageOf<ClaimRow, Claim>(
      db.in(workspace),
      {
        ...BY_PLACE,
        select: COLUMNS,
        from: 'claims c',
        passing: passing(index, workspace, story, filter),
        counted: countedIn(workspace, story, filter),
      },
      page,
      claimOf,
    ),
  async speakers(workspace, story, prefix, limit) {
    const { sql, params } = where(
      condition('c.workspace_id = ? AND c.story_id = ? AND c.speaker_name IS NOT NULL', workspace, story),
      heard(workspace, story),
      hasWordStart('c.speaker_key', nameKey(prefix)),
    );
    const rows = await db.in(workspace).all<{ name: string; type: string; claims: number }>(
      `SELECT c.speaker_name AS name, min(c.speaker_type) AS type, count(*) AS claims FROM claims c ${sql}
       GROUP BY c.speaker_name ORDER BY count(*) DESC, c.speaker_name LIMIT ?`,
      [...params, limit],
    );
    return rows.map(({ name, type, claims }) => ({ name, type: readType(type), claims }));
  },
});
