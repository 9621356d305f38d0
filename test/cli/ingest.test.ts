import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COURIER, HARBOUR } from './articles.ts';
import { makeShell, openShell, removeShell, type Shell } from './run-cli.ts';

const PUBLISHED = ['--published', '2025-11-20T18:00:00Z'] as const;

const ingestBoth = (shell: Shell, order: readonly string[] = ['harbour.txt', 'courier.txt']) => {
  shell.file('harbour.txt', HARBOUR);
  shell.file('courier.txt', COURIER);
  for (const file of order) shell.run('ingest', file, '--story', 'depot-fire', ...PUBLISHED);
};

describe('reading articles from the command line', () => {
  test('tells each file in a line, and the same file again changes nothing', () => {
    const shell = openShell();
    shell.file('harbour.txt', HARBOUR);
    const first = shell.run('ingest', 'harbour.txt', '--story', 'depot-fire', '--outlet', 'Harbour Post', ...PUBLISHED);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^added {6}harbour\.txt {2}Harbour Post {2}version 1 {2}\d+ claims\n$/);
    const before = shell.run('export', '--story', 'depot-fire', '--with-text').out;
    const again = shell.run('ingest', 'harbour.txt', '--story', 'depot-fire', '--outlet', 'Harbour Post', ...PUBLISHED);
    expect(again.out).toMatch(/^unchanged {2}harbour\.txt/);
    expect(shell.run('export', '--story', 'depot-fire', '--with-text').out).toBe(before);
  });

  test('gives the same dossier byte for byte in any order', () => {
    const [one, other] = [openShell(), openShell()];
    ingestBoth(one);
    ingestBoth(other, ['courier.txt', 'harbour.txt']);
    expect(other.run('export', '--story', 'depot-fire').out).toBe(one.run('export', '--story', 'depot-fire').out);
  });

  test('of two titles of a story the smaller wins, in any order', () => {
    const titleAfter = (titles: readonly string[]): unknown => {
      const shell = openShell();
      shell.file('harbour.txt', HARBOUR);
      shell.file('courier.txt', COURIER);
      shell.run('ingest', 'harbour.txt', '--story', 'depot-fire', '--title', titles[0] ?? '');
      shell.run('ingest', 'courier.txt', '--story', 'depot-fire', '--title', titles[1] ?? '');
      return JSON.parse(shell.run('export', '--story', 'depot-fire').out).story.title;
    };
    expect([titleAfter(['The fire', 'A fire']), titleAfter(['A fire', 'The fire'])]).toEqual(['A fire', 'A fire']);
  });

  test('a changed text under the same name is a new version', () => {
    const shell = openShell();
    shell.file('harbour.txt', HARBOUR);
    shell.run('ingest', 'harbour.txt', '--story', 'depot-fire');
    shell.file('harbour.txt', HARBOUR.replace('Nobody was hurt', 'Two people were hurt'));
    expect(shell.run('ingest', 'harbour.txt', '--story', 'depot-fire').out).toMatch(/^updated .* version 2 /);
  });

  test('every claim stands in the file to the character', () => {
    const shell = openShell();
    ingestBoth(shell);
    const dossier = JSON.parse(shell.run('export', '--story', 'depot-fire').out);
    const texts: Record<string, string> = { 'harbour.txt': HARBOUR, 'courier.txt': COURIER };
    const uris = new Map(dossier.articles.map((a: { id: string; uri: string }) => [a.id, a.uri]));
    expect(dossier.claims.length).toBeGreaterThan(5);
    for (const { articleId, evidence } of dossier.claims) {
      expect(texts[String(uris.get(articleId))]?.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });

  test('a dossier with its texts restores the whole story in another store', () => {
    const [from, to] = [openShell(), openShell()];
    ingestBoth(from);
    const dossier = from.run('export', '--story', 'depot-fire', '--with-text').out;
    to.file('dossier.json', dossier);
    expect(to.run('import', 'dossier.json')).toMatchObject({ code: 0, err: '' });
    expect(to.run('export', '--story', 'depot-fire', '--with-text').out).toBe(dossier);
    expect(to.run('import', 'dossier.json').code).toBe(0);
    expect(to.run('export', '--story', 'depot-fire', '--with-text').out).toBe(dossier);
  });

  test('a dossier into a story that holds more, or beside its twin, is compared anew', () => {
    const shell = openShell();
    shell.file('harbour.txt', HARBOUR);
    shell.run('ingest', 'harbour.txt', '--story', 'depot-fire', ...PUBLISHED);
    const dossier = JSON.parse(shell.run('export', '--story', 'depot-fire', '--with-text').out);
    shell.file('twin.json', JSON.stringify({ ...dossier, story: { slug: 'twin', title: 'Twin' } }));
    expect(shell.run('import', 'twin.json')).toMatchObject({ code: 0, err: '' });
    const twin = JSON.parse(shell.run('export', '--story', 'twin').out);
    expect(twin.claims).toHaveLength(dossier.claims.length);
    const known = new Set(twin.claims.map((c: { id: string }) => c.id));
    const cited = twin.timeline.flatMap((row: { claimIds: string[] }) => row.claimIds);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id: string) => !known.has(id))).toEqual([]);

    shell.file('courier.txt', COURIER);
    shell.run('ingest', 'courier.txt', '--story', 'depot-fire', ...PUBLISHED);
    const before = shell.run('export', '--story', 'depot-fire').out;
    shell.file('harbour.json', JSON.stringify(dossier));
    expect(shell.run('import', 'harbour.json').code).toBe(0);
    expect(shell.run('export', '--story', 'depot-fire').out).toBe(before);
  });

  test('one workspace never sees the story of another', () => {
    const shell = openShell();
    shell.file('harbour.txt', HARBOUR);
    shell.run('ingest', 'harbour.txt', '--story', 'depot-fire', '--workspace', 'night-desk');
    expect(shell.run('timeline', '--story', 'depot-fire')).toMatchObject({ code: 1, out: '' });
    expect(shell.run('sources', '--story', 'depot-fire', '--workspace', 'night-desk').code).toBe(0);
  });
});

