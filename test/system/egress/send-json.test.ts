import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { sendJson } from '../../../src/system/egress/send-json.ts';

const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const BODY = new TextEncoder().encode('{"text":"ü"}');

test('JSON arrives as it is, and the status comes back', async () => {
  const seen: unknown[] = [];
  const site = await serve(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    seen.push([request.method, request.url, request.headers['content-type'], Buffer.concat(parts).toString()]);
    response.writeHead(404).end('gone');
  });
  expect(await sendJson(`${site}/to`, BODY, 5_000)).toBe(404);
  expect(seen).toEqual([['POST', '/to', 'application/json; charset=utf-8', '{"text":"ü"}']]);
});

test('a redirect is not followed', async () => {
  const asked: (string | undefined)[] = [];
  const site = await serve(({ url }, response) => {
    asked.push(url);
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(await sendJson(`${site}/to`, BODY, 5_000)).toBe(302);
  expect(asked).toEqual(['/to']);
});

test('it rejects when nobody answers in time, and when nobody is there', async () => {
  const site = await serve(() => undefined);
  await expect(sendJson(site, BODY, 50)).rejects.toThrow();
  await expect(sendJson('http://127.0.0.1:1', BODY, 50)).rejects.toThrow();
});
