import { openSqlite } from '../../src/store/sqlite/open.ts';
import { storeContract } from './store.ts';

storeContract('the store on SQLite', async () => openSqlite(':memory:'));
