import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Source {
  readonly path: string;
  readonly text: string;
  /** Specifiers of imports and re-exports, type imports too, static and dynamic. */
  readonly imports: readonly string[];
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const read = (folder: string): readonly Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(ROOT, path), 'utf8');
      const code = withoutComments(text);
      const imports = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
      return { path, text, imports };
    });

const sources = [...read('src'), ...read('commands')];

/** `src/text/steps/x.ts` → `text`; `src/core/ports/y.ts` → `core/ports`; files right under src are named whole. */
const roomOf = (path: string): string => {
  if (path.startsWith('commands/')) return 'commands';
  const inside = path.replace(/^src\//, '');
  if (inside.startsWith('core/')) return inside.startsWith('core/ports/') ? 'core/ports' : inside.replace(/\.ts$/, '');
  return inside.includes('/') ? (inside.split('/')[0] ?? '') : inside;
};

const targetOf = (source: Source, specifier: string): string | null =>
  specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(source.path), specifier)) : null;

/** Who may import whom; a room may always import itself. `core/` stands for every room of the core. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  reply: ['domain'],
  text: ['domain'],
  analysis: ['domain'],
  core: ['core/', 'domain', 'reply'],
  args: ['domain', 'core/', 'args'],
  commands: ['core/', 'args', 'analysis', 'domain', 'reply', 'commands'],
  store: ['core/ports', 'core/errors', 'domain', 'reply'],
  ingest: ['core/ports', 'core/errors', 'domain', 'reply', 'text', 'analysis'],
  briefing: ['core/ports', 'core/errors', 'domain', 'reply', 'analysis'],
  system: ['core/ports', 'core/errors', 'domain', 'reply'],
  // The core's front door as well: an adapter parses a line, completes an argument, dispatches a request.
  adapters: ['core/', 'domain', 'reply'],
};

const allowed = (from: string, to: string): boolean => {
  if (from === to) return true;
  const rules = MAY[from.startsWith('core/') ? 'core' : from];
  return rules === undefined || rules.some((rule) => (rule.endsWith('/') ? to.startsWith(rule) : to === rule));
};

const wordsIn = (paths: (path: string) => boolean, word: RegExp): readonly string[] =>
  sources.filter(({ path, text }) => !paths(path) && word.test(text)).map(({ path }) => path);

describe('the import rules of the architecture', () => {
  test('every import goes where its room may reach', () => {
    const broken = sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const target = targetOf(source, specifier);
        if (target === null || allowed(roomOf(source.path), roomOf(target))) return [];
        return [`${source.path} → ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('one adapter never imports another, nor one store another', () => {
    const broken = sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const target = targetOf(source, specifier);
        const [from, to] = [source.path, target ?? ''].map((p) => /^src\/adapters\/([^/]+)/.exec(p)?.[1]);
        return from !== undefined && to !== undefined && from !== to ? [`${source.path} → ${target}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('the core never imports the commands, and the commands no node built-in and no package', () => {
    const commands = sources.filter(({ path }) => path.startsWith('commands/'));
    expect(commands.flatMap(({ imports }) => imports.filter((i) => !i.startsWith('.')))).toEqual([]);
  });

  test('platform packages and drivers stay in their adapter or store', () => {
    const homes: readonly (readonly [RegExp, RegExp])[] = [
      [/^@slack\//, /^src\/adapters\/slack\//],
      [/^(discord\.js|@discordjs\/|discord-api-types)/, /^src\/adapters\/discord\//],
      [/^node:sqlite$/, /^src\/store\/sqlite\//],
      [/^pg$/, /^src\/store\/postgres\//],
      [/^wink-/, /^src\/text\/wink-tagger\.ts$/],
      [/^openai$/, /^src\/system\/model\//],
    ];
    const broken = sources.flatMap(({ path, imports }) =>
      imports.flatMap((i) =>
        homes.flatMap(([what, home]) => (what.test(i) && !home.test(path) ? [`${path} → ${i}`] : [])),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('there are no cycles', () => {
    const edges = new Map(
      sources.map((source) => [source.path, source.imports.flatMap((i) => targetOf(source, i) ?? [])]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('what has one home', () => {
  test('process.env is read in config alone', () => {
    expect(wordsIn((path) => path === 'src/config.ts', /process\.env/)).toEqual([]);
  });

  test('nothing but system reads the clock, calls fetch or writes to the console', () => {
    const home = (path: string) => path.startsWith('src/system/');
    expect(wordsIn(home, /\bDate\.now\(|new Date\(\)|\bfetch\(|console\.\w+\(/)).toEqual([]);
  });

  test('the platforms are named only in adapters, config, main and the command line', () => {
    const home = (path: string) => /^src\/(adapters\/|config\.ts|main\.ts|cli\/)/.test(path);
    expect(wordsIn(home, /slack|discord/i)).toEqual([]);
  });
});

describe('the style of the house', () => {
  test('no file is longer than 250 lines, and half of them are no longer than 60', () => {
    const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  test('every file says at its head what it is for', () => {
    const silent = sources.filter(({ text }) => !/^(#!.*\n)?(\/\*\*|\/\/)/.test(text)).map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  test('there is no any, no default export, and no name that says nothing', () => {
    const code = sources.map(({ path, text }) => ({ path, code: withoutComments(text) }));
    expect(
      code
        .filter(({ code: c }) => /(:|<|\bas) any\b|@ts-(ignore|expect-error|nocheck)|export default/.test(c))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(
      sources.filter(({ path }) => /(utils?|helpers?|manager|service)\.ts$/i.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('only an adapter’s public index re-exports', () => {
    const barrels = sources.filter(
      ({ path, text }) => /^export .* from '/m.test(text) && !/^src\/adapters\/[^/]+\/index\.ts$/.test(path),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
