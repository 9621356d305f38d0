import { afterAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../src/store/migrations/list.ts';
import { migratePostgres, openPostgres } from '../../../src/store/postgres/open.ts';
import { ask, openDatabase } from '../../postgres/database.ts';
import { repeated } from '../repeats.ts';

const database = await openDatabase();
afterAll(async () => {
  await database?.close();
});

describe.skipIf(database === null)('opening the store on a server', repeated, () => {
  const url = database?.url ?? '';

  it('migrates once when 45 processes start on an empty database', async () => {
    // Each step is committed by itself: who comes late may find any number of them done.
    await Promise.all(Array.from({ length: 45 }, () => migratePostgres(url)));
    expect(await ask(url, 'SELECT version FROM rashomon_schema')).toEqual([{ version: migrations.length }]);
    expect(await migratePostgres(url)).toBe(migrations.length);
  });

  it('refuses a store of a newer program, and leaves it as it is', async () => {
    const newer = migrations.length + 1;
    await ask(url, `UPDATE rashomon_schema SET version = ${newer}`);
    await expect(openPostgres(url)).rejects.toMatchObject({
      name: 'KnownFailure',
      message: expect.stringMatching(/newer version of this program/),
    });
    expect(await ask(url, 'SELECT version FROM rashomon_schema')).toEqual([{ version: newer }]);
    await ask(url, `UPDATE rashomon_schema SET version = ${migrations.length}`);
  });

  it('says in words that nobody answers, that the database is not there, and that the user is refused', async () => {
    const at = (change: (address: URL) => void): string => {
      const address = new URL(url);
      address.search = '';
      change(address);
      return address.href;
    };
    const told = (message: RegExp) => ({ name: 'KnownFailure', message: expect.stringMatching(message) });
    const nobody = at((address) => {
      address.port = '1';
    });
    const nowhere = at((address) => {
      address.pathname = '/nowhere';
    });
    const stranger = at((address) => {
      address.username = 'stranger';
    });
    await expect(openPostgres(nobody)).rejects.toMatchObject(told(/does not answer/));
    await expect(openPostgres(nowhere)).rejects.toMatchObject(told(/does not exist/));
    await expect(openPostgres(stranger)).rejects.toMatchObject(told(/refuses the user/));
  });
});
