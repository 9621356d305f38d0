/**
 * GET /healthz: 200 when briefings get through, 503 with the reason when not. GET /readyz: 200 while this process takes
 * deliveries and its store answers. GET /metrics: the Prometheus format.
 * Counts and instants alone; no workspace, channel or story is named.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Clock } from '../../core/ports/clock.ts';
import type { ScheduleStore } from '../../core/ports/schedules.ts';
import { judge, metricsOf } from './metrics.ts';

const DAY_MS = 86_400_000;

export interface HealthDoor {
  readonly port: number;
  /** From now on this process is not ready: a balancer sends nothing more. */
  drain(): void;
  close(): Promise<void>;
}

const PATHS: readonly string[] = ['/healthz', '/readyz', '/metrics'];

const words = (status: number, body: string) => ({ status, type: 'text/plain', body: `${body}\n` });

const answer = async (path: string, draining: boolean, schedules: Pick<ScheduleStore, 'health'>, { now }: Clock) => {
  if (!PATHS.includes(path)) return words(404, 'not here');
  if (path === '/readyz' && draining) return words(503, 'stopping');
  const at = now();
  const health = await schedules.health(at, new Date(at.getTime() - DAY_MS));
  if (path === '/readyz') return words(200, 'ready');
  if (path === '/metrics') return { status: 200, type: 'text/plain; version=0.0.4', body: metricsOf(health, at) };
  const { well, because } = judge(health, at);
  const body = { status: well ? 'ok' : 'late', because, lastDelivered: health.lastDelivered };
  return { status: well ? 200 : 503, type: 'application/json', body: `${JSON.stringify(body)}\n` };
};

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

/** Rejects when the port is taken. 0: any free one. */
export const serveHealth = async (
  port: number,
  schedules: Pick<ScheduleStore, 'health'>,
  clock: Clock,
): Promise<HealthDoor> => {
  let draining = false;
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    answer(path, draining, schedules, clock).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(503, { 'content-type': 'text/plain' }).end('the store does not answer\n'),
    );
  });
  const own = await listen(server, port);
  return {
    port: own,
    drain() {
      draining = true;
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
