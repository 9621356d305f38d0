/**
 * `extract --jsonl`: the engine by itself. Lines `{ "docId", "dct", "text" }` in, one line each out
 * `{ "docId", "claims", "dates" }`. Stores nothing; reading and writing the streams is the caller's.
 */
import { z } from 'zod';
import { claimIdOf } from '../domain/claim-id.ts';
import type { Tagger } from '../text/document.ts';
import { extract } from '../text/pipeline.ts';

const Line = z.object({ docId: z.string(), dct: z.string().nullish(), text: z.string(), title: z.string().nullish() });

/** A line that is not what `extract` reads; the message names its number. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

const parseLine = (line: string, number: number): z.infer<typeof Line> => {
  try {
    return Line.parse(JSON.parse(line));
  } catch (cause) {
    const why =
      cause instanceof z.ZodError
        ? cause.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
        : 'not JSON';
    throw new BadLine(`line ${number}: expected {"docId","dct","text"} (${why})`, { cause });
  }
};

/** One output line for each input line, in order; empty lines are passed over. Throws BadLine. */
export async function* extractLines(lines: AsyncIterable<string>, tagger: Tagger): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { docId, dct, text, title } = parseLine(line, number);
    const { findings, dates } = extract({ text, title: title ?? null, publishedAt: dct ?? null, whole: true }, tagger);
    const claims = findings.map((finding) => ({ id: claimIdOf(docId, finding), ...finding }));
    yield JSON.stringify({
      docId,
      claims,
      dates: dates.map(({ basis: _, mod: __, utc, ...date }) => (utc === null ? date : { ...date, utc })),
    });
  }
}
