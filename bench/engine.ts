/**
 * How fast the engine reads, and in how much memory, beside bare wink-nlp (sentences and tags) on the same text in the
 * same run: `node bench/engine.ts [texts.jsonl]`. Without a file it reads the bundled story. Memory is that of the
 * command `extract` over the same texts, as `npm run rashomon` starts it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extract } from '../src/text/pipeline.ts';
import { winkTagger } from '../src/text/wink-tagger.ts';

const ROUNDS = 7;
const ROOT = join(import.meta.dirname, '..');

const bundled = (): string[] =>
  readdirSync(join(ROOT, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(join(ROOT, 'data', file), 'utf8'));

const given = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String((JSON.parse(line) as { text: string }).text));

const [file] = process.argv.slice(2);
const texts = file === undefined ? bundled() : given(file);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** MB/s of one round over all texts. */
const rate = (read: (text: string) => unknown): number => {
  const start = performance.now();
  for (const text of texts) read(text);
  return megabytes / ((performance.now() - start) / 1000);
};

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const tagger = winkTagger();
/** Sentences and tags are made when they are asked for. */
const readBare = (text: string): unknown => {
  const doc = wink.readDoc(text);
  return [doc.sentences().out(), doc.tokens().out(wink.its.pos)];
};
const best = { ours: 0, bare: 0 };
// In turns, so that a busy moment of the machine meets both; the first round warms up.
for (let round = 0; round <= ROUNDS; round++) {
  const ours = rate((text) => extract({ text, title: null, publishedAt: '2024-05-01' }, tagger));
  const bare = rate(readBare);
  if (round === 0) continue;
  best.ours = Math.max(best.ours, ours);
  best.bare = Math.max(best.bare, bare);
}

/** The command's own peak, in MB. */
const peak = (): number => {
  const tell = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { rashomon: string } };
  const [, ...command] = scripts.rashomon.split(' ');
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${tell}`, ...command, 'extract', '--jsonl'],
    {
      cwd: ROOT,
      input: texts.map((text, index) => JSON.stringify({ docId: String(index), dct: null, text })).join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
};

console.log(`${texts.length} texts, ${megabytes.toFixed(2)} MB, best of ${ROUNDS} warm rounds`);
console.log(`bare wink-nlp, sentences and tags  ${best.bare.toFixed(2)} MB/s`);
console.log(`the whole engine                   ${best.ours.toFixed(2)} MB/s`);
console.log(`share                              ${(best.ours / best.bare).toFixed(2)} (aim: at least 0.25)`);
console.log(`peak memory of extract             ${peak().toFixed(0)} MB (aim: under 300)`);
