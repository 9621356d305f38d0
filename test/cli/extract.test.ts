import { describe, expect, it } from 'vitest';
import { BadLine, extractLines } from '../../src/cli/extract.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const run = async (lines: readonly string[]): Promise<string[]> => {
  const out: string[] = [];
  for await (const line of extractLines(given(lines), winkTagger())) out.push(line);
  return out;
};

describe('extract --jsonl', () => {
  it('answers each line with one line, in order, and passes over empty ones', async () => {
    const out = await run([
      '{"docId":"b","dct":null,"text":"Rain fell."}',
      '',
      '{"docId":"a","dct":"2024-05-01","text":""}',
    ]);
    expect(out.map((line) => Object.keys(JSON.parse(line)).join())).toEqual([
      'docId,claims,dates',
      'docId,claims,dates',
    ]);
    expect(out.map((line) => JSON.parse(line).docId)).toEqual(['b', 'a']);
  });

  it('names the line it cannot read', async () => {
    await expect(run(['{"docId":"a","text":"x"}', 'oops'])).rejects.toThrow(
      new BadLine('line 2: expected {"docId","dct","text"} (not JSON)'),
    );
    await expect(run(['{"docId":"a"}'])).rejects.toThrow(/^line 1: .*\(text: /);
  });
});
