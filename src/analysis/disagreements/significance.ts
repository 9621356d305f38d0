/** How much it matters: slight or passing to one voice, grave or decisive to another. */
import { sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import type { FindKind } from './draft.ts';
import { mainMatter } from './main-matter.ts';
import { type Matter, setAgainst } from './opposed.ts';
import { readDegree } from './read-degree.ts';

const NONE: ReadonlySet<string> = new Set();
const SHARED = 0.55;
const OF_THE_MATTER = 0.4;
const SIDE_BY_SIDE = 0.3;
/** Two voices set side by side in one text speak of one thing. */
const NEARBY = 350;

const isSlight = (one: Statement): boolean => readDegree(one)?.pole === 'slight';
const isGrave = (one: Statement): boolean => readDegree(one)?.pole === 'grave';

/** "It is a blow", "a footnote": nothing else is named. */
const pointsTo = (one: Statement): boolean => readDegree(one)?.subject.size === 0;

/** Whatever is judged to be of the story's own matter is one question; any other has its own. */
const asOne = (matters: readonly Matter[], isMain: (one: Statement) => boolean): readonly Matter[] => {
  const main = matters.filter(({ left, right }) => [...left, ...right].some(isMain));
  const [first] = main;
  if (first === undefined) return matters;
  const all = { left: main.flatMap(({ left }) => left), right: main.flatMap(({ right }) => right) };
  return [{ ...all, closeness: first.closeness }, ...matters.filter((one) => !main.includes(one))];
};

export const significanceDisagreements: FindKind = ({ story }) => {
  const { names, speakers } = story;
  const matter = mainMatter(story);
  const mains = new Map<Statement, boolean>();
  const isMain = (one: Statement): boolean => {
    const known = mains.get(one);
    if (known !== undefined) return known;
    const subject = readDegree(one)?.subject;
    const main = subject !== undefined && matter.names(subject);
    mains.set(one, main);
    return main;
  };
  const oneVoice = (one: Statement, other: Statement): boolean =>
    one.speaker !== null && other.speaker !== null
      ? speakers.speaksFor(one.speaker, other.speaker)
      : one.speaker === other.speaker && one.origin === other.origin;
  /** Whoever speaks in a story of one matter speaks of that, whatever word it takes. */
  const answers = (one: Statement, other: Statement): boolean =>
    isMain(one) &&
    (isMain(other) || other.speaker !== null || matter.knows(one, readDegree(other)?.subject ?? NONE)) &&
    (pointsTo(one) || pointsTo(other) || matter.joins(one, other));
  const about = (one: Statement, other: Statement): number => {
    if (oneVoice(one, other)) return 0;
    const [a, b] = [readDegree(one), readDegree(other)];
    if (a === null || b === null) return 0;
    const subjects = sharedConcepts(a.subject, b.subject).filter((concept) => !names.has(concept));
    if (subjects.length > 0) return SHARED;
    if (answers(one, other) || answers(other, one)) return OF_THE_MATTER;
    return one.claim.articleId === other.claim.articleId && Math.abs(one.start - other.start) <= NEARBY && isMain(one)
      ? SIDE_BY_SIDE
      : 0;
  };
  const matters = setAgainst(thoseThat(story, isSlight), thoseThat(story, isGrave), about, story.weight);
  return asOne(matters, isMain)
    .slice(0, 1)
    .map(({ left, right, closeness }) => ({
      type: 'significance',
      question: questionOn('How much does it matter', [...left, ...right]),
      positions: [{ statements: left }, { statements: right }],
      why: 'One voice calls it slight or passing, another grave or decisive.',
      certainty: Math.min(0.85, 0.45 + 0.4 * closeness),
    }));
};
