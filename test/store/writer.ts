/** A process that notes delivery after delivery, stores an article for each and names each one once it was acknowledged; it or its server is killed meanwhile. */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/cli/open-store.ts';
import { DEFAULT_WORKSPACE } from '../../src/domain/ids.ts';
import { articleIn, fullClaim } from '../contracts/store/samples.ts';

const [url = '', from = '0'] = process.argv.slice(2);
const store = await openStore(url);
const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
for (let number = Number(from); ; number++) {
  const article = articleIn(story.id, `tide.example/${number}`);
  await store.inbox.record(DEFAULT_WORKSPACE, `writer:${number}`, new Date(), 'payload');
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
  writeSync(1, `${number}\n`);
}
