/** The engine on annotated news: who said what, and when. */
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extractLines } from '../../src/cli/extract.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';
import { type EvalPlace, type Figure, runNode } from './figure.ts';

/** Extracts a corpus and turns the result into the records of the scorers. */
const prepared = async (
  { folder, work }: EvalPlace,
  corpus: string,
  records: 'quotes' | 'dates',
): Promise<readonly string[]> => {
  const extracted = join(work, `${corpus}.jsonl`);
  const predicted = join(work, `${corpus}.${records}.jsonl`);
  const lines = createInterface({ input: createReadStream(join(folder, 'corpora', `${corpus}.texts.jsonl`)) });
  const out = extractLines(lines, winkTagger());
  await pipeline(
    Readable.from(out).map((line: string) => `${line}\n`),
    createWriteStream(extracted),
  );
  runNode([join(folder, 'eval', 'nlp', 'adapt.mjs'), '--in', extracted, `--${records}`, predicted]);
  return ['--gold', join(folder, 'corpora', `${corpus}.gold.jsonl`), '--pred', predicted];
};

interface QuoteScore {
  readonly f: number;
  readonly speakerAcc: number;
  readonly joint: { readonly f: number };
}

export const measureQuotes = async (place: EvalPlace): Promise<readonly Figure[]> => {
  const files = await prepared(place, 'polnear-dev', 'quotes');
  const scorer = join(place.folder, 'eval', 'nlp', 'score-quotes.mjs');
  const row = (...more: readonly string[]): QuoteScore =>
    JSON.parse(runNode([scorer, ...files, ...more, '--json']))['IoU>=0.5'];
  const all = row();
  if (place.misses) console.log(runNode([scorer, ...files, '--recall']));
  const on = 'polnear-dev';
  return [
    { on, what: 'content F1', value: 100 * all.f, aim: 66 },
    { on, what: 'joint F1', value: 100 * all.joint.f, aim: 57 },
    { on, what: 'speaker right, given the content', value: 100 * all.speakerAcc, aim: 90 },
    { on, what: 'direct quotations, joint F1', value: 100 * row('--kind', 'direct').joint.f, aim: 84 },
  ];
};

export const measureDates = async (place: EvalPlace): Promise<readonly Figure[]> => {
  const files = await prepared(place, 'dates-open', 'dates');
  const scorer = join(place.folder, 'eval', 'nlp', 'score-timex.mjs');
  const said = runNode([
    scorer,
    ...files,
    '--types',
    'DATE,TIME',
    '--calendar',
    ...(place.misses ? ['--errors', '30'] : []),
  ]);
  if (place.misses) console.log(said);
  const value = Number(/(?<!coarser )value F1 ([\d.]+)/.exec(said)?.[1]);
  return [{ on: 'dates-open', what: 'value F1, calendar values', value, aim: 85 }];
};
