/** Makes foreign text harmless to show: it can neither reorder, hide, ping nor pass for markup. Knows no blocks. */

/**
 * What is taken out: control characters but tab and line feed, bidirectional marks, overrides and isolates, zero-width
 * splits, tag characters, lone surrogates. The joiners that Persian, Hindi and emoji need (U+200C, U+200D) stay.
 */
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;

/** For `plain_text` and `rich_text`, where no markup is read. */
export const inert = (text: string): string => text.replace(LINE_ENDS, '\n').replace(HIDDEN, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** For `text` and `mrkdwn`: exactly these three, see docs.slack.dev/messaging/formatting-message-text. */
export const escapeText = (text: string): string => inert(text).replace(/[&<>]/g, (c) => ENTITIES[c] ?? c);

/** How long a text is once escaped; every budget is counted in it. */
export const escapedLength = (text: string): number => {
  let length = text.length;
  for (const c of text) length += (ENTITIES[c]?.length ?? 1) - 1;
  return length;
};

/** What a person typed, back from Slack's wire form: entities, links, channels and names as they were read. */
export const typedText = (wire: string): string =>
  wire
    .replace(/<(https?:[^<>|\s]{1,3000})(?:\|[^<>]{0,3000})?>/g, '$1')
    .replace(/<(?:mailto|tel):[^<>|]{1,500}\|([^<>]{1,500})>/g, '$1')
    .replace(/<[#@!][^<>|]{1,200}\|([^<>]{1,200})>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
