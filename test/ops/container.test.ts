import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { validate } from 'dockerfile-utils';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_KEYS } from '../../src/config.ts';
import { APP_TOKEN, BOT_TOKEN, SlackFake } from '../platforms/slack-fake.ts';
import { asWhom } from '../postgres/program.ts';
import { buildApp, command, dockerfile, environment, healthCheck, ROOT, user } from './container.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

describe('the Dockerfile', () => {
  it('passes the linter', () => {
    expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('runs as nobody of importance, from a base of the Node that we need, and installs by the lock file alone', () => {
    expect(user).toBe('node');
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
      'node:24-slim',
      'node:24-slim',
    ]);
    expect(dockerfile).toMatch(/npm ci --omit=dev --ignore-scripts/);
  });

  it('sends to the builder what it copies, and no settings, store or history', () => {
    const sent = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
    expect([...new Set(copied)].sort()).toEqual([...sent].sort());
  });

  it('holds all that the bot needs: without root it starts, is ready, and stops when it is told', {
    timeout: 120_000,
  }, async () => {
    const app = buildApp();
    onTestFinished(() => rmSync(dirname(app), { recursive: true, force: true }));
    if (asWhom.uid !== undefined) chownSync(join(app, 'var'), asWhom.uid, asWhom.gid);
    const fake = await new SlackFake().listen();
    onTestFinished(() => fake.close());
    const env = {
      ...environment,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      NODE_DISABLE_COMPILE_CACHE: '1',
      HEALTH_PORT: String(await freePort()),
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: fake.apiUrl,
    };
    const [program = '', ...args] = command;
    const bot = spawn(program, args, { cwd: app, env, ...asWhom });
    onTestFinished(() => void bot.kill('SIGKILL'));
    let said = '';
    for (const stream of [bot.stdout, bot.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    for (let waited = 0; !said.includes('is running') && bot.exitCode === null && waited < 60_000; waited += 100)
      await sleep(100);
    expect(said).toBe('Rashomon is running on slack. Ctrl-C stops it.\n');
    const [check = '', ...checked] = healthCheck;
    execFileSync(check, checked, { cwd: app, env, ...asWhom });
    const exited = once(bot, 'exit');
    const asked = performance.now();
    bot.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(() => execFileSync(check, checked, { cwd: app, env, ...asWhom, stdio: 'ignore' })).toThrow();
  });
});

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly image?: string;
  readonly build?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly stop_grace_period?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

describe('the compose file', () => {
  const { services, volumes }: { services: Readonly<Record<string, Service>>; volumes: object } = parse(
    read('compose.yaml'),
    { strict: true, uniqueKeys: true },
  );
  const { bot, postgres } = services;

  it('is the bot and its database, which is waited for and shown to nobody', () => {
    expect(Object.keys(services)).toEqual(['bot', 'postgres']);
    expect(bot?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(postgres?.ports).toBeUndefined();
    expect(postgres?.healthcheck?.test).toContain('pg_isready');
  });

  it('sets nothing that the bot does not know, and no password', () => {
    expect(Object.keys(bot?.environment ?? {}).filter((key) => !CONFIG_KEYS.includes(key))).toEqual([]);
    // The value comes from .env, or nothing starts.
    expect(postgres?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?[^}]+\}$/);
    expect(bot?.environment.DATABASE_URL).toMatch(
      /^postgres:\/\/rashomon:\$\{POSTGRES_PASSWORD:\?[^}]+\}@postgres:5432\/rashomon$/,
    );
  });

  it('gives the bot a read-only disk, no capability, and longer to stop than it takes', () => {
    expect([bot?.read_only, bot?.cap_drop, bot?.stop_grace_period]).toEqual([true, ['ALL'], '15s']);
  });

  it('keeps the data in a volume that is declared, and mounts a script that is there', () => {
    const mounts = (postgres?.volumes ?? []).map((mount) => mount.split(':')[0] ?? '');
    expect(mounts).toEqual([...Object.keys(volumes), './ops/create-database.sh']);
    expect(read('ops/create-database.sh')).toMatch(/^#!\/bin\/sh\n/);
  });
});
