/** Running text as rich-text elements: no markup is read in them, so that words stay words. */
import type { types } from '@slack/bolt';
import { assertNever } from '../../../domain/assert-never.ts';
import type { Citation, Inline, SourceRef } from '../../../reply/inline.ts';
import { bareId } from '../../../reply/plain-inline.ts';
import { isOurs, platformId } from '../ids.ts';
import { inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { typedHere } from '../reserved.ts';
import { shorten } from './split-text.ts';

export type Element = types.RichTextText | types.RichTextLink | types.RichTextDate | types.RichTextChannelMention;
type Style = NonNullable<types.RichTextText['style']>;

export const words = (text: string, style?: Style): Element => ({
  type: 'text',
  text: inert(text),
  ...(style === undefined ? {} : { style }),
});
export const bold = (text: string): Element => words(text, { bold: true });

/** The stored address when it is plain http(s), else null. A name before the host could pass for another host. */
const addressOf = (uri: string): URL | null => {
  const url = /^https?:\/\//i.test(uri) ? URL.parse(uri) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.href.length > LIMITS.url) return null;
  return url;
};

/** An outlet named like an address must not stand on a link that leads to another one; brackets are markup in a label. */
const labelFor = (outlet: string, url: URL): string => {
  const label = shorten(
    inert(outlet)
      .replace(/[<>|\s]+/g, ' ')
      .trim(),
    200,
  );
  const host = url.hostname.replace(/^www\./, '');
  const looksLikeAddress = /[^\s.]\.[^\s.]|\/\//.test(label);
  return label === '' || (looksLikeAddress && label.toLowerCase().replace(/^www\./, '') !== host) ? host : label;
};

export const sourceLink = ({ outlet, uri }: SourceRef): Element => {
  const url = addressOf(uri);
  return url === null ? words(outlet) : { type: 'link', url: url.href, text: labelFor(outlet, url) };
};

/** In the reader's own zone; what is no instant stays as it is written. */
export const instant = (at: string): Element => {
  const time = Date.parse(at);
  if (Number.isNaN(time) || time < 0) return words(at);
  const fallback = `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return { type: 'date', timestamp: Math.floor(time / 1000), format: '{date_long_full} {time}', fallback };
};

/** A moment is shown in the reader's zone, a bare day as it is. */
export const published = (at: string): Element => (/T\d\d:\d\d/.test(at) ? instant(at) : words(at));

/** "two sources → CNN → Harbour Post", ending with the link. */
export const chain = ({ relay, source }: Citation): readonly Element[] => [
  ...(relay.length === 0 ? [] : [words(`${relay.join(' → ')} → `)]),
  sourceLink(source),
];

/** “the words” — Harbour Post */
export const cited = (citation: Citation): readonly Element[] => [words(`“${citation.words}” — `), ...chain(citation)];

const inlineElement = (inline: Inline): Element => {
  switch (inline.kind) {
    case 'text':
      return words(inline.text);
    case 'strong':
      return bold(inline.text);
    case 'quoted':
      return words(`“${inline.text}”`);
    case 'source':
      return sourceLink(inline.source);
    case 'instant':
      return instant(inline.at);
    case 'channel':
      return isOurs(inline.id) ? { type: 'channel', channel_id: platformId(inline.id) } : words(bareId(inline.id));
    case 'person':
      // A reference to a person pings them: names come before, see answer/name-people.ts.
      return words(bareId(inline.id));
    case 'command':
      return words(typedHere(inline.text), { code: true });
    default:
      return assertNever(inline);
  }
};

export const inlineElements = (inlines: readonly Inline[]): readonly Element[] => inlines.map(inlineElement);

/** What an element says where only text can be read. */
export const elementText = (element: Element): string => {
  switch (element.type) {
    case 'text':
      return element.text;
    case 'link':
      return element.text ?? element.url;
    case 'date':
      return element.fallback ?? '';
    case 'channel':
      return `#${element.channel_id}`;
    default:
      return assertNever(element);
  }
};
