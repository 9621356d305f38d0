/** A source that names what others say and sets its own against it: "it was the mate, and not the captain, who …". */
import { containment, sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { clip, sentenceCase } from '../wording.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind, Position } from './draft.ts';
import { independent } from './opposed.ts';
import { type Contrast, readContrast } from './read-contrast.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const NEAR = 0.25;
const LEAST_SHARED = 2;
const MOST = 6;
const CERTAINTY = 0.8;
const CAUSE = /\b(?:caus|bring|brought|blam|led to|because|due to|behind|set off|started|trigger)\w*/iu;

const about = (text: string): ReadonlySet<string> => conceptsOf(wordsOf(text), NONE);

const without = (concepts: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...concepts].filter((concept) => !others.some((other) => other.has(concept))));

/** The people and bodies that a phrase names, or its words. */
const namesIt = (story: StoryFeatures, phrase: string): ((one: Statement) => boolean) => {
  const [entity, ...others] = new Set(story.speakers.namedIn(phrase));
  const words = about(phrase);
  if (entity !== undefined && others.length === 0)
    return (one) => one.speaker === entity || story.speakers.mentions(entity, one.sentence.text);
  return ({ context }) => words.size > 0 && words.isSubsetOf(context);
};

const rivals = (story: StoryFeatures, own: Statement, { chosen, rejected, rest }: Contrast): readonly Statement[] => {
  const [named, matter] = [about(rejected), without(about(rest), about(rejected), about(chosen ?? ''))];
  const [says, saysChosen] = [namesIt(story, rejected), chosen === null ? () => false : namesIt(story, chosen)];
  return story.statements
    .filter((one) => independent(one, own) && !one.negated && one.claim.stance !== 'denies')
    .filter((one) => says(one) && !saysChosen(one) && readContrast(one.sentence.text) === null)
    .map((one) => {
      const theirs = without(one.context, named);
      const shared = sharedConcepts(matter, theirs);
      const telling = shared.length >= LEAST_SHARED && shared.some((concept) => !story.names.has(concept));
      const near = containment(matter, theirs, story.weight);
      return { one, near: telling && near >= NEAR ? near : 0 };
    })
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || (a.one.text < b.one.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ one }) => one);
};

const kindOf = ({ rest, ofPeople }: Contrast): Draft['type'] =>
  ofPeople ? 'attribution' : CAUSE.test(rest) ? 'cause' : 'denial';

const questionOf = ({ chosen, rest, ofPeople }: Contrast, statements: readonly Statement[]): string =>
  chosen === null
    ? questionOn('Which of the two is it', statements)
    : `${ofPeople ? 'Who' : 'What'} ${clip(rest.trim(), 100)}?`;

const position = (words: string | null, statements: readonly Statement[]): Position =>
  words === null ? { statements } : { words: sentenceCase(words), statements };

interface Contrasting {
  /** Of the sentence. */
  readonly statements: readonly Statement[];
  readonly first: Statement;
  readonly contrast: Contrast;
}

const contrastsIn: Reader<Contrasting> = (read) =>
  [...Map.groupBy(read.statements, ({ sentence }) => sentence.start).values()].flatMap((statements) => {
    const [first] = statements;
    const contrast = first === undefined ? null : readContrast(first.sentence.text);
    return first === undefined || contrast === null ? [] : [{ statements, first, contrast }];
  });

export const contrastDisagreements: FindKind = ({ story }) =>
  ofEachArticle(story, contrastsIn).flatMap(({ statements, first, contrast }): readonly Draft[] => {
    const against = rivals(story, first, contrast);
    if (against.length === 0) return [];
    return [
      {
        type: kindOf(contrast),
        question: questionOf(contrast, statements),
        positions: [
          position(contrast.chosen, statements),
          position(contrast.chosen === null ? null : contrast.rejected, against),
        ],
        why: 'One source names what the other says and sets its own account against it.',
        certainty: CERTAINTY,
      },
    ];
  });
