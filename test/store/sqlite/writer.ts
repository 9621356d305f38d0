/** A process that stores article after article and names each one once it was acknowledged; it is killed meanwhile. */
import { writeSync } from 'node:fs';
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { articleIn, fullClaim } from '../../contracts/store/samples.ts';

const store = openSqlite(process.argv[2] ?? '');
const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
for (let number = Number(process.argv[3]); ; number++) {
  const article = articleIn(story.id, `tide.example/${number}`);
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
  writeSync(1, `${number}\n`);
}
