/** Whether somebody has spoken: silence in one text, words of the same body or person in another. */

import type { Claim } from '../../domain/claim.ts';
import { type Day, dayNumber } from '../../domain/interval.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { speaksInName } from '../names/speaks-in-name.ts';
import { clip } from '../wording.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { ABOUT_ONE_THING, holdsRole, isOfTheMoment, type Silence, SPOKE, silences } from './silences.ts';
import { meansThem, speaksForThem } from './voices-of.ts';

/** Words of other days are no answer to this event. */
const HABIT = screened(
  /\b(?:for a long time|long|frequently|often|repeatedly|always|in the past|previously|still|has never|earlier this (?:year|month)|for years|for months)\b|\?$/iu,
);

/** Whose, the headline may say. */
const SILENCE_ENDS = screened(/\b(?:broke|broken|breaks) (?:\w+ )?silence\b/iu);

/** Who speaks two days after a text found them silent has not contradicted it, nor who answers another a day after a call: the story went on. */
const LATER_MS = 48 * 3_600_000;
/** Words of weeks before belong to another occasion. */
const EARLIER_MS = 10 * 24 * 3_600_000;
const SAME_DAY_MS = 20 * 3_600_000;
const NEARBY = 400;

const WEEK = 7;

/** Sentences that tell, with a day, of speaking. */
const datedSpeaking = ({ date, text }: Statement): boolean => date !== null && SPOKE.test(text);

/** The day on which words were spoken, where their text tells it of them or of what they were read from. */
const saidOn = (story: StoryFeatures, said: Statement): Day | null => {
  const { claim, date, datesSpeech } = said;
  if (claim.saidOn !== undefined) return claim.saidOn.to;
  if (datesSpeech && date !== null) return date.to;
  const told = thoseThat(story, datedSpeaking).find(
    (one) => one.claim.articleId === claim.articleId && Math.abs(one.start - said.start) <= NEARBY,
  );
  return told?.date?.to ?? null;
};

interface Quiet {
  /** ISO 8601; null: not known. */
  readonly printed: readonly (string | null)[];
  readonly ofTheMoment: boolean;
}

/** Whether words answer silences: those spoken by the day of the silence, or printed soon after it; unknown times may. */
const inTime = (said: string | null, day: Day | null, { printed, ofTheMoment }: Quiet): boolean => {
  if (said === null) return true;
  const known = printed.flatMap((one) => one ?? []);
  if (day !== null && !ofTheMoment && known.some((one) => day <= one.slice(0, 10))) return true;
  const lags = known.map((one) => Date.parse(said) - Date.parse(one));
  return (
    lags.length === 0 ||
    lags.some((lag) => (ofTheMoment ? lag >= 0 && lag < SAME_DAY_MS : lag < LATER_MS && lag > -EARLIER_MS))
  );
};

/** Words spoken long before the story's first article answer nothing in it. */
const longBefore = (story: StoryFeatures, { eventDate }: Claim): boolean => {
  if (eventDate === null) return false;
  const days = [...story.articles.values()]
    .flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)]))
    .sort();
  const first = days[0];
  return first !== undefined && dayNumber(eventDate.to) < dayNumber(first) - WEEK;
};

/** Of a claim the clause that says something. */
const voiced = (story: StoryFeatures, claim: Claim): readonly Statement[] => {
  const all = story.statementsOfClaim.get(claim.id) ?? [];
  const said = all.filter(({ speaker }) => speaker !== null);
  return (said.length > 0 ? said : all).slice(0, 1);
};

/** A text that carries words of the same body elsewhere speaks of silence on one thing, or of its own letter. */
const speaksInSameText = ({ claims, speakers }: StoryFeatures, entity: string, { claim }: Statement): boolean =>
  claims.some(
    (other) =>
      other.articleId === claim.articleId &&
      other.stance !== 'declines' &&
      speakers.entityOf(other) === entity &&
      !HABIT.test(other.evidence.text),
  );

/** Silent on one thing, or speaking beside it. */
const onOneThing = (story: StoryFeatures, entity: string, quiet: Statement): boolean =>
  ABOUT_ONE_THING.test(quiet.claim.evidence.text) || speaksInSameText(story, entity, quiet);

