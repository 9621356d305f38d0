import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openWeb } from '../../src/system/egress/open-web.ts';
import { serveNews } from '../system/news-server.ts';

const MB = 1024 * 1024;
const zeros = Buffer.alloc(200 * MB);
const page = Buffer.from('<p>News of the harbour.</p>'.repeat(100));

type Answer = (response: ServerResponse) => void;
const packed =
  (encoding: string, bytes: Buffer): Answer =>
  (response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(bytes);

/** Writes until the reader hangs up. */
const endless =
  (chunk: Buffer, everyMs: number): Answer =>
  (response) => {
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
    response.write(chunk);
  };

const BOMBS: readonly (readonly [string, Answer, string])[] = [
  ['a gzip bomb', packed('gzip', gzipSync(zeros)), 'size'],
  ['a brotli bomb', packed('br', brotliCompressSync(zeros)), 'size'],
  ['a deflate bomb', packed('deflate', deflateSync(zeros)), 'size'],
  ['a zstd bomb', packed('zstd', zstdCompressSync(zeros)), 'size'],
  [
    'a gzip bomb within a gzip bomb, announced as two layers',
    packed('gzip, gzip', gzipSync(gzipSync(zeros))),
    'encoding',
  ],
  ['three layers of different kinds', packed('br, gzip, deflate', gzipSync(page)), 'encoding'],
  ['9 MB as they are', (response) => response.end(Buffer.alloc(9 * MB, 'a')), 'size'],
  ['2 MB packed more tightly than any text', packed('gzip', gzipSync(Buffer.alloc(2 * MB, 'a'))), 'size'],
  ['chunks without end, fast', endless(Buffer.alloc(MB, 'a'), 1), 'size'],
  ['one byte a while', endless(Buffer.from('a'), 100), 'slow'],
  ['nothing at all', () => {}, 'slow'],
  [
    'a length announced too large',
    (response) => response.writeHead(200, { 'content-length': '5000' }).write(page.subarray(0, 1000)),
    'slow',
  ],
  [
    'a connection cut in the middle',
    (response) =>
      response.writeHead(200, { 'content-length': '5000' }).write(page.subarray(0, 1000), () => response.destroy()),
    'unreachable',
  ],
  ['what is no gzip although it says so', packed('gzip', page), 'unreachable'],
  ['an encoding nobody knows', packed('rot13', page), 'encoding'],
  [
    'headers without end',
    (response) =>
      response
        .writeHead(200, Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`x-${i}`, 'a'.repeat(100)])))
        .end(page),
    'unreachable',
  ],
];

test.each(BOMBS)('%s ends at a limit, in words, within two seconds and 64 MiB', async (_, answer, code) => {
  const server = await serveNews('127.0.0.1', (_request, response) => answer(response));
  const web = openWeb({ privateNetworks: true, ports: [server.port], limitMs: 1_200 });
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const got = await web.get(`http://127.0.0.1:${server.port}/`);
  expect(got).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(/\.$/) } });
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * MB);
});

test('a packed page of ordinary size is read', async () => {
  const server = await serveNews('127.0.0.1', (_, response) => packed('br', brotliCompressSync(page))(response));
  const got = await openWeb({ privateNetworks: true, ports: [server.port] }).get(`http://127.0.0.1:${server.port}/`);
  expect(got).toMatchObject({ ok: true, value: { kind: 'content' } });
});
