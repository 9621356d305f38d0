/** Whether an element's words are kept from the reader's eyes: by attribute, by inline style, by a class of the page's own style sheet. */

const HIDING_STYLE =
  /(?:^|[;\s{])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse)|opacity\s{0,4}:\s{0,4}0(?:\.0*)?\s{0,4}(?:;|!|$|\})|font-size\s{0,4}:\s{0,4}[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s{0,4}(?:;|!|$|\})|(?:max-)?(?:height|width)\s{0,4}:\s{0,4}[01](?:px|pt|em|%)?\s{0,4}(?:;|!|$|\})|text-indent\s{0,4}:\s{0,4}-\d{3,}|(?:left|top|right|bottom|margin-left|margin-top)\s{0,4}:\s{0,4}-\d{4,}|clip(?:-path)?\s{0,4}:\s{0,4}(?:rect\(0|inset\((?:50|100)%)|color\s{0,4}:\s{0,4}transparent)/i;
/** White words on a white page: text and background of one colour, both said here. */
const COLOUR = /(?:^|[;\s{])color\s{0,4}:\s{0,4}([#\w(),.% ]{3,40}?)\s{0,4}(?:;|!|$|\})/i;
const BACKGROUND = /(?:^|[;\s{])background(?:-color)?\s{0,4}:\s{0,4}([#\w(),.% ]{3,40}?)\s{0,4}(?:;|!|$|\})/i;
const WHITE = /^(?:#fff(?:fff)?|white|rgba?\(255, ?255, ?255(?:, ?1)?\)|rgba\([\d, .]{1,30}, ?0(?:\.0*)?\))$/i;
/** Classes that style sheets everywhere give to words for screen readers only: repeated or technical. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|hidden|is-hidden|d-none|u-hidden|a11y-hidden|offscreen|print-only|noprint-hidden)(?:\s|$)/i;
/** They hold the whole page; a class on them hides nothing by itself. */
const WHOLE = new Set(['html', 'body', 'main', 'article', 'head']);

const hidesStyle = (style: string): boolean => {
  if (HIDING_STYLE.test(style)) return true;
  const [colour, background] = [COLOUR.exec(style)?.[1]?.trim(), BACKGROUND.exec(style)?.[1]?.trim()];
  return colour !== undefined && (WHITE.test(colour) || colour.toLowerCase() === background?.toLowerCase());
};

/** Names of classes (".x") and ids ("#x") that the page's own style sheets hide; only rules of one simple selector. */
export const hidingClasses = (markup: string): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const [, sheet = ''] of markup.matchAll(/<style[^>]{0,400}>([^<]{0,200000})/gi)) {
    // Rules for print or small screens do not speak of this reader.
    const plain = sheet.replace(/@[\w-]{1,30}[^{}]{0,500}\{(?:[^{}]{0,2000}\{[^{}]{0,5000}\}){0,500}\s{0,100}\}/g, '');
    for (const [, selectors = '', rules = ''] of plain.matchAll(/([^{}]{1,500})\{([^{}]{1,2000})\}/g)) {
      if (!hidesStyle(`;${rules}`)) continue;
      for (const selector of selectors.split(',')) {
        const simple = /^\s*([.#][\w-]{1,80})\s*$/.exec(selector)?.[1];
        if (simple !== undefined) names.add(simple);
      }
    }
  }
  return names;
};

export const isHidden = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  hiding: ReadonlySet<string>,
): boolean => {
  if (name === 'body' || name === 'html') return false;
  const { hidden, style, id, class: classes = '' } = attributes;
  if ((hidden !== undefined && hidden !== 'until-found') || attributes['aria-hidden'] === 'true') return true;
  if (style !== undefined && hidesStyle(`;${style.slice(0, 2_000)}`)) return true;
  if (WHOLE.has(name)) return false;
  // "hidden md:block" hides on small screens only.
  if (HIDDEN_CLASS.test(classes) && !/:(?:block|flex|grid|inline|contents)/.test(classes)) return true;
  if (hiding.size === 0) return false;
  return (id !== undefined && hiding.has(`#${id}`)) || classes.split(/\s+/).some((one) => hiding.has(`.${one}`));
};
