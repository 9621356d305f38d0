/** Whether every passage the engine reports stands in its text where it says, over all corpora and stories of a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/claim.ts';
import type { Passage } from '../../src/domain/span.ts';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';
import type { EvalPlace, Figure } from './figure.ts';

const corpora = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.texts.jsonl'))
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

const articles = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const passagesOf = ({ evidence, content, quotes, cue, cueSpan }: Finding): readonly Passage[] => [
  evidence,
  ...(content === null ? [] : [content]),
  ...quotes,
  ...(cue === null || cueSpan === null ? [] : [{ ...cueSpan, text: cue }]),
];

export const measureOffsets = ({ folder, misses }: EvalPlace): Figure => {
  const tagger = winkTagger();
  let all = 0;
  let broken = 0;
  for (const text of [...corpora(join(folder, 'corpora')), ...articles(join(folder, 'stories'))]) {
    const { findings, dates } = extract({ text, title: null, publishedAt: null }, tagger);
    for (const passage of [...findings.flatMap(passagesOf), ...dates]) {
      all += 1;
      if (text.slice(passage.start, passage.end) === passage.text) continue;
      broken += 1;
      if (misses) console.log(`broken at ${passage.start}: ${JSON.stringify(passage.text)}`);
    }
  }
  return { on: 'all texts', what: 'passages not where they say', value: (100 * broken) / all, aim: 0, atMost: true };
};
