/** A process that opens the store named by its argument and creates one story: started many times at once. */
import { DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';

const store = openSqlite(process.argv[2] ?? '');
await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
console.log((await store.stories.list(DEFAULT_WORKSPACE)).map(({ slug }) => slug).join(' '));
await store.close();