/** What the silence and the words are about, whoever it is that speaks. */
const topicIn = (story: StoryFeatures, entity: string, concepts: ReadonlySet<string>): ReadonlySet<string> => {
  const name = conceptsOf(wordsOf(story.speakers.nameOf(entity)), new Map());
  return new Set([...concepts].filter((concept) => !story.names.has(concept) && !name.has(concept)));
};

const answersIt = (story: StoryFeatures, entity: string, quiet: Statement, said: Statement): boolean => {
  const thing = ABOUT_ONE_THING.exec(quiet.text);
  const asked =
    thing === null ? quiet.concepts : conceptsOf(wordsOf(quiet.text.slice(thing.index + thing[0].length)), new Map());
  return sharedConcepts(topicIn(story, entity, asked), said.context).length >= (thing === null ? 2 : 1);
};

const tellsOfSpeaking = ({ claim, text }: Statement): boolean => claim.kind === 'narrated' && SPOKE.test(text);

const wordsBy = (
  story: StoryFeatures,
  entity: string,
  role: string | null,
  quiet: readonly Statement[],
): readonly Statement[] => {
  const quietArticles = new Set(quiet.map(({ claim }) => claim.articleId));
  const { speakers } = story;
  const narrow = quiet.every((one) => onOneThing(story, entity, one));
  const spoken = story.claims
    .filter(({ articleId, stance }) => stance !== 'declines' && !quietArticles.has(articleId))
    .filter((claim) => {
      if (role !== null && holdsRole(role, claim)) return true;
      const speaker = speakers.entityOf(claim);
      if (speaker === null) return false;
      return (
        speakers.speaksFor(speaker, entity) ||
        speaksInName(claim, speakers.nameOf(entity)) ||
        speaksForThem(story, entity, quiet, claim)
      );
    })
    .flatMap((claim) => voiced(story, claim))
    .filter(({ claim }) => !HABIT.test(claim.evidence.text) && !longBefore(story, claim));
  const releases = [...story.articles.values()].filter(
    ({ id, outlet }) => !quietArticles.has(id) && speakers.isNamed(entity, outlet),
  );
  const own = releases.flatMap(({ id }) => story.statements.filter(({ claim }) => claim.articleId === id).slice(0, 2));
  const told = thoseThat(story, tellsOfSpeaking).filter((one) => {
    const { claim, text } = one;
    return (
      !quietArticles.has(claim.articleId) &&
      (speakers.mentions(entity, text) ||
        meansThem(story, entity, one) ||
        (SILENCE_ENDS.test(text) && speakers.mentions(entity, story.articles.get(claim.articleId)?.title ?? '')))
    );
  });
  const printed = (statement: Statement) => story.articles.get(statement.claim.articleId)?.publishedAt ?? null;
  const silence = { printed: quiet.map(printed), ofTheMoment: quiet.every(isOfTheMoment) };
  const onTheme = ({ context }: Statement): number => sharedConcepts(context, story.theme).length;
  const all = [...told, ...spoken, ...own]
    .filter((said) => inTime(printed(said), saidOn(story, said), silence))
    .sort((a, b) => onTheme(b) - onTheme(a));
  return narrow ? all.filter((said) => quiet.some((one) => answersIt(story, entity, one, said))) : all;
};

const draftOf = (story: StoryFeatures, entity: string, found: readonly Silence[]): readonly Draft[] => {
  const all = found.map(({ statement }) => statement);
  const wide = all.filter((one) => !onOneThing(story, entity, one));
  const quiet = wide.length > 0 ? wide : all;
  const spoken = wordsBy(story, entity, found[0]?.role ?? null, quiet);
  if (spoken.length === 0) return [];
  return [
    {
      type: 'comment',
      question: `Has ${story.speakers.nameOf(entity)} spoken?`,
      positions: [
        { words: `No: ${clip(quiet[0]?.text ?? '', 110)}`, statements: quiet },
        { words: `Yes: ${clip(spoken[0]?.text ?? '', 110)}`, statements: spoken },
      ],
      why: 'One text says that no answer was given; another carries words of the same person or body.',
      certainty: 0.75,
    },
  ];
};

export const commentDisagreements: FindKind = ({ story }) =>
  [...Map.groupBy(silences(story), ({ entity }) => entity)].flatMap(([entity, found]) => draftOf(story, entity, found));
