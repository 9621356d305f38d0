/** The few things read off a document tree. The one place where the tree's own type is known. */
import { parseHTML } from 'linkedom';
import { squeezed } from './words-of-markup.ts';

export type Page = ReturnType<typeof parseHTML>['document'];
export type Node = NonNullable<ReturnType<Page['querySelector']>>;

/** A fragment is wrapped, so that a page without <html> has a body too. */
export const pageOf = (html: string): Page =>
  parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;

/** The first of the metas with one of these names or properties, in the order of the names. */
export const metaOf = (page: Page, ...names: readonly string[]): string | null => {
  for (const name of names) {
    for (const meta of page.querySelectorAll(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    )) {
      const content = squeezed(meta.getAttribute('content'));
      if (content !== '') return content;
    }
  }
  return null;
};

export const textOf = (page: Page, selector: string): string | null => {
  for (const node of page.querySelectorAll(selector)) {
    const text = squeezed(node.getAttribute('content') ?? node.textContent);
    if (text !== '') return text;
  }
  return null;
};
