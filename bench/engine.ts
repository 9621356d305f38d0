/**
 * How fast the engine reads, and in how much memory, beside bare wink-nlp (sentences and tags) on the same text in the
 * same run: `node bench/engine.ts [texts.jsonl]`. Without a file it reads the bundled story.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extract } from '../src/text/pipeline.ts';
import { winkTagger } from '../src/text/wink-tagger.ts';

const ROUNDS = 5;
const DATA = join(import.meta.dirname, '..', 'data');

const bundled = (): string[] =>
  readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(join(DATA, file), 'utf8'));

const given = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String((JSON.parse(line) as { text: string }).text));

const [file] = process.argv.slice(2);
const texts = file === undefined ? bundled() : given(file);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const tagger = winkTagger();

/** The best of a few rounds, warm, in MB/s. */
const speed = (read: (text: string) => unknown): number => {
  let best = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    for (const text of texts) read(text);
    const rate = megabytes / ((performance.now() - start) / 1000);
    if (round > 0 && rate > best) best = rate;
  }
  return best;
};

const ours = speed((text) => extract({ text, title: null, publishedAt: '2024-05-01' }, tagger));
// Before the yardstick adds its own model and words to the heap.
const memory = process.resourceUsage().maxRSS / 1024;
const bare = speed((text) => wink.readDoc(text));

console.log(`${texts.length} texts, ${megabytes.toFixed(2)} MB, best of ${ROUNDS} warm rounds`);
console.log(`bare wink-nlp, sentences and tags  ${bare.toFixed(2)} MB/s`);
console.log(`the whole engine                   ${ours.toFixed(2)} MB/s`);
console.log(`share                              ${(ours / bare).toFixed(2)} (aim: at least 0.25)`);
console.log(`peak memory                        ${memory.toFixed(0)} MB (aim: under 300)`);
