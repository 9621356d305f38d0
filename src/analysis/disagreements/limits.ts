/** How far it had gone before: limited to one field by one source, told of another field by the next. */

import { cosine, sharedConcepts } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const LIMITED =
  /\b(?:(?:restricted|limited|confined) to|exclusively|solely|(?:were|was|been) (?:all|only) (?:in|at|on)|only ever)\b/iu;
const UNTIL_NOW =
  /\b(?:until now|previous(?:ly)?|earlier|before|so far|hitherto|to date|past|until then|up to now)\b/iu;
const OTHERS = new Set(['previous', 'earlier', 'other', 'prior', 'past', 'further', 'former']);
const SERIES = /\b(?:series|string|spate|number) of\b/iu;
const NOUN_REACH = 3;

/** What the earlier ones were: nouns right after "previous", "other", "a series of". */
const earlierOnes = onceEach(
  ({ words, text }): ReadonlySet<string> =>
    new Set(
      words.flatMap(({ key, end }, at) => {
        const opens = OTHERS.has(key) || (key === 'of' && SERIES.test(text.slice(0, end)));
        return opens ? words.slice(at + 1, at + 1 + NOUN_REACH + 2).flatMap((word) => conceptOfWord(word) ?? []) : [];
      }),
    ),
);

const limits = onceEach(({ text }) => LIMITED.test(text));
const isLimited = onceEach((statement) => limits(statement) && UNTIL_NOW.test(statement.sentence.text));

export const limitDisagreements: FindKind = ({ story }) => {
  const limited = story.statements.filter(isLimited);
  const limiting = new Set(limited.map(({ claim }) => claim.articleId));
  const wider = story.statements.filter(
    (statement) =>
      !limiting.has(statement.claim.articleId) &&
      !limits(statement) &&
      !statement.negated &&
      earlierOnes(statement).size > 0,
  );
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other)) return 0;
    const shared = sharedConcepts(one.concepts, earlierOnes(other)).filter((concept) => !story.names.has(concept));
    return shared.length === 0 ? 0 : Math.max(0.3, cosine(one.concepts, other.concepts, story.weight));
  };
  return setAgainst(limited, wider, about, story.weight)
    .slice(0, 1)
    .map(({ left, right, closeness }) => ({
      type: 'scope',
      question: questionOn('How far had it gone before', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source says that the earlier ones were limited to one field; another tells of earlier ones elsewhere.',
      certainty: Math.min(0.8, 0.5 + 0.4 * closeness),
    }));
};
