import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawInlines } from '../../../src/adapters/discord/render/draw-inlines.ts';
import { cleanWords, code, inert, label } from '../../../src/adapters/discord/render/inert.ts';
import { link } from '../../../src/adapters/discord/render/link.ts';
import { splitWords } from '../../../src/adapters/discord/render/split-words.ts';
import { plain, strong } from '../../../src/reply/inline.ts';

const JOINER = '\u2060';
const MARKUP = [
  '*',
  '_',
  '~',
  '`',
  '|',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '#',
  '@',
  ':',
  '/',
  '\\',
  '-',
  '1',
  '.',
  ' ',
  '\n',
];
const WORDS = [
  '@everyone',
  '@here',
  '<@12345678901234567>',
  '<@&1>',
  '<#1>',
  '</a:1>',
  '<id:customize>',
  '<t:1:R>',
  'https://evil.test/',
  '||',
  '```',
  '-# ',
  '> ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP, ...WORDS), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** What Discord shows of markdown whose every sign is escaped. */
const shown = (markdown: string): string => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll(JOINER, '');

describe('making foreign words inert', () => {
  test('they read as they were written, and are at most twice as long', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shown(inert(text))).toBe(cleanWords(text));
        expect(inert(text).length).toBeLessThanOrEqual(2 * cleanWords(text).length);
      }),
    );
  });

  test('no sign of markdown stands without its escape', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inert(text).replace(/\\[\\*_~`|[\]#>]/g, '')).not.toMatch(/[\\*_~`|[\]#>]/);
      }),
    );
  });

  test('nothing in a row is a mention, a timestamp, a link or a line of its own, however the words are cut', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (texts) => {
        const rows = drawInlines(texts.map((text, i) => (i % 2 === 0 ? plain(text) : strong(text))));
        for (const row of rows) {
          expect(row).not.toMatch(/<[@#/:atid]|@everyone|@here|:\/\/|\n/i);
          expect(row).not.toMatch(/^(?:[-+>#]|\d+[.)]|\s)/);
        }
      }),
    );
  });

  test('overrides, isolates, tags, zero-width splits and control characters go', () => {
    expect(cleanWords('a\u202Eb\u2066c\u200Bd\u{E0041}e\0f\u0007g\u2028h')).toBe('abcde f g h');
  });

  test('scripts that need joiners and marks of their own keep them', () => {
    const legitimate = ['می‌خواهم', 'क्‍ष', '👩‍👩‍👧', 'العربية', 'עברית', 'żółć', 'e\u0301'];
    expect(legitimate.map(inert)).toEqual(legitimate);
  });

  test('code holds no backtick, and a label neither markup nor more than its room', () => {
    expect(code('/add https://a.test <text>')).toBe('`/add https://a.test <text>`');
    expect(code('a `b` @everyone\nc')).toBe(`\`a 'b' @${JOINER}everyone c\``);
    expect(label('x'.repeat(200), 80)).toHaveLength(80);
    expect(label(' \u200B ', 80)).toBe('–');
  });

  test('a word of a million letters and a hundred thousand quotation marks take well under a second', () => {
    const started = performance.now();
    drawInlines([
      plain('x'.repeat(1_000_000)),
      plain('"“'.repeat(100_000)),
      plain('<@'.repeat(100_000)),
      plain(' '.repeat(1_000_000)),
    ]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('splitting', () => {
  test('the parts are the text, each within the limit, and no character is torn apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 60 }), (text, limit) => {
        const parts = splitWords(text, limit);
        expect(parts.join('')).toBe(text);
        expect(parts.filter((part) => part.length > limit)).toEqual([]);
        if (text.isWellFormed()) expect(parts.every((part) => part.isWellFormed())).toBe(true);
      }),
    );
  });

  test('a sentence end is preferred, then a word end', () => {
    expect(splitWords('One is here. Two is there. Three.', 28)).toEqual(['One is here. Two is there. ', 'Three.']);
    expect(splitWords('one two three four five', 12)).toEqual(['one two ', 'three four ', 'five']);
  });
});

describe('links', () => {
  test('lead to the stored address and to no other', () => {
    expect(link({ outlet: 'Harbour Post', uri: 'https://harbour.test/a?b=1&c=2#d' })).toBe(
      '[Harbour Post](<https://harbour.test/a?b=1&c=2#d>)',
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostile, (uri, outlet) => {
        const [, target = ''] = /\(<([^<>]*)>\)$/.exec(link({ outlet, uri })) ?? [];
        expect(new URL(decodeURI(target)).href).toBe(new URL(decodeURI(new URL(uri).href)).href);
      }),
    );
  });

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', '/home/me/article.txt'],
    ['a name before the host', 'https://bank.test@evil.test/'],
    ['another scheme', 'discord://-/users/1'],
    ['no address at all', 'https://'],
    ['an address of a thousand characters', `https://a.test/${'x'.repeat(1_000)}`],
  ])('%s is no link: the name stands alone', (_, uri) => {
    expect(link({ outlet: 'Harbour Post', uri })).toBe('Harbour Post');
  });

  test('an address cannot end early, nor hold markup', () => {
    expect(link({ outlet: 'A', uri: 'https://a.test/x)>[b](https://evil.test)|*_`@everyone' })).toBe(
      '[A](<https://a.test/x%29%3E%5Bb%5D%28https://evil.test%29%7C%2A_%60%40everyone>)',
    );
  });

  test('a name that looks like another site shows where it leads, its own does not', () => {
    expect(link({ outlet: 'bbc.test', uri: 'https://evil.test/' })).toBe(
      '[bbc.test (evil.test)](<https://evil.test/>)',
    );
    expect(link({ outlet: 'bbc.test', uri: 'https://www.bbc.test/' })).toBe('[bbc.test](<https://www.bbc.test/>)');
  });
});
