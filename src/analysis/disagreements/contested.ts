/** What a source itself calls disputed: "residents gave a different account", "the company disputed that". The words before it stand against it. */

import { sameMeasure } from '../facts/measure.ts';
import { compatible } from '../facts/slots.ts';
import { cosine, sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { contestsWhatCameBefore } from '../words/contests.ts';
import { asksFor } from '../words/requests.ts';
import { screened } from '../words/screened.ts';
import type { Draft, FindKind } from './draft.ts';
import { likeIn } from './like-in.ts';
import { setAgainst } from './opposed.ts';

const CLOSENESS = 0.75;
const CERTAINTY = 0.8;
/** Characters between the disputed sentence and the dispute. */
const BACK_REACH = 400;
/** Nobody's account. */
const RUMOUR = /\brumou?rs?\b/iu;
const LEAST_SAID = 2;
const ALIKE = 0.35;
/** Of a side, strongest first. */
const LOOKED_AT = 8;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly contests: boolean;
  /** Opens a paragraph, as far as the text is at hand. */
  readonly opens: boolean;
  readonly statements: readonly Statement[];
}

const contests = onceEach(({ sentence, claim }) => claim.place === 'body' && contestsWhatCameBefore(sentence.text));

const opensParagraph = ({ articles }: StoryFeatures, { claim, sentence }: Statement): boolean =>
  /\n\s*$/u.test(articles.get(claim.articleId)?.text?.slice(Math.max(0, sentence.start - 3), sentence.start) ?? '');

/** Of an article, in reading order. */
const sentencesOf = (groups: readonly (readonly Statement[])[], story: StoryFeatures): readonly Sentence[] =>
  groups
    .flatMap((list): readonly Sentence[] => {
      const [first] = list;
      return first === undefined
        ? []
        : [{ ...first.sentence, contests: contests(first), opens: opensParagraph(story, first), statements: list }];
    })
    .sort((a, b) => a.start - b.start);

const asserts = ({ claim, negated }: Statement): boolean =>
  claim.stance !== 'declines' &&
  !asksFor(claim.cue) &&
  claim.stance !== 'denies' &&
  claim.place === 'body' &&
  !(negated && claim.kind === 'narrated');

