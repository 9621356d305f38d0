/** Whether somebody has, or has used, a thing: they deny it; another source tells that they bought, ordered, kept or used one. */
import { longBetween } from '../facts/long-between.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const OBJECT = "((?:any |a single |such |an? |the )?(?:[\\p{L}’'-]{2,24} ){0,3}?[\\p{L}’'-]{3,24})";
const ENDS =
  '(?=$|[.,;:”"’]|\\s(?:and|or|but|nor|at|in|on|of|for|against|anywhere|during|since|there|that|which|from|to|with|when|last|this|next|until)\\b)';
const HAVE = '(?:own|possess|have|hold|keep|stock|store|operate|use|buy|purchase|order|carry|employ|deploy)';
const DENIED = screened(
  new RegExp(
    [
      `(?:do|does|did|has|have|had|would|was|were)(?: not|n[’']t| never)(?: \\p{Ll}+ly| ever)? (?:${HAVE}|owned|possessed|had|held|kept|stocked|stored|operated|used|bought|purchased|ordered|carried|employed|deployed) ${OBJECT}${ENDS}`,
      `never (?:owned|possessed|had|held|kept|stocked|stored|operated|used|bought|purchased|ordered|carried|employed|deployed) ${OBJECT}${ENDS}`,
      `(?:owns?|possess(?:es)?|has|have|had|holds?|keeps?|stocks?|uses?|used|bought|buys?) (?:no|not a single|not one) ${OBJECT}${ENDS}`,
      `(?:den(?:y|ies|ied)|reject(?:s|ed)) (?:ever )?(?:owning|possessing|having|holding|keeping|using|buying|ordering|storing|stocking|operating|having (?:owned|used|bought|kept|had|ordered|stored)) ${OBJECT}${ENDS}`,
    ]
      .map((part) => `\\b${part}`)
      .join('|'),
    'iu',
  ),
);
const GOT = screened(
  /\b(?:bought|purchased|acquired|ordered|imported|received|obtained|procured|stockpiled|stocked|stored|leased|rented|owned?s?|possess(?:es|ed)|(?:was|were) (?:supplied|equipped|issued|delivered) with|took delivery of|(?:has|have|had|keeps?|kept|holds?|held) (?:at least |about |some )?(?:\d[\d,]*|dozens|hundreds|several|two|three|four|five|six|ten)|fired|launched|used|deployed|operated|invoices?|receipts?|order books?|inventor(?:y|ies)|purchase orders?)\b/iu,
);
/** What was got stands right behind the verb, and its doer before it. */
const THING = screened(
  new RegExp(`${GOT.source}(?: (?:at least|about|around|some|over|more than))? ${OBJECT}${ENDS}`, 'iu'),
);
const gotIn = onceEach(({ text }) => {
  const found = THING.exec(text);
  const before = text.slice(0, found?.index ?? text.search(GOT));
  // "A warhead of a type that the army bought": the thing stands before.
  const relative = /^(.*) (?:that|which) ([^,;]{2,40})$/u.exec(before.trim());
  const object =
    found
      ?.slice(1)
      .filter((one) => one !== undefined)
      .join(' ') ?? '';
  return {
    by: relative?.[2] ?? before.split(/ of |, (?!who|which)/u)[0] ?? '',
    what: conceptsOf(wordsOf(`${relative?.[1] ?? ''} ${object}`), new Map()),
  };
});
const SUPPOSED = screened(
  /\b(?:if|whether|would|could|might|may|unless|should|wants? to|plans? to|not|never|no|without)\b|n[’']t\b|\?["”’']?$/iu,
);
const LOOSE = new Set(['evidence', 'proof', 'idea', 'doubt', 'plan', 'comment', 'right', 'choice', 'reason', 'information', 'word', 'time', 'chance', 'problem', 'intention', 'knowledge', 'power', 'money', 'work', 'place', 'control', 'role', 'part', 'link', 'access', 'answer', 'effect'].map((word) => [...conceptsOf(wordsOf(word), new Map())][0] ?? word)); // biome-ignore format: one list
const NONE: ReadonlyMap<string, string> = new Map();
/** Of the most that a word can weigh. */
const TELLING = 0.5;
const CERTAINTY = 0.74;

const deniedIn = onceEach(({ text, claim }): ReadonlySet<string> => {
  const found = claim.place === 'body' ? DENIED.exec(text) : null;
  const object = found?.slice(1).find((one) => one !== undefined) ?? '';
  return new Set([...conceptsOf(wordsOf(object), NONE)].filter((concept) => !LOOSE.has(concept)));
});
const isDenied = onceEach((one) => deniedIn(one).size > 0);
const hasGot = onceEach(
  ({ text, claim }) =>
    GOT.test(text) &&
    !SUPPOSED.test(text) &&
    claim.stance !== 'denies' &&
    claim.stance !== 'declines' &&
    claim.place === 'body',
);

export const ownedDisagreements: FindKind = ({ story }) => {
  const denied = thoseThat(story, isDenied);
  if (denied.length === 0) return [];
  const least = TELLING * Math.log(1 + story.weighed);
  const isThing = (concept: string): boolean => !story.names.has(concept) && story.weight(concept) >= least;
  /** Who is meant: names in the sentence, or of the outlet where it speaks for itself. */
  const whose = ({ context, claim }: Statement): ReadonlySet<string> => {
    const outlet = conceptsOf(wordsOf(story.articles.get(claim.articleId)?.outlet ?? ''), NONE);
    return new Set([...context, ...outlet].filter((concept) => story.names.has(concept)));
  };
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other) || longBetween(one, other)) return 0;
    const { by, what } = gotIn(other);
    if (conceptsOf(wordsOf(by), NONE).isDisjointFrom(whose(one))) return 0;
    return sharedConcepts(deniedIn(one), what).some(isThing) ? CERTAINTY : 0;
  };
  const sharing = { left: deniedIn, right: ({ concepts }: Statement) => concepts };
  return setAgainst(denied, thoseThat(story, hasGot), about, story.weight, { story, name: 'owned', sharing }).map(
    ({ left, right, closeness }) => ({
      type: 'denial',
      question: questionOn('Do they have it, or have they used it', right),
      positions: [{ statements: left }, { statements: right }],
      why: 'One side denies having or using it; another source tells that they got it or used it.',
      certainty: closeness,
    }),
  );
};
