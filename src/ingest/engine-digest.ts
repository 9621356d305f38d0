/** A hash of the engine's own source: an article read by the same engine need not be read again, by another it must. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../domain/content-hash.ts';

const ENGINE = new URL('../text/', import.meta.url).pathname;

let known: string | undefined;

export const engineDigest = (): string => {
  known ??= sha256(
    readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${name}\n${readFileSync(join(ENGINE, name), 'utf8')}`)
      .join('\n'),
  );
  return known;
};
