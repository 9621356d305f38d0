/** Golden cases of attribution: each folder holds an article of our own and everything said in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/claim.ts';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const FOLDER = new URL('./attribution/', import.meta.url);
const tagger = winkTagger();

/** `name [stance] words`, with the relay when there is one. */
const lineOf = (text: string, { speaker, stance, content, relay }: Finding): string => {
  const words = content?.parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${speaker?.name ?? 'nobody'} [${stance}] ${words}${relay.length > 0 ? ` (${relay.join(' → ')})` : ''}`;
};

describe('who said what, in articles written to trap the reader', () => {
  for (const name of readdirSync(FOLDER).toSorted()) {
    test(name.replaceAll('-', ' '), () => {
      const text = readFileSync(new URL(`${name}/article.txt`, FOLDER), 'utf8');
      const expected = new URL(`${name}/said.txt`, FOLDER);
      const { findings } = extract({ text, title: null, publishedAt: null }, tagger);
      const said = `${findings
        .filter(({ kind }) => kind !== 'narrated')
        .map((finding) => lineOf(text, finding))
        .join('\n')}\n`;
      expect(said).toBe(readFileSync(expected, 'utf8'));
    });
  }
});
