/** A claim as a citation to paste: the words, who said them, the source, its date, and a link to the passage. */
import type { Article } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { Block } from '../src/reply/block.ts';
import { cutAtWord } from '../src/reply/cut.ts';
import { dateLabel } from '../src/reply/date-label.ts';
import { type Inline, plain, sourced } from '../src/reply/inline.ts';
import { passageAddress } from '../src/reply/passage-address.ts';

const TITLE = 200;

const saidBy = ({ speaker }: Claim): string => {
  if (speaker === null) return '';
  return `${speaker.name}${speaker.role === null ? '' : ` (${speaker.role})`}, `;
};

/** The day as the source itself counts it. */
const dayOf = ({ publishedAt }: Article): string =>
  publishedAt === null
    ? 'no publication date known'
    : dateLabel({ from: publishedAt.slice(0, 10), to: publishedAt.slice(0, 10) });

export const citationText = (claim: Claim, article: Article): string => {
  const words = claim.evidence.text.replace(/\s+/g, ' ').trim();
  const relay = claim.relay.length === 0 ? '' : `, by way of ${claim.relay.join(', ')}`;
  const address = passageAddress(article.uri, claim.evidence.text);
  const named = `${saidBy(claim)}${article.outlet}${relay}, “${cutAtWord(article.title, TITLE)}”, ${dayOf(article)}.`;
  return `“${words}” — ${named}${address === null ? '' : ` ${address}`}`;
};

export const citationBlocks = (claim: Claim, article: Article): readonly Block[] => {
  const address = passageAddress(article.uri, claim.evidence.text);
  const note: readonly Inline[] =
    address === null
      ? [plain('No address is kept of this source, so there is no link to its passage.')]
      : [plain('The passage: '), sourced({ outlet: article.outlet, uri: address })];
  return [
    { kind: 'copy', text: citationText(claim, article) },
    { kind: 'note', inlines: note },
  ];
};
