import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../commands/catalogue.ts';
import { commands } from '../commands/index.ts';
import { parseArgs } from '../src/core/parse-line.ts';
import { plainText } from '../src/reply/plain-text.ts';
import { openDesk } from './commands/desk.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

describe('the README', () => {
  test('shows an answer exactly as the program prints it', () => {
    const shown = /```\n> (disagreements .*)\n([\s\S]*?)```/.exec(readme);
    const printed = execFileSync(process.execPath, [join(ROOT, 'src/rashomon.mjs'), 'start'], {
      input: `${shown?.[1]}\n`,
      encoding: 'utf8',
      cwd: tmpdir(),
      env: { PATH: process.env.PATH },
    });

    expect(printed).toContain(shown?.[2]);
  });

  test('has a row for every command, with its arguments in order', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| `/'));
    const shown = commands.map(({ name, args }) => {
      const row = rows.find((line) => line.includes(`\`/${name}`)) ?? '';
      const signature = new RegExp(`\`/${name}([^\`]*)\``).exec(row)?.[1] ?? 'not there';
      return { name, args: [...signature.matchAll(/[[<]([a-z-]+)[\]>]/g)].map((m) => m[1]), known: Object.keys(args) };
    });
    for (const { name, args, known } of shown) {
      expect(
        rows.some((line) => line.includes(`\`/${name}`)),
        name,
      ).toBe(true);
      expect(known, name).toEqual(expect.arrayContaining(args));
    }
  });

  test('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)([a-z]+)/g)].map((m) => m[1] ?? '');
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  test('shows at its top what the program prints on the bundled story', async () => {
    const [, typed = '', shown = ''] = /```\n> ([^\n]+)\n([\s\S]+?)\n```/.exec(readme) ?? [];
    const [name = '', ...words] = typed.split(' ');
    const command = commands.find((one) => one.name === name);
    const desk = await openDesk();
    const printed = command && plainText(await desk.ask(name, parseArgs(command, words.join(' '))));
    await desk.close();
    // A long answer may be cut at a line that is "…".
    const [kept = ''] = shown.split('\n…');
    expect(printed?.slice(0, kept.length)).toBe(kept);
    expect(kept.split('\n').length).toBeGreaterThan(5);
  });

  test('gives the two commands that do all set-up', () => {
    expect(readme).toContain('npm install && npm start');
    expect(readme).toContain('npm install && npm test');
  });
});

describe('the documents', () => {
  test.each([
    'README.md',
    'CONTRIBUTING.md',
    'data/README.md',
    'docs/articles.md',
    'docs/briefings.md',
    'docs/running.md',
    'docs/rights-and-editors.md',
  ])('%s links only to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => m[1] ?? '');
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
  });

  test('files named in CONTRIBUTING are there', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test|commands|docs)\/[^`<]+)`/g)].map(
      (m) => m[1] ?? '',
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('the catalogue lists every command under its own name', async () => {
  const names = await Promise.all(Object.values(catalogue).map(async (load) => (await load()).name));
  expect(names).toEqual(Object.keys(catalogue));
});
