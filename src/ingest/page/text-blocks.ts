/** A tree of markup to lines of text: a paragraph, a heading, a list item, a row of a table each its own line. */
import type { Node } from './dom.ts';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELL = new Set(['TD', 'TH']);

interface Line {
  text: string;
  /** Characters of it that are links. */
  linked: number;
}

/** A cell with more than this is a column of a page laid out in tables. */
const LONGEST_CELL = 200;
const LINK_SHARE = 0.8;
const LINK_LINE = 160;

const isShortCell = (node: Node): boolean => CELL.has(node.nodeName) && (node.textContent ?? '').length <= LONGEST_CELL;

const isLinkLine = ({ text, linked }: Line): boolean => text.length <= LINK_LINE && linked > text.length * LINK_SHARE;

/**
 * Walks without recursion, so that no depth of nesting matters. Two line breaks in a row end a paragraph, and so does an
 * empty line of preformatted text. `withoutLinkLines`: short lines that are nothing but links are left out.
 */
export const textBlocks = (root: Node, withoutLinkLines = false): readonly string[] => {
  const lines: Line[] = [{ text: '', linked: 0 }];
  let [breaks, links, preformatted] = [0, 0, 0];
  const current = (): Line => lines.at(-1) ?? { text: '', linked: 0 };
  const fresh = (): void => {
    if (current().text.trim() !== '') lines.push({ text: '', linked: 0 });
    breaks = 0;
  };
  const write = (text: string): void => {
    current().text += text;
    if (links > 0) current().linked += text.trim().length;
  };
  const writeText = (text: string): void => {
    if (text.trim() !== '') breaks = 0;
    const paragraphs = preformatted > 0 ? text.split(/\n[ \t]*\n/) : [text];
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at > 0) fresh();
      write(paragraph.replace(/\s+/g, ' '));
    }
  };
  const todo: (Node | (() => void))[] = [root];
  /** What is to be done when everything inside is done. */
  const enter = (node: Node): (() => void) | null => {
    const name = node.nodeName;
    if (name === 'A') {
      links += 1;
      return () => {
        links -= 1;
      };
    }
    if (isShortCell(node)) {
      if (current().text.trim() !== '') write(' | ');
      return null;
    }
    // Word wraps the words of every cell in paragraphs; the row is one line all the same.
    if (name === 'P' && node.parentNode !== null && isShortCell(node.parentNode)) {
      write(' ');
      return null;
    }
    if (!BLOCK.has(name) && !CELL.has(name)) return null;
    fresh();
    if (name !== 'PRE') return fresh;
    preformatted += 1;
    return () => {
      preformatted -= 1;
      fresh();
    };
  };
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === 3) writeText(next.textContent ?? '');
    else if (next.nodeName === 'BR') {
      breaks += 1;
      if (breaks === 1) write(' ');
      if (breaks === 2) fresh();
    } else if (next.nodeType === 1) {
      const leave = enter(next);
      if (leave !== null) todo.push(leave);
      const children = [...next.childNodes] as Node[];
      for (let at = children.length - 1; at >= 0; at -= 1) {
        const child = children[at];
        if (child !== undefined) todo.push(child);
      }
    }
  }
  return lines
    .map(({ text, linked }) => ({ text: text.replace(/\s+/g, ' ').trim(), linked }))
    .filter((line) => line.text !== '' && !(withoutLinkLines && isLinkLine(line)))
    .map(({ text }) => text);
};
