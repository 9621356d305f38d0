/** Whether the rows of a store hold together: every claim stands word for word in its article, every count is right. */
import { readDetails } from './claim-details.ts';
import type { Database, Db } from './db.ts';
import { parsed } from './json.ts';

interface Head {
  readonly workspace_id: string;
  readonly id: string;
  readonly text: string | null;
  readonly claim_count: number;
}

interface Evidence {
  readonly id: string;
  readonly evidence_start: number;
  readonly evidence_end: number;
  readonly evidence_text: string;
  readonly details: string;
}

const ARTICLES_AT_ONCE = 64;
/** More of them would say no more. */
const TOLD = 20;

const isReadable = (details: string): boolean => {
  try {
    parsed(details, readDetails);
    return true;
  } catch {
    return false;
  }
};

const inArticle = async (db: Db, { workspace_id, id, text, claim_count }: Head): Promise<readonly string[]> => {
  if (text === null) return [`article ${id}: its current text is not there`];
  const claims = await db.all<Evidence>(
    `SELECT id, evidence_start, evidence_end, evidence_text, details FROM claims
     WHERE workspace_id = ? AND article_id = ?`,
    [workspace_id, id],
  );
  const wrong = claims.flatMap((claim) => {
    const stands = text.slice(claim.evidence_start, claim.evidence_end) === claim.evidence_text;
    return [
      ...(stands ? [] : [`claim ${claim.id}: its evidence does not stand in its article`]),
      ...(isReadable(claim.details) ? [] : [`claim ${claim.id}: its details cannot be read`]),
    ];
  });
  if (claims.length !== claim_count) wrong.push(`article ${id}: ${claims.length} claims, ${claim_count} counted`);
  return wrong;
};

/** What is wrong, in words; at most 20 of it. */
export const checkRows = ({ snapshot }: Database): Promise<readonly string[]> =>
  snapshot(async (db) => {
    const wrong: string[] = [];
    let after: readonly [string, string] = ['', ''];
    while (wrong.length < TOLD) {
      const heads: readonly Head[] = await db.all<Head>(
        `SELECT a.workspace_id, a.id, v.text, a.claim_count FROM articles a
         LEFT JOIN article_versions v ON v.workspace_id = a.workspace_id AND v.article_id = a.id AND v.version = a.version
         WHERE (a.workspace_id, a.id) > (?, ?) ORDER BY a.workspace_id, a.id LIMIT ${ARTICLES_AT_ONCE}`,
        after,
      );
      const last = heads.at(-1);
      if (last === undefined) break;
      for (const head of heads) wrong.push(...(await inArticle(db, head)));
      after = [last.workspace_id, last.id];
    }
    return wrong.slice(0, TOLD);
  });
