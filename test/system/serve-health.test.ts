import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeliveryHealth } from '../../src/core/ports/schedules.ts';
import { serveHealth } from '../../src/system/health/serve-health.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const WELL: DeliveryHealth = {
  lastDelivered: '2026-03-02T07:30:02.000Z',
  oldestWaiting: null,
  waiting: 0,
  notices: 1,
  slots: { posted: 3, failed: 1 },
};

const get = async (path: string, health: () => Promise<DeliveryHealth>) => {
  const door = await serveHealth(0, { health }, { now: () => NOW });
  onTestFinished(() => door.close());
  const answer = await fetch(`http://127.0.0.1:${door.port}${path}`);
  return { status: answer.status, text: await answer.text() };
};

describe('the health of deliveries', () => {
  it('is well when nothing is overdue, and says when a briefing last arrived', async () => {
    expect(await get('/healthz', async () => WELL)).toEqual({
      status: 200,
      text: '{"status":"ok","because":"nothing is overdue","lastDelivered":"2026-03-02T07:30:02.000Z"}\n',
    });
  });

  it('is not well when a briefing waits, however busy the scheduler looks', async () => {
    const late = { ...WELL, oldestWaiting: '2026-03-02T07:30:00.000Z', waiting: 1 };
    const { status, text } = await get('/healthz', async () => late);
    expect([status, text]).toEqual([503, expect.stringContaining('has been waiting for 30 minutes')]);
  });

  it('is not well when the store does not answer', async () => {
    expect((await get('/healthz', () => Promise.reject(new Error('gone')))).status).toBe(503);
  });

  it('is no matter of being ready: that is the store answering, and not being about to stop', async () => {
    const late = { ...WELL, oldestWaiting: '2026-03-02T07:30:00.000Z', waiting: 1 };
    expect(await get('/readyz', async () => late)).toEqual({ status: 200, text: 'ready\n' });
    expect((await get('/readyz', () => Promise.reject(new Error('gone')))).status).toBe(503);
    const door = await serveHealth(0, { health: async () => WELL }, { now: () => NOW });
    onTestFinished(() => door.close());
    door.drain();
    const answer = await fetch(`http://127.0.0.1:${door.port}/readyz`);
    expect([answer.status, await answer.text()]).toEqual([503, 'stopping\n']);
  });

  it('is told to Prometheus', async () => {
    const { text } = await get('/metrics', async () => WELL);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'rashomon_last_delivery_timestamp_seconds 1772436602',
      'rashomon_oldest_waiting_seconds 0',
      'rashomon_briefings_waiting 0',
      'rashomon_notices_waiting 1',
      'rashomon_briefings_last_day{state="pending"} 0',
      'rashomon_briefings_last_day{state="posted"} 3',
      'rashomon_briefings_last_day{state="skipped"} 0',
      'rashomon_briefings_last_day{state="unsure"} 0',
      'rashomon_briefings_last_day{state="failed"} 1',
      '',
    ]);
  });

  it('nothing else is there', async () => {
    expect((await get('/', async () => WELL)).status).toBe(404);
  });
});