describe('wrong use is answered in one line with what to do next', () => {
  // None of these changes the store, so they share one.
  const shared = makeShell();
  beforeAll(() => ingestBoth(shared));
  afterAll(() => removeShell(shared));
  const expectLine = ({ err }: { readonly err: string }, pattern: RegExp) => {
    expect(err).toMatch(pattern);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  };

  test('an unknown story names the nearest', () => {
    const ended = shared.run('timeline', '--story', 'depot-fires');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expectLine(ended, /no story "depot-fires"\. The nearest: depot-fire\./);
  });

  test('an empty store says how to begin', () => {
    const ended = openShell().run('timeline');
    expect(ended.code).toBe(1);
    expectLine(ended, /no story yet.*\/story new/);
  });

  test('a file that is not there, a folder, a picture, a text without words', () => {
    const shell = openShell();
    mkdirSync(join(shell.folder, 'folder'));
    shell.file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    shell.file('marks.txt', '--- ***\n');
    const ended = shell.run('ingest', 'gone.txt', 'folder', 'picture.png', 'marks.txt', '--story', 's');
    expect(ended.code).toBe(1);
    expect(ended.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^refused {4}gone\.txt: there is no such file/),
      expect.stringMatching(/^refused {4}folder: it is a folder/),
      expect.stringMatching(/^refused {4}picture\.png: It is a PNG picture, not text/),
      expect.stringMatching(/^refused {4}marks\.txt: There is no text in it/),
    ]);
  });

  test('ten megabytes in one line are refused with the limit', () => {
    const shell = openShell();
    shell.file('long.txt', 'word '.repeat(2_100_000));
    const ended = shell.run('ingest', 'long.txt', '--story', 's');
    expect(ended.code).toBe(1);
    expectLine(ended, /It is 11 MB; at most 8 MB are read/);
  });

  test('a refused file does not stop the others', () => {
    const shell = openShell();
    shell.file('harbour.txt', HARBOUR);
    const ended = shell.run('ingest', 'gone.txt', 'harbour.txt', '--story', 's');
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/^added {6}harbour\.txt/);
  });

  test('a text with no claims is stored, and said to have none', () => {
    const shell = openShell();
    shell.file('share.txt', 'Share on facebook\nShare on twitter\n');
    const ended = shell.run('ingest', 'share.txt', '--story', 's');
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/0 claims \(no claims found/);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['a wrong date', ['timeline', '--story', 'depot-fire', '--since', 'soon'], 2, /"soon" is no date/],
    [
      'a publication date that is none',
      ['ingest', 'harbour.txt', '--story', 'd', '--published', '2025-13-01'],
      2,
      /"2025-13-01" is no publication date/,
    ],
    ['an unknown command', ['timelin'], 2, /no command "timelin"\. Did you mean "timeline"\?/],
    ['an unknown flag', ['timeline', '--strory', 'x'], 2, /no --strory here\. Did you mean --story\?/],
    ['a flag without its value', ['timeline', '--story'], 2, /--story needs a value/],
    ['a file without a story', ['ingest', 'harbour.txt'], 2, /Usage: ingest/],
    [
      'a story name that is none',
      ['ingest', 'harbour.txt', '--story', 'Depot Fire'],
      2,
      /Use lower-case words.*depot-fire/,
    ],
    ['an unknown claim', ['claim', 'c_00000'], 2, /no claim "c_00000"/],
    ['a dossier that is none', ['import', 'harbour.txt'], 1, /is no dossier/],
    ['an unknown story to export', ['export', '--story', 'nothing'], 2, /no story "nothing"/],
    ['a word too many', ['help', 'timeline', '--command', 'x'], 2, /one word too many/],
  ])('%s', (_, args, code, pattern) => {
    const ended = shared.run(...args);
    expect(ended).toMatchObject({ code, out: '' });
    expectLine(ended, pattern);
  });

  test('a database address that names no store', () => {
    const ended = openShell({ DATABASE_URL: 'mysql://bot:secretword@db/x' }).run('timeline');
    expect(ended.code).toBe(1);
    expectLine(ended, /names no store/);
    expect(ended.err).not.toContain('secretword');
  });
});

