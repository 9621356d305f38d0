/** How large a thing is: small or remote to one source, major or strategic to another. */
import { cosine, sharedConcepts } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** Said of one noun: "a remote dock", "a major port". */
const SMALL = new Set(
  'remote secluded isolated small minor tiny little modest obscure single disused makeshift provincial local'.split(
    ' ',
  ),
);
const LARGE = new Set(
  'strategic major critical key vital main important large largest huge big busy busiest leading principal central'.split(
    ' ',
  ),
);
const NOUN_REACH = 3;
/** "A small number of votes" calls no vote small. */
const OF_MEASURE = new Set(
  'number numbers amount share part portion group majority minority percentage margin fraction proportion'.split(' '),
);

const smallNouns = onceEach((statement) => nounsAfter(statement, SMALL));
const largeNouns = onceEach((statement) => nounsAfter(statement, LARGE));

const nounsAfter = (statement: Statement, marks: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    statement.words.flatMap(({ key }, at) =>
      marks.has(key) && !OF_MEASURE.has(statement.words[at + 1]?.key ?? '')
        ? statement.words.slice(at + 1, at + 1 + NOUN_REACH).flatMap((word) => conceptOfWord(word) ?? [])
        : [],
    ),
  );

const isSmall = (statement: Statement): boolean => smallNouns(statement).size > 0;
const isLarge = (statement: Statement): boolean => largeNouns(statement).size > 0;

export const sizeDisagreements: FindKind = ({ story }) => {
  const { weight } = story;
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other)) return 0;
    const nouns = sharedConcepts(smallNouns(one), largeNouns(other)).filter((noun) => story.theme.has(noun));
    return nouns.length === 0 ? 0 : Math.max(0.2, cosine(one.context, other.context, weight));
  };
  return setAgainst(thoseThat(story, isSmall), thoseThat(story, isLarge), about, weight, { story, name: 'sizes' })
    .slice(0, 1)
    .map(({ left, right, closeness }) => ({
      type: 'significance',
      question: questionOn('How large a thing is it', [...left, ...right]),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source calls it small or remote, another major or strategic.',
      certainty: Math.min(0.85, 0.5 + 0.4 * closeness),
    }));
};
