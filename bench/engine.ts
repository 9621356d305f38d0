/**
 * How fast the engine reads, and in how much memory, beside bare wink-nlp (sentences and tags) on the same text in the
 * same run: `node bench/engine.ts [texts.jsonl]`. Without a file it reads the bundled story. Both read all texts in turns,
 * each round in the other order; a round counts processor time of the reading thread, which a busy machine does not
 * stretch, and the share is the median over the rounds' own shares, so that a slow moment meets both or is outvoted.
 * Memory is that of the command `extract` over the same texts, as `npm run rashomon` starts it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extract } from '../src/text/pipeline.ts';
import { winkTagger } from '../src/text/wink-tagger.ts';

const ROUNDS = 15;
/** Until then the compiler is still at work on both. */
const WARM_UP = 6;
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

/** Seconds of processor time for one round over all texts. */
const seconds = (read: (text: string) => unknown): number => {
  const before = process.threadCpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const tagger = winkTagger();
/** Sentences and tags are made when they are asked for. */
const readBare = (text: string): unknown => {
  const doc = wink.readDoc(text);
  return [doc.sentences().out(), doc.tokens().out(wink.its.pos)];
};
const readWhole = (text: string): unknown => extract({ text, title: null, publishedAt: '2024-05-01' }, tagger);

const rounds = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => {
  if (round % 2 === 0) return { whole: seconds(readWhole), bare: seconds(readBare) };
  const bare = seconds(readBare);
  return { whole: seconds(readWhole), bare };
}).slice(WARM_UP);

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

const rate = (of: 'whole' | 'bare'): string => (megabytes / median(rounds.map((round) => round[of]))).toFixed(2);
const share = median(rounds.map(({ whole, bare }) => bare / whole));
console.log(`${texts.length} texts, ${megabytes.toFixed(2)} MB, median of ${ROUNDS} warm rounds`);
console.log(`bare wink-nlp, sentences and tags  ${rate('bare')} MB/s`);
console.log(`the whole engine                   ${rate('whole')} MB/s`);
console.log(`share                              ${share.toFixed(2)} (aim: at least 0.25)`);
console.log(`peak memory of extract             ${peak().toFixed(0)} MB (aim: under 300)`);
