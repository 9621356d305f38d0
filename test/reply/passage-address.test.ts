import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAddress } from '../../src/reply/passage-address.ts';

const PAGE = 'https://quay.example/port';
const fragmentOf = (address: string | null): string => /#.*?:~:text=(.*)$/.exec(address ?? '')?.[1] ?? '';
const collapsed = (text: string) => text.toWellFormed().replace(/\s+/g, ' ').trim();

describe('a link to a passage', () => {
  test('holds the words, with every sign encoded that means something in a fragment', () => {
    expect(passageAddress(PAGE, 'He said: “Pro-port, & more”.')).toBe(
      `${PAGE}#:~:text=He%20said%3A%20%E2%80%9CPro%2Dport%2C%20%26%20more%E2%80%9D.`,
    );
  });

  test('names a long passage by its first and last words', () => {
    const long = `The harbour master said that ${'the port would stay closed and '.repeat(8)}nobody would enter it today`;
    expect(passageAddress(PAGE, long)).toBe(
      `${PAGE}#:~:text=The%20harbour%20master%20said%20that,nobody%20would%20enter%20it%20today`,
    );
  });

  test('keeps the address’s own fragment, and only that', () => {
    expect(passageAddress(`${PAGE}#live`, 'Now')).toBe(`${PAGE}#live:~:text=Now`);
    expect(passageAddress(`${PAGE}#live:~:text=old`, 'Now')).toBe(`${PAGE}#live:~:text=Now`);
    expect(passageAddress(`${PAGE}#`, 'Now')).toBe(`${PAGE}#:~:text=Now`);
  });

  test('is none where nothing can be opened, or where it would be opened elsewhere', () => {
    expect(passageAddress('article.txt', 'Now')).toBeNull();
    expect(passageAddress('javascript:alert(1)', 'Now')).toBeNull();
    expect(passageAddress('https://bank.example@evil.example/', 'Now')).toBeNull();
  });

  test('of any words opens the stored page and says those words again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const address = passageAddress(PAGE, words);
        const url = new URL(address ?? '');
        expect(`${url.origin}${url.pathname}`).toBe(PAGE);
        const [start = '', end, ...more] = fragmentOf(address).split(',');
        expect(more).toEqual([]);
        expect(/[-&()<>"'~*!\s]/.test(start + (end ?? ''))).toBe(false);
        const text = collapsed(words);
        if (address !== PAGE) expect(text.startsWith(decodeURIComponent(start))).toBe(true);
        if (end !== undefined) expect(text.endsWith(decodeURIComponent(end))).toBe(true);
      }),
    );
  });
});
