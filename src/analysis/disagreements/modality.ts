/** How firmly it is stated: confirmed or settled in one account, hinted or left open in another. */

import { longBetween } from '../facts/long-between.ts';
import { containment, cosine, sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const SEEMING = screened(
  /\b(?:appear(?:s|ed)? to|seem(?:s|ed)? to|hint(?:s|ed|ing)?|suggest(?:s|ed|ing)?|impl(?:y|ies|ied)|signal(?:s|led|ed)?|without proving|not (?:yet )?(?:proven?|confirm(?:ed)?|establish(?:ed)?)|confirms? nothing|unconfirmed)\b/iu,
);
const FIRM = screened(
  /\b(?:(?<!(?:first|only|new|known|last|\d)\s)confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|established|prov(?:es|ed)|proven|concluded|beyond doubt)\b/iu,
);
const SETTLED = screened(
  /\b(?:will|would be|is to be|are to be|has decided|have decided|decided to|is set to|definitely|certainly|agreed to|has agreed|is certain)\b/iu,
);
const OPEN = screened(
  /\b(?:(?<!\d )may(?! \d)|might|could(?! not)|considering|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|possible|possibly|possibility|undecided|not decided|nothing (?:had|has) been decided|made up (?:her|his|its|their) mind|has yet to decide|thinking about|likely|unlikely|perhaps)\b/iu,
);

const UNCONFIRMED = screened(
  /\b(?:not|never|nor|n’t|n't|nothing|nobody|without)\b[^,;.]{0,20}\b(?:confirm|acknowledg|admi|prov|establish|conclu)/iu,
);

const silent = ({ claim }: Statement): boolean => claim.stance === 'declines' || claim.stance === 'denies';
const LEAST_LIKE = 0.14;

/** The speaker of the clause, or the only person it names. */
const whose = (story: StoryFeatures, { speaker, text }: Statement): string | null => {
  if (speaker !== null) return speaker;
  const named = [...new Set(story.speakers.namedIn(text))];
  return named.length === 1 ? (named[0] ?? null) : null;
};

const drafts = (
  matters: ReturnType<typeof setAgainst>,
  question: string,
  why: string,
  most: number,
): readonly Draft[] =>
  matters.map(({ left, right, closeness }) => ({
    type: 'modality',
    question: questionOn(question, left),
    positions: [{ statements: left }, { statements: right }],
    why,
    certainty: Math.min(most, 0.5 + 0.45 * closeness),
  }));

/** What is said has a word in common, whoever says it. */
const sharesMatter = ({ names }: StoryFeatures, a: Statement, b: Statement): boolean => {
  return (
    sharedConcepts(ownConcepts(a), ownConcepts(b)).some((concept) => !names.has(concept)) ||
    a.speaker === null ||
    b.speaker === null
  );
};

const isFirm = onceEach(
  (statement) =>
    FIRM.test(statement.text) &&
    !SEEMING.test(statement.text) &&
    !silent(statement) &&
    !UNCONFIRMED.test(statement.text),
);
const isSoft = onceEach(
  ({ text }) =>
    (SEEMING.test(text) || OPEN.test(text)) &&
    !FIRM.test(text.replace(SEEMING, '').replace(/\bto (?:confirm|acknowledge|admit)\b/giu, '')),
);

/** A confirmation that another account, or the same one lower down, calls less than that. */
const confirmations = (story: StoryFeatures): readonly Draft[] => {
  const { weight } = story;
  const about = (firm: Statement, soft: Statement): number => {
    if (firm.claim.articleId === soft.claim.articleId && firm.claim.place === soft.claim.place) return 0;
    const speaker = whose(story, firm);
    if (speaker !== null && speaker === whose(story, soft)) {
      const near = sharesMatter(story, firm, soft) ? cosine(firm.context, soft.context, weight) : 0;
      return near >= LEAST_LIKE ? Math.min(1, near + 0.4) : 0;
    }
    if (!independent(firm, soft) || sharedConcepts(firm.concepts, soft.concepts).length < 2) return 0;
    const held = containment(firm.concepts, soft.concepts, weight);
    return held >= (SEEMING.test(soft.text) ? 0.24 : 0.45) ? held : 0;
  };
  return drafts(
    setAgainst(thoseThat(story, isFirm), thoseThat(story, isSoft), about, weight, {
      story,
      name: 'firm',
    }),
    'Confirmed, or less than that',
    'One account says confirmed or proved; another says appeared to, hinted or may.',
    0.95,
  );
};

/** The verbs that modals govern: the first content word after each. */
const verbsAfter = (modal: RegExp, { text }: Statement): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(new RegExp(modal, 'giu'))].flatMap(({ index, 0: sign }) =>
      [...conceptsOf(wordsOf(text.slice(index + sign.length)), new Map())].slice(0, 1),
    ),
  );

const settledVerbs = onceEach((statement) => verbsAfter(SETTLED, statement));
const openVerbs = onceEach((statement) => verbsAfter(OPEN, statement));

const isSettled = onceEach(
  (statement) => SETTLED.test(statement.text) && !OPEN.test(statement.text) && !silent(statement) && !statement.negated,
);
const isOpen = onceEach((statement) => OPEN.test(statement.text) && !silent(statement));

/** What is settled in one text and still open in another. */
const prospects = (story: StoryFeatures): readonly Draft[] => {
  const { weight } = story;
  const about = (settled: Statement, open: Statement): number => {
    if (!independent(settled, open)) return 0;
    if (longBetween(settled, open)) return 0;
    const shared = sharedConcepts(settled.concepts, open.concepts);
    const things = shared.filter((concept) => !story.names.has(concept) && !story.theme.has(concept));
    if (shared.length < 1) return 0;
    const oneDeed = !settledVerbs(settled).isDisjointFrom(openVerbs(open));
    if (oneDeed && shared.length >= 2) return 0.7;
    if (things.length === 0) return 0;
    const held = containment(settled.concepts, open.concepts, weight);
    return held >= (shared.length >= 2 ? 0.4 : 0.65) ? held : 0;
  };
  return drafts(
    setAgainst(thoseThat(story, isSettled), thoseThat(story, isOpen), about, weight, {
      story,
      name: 'settled',
      sharing: { left: ({ concepts }) => concepts, right: ({ concepts }) => concepts },
    }),
    'Is it settled',
    'One source states it as settled; another leaves it open.',
    0.85,
  );
};

export const modalityDisagreements: FindKind = ({ story }) => [...confirmations(story), ...prospects(story)];
