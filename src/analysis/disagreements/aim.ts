/** What or who was meant: the end that two sources give to one deed, in words that have nothing in common. */
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const PHRASE = "((?:[\\p{L}\\p{N}’'-]{1,24} ){0,4}?[\\p{L}’'-]{2,24})";
const ENDS =
  '(?=[,.;:”"—–]|$| (?:in|on|at|near|of|by|outside|inside|before|after|when|as|and|or|but|late|early|that|which|who|during|from|because|while|not|rather|instead|according)\\b)';
/** "The bomb was meant for the envoy", "the raid was aimed at a store", "they were after the mayor", "the target was a radio mast". */
const MEANT = screened(
  new RegExp(
    `\\b(?:(?:was|were|is|are|been|being) (?:\\p{L}+ly |really |in fact |only |not )?(?:(?:meant|intended|destined) for|(?:aimed|directed|targeted|pointed) (?:at|against)|after|looking for|making for|heading for)|(?:had )?(?:came|come) for|(?:real |actual |main |intended |only )?target (?:was|is|had been)|targeted|took aim at|aimed at) (?!(?:all|more|less|years?|days?|months?|weeks?|hours?|\\d|it|him|her|them|us|this|that|what|something|nothing|anything|to|not)\\b)((?:the |an? |his |her |its |their )?)${PHRASE}${ENDS}`,
    'iu',
  ),
);
/** "Aimed at cutting the deficit": a purpose, and no one who is meant. */
const GERUND = /^(?:\p{L}+ing)$/u;
/** Words that fit any end. */
const VAGUE = new Set(
  'target objective site area facility place object person man woman people individual group someone public help answer change way end future one'
    .split(' ')
    .map(conceptOf),
);
const SUPPOSED = screened(/\b(?:if|whether|would|could|might|may|should|must|unless)\b|\?["”’]?$/iu);
const NEGATED = screened(/\b(?:not|never|no|nobody|denied|denies|deny)\b|n[’']t\b/iu);
const CERTAINTY = 0.7;
const TELLING = 0.35;
const NONE: ReadonlyMap<string, string> = new Map();

interface Aim {
  readonly statement: Statement;
  readonly end: ReadonlySet<string>;
  /** What is told beside the end: whose deed, and which. */
  readonly deed: ReadonlySet<string>;
}

const aimOf = onceEach((statement): Omit<Aim, 'statement'> | null => {
  const text = ownText(statement);
  const found = MEANT.exec(text);
  const [, , phrase = ''] = found ?? [];
  const first = wordsOf(phrase)[0]?.key ?? '';
  if (found === null || SUPPOSED.test(text) || NEGATED.test(text) || GERUND.test(first)) return null;
  const end = new Set([...conceptsOf(wordsOf(phrase), NONE)].filter((concept) => !VAGUE.has(concept)));
  const deed = conceptsOf(wordsOf(text.slice(0, found.index)), NONE);
  return end.size === 0 ? null : { end, deed };
});

const aimsIn: Reader<Aim> = ({ statements }) =>
  statements.flatMap((statement) => {
    const { stance, place } = statement.claim;
    const aim = stance === 'denies' || stance === 'declines' || place === 'headline' ? null : aimOf(statement);
    return aim === null ? [] : [{ statement, ...aim }];
  });

/** The one names the other's end somewhere: it may be a part of it. */
const namesIt = (a: Aim, b: Aim): boolean => !a.end.isDisjointFrom(b.statement.context);

export const aimDisagreements: FindKind = ({ story }) => {
  const aims = ofEachArticle(story, aimsIn);
  const least = TELLING * Math.log(1 + story.weighed);
  const ofOneDeed = (a: Aim, b: Aim): boolean =>
    sharedConcepts(a.deed, b.deed).some((concept) => story.weight(concept) >= least) ||
    sharedConcepts(a.statement.context, b.statement.context).length >= 2;
  const rivals = (a: Aim, b: Aim): number =>
    independent(a.statement, b.statement) && !namesIt(a, b) && !namesIt(b, a) && ofOneDeed(a, b) ? CERTAINTY : 0;
  return conflictGroups(aims, rivals, (a, b) => !a.end.isDisjointFrom(b.end))
    .filter(({ groups }) => groups.length > 1)
    .map(({ groups, closeness }) => ({
      type: 'target',
      question: questionOn(
        'What or who was meant',
        groups.flat().map(({ statement }) => statement),
      ),
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'The sources give one deed ends that have nothing in common.',
      certainty: closeness,
    }));
};
