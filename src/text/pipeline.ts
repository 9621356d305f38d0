/** The ordered list of steps from a text to what it reports. Pure: the tagger comes in; nothing is stored. */
import { type Finding, isUnstated } from '../domain/claim.ts';
import { byPlace } from '../domain/span.ts';
import type { Doc, Tagger, Token } from './document.ts';
import type { Extraction, Reading } from './extraction.ts';
import { scan } from './numerals/scan.ts';
import { withOutlets } from './steps/attribution/add-relays.ts';
import { findAttributions } from './steps/attribution/find-attributions.ts';
import { findQuotations } from './steps/attribution/quotation.ts';
import { countAsOf } from './steps/count-as-of.ts';
import { countFindings } from './steps/count-findings.ts';
import { dateFindings } from './steps/date-findings.ts';
import { findAsides } from './steps/find-asides.ts';
import { findDates } from './steps/find-dates.ts';
import { findNarrated } from './steps/find-narrated.ts';
import { findQuantities } from './steps/find-quantities.ts';
import { findWire, throughWire } from './steps/find-wire.ts';
import { frameContents } from './steps/frame-contents.ts';
import { judgeKind } from './steps/judge-kind.ts';
import { lowerTitles } from './steps/lower-titles.ts';
import { splitBlocks } from './steps/split-blocks.ts';
import { splitSentences } from './steps/split-sentences.ts';
import { usableDates } from './steps/usable-dates.ts';

/** Lines and sentences with their places; what every later step stands on. */
export const readDoc = ({ text, title, publishedAt }: Reading): Doc => {
  const blocks = splitBlocks(text, title);
  return { text, publishedAt, blocks, sentences: splitSentences(text, blocks) };
};

/** Tagged without the capitals of Title Case; the tokens show the text as it is. */
export const tagDoc = ({ text, blocks }: Doc, tagger: Tagger): readonly Token[] => {
  const seen = lowerTitles(text, blocks);
  const tokens = tagger.tag(seen);
  if (seen === text) return tokens;
  return tokens.map((token) =>
    text.startsWith(token.text, token.start) ? token : { ...token, text: text.slice(token.start, token.end) },
  );
};

/** In reading order; of two at one place the attributed before the narrated. */
const inOrder = (a: Finding, b: Finding): number =>
  byPlace(a.evidence, b.evidence) ||
  Number(a.kind === 'narrated') - Number(b.kind === 'narrated') ||
  (a.cueSpan?.start ?? 0) - (b.cueSpan?.start ?? 0);

/** Reads one text. Same text, same findings; time is linear in its length. */
export const extract = (reading: Reading, tagger: Tagger): Extraction => {
  const { text } = reading;
  const doc = readDoc(reading);
  const tokens = tagDoc(doc, tagger);
  const quotations = findQuotations(text, doc.blocks);
  const framed = frameContents(tokens, findAttributions(doc, tokens, quotations, reading.whole));
  const said = framed.map(({ finding }) => finding).filter((finding) => !isUnstated(finding));
  const narrated = findNarrated(doc, tokens, said, quotations);
  const terms = scan(text);
  const dates = findDates({ ...doc, terms });
  const dated = dateFindings(text, framed, narrated, dates);
  const asides = findAsides({ doc, tokens, dates: usableDates(text, dates), quotations }, dated);
  const quantities = countAsOf(doc, findQuantities({ text, dates, terms }), dates);
  const findings = countFindings([...dated, ...asides], quantities);
  const wire = findWire(doc);
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  return {
    findings: findings.map((finding) => throughWire(withOutlets(finding), wire)).toSorted(inOrder),
    dates,
    kind: judgeKind(text),
    headline: headline === undefined ? null : text.slice(headline.start, headline.end),
  };
};
