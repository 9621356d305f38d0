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
  /** A row of a table; its cells are told apart. */
  row: boolean;
}

/** Walks without recursion, so that no depth of nesting matters. Two line breaks in a row end a paragraph. */
export const textBlocks = (root: Node): readonly string[] => {
  const lines: Line[] = [{ text: '', row: false }];
  let breaks = 0;
  const fresh = (row = false): void => {
    const last = lines.at(-1);
    if (last !== undefined && last.text.trim() === '') last.row = row;
    else lines.push({ text: '', row });
    breaks = 0;
  };
  const write = (text: string): void => {
    const last = lines.at(-1);
    if (last !== undefined) last.text += text;
  };
  const todo: (Node | (() => void))[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    const name = next.nodeName;
    if (next.nodeType === 3) {
      const text = next.textContent ?? '';
      if (text.trim() !== '') breaks = 0;
      write(text.replace(/\s+/g, ' '));
      continue;
    }
    if (next.nodeType !== 1) continue;
    if (name === 'BR') {
      breaks += 1;
      if (breaks === 1) write(' ');
      if (breaks === 2) fresh();
      continue;
    }
    if (BLOCK.has(name)) {
      fresh(name === 'TR');
      todo.push(() => fresh());
    } else if (CELL.has(name)) {
      if ((lines.at(-1)?.text.trim() ?? '') !== '') write(' | ');
    }
    const children = [...next.childNodes] as Node[];
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) todo.push(child);
    }
  }
  return lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
};
