/**
 * A page's markup without what is not for reading: scripts, styles, drawings, comments, hidden text; with limits on
 * its size and depth. One pass of a tokenizer, linear, no tree. What is left may be built into a tree safely.
 */
import { Parser } from 'htmlparser2';
import { hidingClasses, isHidden } from './hidden.ts';
import { NESTED, TooDeep } from './too-deep.ts';

const DROPPED = new Set(
  'script style template svg math noscript iframe object embed applet canvas video audio select option datalist textarea input button map area picture source track frameset frame noframes amp-ad amp-embed amp-sidebar amp-analytics amp-consent plaintext xmp listing dialog'.split(
    ' ',
  ),
);
/** They have no end tag, so nothing hangs on them. */
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Attributes that anything later looks at. */
const KEPT = new Set(
  'class id href content property name itemprop itemtype itemscope datetime pubdate lang dir rel role title http-equiv typeof colspan data-testid'.split(
    ' ',
  ),
);
/** A long live blog has 10,000; beyond this the words are kept and the marks are not. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 200;
const MOST_BREAKS = 2;
const MOST_JSON = 512 * 1024;

export interface CleanPage {
  readonly html: string;
  /** What stood in application/ld+json scripts. */
  readonly jsonLd: readonly string[];
  /** False when there was more of it than is read. */
  readonly whole: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char);
const attribute = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** Throws TooDeep. */
export const cleanMarkup = (markup: string): CleanPage => {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const hiding = hidingClasses(markup);
  const stack: boolean[] = [];
  let [elements, breaks, dropping, json] = [0, 0, 0, ''];
  let inJson = false;
  const open = (name: string, attributes: Record<string, string>): void => {
    const kept = Object.entries(attributes).filter(([key]) => KEPT.has(key));
    out.push(`<${name}${kept.map(([key, value]) => ` ${key}="${attribute(value.slice(0, 2_000))}"`).join('')}>`);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '')) inJson = true;
        const isVoid = VOID.has(name);
        const drops = dropping > 0 || DROPPED.has(name) || isHidden(name, attributes, hiding);
        if (!isVoid) {
          if (stack.length > NESTED) throw new TooDeep();
          stack.push(drops);
          if (drops) dropping += 1;
        }
        breaks = name === 'br' ? breaks + 1 : breaks;
        const flat = stack.length > DEEPEST || elements > MOST_ELEMENTS;
        if (drops || (name === 'br' && breaks > MOST_BREAKS) || (flat && !isVoid)) return;
        if (elements <= MOST_ELEMENTS || name === 'br')
          open(/^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : 'span', attributes);
      },
      ontext(text) {
        if (inJson) json = json.length < MOST_JSON ? json + text : json;
        if (dropping > 0) return;
        if (text.trim() !== '') breaks = 0;
        out.push(escaped(text));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (inJson && name === 'script') {
          jsonLd.push(json);
          [inJson, json] = [false, ''];
        }
        const flat = stack.length > DEEPEST || elements > MOST_ELEMENTS;
        if (stack.pop() === true) dropping -= 1;
        else if (!flat) out.push(`</${/^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : 'span'}>`);
        else out.push(' ');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(markup);
  return { html: out.join(''), jsonLd, whole: elements <= MOST_ELEMENTS };
};
