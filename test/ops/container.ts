/** The steps of the Dockerfile, walked by hand in a folder: what it copies, and the packages that "npm ci" would leave. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

const finalStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const argumentsOf = (instruction: string): readonly string[] =>
  [...finalStage.matchAll(new RegExp(`^${instruction} (.+)$`, 'gm'))].map(([, rest = '']) => rest);

const listOf = (instruction: string): readonly string[] => {
  const list: unknown = JSON.parse(/\[.*\]/.exec(argumentsOf(instruction)[0] ?? '')?.[0] ?? '[]');
  return Array.isArray(list) ? list.map(String) : [];
};

export const command = [...listOf('ENTRYPOINT'), ...listOf('CMD')];
export const healthCheck = listOf('HEALTHCHECK');
export const user = argumentsOf('USER')[0] ?? 'root';
export const environment = Object.fromEntries(
  argumentsOf('ENV').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** What "npm ci --omit=dev" leaves, by the lock file. */
const productionPackages = (): readonly string[] => {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)));
};

/** A package inside another comes along with it. */
const isOutermost = (path: string): boolean => path.lastIndexOf('node_modules/') === 0;

/** The folder of the application as the image holds it, readable for everybody, and "var" in it. */
export const buildApp = (): string => {
  const app = join(mkdtempSync(join(tmpdir(), 'rashomon-image-')), 'app');
  mkdirSync(join(app, 'var'), { recursive: true });
  chmodSync(dirname(app), 0o755);
  for (const copied of argumentsOf('COPY').filter((line) => !line.startsWith('--from='))) {
    const [from = '', to = ''] = copied.split(' ');
    cpSync(join(ROOT, from), to.endsWith('/') ? join(app, to, from) : join(app, to), { recursive: true });
  }
  for (const path of productionPackages().filter(isOutermost)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(app, path));
  }
  return app;
};
