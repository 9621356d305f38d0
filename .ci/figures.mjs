// Scores the five articles and the annotated news, and fails when a figure is worse than the README states.
// usage: npm run figures -- <shared folder>
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shared = resolve(process.argv[2] ?? '../shared');
const folder = mkdtempSync(join(tmpdir(), 'rashomon-figures-'));
const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'figures.db')}` };
const LARGE = 512 * 1024 * 1024;
const node = (args, input) => {
  const given = input === undefined ? {} : { input };
  return execFileSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: LARGE, ...given });
};
const rashomon = (args, input) => node(['src/rashomon.mjs', ...args], input);
const percent = (share) => 100 * share;

const story = () => {
  const home = join(shared, 'stories/venezuela-port-strike');
  const gold = JSON.parse(readFileSync(join(home, 'gold.json'), 'utf8'));
  for (const { file, outlet, published } of gold.articles) {
    const article = join(home, 'articles', file);
    rashomon(['ingest', article, '--story', gold.story, '--outlet', outlet, '--published', published]);
  }
  const dossier = join(folder, 'dossier.json');
  writeFileSync(dossier, rashomon(['export', '--story', gold.story]));
  const scorer = join(shared, 'eval/score.mjs');
  return JSON.parse(node([scorer, '--gold', join(home, 'gold.json'), '--dossier', dossier, '--json']));
};

const corpora = () => {
  const at = (name) => join(folder, name);
  const corpus = (name) => join(shared, 'corpora', name);
  const scorer = (name) => join(shared, 'eval/nlp', name);
  for (const name of ['polnear-dev', 'dates-open']) {
    writeFileSync(at(name), rashomon(['extract', '--jsonl'], readFileSync(corpus(`${name}.texts.jsonl`))));
  }
  node([scorer('adapt.mjs'), '--in', at('polnear-dev'), '--quotes', at('quotes.jsonl')]);
  node([scorer('adapt.mjs'), '--in', at('dates-open'), '--dates', at('dates.jsonl')]);
  const quotes = ['--gold', corpus('polnear-dev.gold.jsonl'), '--pred', at('quotes.jsonl'), '--json'];
  const all = JSON.parse(node([scorer('score-quotes.mjs'), ...quotes]))['IoU>=0.5'];
  const direct = JSON.parse(node([scorer('score-quotes.mjs'), ...quotes, '--kind', 'direct']))['IoU>=0.5'];
  const dates = [
    '--gold',
    corpus('dates-open.gold.jsonl'),
    '--pred',
    at('dates.jsonl'),
    '--types',
    'DATE,TIME',
    '--calendar',
  ];
  return { all, direct, dateValue: Number(/value F1 ([\d.]+)/.exec(node([scorer('score-timex.mjs'), ...dates]))?.[1]) };
};

/** What the README states, row by row: `| said, F1 | 82 % |`. */
const readme = readFileSync('README.md', 'utf8');
const stated = (row) => {
  const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const figure = /(\d+(?:\.\d+)?)/.exec(cells.find(([, name]) => name === row)?.[2] ?? '')?.[1];
  if (figure === undefined) throw new Error(`README.md states no figure in a row "${row}"`);
  return Number(figure);
};

try {
  const s = story();
  const c = corpora();
  const atLeast = [
    ['said, F1', percent(s.said.f1)],
    ['stance right', percent(s.said.stance)],
    ['timeline, F1', percent(s.timeline.f1)],
    ['disagreements found, of 14', s.disagreements.found],
    ['disagreements, precision', percent(s.disagreements.precision)],
    ['agreements found, of 14', s.agreements.found],
    ['PolNeAR: content, F1', percent(c.all.f)],
    ['PolNeAR: content and speaker, F1', percent(c.all.joint.f)],
    ['PolNeAR: direct quotations with speaker, F1', percent(c.direct.joint.f)],
    ['PolNeAR: speaker right, given the content', percent(c.all.speakerAcc)],
    ['dates: calendar value, F1', c.dateValue],
  ];
  const atMost = [
    ['wrong speaker', percent(s.said.wrongSpeaker)],
    ['traps stepped into, of 18', s.disagreements.trapsHit],
    ['broken evidence', s.integrity.broken],
  ];
  // Stated figures are rounded to whole numbers.
  const rows = [
    ...atLeast.map(([row, is]) => ({ row, is, holds: is >= stated(row) - 0.5 })),
    ...atMost.map(([row, is]) => ({ row, is, holds: is <= stated(row) + 0.5 })),
  ];
  for (const { row, is, holds } of rows) {
    console.log(`${holds ? 'ok   ' : 'WORSE'} ${row}: ${is.toFixed(1)} (stated ${stated(row)})`);
  }
  process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
