import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafe, safeText, withoutUnsafe } from '../../src/domain/safe-text.ts';

/** Characters that matter here, so that random texts are about them. */
const odd = fc.constantFrom(
  ...[
    '\0',
    '\u0007',
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2028',
    '\u2060',
    '\ufeff',
    '\ufe0f',
    '\ufe01',
  ],
  ...[
    '\u{e0041}',
    '\u{e0067}',
    '\u{e0062}',
    '\u{e007f}',
    '\u{e0100}',
    '\u{1f3f4}',
    '\u{1f468}',
    '\u{1f3fd}',
    '\u0301',
    '\u0489',
    'क',
    '्',
    'ش',
    'ש',
    'ไ',
    '漢',
    '\ud800',
  ],
  ...['a', 'B', ' ', '\n', '.', '"'],
);
const oddText = fc.array(odd, { maxLength: 40 }).map((parts) => parts.join(''));

describe('a safe text', () => {
  test.each([
    ['right-to-left override', 'pay \u202Eexe.fdp\u202C now', 'pay exe.fdp now'],
    ['isolates', '\u2066Cabello\u2069 said', 'Cabello said'],
    ['tag characters that spell a message', 'Hello\u{e0049}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065}', 'Hello'],
    ['a word split by zero-width spaces', 'de\u200Bni\u200Bed', 'denied'],
    ['a word split by joiners', 'de\u200Cni\u200Ded', 'denied'],
    ['a word split by soft hyphens and word joiners', 'de\u00ADni\u2060ed', 'denied'],
    ['NUL and other controls', 'a\0b\u0007c\u009bd', 'abcd'],
    ['a byte order mark', '\ufeffText', 'Text'],
    ['a flood of marks', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(8)}`],
    ['variation selectors that carry bytes', 'x\u{e0101}\u{e0102}\ufe05', 'x'],
    ['fillers that look like nothing', '\u3164a\u115f', 'a'],
    ['line and paragraph separators become line ends', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['a mark of direction between Latin letters', 'a\u200fb', 'ab'],
  ])('loses %s', (_, raw, expected) => {
    expect(withoutUnsafe(raw)).toBe(expected);
  });

  test.each([
    ['Arabic', 'قال الوزير إنّ الميناء «مغلق» اليوم.'],
    ['Persian with its non-joiner', 'می\u200Cخواهم خانه\u200Cها را ببینم'],
    ['Hindi with its joiners', 'क्\u200Dष और क्\u200Cष, श्री'],
    ['Hebrew with points and marks of direction', 'שָׁלוֹם\u200f (2025)'],
    ['cantillated Hebrew', 'בְּרֵאשִׁ֖ית בָּרָ֣א'],
    ['Thai with zero-width spaces', 'ประเทศ\u200Bไทย'],
    ['Khmer', 'កម្ពុជា\u200Bថ្ងៃ'],
    ['Chinese with a variation selector', '葛\u{e0100}城'],
    ['Japanese', '東京で「はい」と述べた。'],
    ['Korean', '서울에서 발표했다'],
    ['Vietnamese, decomposed', 'Tie\u0302\u0301ng Vie\u0323\u0302t'],
    ['Greek, Russian, Georgian, Armenian, Amharic', 'Αθήνα Москва თბილისი Երևան አዲስ አበባ'],
    ['Tibetan', 'བོད་ཡིག'],
    ['emoji with joiners, skin and variation', '👨‍👩‍👧‍👦 👩🏽‍🚀 ❤️ ✈️ 🏳️‍🌈 1️⃣'],
    ['flags, a region’s too', '🇻🇪 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['line ends and tabs', 'a\r\nb\tc\fd\u0085e'],
  ])('keeps %s as it is', (_, text) => {
    expect(withoutUnsafe(text)).toBe(text);
  });

  test('is safe itself: once more changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(oddText, fc.string({ unit: 'binary', maxLength: 60 })), (raw) => {
        const once = withoutUnsafe(raw);
        expect(withoutUnsafe(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test('leads back: each stretch of it stands at its place in the text as read', () => {
    fc.assert(
      fc.property(oddText, fc.nat(40), fc.nat(40), (raw, a, b) => {
        const safe = safeText(raw);
        const [start, end] = [Math.min(a, b, safe.text.length), Math.min(Math.max(a, b), safe.text.length)];
        const read = safe.asRead({ start, end });
        const words = safe.text.slice(start, end);
        const without = (text: string) => text.replace(/[\u2028\u2029]/g, '\n');
        const there = without(raw.slice(read.start, read.end));
        let at = 0;
        for (const char of words) {
          at = there.indexOf(char, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += char.length;
        }
        expect(safe.inSafe(read)).toEqual({ start, end });
      }),
      { numRuns: 2_000 },
    );
  });

  test('takes time in proportion to its length', () => {
    const began = performance.now();
    for (const unit of ['\u200b', 'e\u0301\u0301\u0301', '\u{1f3f4}', '\u{e0061}', '\u202e']) {
      expect(isSafe(safeText(unit.repeat(300_000)).text) || true).toBe(true);
    }
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
