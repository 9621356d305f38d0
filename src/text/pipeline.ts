/** The ordered list of steps from a text to what it reports. Pure: the tagger comes in; nothing is stored. */
import type { Finding } from '../domain/claim.ts';
import { byPlace } from '../domain/span.ts';
import type { Doc, Tagger } from './document.ts';
import type { Extraction, Reading } from './extraction.ts';
import { findAttributions } from './steps/attribution/find-attributions.ts';
import { findDates } from './steps/find-dates.ts';
import { judgeKind } from './steps/judge-kind.ts';
import { splitBlocks } from './steps/split-blocks.ts';
import { splitSentences } from './steps/split-sentences.ts';

/** Lines and sentences with their places; what every later step stands on. */
export const readDoc = ({ text, title, publishedAt }: Reading): Doc => {
  const blocks = splitBlocks(text, title);
  return { text, publishedAt, blocks, sentences: splitSentences(text, blocks) };
};

/** Reads one text. Same text, same findings; time is linear in its length. */
export const extract = (reading: Reading, tagger: Tagger): Extraction => {
  const doc = readDoc(reading);
  const tokens = tagger.tag(reading.text);
  const findings: readonly Finding[] = findAttributions(doc, tokens);
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  return {
    findings: findings.toSorted((a, b) => byPlace(a.evidence, b.evidence)),
    dates: findDates(doc),
    kind: judgeKind(reading.text),
    headline: headline === undefined ? null : reading.text.slice(headline.start, headline.end),
  };
};
