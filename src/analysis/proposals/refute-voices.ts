/** Statements that are no rivals because they are one: the same words, one voice that says the same thing, or what time has overtaken. */
import { overtaken } from '../facts/overtaken.ts';
import { datesClash, figuresClash } from '../facts/slots.ts';
import { cosine } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import type { Check } from './refutation.ts';

/** What one speaker says twice is told in much the same words. */
const ONE_SAYING = 0.6;

const keys = ({ words }: Statement): string => words.map(({ key }) => key).join(' ');

const inOneWay = (a: Statement, b: Statement): boolean =>
  a.negated === b.negated && a.claim.stance === b.claim.stance && !datesClash(a, b) && !figuresClash(a, b);

/** Word by word. */
export const sameWords: Check = (_, a, b) => (inOneWay(a, b) && keys(a) === keys(b) ? 'same-words' : null);

/** One speaker who denies, or says, the same twice. Of two who go by no name nobody knows whether they are one. */
export const oneVoice: Check = ({ story }, a, b) => {
  if (a.speaker === null || a.speaker !== b.speaker || a.speaker.startsWith('unnamed:')) return null;
  if (a.claim.stance === 'denies' && b.claim.stance === 'denies') return 'one-voice';
  return inOneWay(a, b) && cosine(a.concepts, b.concepts, story.weight) >= ONE_SAYING ? 'one-voice' : null;
};

/** "Has not been named" beside the name given a day later. */
export const isOvertaken: Check = ({ story }, a, b) => {
  const late = (open: Statement, told: Statement): boolean =>
    open.negated && !told.negated && overtaken(story, open, told);
  return late(a, b) || late(b, a) ? 'other-time' : null;
};
