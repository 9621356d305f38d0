/** Fills a store up to a number of claims: many articles to a transaction, and what a comparison would have found. */

import { Client } from 'pg';
import type { Store } from '../../src/core/ports/store.ts';
import { type StoryId, type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/db.ts';
import { putArticle } from '../../src/store/put-article.ts';
import { chance } from '../compare/random.ts';
import { articleOf, CLAIMS_PER_ARTICLE, zipf } from './write-articles.ts';

export const WORKSPACE: WorkspaceId = workspaceId.from('bench');
const CLAIMS_PER_STORY = 50;
const ARTICLES_AT_ONCE = 50;
const ENTRY = `INSERT INTO timeline_entries (workspace_id, story_id, position, id, date_from, date_to, summary, disputed, claim_ids, rivals, words)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** A story's timeline: an entry for five claims, at most 500. */
const entriesOf = (workspace: WorkspaceId, story: StoryId, from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const position = from + i;
    const day = `2026-${String(1 + (position % 12)).padStart(2, '0')}-01`;
    const claims = JSON.stringify([`c_entry${position}a`, `c_entry${position}b`]);
    return [
      workspace,
      story,
      position,
      `t_entry${position}`,
      day,
      day,
      `Something happened, ${position}`,
      0,
      claims,
      '[]',
      ' something happened ',
    ];
  });

const size = (claims: number): number => Math.min(500, Math.floor(claims / 5));

/** Goes on from what is there, in the workspace of the bench or another. */
export const fill = async (
  store: Store,
  database: Database,
  filled: { id: StoryId; claims: number }[],
  until: number,
  { workspace = WORKSPACE }: { readonly workspace?: WorkspaceId } = {},
): Promise<void> => {
  const seed = chance(until);
  const wanted = Math.max(1, Math.round(until / CLAIMS_PER_STORY));
  while (filled.length < wanted) {
    const slug = `story-${filled.length}`;
    filled.push({ id: (await store.stories.create(workspace, slug, slug)).story.id, claims: 0 });
  }
  let claims = filled.reduce((sum, one) => sum + one.claims, 0);
  while (claims < until) {
    await database.in(workspace).transaction(async (tx) => {
      for (let n = 0; n < ARTICLES_AT_ONCE && claims < until; n++) {
        // Every second article goes to any story, so that none is empty; the others crowd into few.
        const at = n % 2 === 0 ? seed.below(filled.length) : zipf(seed, filled.length);
        const story = filled[at];
        if (story === undefined) continue;
        const { article, claims: own } = articleOf(story.id, claims, seed);
        await putArticle(tx, workspace, article, own);
        await tx.many(
          ENTRY,
          entriesOf(workspace, story.id, size(story.claims), size(story.claims + CLAIMS_PER_ARTICLE)),
        );
        story.claims += CLAIMS_PER_ARTICLE;
        claims += CLAIMS_PER_ARTICLE;
      }
    });
  }
};

/** PostgreSQL fills a table faster without the index of its words, and builds that at once; then it is left in order. */
export const withoutIndex = async (url: string, filling: () => Promise<void>): Promise<void> => {
  const client = new Client(url);
  await client.connect();
  const name = 'claim_words_tokens';
  const { rows } = await client.query<{ sql: string }>('SELECT pg_get_indexdef($1::regclass) AS sql', [name]);
  await client.query(`DROP INDEX ${name}`);
  await filling();
  await client.query("SET maintenance_work_mem = '512MB'");
  await client.query(rows[0]?.sql ?? '');
  await client.query('VACUUM (ANALYZE)');
  await client.end();
};
