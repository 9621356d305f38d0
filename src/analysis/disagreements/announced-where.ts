/**
 * Where somebody said that they go, give in, won or did it: what is announced once, told of occasions that exclude each other, in whatever
 * words it was said.
 */
import { datesClash } from '../facts/slots.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import { clip } from '../wording.ts';
import { screened } from '../words/screened.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { occasionsIn } from './occasion.ts';
import { independent } from './opposed.ts';

/** Of each the words that tell it. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  [
    'leaving',
    screened(
      /\b(?:resign(?:s|ed|ing|ation)|(?:step|stand)(?:s|ed|ping|ing)? down|stood down|quit(?:s|ting)?|retire(?:s|d|ment)|departure|(?:was|is|am|were) (?:leaving|going|quitting|finished|done|retiring)|would (?:go|leave|quit|not run again|not stand again)|farewell|goodbye|bow(?:s|ed|ing) out)\b/iu,
    ),
  ],
  [
    'giving in',
    screened(
      /\b(?:conced(?:es|ed|ing)|concession|admit(?:s|ted|ting) defeat|gave up|(?:ended|ends|called off) (?:his|her|their) (?:campaign|bid|candidacy))\b/iu,
    ),
  ],
  ['winning', screened(/\b(?:(?:claim|declar)(?:s|es|ed|ing) victory|victory speech|proclaimed (?:him|her)self)\b/iu)],
  [
    'confessing',
    screened(
      /\b(?:confess(?:es|ed|ion|ing)|own(?:s|ed) up|admit(?:s|ted) (?:that (?:he|she) had|having|taking|killing|stealing|doping|forging|faking))\b/iu,
    ),
  ],
  [
    'standing',
    screened(
      /\b(?:candidacy|(?:would|will|was going to) (?:run|stand) (?:for|again)|(?:enter|join)(?:s|ed|ing) the race)\b/iu,
    ),
  ],
];
/** Of what somebody else did, or of doing it in the past. */
const SUPPOSED = screened(
  /\b(?:if|whether|would not|denied|denies|refus(?:es|ed)|call(?:s|ed) (?:on|for)|demand(?:s|ed)|urg(?:es|ed)|years? ago)\b|\?["”’']?$/iu,
);
const CERTAINTY = 0.72;
const NONE: ReadonlySet<string> = new Set();

interface Announced {
  readonly statement: Statement;
  readonly who: string;
  readonly acts: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
}

const QUOTED = /[“"][^”"]*(?:[”"]|$)/gu;
/** By the words of who tells it: “I resigned and was not sacked”, said later, announces nothing. */
const actsIn = (text: string): ReadonlySet<string> => {
  const found = ACTS.filter(([, sign]) => sign.test(text));
  if (found.length === 0) return NONE;
  const plain = text.replace(QUOTED, ' ');
  return new Set(found.flatMap(([name, sign]) => (sign.test(plain) ? [name] : [])));
};

const announcedIn: Reader<Announced> = ({ statements }, story) =>
  statements.flatMap((statement): readonly Announced[] => {
    const { claim, text, sentence, speaker } = statement;
    if (claim.place !== 'body' || claim.stance === 'denies' || claim.stance === 'declines' || SUPPOSED.test(text))
      return [];
    const acts = actsIn(sentence.text);
    const occasions = new Set(acts.size === 0 ? [] : occasionsIn(text));
    if (occasions.size === 0) return [];
    const named = [...new Set(story.speakers.namedIn(sentence.text))];
    const who = speaker ?? (named.length === 1 ? named[0] : undefined);
    return who === undefined ? [] : [{ statement, who, acts, occasions }];
  });

const isRival = (a: Announced, b: Announced): boolean =>
  a.who === b.who &&
  !a.acts.isDisjointFrom(b.acts) &&
  a.occasions.isDisjointFrom(b.occasions) &&
  independent(a.statement, b.statement) &&
  !datesClash(a.statement, b.statement);

export const announcedWhere: FindKind = ({ story }) => {
  const announced = ofEachArticle(story, announcedIn);
  const agree = (a: Announced, b: Announced): boolean => !a.occasions.isDisjointFrom(b.occasions);
  // A source that tells of two occasions knows of both.
  const both = new Set(
    announced.flatMap((a) =>
      announced.some((b) => a.who === b.who && a.statement.origin === b.statement.origin && !agree(a, b))
        ? [a.statement.origin]
        : [],
    ),
  );
  const told = announced.filter(({ statement }) => !both.has(statement.origin));
  return conflictGroups(told, (a, b) => (isRival(a, b) ? CERTAINTY : 0), agree)
    .filter(({ groups }) => groups.length > 1)
    .map(({ groups, closeness }) => ({
      type: 'wording',
      question: `On what occasion was it announced: “${clip(groups[0]?.[0]?.statement.sentence.text ?? '', 90)}”?`,
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'What is announced once is placed on occasions that exclude each other.',
      certainty: closeness,
    }));
};