describe('the console without tokens', () => {
  test('says so, shows three things to try, answers lines from a pipe and writes nothing to disk', () => {
    const shell = openShell();
    const ended = shell.feed('timeline\nwho-said Trump\ndisagreements\n', 'start');
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('No Slack or Discord token is set');
    expect(ended.out).toContain('Try: timeline  ·  who-said Trump  ·  disagreements');
    expect(ended.out).toMatch(/> timeline\nTimeline: /);
    expect(ended.out).toMatch(/> who-said Trump\nTrump: /);
    expect(ended.out).toMatch(/> disagreements\nDisagreements: /);
    expect(existsSync(join(shell.folder, 'var'))).toBe(false);
  });

  test('gives way to a store of one’s own as soon as something is changed', () => {
    const shell = openShell();
    const ended = shell.feed('story new Depot fire\nstory list\n', 'start');
    expect(ended.out).toMatch(/Opened Depot fire/);
    expect(ended.out).not.toMatch(/venezuela/);
    expect(shell.run('story', 'list').out).toContain('depot-fire');
  });
});

describe('answers for programs', () => {
  test('--json gives the cited claims by their ids', () => {
    const shell = openShell();
    ingestBoth(shell);
    const dossier = JSON.parse(shell.run('export', '--story', 'depot-fire').out);
    const answer = JSON.parse(shell.run('who-said', 'Olsen', '--story', 'depot-fire', '--json').out);
    const known = new Set(dossier.claims.map((c: { id: string }) => c.id));
    expect(answer).toMatchObject({ command: 'who-said', outcome: 'answered', nearestClaimIds: [] });
    expect(answer.claimIds.length).toBeGreaterThan(1);
    expect(answer.claimIds.filter((id: string) => !known.has(id))).toEqual([]);
  });

  test('extract reads lines and stores nothing', () => {
    const shell = openShell();
    const line = JSON.stringify({ docId: 'd1', dct: '2025-11-20', text: HARBOUR });
    const ended = shell.feed(`${line}\n`, 'extract', '--jsonl');
    const { docId, claims } = JSON.parse(ended.out);
    expect([ended.code, docId]).toEqual([0, 'd1']);
    expect(claims.length).toBeGreaterThan(3);
    expect(existsSync(join(shell.folder, 'var'))).toBe(false);
    expect(shell.feed('{"docId":1}\n', 'extract', '--jsonl')).toMatchObject({ code: 2 });
  });
});

describe('a person who does not know the program', () => {
  test.each([
    [['ingest', '--help'], /^ingest <file or address…> --story <slug>/],
    [['help', 'export'], /^export --story <slug>/],
    [['timeline', '--help'], /^\/timeline\n/],
  ] as const)('is told how %j is written', (argv, expected) => {
    const ended = openShell().run(...argv);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(expected);
  });

  test('may type a command as the answers write it', () => {
    expect(openShell().run('/story', 'new', 'The port strike')).toMatchObject({ code: 0, err: '' });
  });

  test('is told of a wrong date once, before anything is read', () => {
    const shell = openShell();
    shell.file('harbour.txt', HARBOUR);
    shell.file('courier.txt', COURIER);
    const ended = shell.run('ingest', 'harbour.txt', 'courier.txt', '--story', 'fire', '--published', '2025-13-45');
    expect(ended.code).toBe(2);
    expect(ended.err).toBe(
      'rashomon: "2025-13-45" is no publication date. Write it like 2025-12-30 or 2025-12-30T18:00:00Z.\n',
    );
  });

  test('keeps no empty story of articles that were all refused', () => {
    const shell = openShell();
    shell.file('program.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]));
    expect(shell.run('ingest', 'program.txt', 'nowhere.txt', '--story', 'fire').code).toBe(1);
    expect(shell.run('story', 'list').out).toContain('There is no story yet');
  });

  test('sees the passage of a claim that came without its article’s text', () => {
    const shell = openShell();
    ingestBoth(shell);
    const dossier = shell.run('export', '--story', 'depot-fire').out;
    shell.file('dossier.json', dossier);
    shell.run('import', 'dossier.json', '--workspace', 'other');
    const [claim] = JSON.parse(dossier).claims;
    const card = shell.run('claim', claim.id, '--workspace', 'other').out;
    expect(card).toContain(`»${claim.evidence.text}«`);
    expect(card).toContain('2025-11-20 18:00 UTC');
  });
});
