import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openWeb } from '../../src/system/egress/open-web.ts';
import { isPublicAddress } from '../../src/system/egress/public-address.ts';
import { serveNews } from './news-server.ts';

/** The stand-in for the public internet; 127.0.0.1 stands for the private one. */
const PUBLIC = '127.0.0.2';
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

const openAt = (port: number, names: Readonly<Record<string, readonly string[][]>> = {}) => {
  const asked = new Map<string, number>();
  return openWeb({
    privateNetworks: false,
    ports: [port, 80, 443],
    limitMs: 1_500,
    allowed: (address) => address === PUBLIC,
    async resolve(host) {
      const turns = names[host] ?? [[PUBLIC]];
      const turn = asked.get(host) ?? 0;
      asked.set(host, turn + 1);
      return (turns[Math.min(turn, turns.length - 1)] ?? []).map((address) => ({ address, family: 4 }));
    },
  });
};

const codeOf = async (answer: ReturnType<ReturnType<typeof openWeb>['get']>) => {
  const got = await answer;
  return got.ok ? got.value.kind : got.problem.code;
};

describe('what counts as public', () => {
  test.each([
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '168.63.129.16',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    'fec0::1',
    '',
    'localhost',
    '1.2.3',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:4001:81b::200e'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

test('an address whose site is one word alone cannot be read, and the answer says so', async () => {
  const got = await openWeb({ privateNetworks: false, ports: [443] }).get('https://harbo');
  expect(got.ok ? '' : got.problem.message).toMatch(/cannot be read: “harbo” is no whole name .* Is there a blank/);
});

describe('an address that leads to a private network opens no connection', () => {
  const NAMES = {
    'evil.example': [['127.0.0.1']],
    'several.example': [['127.0.0.2', '127.0.0.1']],
    'rebinding.example': [['127.0.0.2'], ['127.0.0.1']],
    'metadata.google.com': [['169.254.169.254']],
    'six.example': [['::1']],
    'mapped.example': [['::ffff:127.0.0.1']],
    'nowhere.example': [[]],
  };
  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://017700000001:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[0:0:0:0:0:0:0:1]:PORT/',
    'http://[::]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://0:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://localhost.:PORT/',
    'http://printer.local:PORT/',
    'http://intranet:PORT/',
    'http://metadata.google.internal/',
    'http://169.254.169.254/latest/',
    'http://[fd00:ec2::254]/',
    'http://10.0.0.1:PORT/',
    'http://evil.example:PORT/',
    'http://several.example:PORT/',
    'http://six.example:PORT/',
    'http://mapped.example:PORT/',
    'http://metadata.google.com/',
    'http://public.example@127.0.0.1:PORT/',
    'http://user:pass@evil.example:PORT/',
    'http://127.0.0.1\t:PORT/',
    'http://ev\r\nil.example:PORT/',
    'http://１２７.０.０.１:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:PORT/_x',
    'data:text/html,x',
    'javascript:1',
    'http://',
    '//127.0.0.1:PORT/',
    'http://nowhere.example:PORT/',
  ])('%j', async (form) => {
    const inside = await serveNews('127.0.0.1', (_, response) => response.end('secret'));
    const web = openAt(inside.port, NAMES);
    const got = await web.get(form.replace('PORT', String(inside.port)));
    expect(got.ok).toBe(false);
    if (!got.ok) expect(['address', 'forbidden', 'unreachable']).toContain(got.problem.code);
    expect(inside.connections()).toBe(0);
  });

  test('not behind a redirect either, whatever the form of the address', async () => {
    const inside = await serveNews('127.0.0.1', (_, response) => response.end('secret'));
    const targets = [
      'http://127.0.0.1:PORT/',
      'http://2130706433:PORT/',
      'http://[::ffff:127.0.0.1]:PORT/',
      'http://evil.example:PORT/',
      'file:///etc/passwd',
      'http://u:p@evil.example:PORT/',
    ];
    const outside = await serveNews(PUBLIC, (request, response) => {
      const location = targets[Number(request.url?.slice(1))]?.replace('PORT', String(inside.port));
      response.writeHead(302, { location }).end();
    });
    const web = openWeb({
      privateNetworks: false,
      ports: [inside.port, outside.port],
      limitMs: 1_500,
      allowed: (a) => a === PUBLIC,
      resolve: async (host) => [{ address: host === 'evil.example' ? '127.0.0.1' : PUBLIC, family: 4 }],
    });
    for (const [at] of targets.entries()) {
      expect(['address', 'forbidden']).toContain(await codeOf(web.get(`http://news.example:${outside.port}/${at}`)));
    }
    expect([outside.requests.length, inside.connections()]).toEqual([targets.length, 0]);
  });

  test('not by a name that changes its mind between two look-ups', async () => {
    const inside = await serveNews('127.0.0.1', (_, response) => response.end('secret'));
    const web = openAt(inside.port, NAMES);
    const address = `http://rebinding.example:${inside.port}/`;
    expect(await codeOf(web.get(address))).toBe('unreachable');
    expect(await codeOf(web.get(address))).toBe('forbidden');
    expect(inside.connections()).toBe(0);
  });

  test('the switch opens private networks, and nothing else', async () => {
    const inside = await serveNews('127.0.0.1', (_, response) => response.end('feed'));
    const open = openWeb({ privateNetworks: true, ports: [inside.port] });
    expect(await codeOf(open.get(`http://127.0.0.1:${inside.port}/`))).toBe('content');
    expect(await codeOf(open.get('http://127.0.0.1:81/'))).toBe('forbidden');
    expect(await codeOf(open.get('file:///etc/passwd'))).toBe('address');
  });
});

describe('a page comes as bytes', () => {
  const readFrom = async (answer: Parameters<typeof serveNews>[1], path = '/') => {
    const server = await serveNews(PUBLIC, answer);
    return { server, web: openAt(server.port), address: `http://news.example:${server.port}${path}` };
  };

  test('unpacked, with its last address and what it says of itself; without cookies', async () => {
    const { server, web, address } = await readFrom((request, response) => {
      if (request.url === '/old') return response.writeHead(301, { location: '/new', 'set-cookie': 'a=b' }).end();
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8', etag: '"1"' });
      return response.end(gzipSync('<p>Hello'));
    }, '/old');
    const got = await web.get(address);
    if (!got.ok || got.value.kind !== 'content') throw new Error('no content');
    expect(got.value).toMatchObject({
      address: address.replace('/old', '/new'),
      contentType: 'text/html; charset=utf-8',
      validators: { etag: '"1"', lastModified: null },
    });
    expect(text(got.value.bytes)).toBe('<p>Hello');
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  test('not again when nothing changed', async () => {
    const { web, address } = await readFrom((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    });
    expect(await web.get(address, { etag: '"1"', lastModified: null })).toEqual({
      ok: true,
      value: { kind: 'unchanged' },
    });
  });

  test('after at most five redirects', async () => {
    const { server, web, address } = await readFrom((request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop === 0) return response.end('there');
      return response.writeHead(302, { location: `/${hop - 1}` }).end();
    }, '/5');
    expect(await codeOf(web.get(address))).toBe('content');
    expect(await codeOf(web.get(address.replace('/5', '/6')))).toBe('redirects');
    expect(server.requests.length).toBe(12);
  });

  test.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'refused'],
    [500, 'busy'],
    [429, 'busy'],
  ])('or as a reason in words: %i', async (status, code) => {
    const { web, address } = await readFrom((_, response) =>
      response.writeHead(status, { 'retry-after': '30' }).end('x'),
    );
    const got = await web.get(address);
    expect(got).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(/\.$/) } });
    if (!got.ok && code !== 'gone') expect(got.problem.retryAfter).toBe(30);
  });
});
