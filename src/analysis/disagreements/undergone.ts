/** To what it was done: one deed whose object one source stresses, and another names by words that have nothing in common. */
import { datesClash } from '../facts/slots.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { deedClassesIn } from '../words/doers.ts';
import { evokedBy } from '../words/frame-lexicon.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';
import { undergoneIn } from './read-objects.ts';

/** Words that fit any object, and people in general: who was hit is told by counts. */
const VAGUE = new Set(
  `target objective site area facility place object thing it he she they one people person man woman individual part way time case number decision victim
   matter reason problem question fact point first everything everyone all some many most`
    .split(/\s+/)
    .map(conceptOf),
);
const SUPPOSED = /\b(?:if|whether|would|could|might|may|should|unless)\b|\?["”’]?$/iu;
const SURELY = 0.5;
/** Frames that any deed may evoke. */
const COMMON = /^(?:say|know|judge|extent|phase|mind|think|place|give|be)\./u;
const CERTAINTY = 0.66;
const NONE: ReadonlyMap<string, string> = new Map();

interface Undergoing {
  readonly statement: Statement;
  readonly object: ReadonlySet<string>;
  /** Classes, frames and concepts of the deed. */
  readonly acts: ReadonlySet<string>;
  readonly stressed: boolean;
}

const actsOf = (deed: string): ReadonlySet<string> => {
  const words = wordsOf(deed);
  const keys = words.map(({ key }) => key);
  return new Set([
    ...words.flatMap((_, at) => deedClassesIn(keys, at).map((one) => `class ${one}`)),
    ...[...evokedBy(words)].flatMap(([frame, surely]) => (surely >= SURELY && !COMMON.test(frame) ? [frame] : [])),
    ...conceptsOf(words, NONE),
  ]);
};

const undergoingIn: Reader<Undergoing> = ({ statements }) =>
  statements.flatMap((statement): readonly Undergoing[] => {
    const { claim, negated } = statement;
    const text = ownText(statement);
    if (claim.place === 'headline' || claim.stance === 'denies' || claim.stance === 'declines') return [];
    if (SUPPOSED.test(text)) return [];
    return undergoneIn(text).flatMap(({ object, deed, stressed }) => {
      const words = new Set([...conceptsOf(wordsOf(object), NONE)].filter((concept) => !VAGUE.has(concept)));
      const acts = actsOf(deed);
      return words.size === 0 || acts.size === 0 || (negated && !stressed)
        ? []
        : [{ statement, object: words, acts, stressed }];
    });
  });

const rivals = ({ theme, names }: StoryFeatures, a: Undergoing, b: Undergoing): number => {
  if (!(a.stressed || b.stressed) || !independent(a.statement, b.statement)) return 0;
  if (!a.object.isDisjointFrom(b.statement.context) || !b.object.isDisjointFrom(a.statement.context)) return 0;
  if (a.acts.isDisjointFrom(b.acts) || datesClash(a.statement, b.statement)) return 0;
  const shared = sharedConcepts(a.statement.context, b.statement.context);
  return shared.some((concept) => !names.has(concept)) ||
    shared.length > 1 ||
    (a.stressed && b.stressed) ||
    sharedTheme(theme, a, b)
    ? CERTAINTY
    : 0;
};

const sharedTheme = (theme: ReadonlySet<string>, a: Undergoing, b: Undergoing): boolean =>
  !theme.isDisjointFrom(a.statement.context) && !theme.isDisjointFrom(b.statement.context);

export const undergoneDisagreements: FindKind = ({ story }) => {
  const told = ofEachArticle(story, undergoingIn);
  if (!told.some(({ stressed }) => stressed)) return [];
  const agree = (a: Undergoing, b: Undergoing): boolean => !a.object.isDisjointFrom(b.object);
  return conflictGroups(told, (a, b) => rivals(story, a, b), agree, {
    story,
    name: 'undergone',
    given: [...story.theme].join(),
  })
    .filter(({ groups }) => groups.length === 2)
    .map(({ groups, closeness }) => ({
      type: 'target',
      question: questionOn(
        'To what was it done',
        groups.flat().map(({ statement }) => statement),
      ),
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'One source stresses to what it was done; another names something else.',
      certainty: closeness,
    }));
};
