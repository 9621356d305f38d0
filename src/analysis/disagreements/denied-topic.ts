/** What a denial is about: the content words of what is said not to be so, and which of them is the deed. Knows no other statement. */
import { conceptsOf } from '../features/concepts.ts';
import type { Statement } from '../features/statement.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { deniedMatter } from './denied-matter.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** Words that deny are no part of what is denied. */
const DENYING = new Set(
  ['deny', 'reject', 'dismiss', 'dispute', 'refute', 'insist', 'claim', 'maintain', 'repeat'].map(conceptOf),
);

const without = (concepts: ReadonlySet<string>, names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...concepts].filter((concept) => !names.has(concept)));

/** Verbs that any matter has, and words of looking into it. */
const LIGHT = new Set(
  `start end make give get put go come run keep hold become happen show see know think want need let leave possess find evidence aware record low
   high old new good thing way time place day part word`
    .split(/\s+/)
    .map(conceptOf),
);

/** "Asked about reports that hydrants had run dry, he said …": those reports are what is denied. */
const ASKED = /\b(?:asked|questioned|quizzed|pressed) (?:about|on|over|whether)\b([^,;]{8,160}),/iu;

/** What is denied, without the names in it: two people's names make no common matter. */
export const topicOf = ({ claim, concepts }: Statement, names: ReadonlySet<string>): ReadonlySet<string> => {
  const asked = ASKED.exec(claim.evidence.text)?.[1];
  const matter = asked ?? claim.content?.text ?? claim.evidence.text;
  const all = without(conceptsOf(wordsOf(matter), NONE), names);
  const telling = without(all, LIGHT);
  const own = telling.size >= 1 ? telling : all;
  return own.size >= 1 ? own : without(without(concepts, names), DENYING);
};

/** Of the topic what is said not to have been done, or not to be. */
export const deedsIn = (
  denial: Statement,
  topic: ReadonlySet<string>,
  names: ReadonlySet<string>,
): ReadonlySet<string> => {
  const deed = conceptOf(denial.claim.frame?.action ?? '');
  if (topic.has(deed) && !LIGHT.has(deed)) return new Set([deed]);
  return new Set(
    [...(deniedMatter(denial, names)?.heads ?? [])].filter((concept) => topic.has(concept) && !LIGHT.has(concept)),
  );
};
