import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapedLength, escapeText, inert, typedText } from '../../../src/adapters/slack/inert.ts';
import { shorten, splitText } from '../../../src/adapters/slack/render/split-text.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[a-z.!? &<>\n“”]{0,400}$/));

describe('splitting', () => {
  test('the pieces are the text, each within the limit, and no character is torn apart', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 90 }), (text, max) => {
        const pieces = splitText(text, max);
        expect(pieces.join('')).toBe(text);
        expect(pieces.filter((piece) => escapedLength(piece) > max)).toEqual([]);
        expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      }),
    );
  });

  test('a sentence end is preferred, then a word end', () => {
    expect(splitText('One is here. Two is there. Three.', 28)).toEqual(['One is here. Two is there. ', 'Three.']);
    expect(splitText('one two three four five', 12)).toEqual(['one two ', 'three four ', 'five']);
  });

  test('a word of a million letters is split in well under a second', () => {
    const started = performance.now();
    expect(splitText('x'.repeat(1_000_000), 3_000)).toHaveLength(334);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a label is cut with an ellipsis, never within a character', () => {
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('ab😀cd', 4)).toBe('ab…');
    expect(shorten('abc', 3)).toBe('abc');
  });
});

describe('making foreign text harmless', () => {
  test('scripts that need joiners and marks of their own keep them', () => {
    const legitimate = ['می‌خواهم', 'क्‍ष', '👩‍👩‍👧', 'العربية', 'עברית', 'żółć', 'e\u0301'];
    expect(legitimate.map(inert)).toEqual(legitimate);
  });

  test('overrides, isolates, tags, zero-width splits and control characters go; doing it twice changes nothing', () => {
    expect(inert('a\u202Eb\u2066c\u200Bd\u{E0041}e\0f\u0007g')).toBe('abcdefg');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inert(inert(text))).toBe(inert(text));
      }),
    );
  });

  test('exactly three characters are escaped, and the length is known without escaping', () => {
    expect(escapeText('<!channel> & "*x*"')).toBe('&lt;!channel&gt; &amp; "*x*"');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapedLength(inert(text))).toBe(escapeText(text).length);
      }),
    );
  });

  test('what was typed comes back from its wire form', () => {
    expect(typedText('a &lt;b&gt; &amp;amp; <https://x.test/a|x.test> in <#C1|news> by <@U2|bob>')).toBe(
      'a <b> &amp; https://x.test/a in news by bob',
    );
  });
});
