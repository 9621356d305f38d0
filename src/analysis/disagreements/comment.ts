/** Whether somebody has spoken: silence in one text, words of the same body or person in another. */

import type { Day } from '../../domain/interval.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { type ReadOver, readOver } from '../features/of-each-article.ts';
import { sameItems } from '../features/same-items.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { clip } from '../wording.ts';
import { firstDay, inTime, longBefore, saidOn } from './answered-in-time.ts';
import { isAnswer, type Things, thingsIn } from './asked-thing.ts';
import type { Draft, FindKind } from './draft.ts';
import { isOfTheMoment, readingOf, type Silence, silences } from './silences.ts';
import { explainedIn } from './voices-of.ts';
import { ofHabit, type Silent, spokenBy, toldOf } from './who-has-spoken.ts';

/** A text that carries words of the same body elsewhere speaks of a silence beside them. */
const speaksInSameText = ({ readOf, speakers }: StoryFeatures, entity: string, { claim }: Statement): boolean =>
  readOf
    .get(claim.articleId)
    ?.around.claims.some(
      (other) => other.stance !== 'declines' && speakers.entityOf(other) === entity && !ofHabit(other),
    ) === true;

/** What is looked up once of a story. */
interface Around {
  readonly story: StoryFeatures;
  /** The day of its first article. */
  readonly first: Day | null;
  readonly things: Things;
  readonly outlets: ReadonlySet<string>;
}

/** What the articles begin with that the silent one published. */
const ownWords = ({ story, outlets }: Around, entity: string): readonly Statement[] => {
  const own = new Set([...outlets].filter((outlet) => story.speakers.isNamed(entity, outlet)));
  if (own.size === 0) return [];
  return story.reads.flatMap(({ around, statements }) =>
    own.has(around.article.outlet) ? statements.slice(0, 2) : [],
  );
};

const printedIn = ({ articles }: StoryFeatures, { claim }: Statement): string | null =>
  articles.get(claim.articleId)?.publishedAt ?? null;

/** Whether the words are such as were refused, on what they were refused on, and in time. */
const answers = ({ story, things }: Around, quiet: Statement, said: Statement): boolean => {
  const reading = readingOf(quiet);
  const thing = things.of(reading);
  return (
    isAnswer(reading, said) &&
    (thing === null || things.isAbout(thing, said)) &&
    inTime(printedIn(story, said), saidOn(story, said), {
      printed: [printedIn(story, quiet)],
      ofTheMoment: isOfTheMoment(quiet) || reading.sort === 'moment' || reading.sort === 'reached',
    })
  );
};

const answersOf = (
  around: Around,
  quiet: readonly Statement[],
  { told, spoken, own }: Pick<Asked, 'told' | 'spoken' | 'own'>,
): readonly Statement[] => {
  const { story, first } = around;
  const quietArticles = new Set(quiet.map(({ claim }) => claim.articleId));
  const all = [...told.all, ...spoken.all.filter(({ claim }) => !longBefore(first, claim)), ...own]
    .filter(({ claim }) => !quietArticles.has(claim.articleId))
    .filter((said) => quiet.some((one) => answers(around, one, said)));
  const onTheme = new Map(all.map((said) => [said, sharedConcepts(said.context, story.theme).length]));
  return all.sort((a, b) => (onTheme.get(b) ?? 0) - (onTheme.get(a) ?? 0));
};

const draftOf = (name: string, quiet: readonly Statement[], spoken: readonly Statement[]): readonly Draft[] => {
  if (spoken.length === 0) return [];
  return [
    {
      type: 'comment',
      question: `Has ${name} spoken?`,
      positions: [
        { words: `No: ${clip(quiet[0]?.text ?? '', 110)}`, statements: quiet },
        { words: `Yes: ${clip(spoken[0]?.text ?? '', 110)}`, statements: spoken },
      ],
      why: 'One text says that no answer was given; another carries words of the same person or body.',
      certainty: 0.75,
    },
  ];
};

/** What was asked about one who is told to be silent, for the next comparison. */
interface Asked {
  readonly silences: readonly Statement[];
  /** Of them those that count. */
  readonly quiet: readonly Statement[];
  /** What the rest rests on beside statements. */
  readonly given: string;
  readonly told: ReadOver<Statement>;
  readonly spoken: ReadOver<Statement>;
  readonly own: readonly Statement[];
  readonly drafts: readonly Draft[];
}

const quietOf = (story: StoryFeatures, entity: string, all: readonly Statement[]): readonly Statement[] => {
  const wide = all.filter((one) => readingOf(one).topic === null && !speaksInSameText(story, entity, one));
  return wide.length > 0 ? wide : all;
};

const ask = (around: Around, entity: string, found: readonly Silence[], before: Asked | undefined): Asked => {
  const { story, first } = around;
  const all = found.map(({ statement }) => statement);
  const stay = before !== undefined && sameItems(all, before.silences);
  const quiet = stay ? before.quiet : quietOf(story, entity, all);
  const { speakers } = story;
  const [name, role] = [speakers.nameOf(entity), found[0]?.role ?? null];
  const silent: Silent = { entity, name, role, explained: explainedIn(quiet) };
  const own = quiet.map((one) => around.things.of(readingOf(one))?.isOwn ?? null);
  const given = JSON.stringify([silent, speakers.bodiesOf(entity), first, own]);
  const known = before?.given === given ? before : undefined;
  const words = {
    told: readOver(toldOf(silent), story, known?.told),
    spoken: readOver(spokenBy(silent), story, known?.spoken),
    own: ownWords(around, entity),
  };
  const now = { silences: all, quiet, given, ...words };
  const stands =
    known !== undefined &&
    stay &&
    words.told.all === known.told.all &&
    words.spoken.all === known.spoken.all &&
    sameItems(words.own, known.own);
  return { ...now, drafts: stands ? known.drafts : draftOf(name, quiet, answersOf(around, quiet, words)) };
};

export const commentDisagreements: FindKind = ({ story }) => {
  const kept = stateOf(story.memory, 'comments', () => ({ asked: new Map<string, Asked>() }));
  const outlets = new Set([...story.articles.values()].map(({ outlet }) => outlet));
  const around: Around = { story, first: firstDay(story), things: thingsIn(story), outlets };
  const bySilent = Map.groupBy(silences(story), ({ entity }) => entity);
  kept.asked = new Map(
    [...bySilent].map(([entity, found]) => [entity, ask(around, entity, found, kept.asked.get(entity))]),
  );
  return [...kept.asked.values()].flatMap(({ drafts }) => drafts);
};
