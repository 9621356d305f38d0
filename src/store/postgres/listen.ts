/**
 * Hints from other processes, by LISTEN (https://www.postgresql.org/docs/current/sql-notify.html). What is said while the
 * connection is down is lost; the connection comes back by itself, and whoever listens looks without hints as well.
 */
import { Client, type ClientConfig } from 'pg';
import type { WakeUps } from '../../core/ports/wake-ups.ts';

const AGAIN_MS = 1_000;

export const listenOn = (config: ClientConfig): WakeUps['listen'] => {
  return async (hint) => {
    let stopped = false;
    let client: Client | null = null;
    let again: NodeJS.Timeout | undefined;
    const connect = async (): Promise<void> => {
      const fresh = new Client(config);
      client = fresh;
      const retry = (): void => {
        if (stopped || client !== fresh) return;
        client = null;
        again = setTimeout(() => void connect(), AGAIN_MS).unref();
      };
      fresh.on('error', retry);
      fresh.on('end', retry);
      fresh.on('notification', hint);
      try {
        await fresh.connect();
        await fresh.query('LISTEN rashomon_due');
        // Whatever was said in between was not heard.
        hint();
      } catch {
        retry();
        fresh.end().catch(() => undefined);
      }
    };
    await connect();
    return async () => {
      stopped = true;
      clearTimeout(again);
      await client?.end().catch(() => undefined);
    };
  };
};
