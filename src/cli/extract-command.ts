/** `extract --jsonl` on standard input and output. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { winkTagger } from '../text/wink-tagger.ts';
import { BadLine, extractLines } from './extract.ts';
import { readFlags } from './read-flags.ts';
import { usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

export const extractCommand = async (argv: readonly string[]): Promise<number> => {
  const { switches, words } = readFlags(argv, [], ['jsonl']);
  if (!switches.has('jsonl') || words.length > 0) throw usageOf('extract');
  try {
    for await (const line of extractLines(
      createInterface({ input: process.stdin, crlfDelay: Infinity }),
      winkTagger(),
    )) {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
    return 0;
  } catch (cause) {
    if (cause instanceof BadLine) throw new UsageError(cause.message);
    throw cause;
  }
};
