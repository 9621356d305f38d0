import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../src/text/steps/split-blocks.ts';

const LONG =
  'The council of the river town voted late on Tuesday to close the old bridge to lorries until the spring, after engineers found cracks.';
const kinds = (lines: readonly string[], title: string | null = null) => {
  const text = lines.join('\n\n');
  return splitBlocks(text, title).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 40)}`);
};

describe('the kinds of lines', () => {
  it('tells headline, deck, subhead, list and table from paragraphs', () => {
    expect(
      kinds([
        'Old bridge closed to lorries',
        'Engineers found cracks in two piers',
        LONG,
        'What happens next',
        LONG,
        '- The ferry runs daily.',
        '| Item | Details |\n| --- | --- |\n| Cost | 3 million |',
      ]).map((line) => line.split(':')[0]),
    ).toEqual([
      'headline',
      'subhead',
      'paragraph',
      'subhead',
      'paragraph',
      'list-item',
      'subhead',
      'site',
      'table-row',
    ]);
  });

  it.each([
    'Share on facebook',
    'Tweet',
    'Facebook Twitter WhatsApp',
    'Skip to content',
    'By Ana Pike, Science Editor',
    'Published: 3 May 2024',
    '4 min read',
    'Photo: Ana Pike/Reuters',
    'Image credit: City archive',
    'AI-generated illustration related to: Old bridge',
    'A view of the bridge. (AP Photo/J. Doe)',
    'Sign up for our newsletter',
    'Subscribe to our free newsletter to read every story we publish.',
    'Become a member',
    'Unlock the rest of this report:',
    'More in Transport',
    'Related articles',
    'See all',
    'Advertisement',
    'How this report was made',
    'Your donation helps us to keep our reporting free for readers.',
    'This article was originally published in The Ferry Post.',
    'Editorial Staff',
    'Tags: bridges, transport',
    '© 2024 Ferry Post',
    'Correction: An earlier version of this article misspelled the name of the bridge.',
    'Editor’s note: This story was updated on Friday.',
    '(Reporting by Ana Pike; Editing by Jo Roe)',
  ])('takes "%s" for site text', (line) => {
    expect(kinds(['Old bridge closed to lorries', LONG, line, LONG])[2]).toBe(`site: ${line.slice(0, 40)}`);
  });

  it.each([
    'Police released photos of the cracks on Friday.',
    'Readers of the ministry’s report will find no figure for the cost.',
    'The subscription scheme was cancelled in March.',
    '“You and your members should support our work,” the minister told the union.',
    'Share prices fell by a tenth.',
    'By Friday the river had risen two metres.',
    'Sources close to the council said the mayor had known.',
    'Follow-up checks found no cracks.',
    'Credit agencies cut the rating of the town.',
    'The story was denied by the mayor.',
    'Officials published a list of closed roads.',
    'Admiral Rowan refused to say whether the ship was hit.',
    'Latest figures show that 30 people died.',
    'Related companies were searched on Friday.',
    'Support for the closure fell in March.',
    'Members are worried about the cost.',
    'Photos of the cracks were shared widely.',
    'This story was told in every village.',
    'Home Secretary Ann Poe resigned.',
    'Update: 12 people died in the fire.',
  ])('keeps "%s"', (line) => {
    expect(kinds(['Old bridge closed to lorries', LONG, line, LONG])[2]).toBe(`paragraph: ${line.slice(0, 40)}`);
  });

  it('takes the headline once, and its repetition and translation for site text', () => {
    expect(
      kinds([
        'Mayor Ruiz confirms closure of Velda bridge',
        'Bürgermeister Ruiz bestätigt Sperrung der Velda-Brücke',
        'Mayor Ruiz confirms closure of Velda bridge',
        LONG,
      ]).map((line) => line.split(':')[0]),
    ).toEqual(['headline', 'site', 'site', 'paragraph']);
  });

  it('goes by the title that came with the text', () => {
    expect(
      kinds(['Velda Herald today', 'Old bridge closed', LONG], 'Old Bridge Closed').map((line) => line.split(':')[0]),
    ).toEqual(['subhead', 'headline', 'paragraph']);
  });

  it('puts lines wrapped at a fixed width together', () => {
    expect(splitBlocks(`${LONG.slice(0, 70)}\n${LONG.slice(70).trimStart()}\n\nNext.`, null).length).toBe(2);
  });

  it('finds the place of every line', () => {
    const text = '  Indented headline here \r\n\r\n\tBody of it, which ends here.  ';
    expect(splitBlocks(text, null).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Indented headline here',
      'Body of it, which ends here.',
    ]);
  });
});
