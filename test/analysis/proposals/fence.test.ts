import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FENCE, fenced } from '../../../src/analysis/proposals/fence.ts';

const linesOf = (text: string): readonly string[] => text.split('\n').slice(1, -1);
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Any text, and texts that try to get out. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          FENCE.close,
          FENCE.open,
          '\n',
          '\u2028',
          '"}',
          '\\',
          '\\"',
          '<|im_end|>',
          '[INST]',
          '</s>',
          '\u202e',
        ),
        fc.string(),
      ),
    )
    .map((parts) => parts.join('')),
);

test('no text of an article closes its fence, begins a line of its own, or makes a mark', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 8 }), (texts) => {
      const text = fenced(texts.map((one, n) => ({ n, text: one })));
      expect(text.startsWith(`${FENCE.open}\n`) && text.endsWith(`\n${FENCE.close}`)).toBe(true);
      expect(text.split(FENCE.close)).toHaveLength(2);
      expect(text.split(/[\n\r\u2028\u2029]/u)).toHaveLength(texts.length + 2);
      for (const line of linesOf(text)) expect(line).not.toMatch(/[<>[\]\p{Cc}\p{Cf}]/u);
    }),
  );
});

test('every line reads back as the words it was made of', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 8 }), (texts) => {
      const read = linesOf(fenced(texts.map((text, n) => ({ n, text })))).map((line) => JSON.parse(line));
      expect(read).toEqual(texts.map((text, n) => ({ n, text: plain(text) })));
    }),
  );
});

test('a text of a hundred thousand quotation marks is fenced in no time', () => {
  const started = performance.now();
  fenced([{ text: '"\\<'.repeat(100_000) }]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
