/** Questions and positions in words cut from passages: a question never opens with a pronoun, a position is read at a glance. */
import type { Statement } from '../features/statement.ts';
import { clip, sentenceCase } from '../wording.ts';

const QUESTION = 100;
const POSITION = 90;
const LEAST_WORDS = 4;
const OPENS_ILL =
  /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|its|their|there|one|some|and|but|or|so|which|who|whose|where|when|while|as|for|nor|yet|here|we|i|you|our|my)\b/iu;
const CONNECTIVE = /^(?:and|but|or|so|which|that|who|as|while|although|though|because|since|nor|yet)\s+/iu;

/** Of an attributed clause what was said, without the words that report it. */
const coreOf = ({ claim, text, start, end }: Statement): string => {
  const { content } = claim;
  if (content === null || content.end <= start || content.start >= end) return text;
  return content.text.length < text.length ? content.text : text;
};

const cost = (statement: Statement): number => {
  const text = coreOf(statement);
  const words = text.split(/\s+/).length;
  const ill = OPENS_ILL.test(text) ? 40 : 0;
  return ill + (words < LEAST_WORDS ? 30 : 0) + Math.abs(words - 12) + (statement.claim.place === 'headline' ? 5 : 0);
};

/** The passage that stands best by itself; the sentence when every clause opens with a pronoun. */
export const readable = (statements: readonly Statement[]): string => {
  const best = [...statements].sort((a, b) => cost(a) - cost(b) || (a.text < b.text ? -1 : 1))[0];
  if (best === undefined) return '';
  const text = coreOf(best);
  return OPENS_ILL.test(text) && !OPENS_ILL.test(best.sentence.text) ? best.sentence.text : text;
};

/** "When was it: “…”?" */
export const questionOn = (lead: string, statements: readonly Statement[]): string =>
  `${lead}: “${clip(readable(statements).replace(CONNECTIVE, ''), QUESTION)}”?`;

export const positionOf = (statement: Statement | undefined): string =>
  statement === undefined ? '' : sentenceCase(clip(coreOf(statement).replace(CONNECTIVE, ''), POSITION));
