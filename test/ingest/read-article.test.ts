/** From what arrived to an article with its claims. */
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/domain/content-hash.ts';
import { storyId } from '../../src/domain/ids.ts';
import { NO_PARTICULARS } from '../../src/domain/particulars.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { localReader } from '../../src/ingest/reader.ts';
import { bareDocument } from '../../src/ingest/source-document.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const TEXT =
  'Two officials told the Gazette that the tunnel would close. The engineer told CNN that the roof was sound.';
const reader = localReader(winkTagger());

const relaysIn = async (outlet: string): Promise<readonly (readonly string[])[]> => {
  const about = { title: null, publishedAt: null, particulars: NO_PARTICULARS };
  const arrived = { document: bareDocument(TEXT), uri: 'a.txt', digest: sha256(TEXT), outlet, ...about };
  const read = await readArticle(arrived, { id: storyId.from('s_home'), slug: 'x' }, undefined, reader);
  return read.ok ? read.value.claims.map(({ relay }) => relay) : [];
};

describe('the relay of what an article reports', () => {
  test('names the outlets before this one', async () => {
    expect(await relaysIn('Lindau Radio')).toEqual([['Gazette'], ['CNN']]);
  });

  test('never holds the outlet that printed it', async () => {
    expect(await relaysIn('The Harbour Gazette')).toEqual([[], ['CNN']]);
    expect(await relaysIn('CNN')).toEqual([['Gazette'], []]);
  });
});