/** "Voss, who heads the hauliers, claims that": told of whoever the next sentence quotes. */
const REPORTS = screened(
  /\b(?:sa(?:ys|id)|claim(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|reckon(?:s|ed)|believ(?:es|ed)|suspect(?:s|ed)) that\b/iu,
);

const voices = ({ statements }: Pick<Sentence, 'statements'>): ReadonlySet<string> =>
  new Set(statements.flatMap(({ speaker }) => speaker ?? []));

/** Where a quotation only adds to what somebody was reported to say in its paragraph, that too. */
const saidBefore = (
  { speakers }: StoryFeatures,
  before: readonly Sentence[],
  { start, opens, statements }: Sentence,
  by: Sentence,
) => {
  const previous = before.findLast((one) => one.start < start);
  const quoted = statements.some(({ claim }) => claim.kind === 'direct');
  if (opens || !quoted || previous === undefined || previous.contests) return [];
  const own = [...voices({ statements })];
  return previous.statements.filter((one) => {
    if (!asserts(one) || one.claim.kind === 'direct') return false;
    if (one.speaker !== null) return !voices(by).has(one.speaker);
    return REPORTS.test(one.text) && own.some((voice) => speakers.mentions(voice, one.text));
  });
};

/** The nearest sentence before it that asserts something, and is not by the one who disputes. */
const disputed = (story: StoryFeatures, before: readonly Sentence[], by: Sentence): readonly Statement[] => {
  const near = before.filter(({ end, contests: also }) => by.start - end <= BACK_REACH && !also);
  for (const sentence of near.toReversed().slice(0, 2)) {
    if (RUMOUR.test(sentence.text)) return [];
    const told = sentence.statements.filter(
      (one) =>
        asserts(one) && ownConcepts(one).size >= LEAST_SAID && (one.speaker === null || !voices(by).has(one.speaker)),
    );
    if (told.length > 0) return [...told, ...saidBefore(story, before, sentence, by)];
    // "The admiral disputed that it was his. "He gave no such order," she said": the sentence before tells what is disputed.
    if (
      sentence.statements.some(
        ({ claim, speaker }) => claim.stance === 'denies' && speaker !== null && voices(by).has(speaker),
      )
    )
      return [];
    // "Nobody says so. He says the opposite": of what, the words do not tell.
    if (sentence.statements.some(({ negated }) => negated)) return [];
  }
  return [];
};

/** The sentence that disputes, and the next of its paragraph, which says what is held against it. */
const answer = (by: Sentence, next: Sentence | undefined): readonly Statement[] =>
  next === undefined || next.contests || next.opens ? by.statements : [...by.statements, ...next.statements];

const kindOf = (left: readonly Statement[], right: readonly Statement[]): Draft['type'] => {
  const figures = left.flatMap((a) =>
    right.flatMap((b) => a.quantities.flatMap((x) => b.quantities.map((y) => [x, y] as const))),
  );
  return figures.some(([x, y]) => sameMeasure(x, y) && !compatible(x, y)) ? 'number' : 'denial';
};

/** Says the same, by two words and more that are no names. */
const saysTheSame = ({ names, weight }: StoryFeatures, one: Statement, other: Statement): boolean => {
  const [a, b] = [ownConcepts(one), ownConcepts(other)];
  return (
    sharedConcepts(a, b).filter((concept) => !names.has(concept)).length >= LEAST_SAID && cosine(a, b, weight) >= ALIKE
  );
};

const withSupport = (
  story: StoryFeatures,
  like: (members: readonly Statement[]) => readonly Statement[],
  core: readonly Statement[],
  against: readonly Statement[],
  may: (one: Statement) => boolean,
): readonly Statement[] => {
  const support = like(core.slice(0, LOOKED_AT)).filter(
    (one) =>
      may(one) &&
      !core.includes(one) &&
      !against.includes(one) &&
      core.slice(0, LOOKED_AT).some((known) => known.origin !== one.origin && saysTheSame(story, known, one)),
  );
  return [...core, ...support.slice(0, LOOKED_AT)];
};

interface Answered {
  readonly one: Statement;
  readonly against: ReadonlySet<Statement>;
}

const answeredIn: Reader<Answered> = ({ statements }, story) => {
  const groups = [...Map.groupBy(statements, ({ sentence }) => sentence.start).values()];
  if (!groups.some(([first]) => first !== undefined && contests(first))) return [];
  const sentences = sentencesOf(groups, story);
  return sentences.flatMap((by, at) => {
    if (!by.contests) return [];
    const against = new Set(answer(by, sentences[at + 1]));
    return disputed(story, sentences.slice(0, at), by).map((one) => ({ one, against }));
  });
};

export const contestedDisagreements: FindKind = ({ story }) => {
  const answers = new Map(ofEachArticle(story, answeredIn).map(({ one, against }) => [one, against]));
  const right = [...new Set([...answers.values()].flatMap((set) => [...set]))];
  const against = new Set(right);
  const left = [...answers.keys()].filter((one) => !against.has(one));
  const about = (one: Statement, other: Statement): number => (answers.get(one)?.has(other) === true ? CLOSENESS : 0);
  const matters = setAgainst(left, right, about, story.weight);
  if (matters.length === 0) return [];
  const like = likeIn(story.statements, story.weight, ALIKE);
  return matters.map((matter) => {
    const said = withSupport(story, like, matter.left, matter.right, (one) => asserts(one) && !one.negated);
    const denied = withSupport(story, like, matter.right, said, (one) => one.negated || one.claim.stance === 'denies');
    return {
      type: kindOf(matter.left, matter.right),
      question: questionOn('Is it so', said),
      positions: [{ statements: said }, { statements: denied }],
      why: 'A source says in its own words that the one account is disputed by the other.',
      certainty: CERTAINTY,
    };
  });
};
