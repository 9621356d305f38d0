/** What or who was meant: the end that two sources give to one deed, or that one of them denies. */
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';
import { meantIn } from './read-aims.ts';

/** Words that fit any end. */
const VAGUE = new Set(
  'target objective site area facility place object person man woman people individual group someone public help answer change way end future one'
    .split(' ')
    .map(conceptOf),
);
/** Words that fit any deed: what they stand for the story tells. */
const GENERIC = new Set(
  `measure move step plan action operation attack strike raid remark word phrase line jibe remark letter speech law bill rule order decision message shot
   bomb shell bullet bottle stone protest it they this that one`
    .split(/\s+/)
    .map(conceptOf),
);
const SUPPOSED = /\b(?:if|whether|would|could|might|may|should|must|unless)\b|\?["”’]?$/iu;
const DENIES = /\b(?:nobody|denied|denies|deny)\b/iu;
const CERTAINTY = 0.7;
const TELLING = 0.35;
const NONE: ReadonlyMap<string, string> = new Map();

interface Aim {
  readonly statement: Statement;
  readonly end: ReadonlySet<string>;
  /** What is told beside the end: whose deed, and which. */
  readonly deed: ReadonlySet<string>;
  readonly denied: boolean;
}

const aimOf = onceEach((statement): Omit<Aim, 'statement'> | null => {
  const text = ownText(statement);
  const found = meantIn(text);
  if (found === null || SUPPOSED.test(text) || DENIES.test(text) || (statement.negated && !found.denied)) return null;
  const end = new Set([...conceptsOf(wordsOf(found.end), NONE)].filter((concept) => !VAGUE.has(concept)));
  const deed = conceptsOf(wordsOf(found.deed), NONE);
  if (end.size === 0) return null;
  return { end, deed, denied: found.denied };
});

const aimsIn: Reader<Aim> = ({ statements }) =>
  statements.flatMap((statement) => {
    const { stance, place } = statement.claim;
    const aim = stance === 'declines' || place === 'headline' ? null : aimOf(statement);
    return aim === null || (stance === 'denies' && !aim.denied) ? [] : [{ statement, ...aim }];
  });

/** The one names the other's end somewhere: it may be a part of it. */
const namesIt = (a: Aim, b: Aim): boolean => !a.end.isDisjointFrom(b.statement.context);

/** One's end is denied by the other, or each has an end of its own. */
const exclude = (a: Aim, b: Aim): boolean =>
  a.denied === b.denied ? !a.denied && !namesIt(a, b) && !namesIt(b, a) : !a.end.isDisjointFrom(b.end);

export const aimDisagreements: FindKind = ({ story }) => {
  const aims = ofEachArticle(story, aimsIn);
  const least = TELLING * Math.log(1 + story.weighed);
  /** It speaks of "the measure", "they": of what the story is about. */
  const generic = ({ deed }: Aim): boolean => [...deed].every((concept) => GENERIC.has(concept));
  const onMatter = ({ deed }: Aim): boolean =>
    [...deed].every((concept) => GENERIC.has(concept) || story.theme.has(concept));
  const ofOneDeed = (a: Aim, b: Aim): boolean =>
    (generic(a) && onMatter(b)) ||
    (generic(b) && onMatter(a)) ||
    sharedConcepts(a.deed, b.deed).some((concept) => story.weight(concept) >= least) ||
    sharedConcepts(a.statement.context, b.statement.context).length >= 2;
  const rivals = (a: Aim, b: Aim): number =>
    independent(a.statement, b.statement) && exclude(a, b) && ofOneDeed(a, b) ? CERTAINTY : 0;
  const agree = (a: Aim, b: Aim): boolean => a.denied === b.denied && !a.end.isDisjointFrom(b.end);
  return conflictGroups(aims, rivals, agree)
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
