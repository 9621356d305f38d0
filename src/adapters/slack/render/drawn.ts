/** Block Kit blocks as we draw them, each with what it says as plain text; every text within Slack's limits. */
import type { types } from '@slack/bolt';
import { escapedLength, escapeText, inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { type Element, elementText } from './inlines.ts';
import { splitText } from './split-text.ts';

/** `text` is escaped already. */
export interface Drawn {
  readonly block: types.KnownBlock;
  readonly text: string;
}

/** A paragraph of running text, a quotation with its bar, or an item of a list. */
export interface Paragraph {
  readonly as: 'section' | 'quote' | 'item';
  readonly elements: readonly Element[];
}

export const section = (...elements: readonly Element[]): Paragraph => ({ as: 'section', elements });
export const quote = (...elements: readonly Element[]): Paragraph => ({ as: 'quote', elements });
export const item = (...elements: readonly Element[]): Paragraph => ({ as: 'item', elements });

const costOf = (element: Element): number => escapedLength(elementText(element));

/** Long texts in pieces; what says nothing left out, since Slack refuses it. */
const pieces = (element: Element): readonly Element[] => {
  if (element.type !== 'text') return [element];
  return splitText(element.text, LIMITS.richText).map((text) => ({ ...element, text }));
};

/** A paragraph as paragraphs that each fit a block. */
const fitted = ({ as, elements }: Paragraph): readonly (Paragraph & { readonly cost: number })[] => {
  const parts: { as: Paragraph['as']; elements: Element[]; cost: number }[] = [];
  for (const element of elements.flatMap(pieces)) {
    const cost = costOf(element);
    const open = parts.at(-1);
    if (open === undefined || open.cost + cost > LIMITS.richText) parts.push({ as, elements: [element], cost });
    else {
      open.elements.push(element);
      open.cost += cost;
    }
  }
  return parts.filter((part) => part.elements.some((element) => elementText(element).trim() !== ''));
};

const richElement = ({ as, elements }: Paragraph): types.RichTextBlock['elements'][number] => {
  if (as === 'quote') return { type: 'rich_text_quote', elements: [...elements] };
  const own: types.RichTextSection = { type: 'rich_text_section', elements: [...elements] };
  return as === 'item' ? { type: 'rich_text_list', style: 'bullet', elements: [own] } : own;
};

/** Items that follow each other are one list. */
const richElements = (parts: readonly Paragraph[]): types.RichTextBlock['elements'] => {
  const elements: types.RichTextBlock['elements'] = [];
  for (const next of parts.map(richElement)) {
    const open = elements.at(-1);
    if (open?.type === 'rich_text_list' && next.type === 'rich_text_list') open.elements.push(...next.elements);
    else elements.push(next);
  }
  return elements;
};

const MARK: Readonly<Record<Paragraph['as'], string>> = { section: '', quote: '', item: '• ' };
/** In the text beside the blocks Slack shows a channel's name for its reference. */
const asText = (element: Element): string =>
  element.type === 'channel' ? `<#${element.channel_id}>` : escapeText(elementText(element));
const paragraphText = ({ as, elements }: Paragraph): string => `${MARK[as]}${elements.map(asText).join('')}`;

/** Paragraphs as few blocks as will hold them. */
export const rich = (...paragraphs: readonly Paragraph[]): readonly Drawn[] => {
  const blocks: { parts: Paragraph[]; cost: number }[] = [];
  for (const { cost, ...part } of paragraphs.flatMap(fitted)) {
    const open = blocks.at(-1);
    if (open === undefined || open.cost + cost > LIMITS.richText) blocks.push({ parts: [part], cost });
    else {
      open.parts.push(part);
      open.cost += cost;
    }
  }
  return blocks.map(({ parts }) => ({
    block: { type: 'rich_text', elements: richElements(parts) },
    text: parts.map(paragraphText).join('\n'),
  }));
};

const plainObject = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** What is too long for a header goes on as bold text. */
export const header = (text: string): readonly Drawn[] => {
  const title = inert(text).replace(/\s+/g, ' ').trim();
  if (title === '') return [];
  if (escapedLength(title) > LIMITS.header) return rich(section({ type: 'text', text: title, style: { bold: true } }));
  return [{ block: { type: 'header', text: plainObject(title) }, text: escapeText(title) }];
};

/** As typed, in a box that is copied as a whole. */
export const preformatted = (text: string): readonly Drawn[] =>
  splitText(inert(text), LIMITS.richText)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      block: {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: part }] }],
      },
      text: escapeText(part),
    }));

/** Small print. */
export const small = (text: string): readonly Drawn[] =>
  splitText(inert(text), LIMITS.contextText)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ block: { type: 'context', elements: [plainObject(part)] }, text: escapeText(part) }));

/** Texts side by side, two in a row; each must fit a field already. */
export const sideBySide = (texts: readonly string[]): readonly Drawn[] => {
  const fields = texts.map(inert).filter((text) => text.trim() !== '');
  const rows: Drawn[] = [];
  for (let at = 0; at < fields.length; at += LIMITS.fields) {
    const part = fields.slice(at, at + LIMITS.fields);
    rows.push({ block: { type: 'section', fields: part.map(plainObject) }, text: part.map(escapeText).join('\n') });
  }
  return rows;
};
