/** A server that counts who connects: the judge of what the guard let through. Knows nothing of the guard. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface NewsServer {
  readonly port: number;
  readonly connections: () => number;
  readonly requests: IncomingMessage[];
}

export const serveNews = async (
  host: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<NewsServer> => {
  let connections = 0;
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections, requests };
};
