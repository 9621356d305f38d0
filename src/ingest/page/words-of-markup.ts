/** The words of a scrap of markup, paragraph by paragraph, in one pass and without a tree: for the thousands of items of a feed. */
import { Parser } from 'htmlparser2';
import { NESTED, TooDeep } from './too-deep.ts';

export const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const BLOCK = new Set(
  'address article blockquote div dd dl dt figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set('script style template svg noscript iframe'.split(' '));

export const wordsOfMarkup = (markup: string): string => {
  const out: string[] = [];
  let [silent, depth] = [0, 0];
  const parser = new Parser({
    onopentag(name) {
      depth += 1;
      if (depth > NESTED) throw new TooDeep();
      if (SILENT.has(name)) silent += 1;
      else if (BLOCK.has(name)) out.push('\n');
      else if (name === 'br') out.push(' ');
    },
    ontext(text) {
      if (silent === 0) out.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      depth -= 1;
      if (SILENT.has(name)) silent -= 1;
      else if (BLOCK.has(name)) out.push('\n');
    },
  });
  try {
    parser.end(markup);
  } catch (cause) {
    // The words up to there are words all the same.
    if (!(cause instanceof TooDeep)) throw cause;
  }
  return out
    .join('')
    .split('\n')
    .map(squeezed)
    .filter((line) => line !== '')
    .join('\n\n');
};
