/** Whether somebody has spoken: silence in one text, words of the same body or person in another. */

import type { Claim } from '../../domain/claim.ts';
import { type Day, dayNumber } from '../../domain/interval.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { oncePerClaim } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { speaksInName } from '../names/speaks-in-name.ts';
import { clip } from '../wording.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';

/** Silence as such; a refusal of one detail ("declined to say how many") leaves room for other words. */
const SILENCE =
  /\b(?:(?:not|never|nothing|no|without|declin\w+|refus\w+|nor)\b[^.;]{0,40}\b(?:(?<!['’]s )comment(?:ed|ing)?|respon(?:d|ded|se|ses|ding)|statements?|answer(?:ed|s|ing)?|repl(?:y|ied|ies)|sp(?:eak|oke|oken)|said(?=[.,;:”"]|$| (?:a|any|one|nothing|anything|in public|publicly|so far|since)\b)|word|heard|reach(?:ed)?|return(?:ed)?|picked? up)|unanswered|ke(?:pt|eps?|eping) (?:\w+ ){0,3}quiet|silent|silence|said nothing|yet to (?:comment|respond|speak|say|utter|answer|reply|make)|not a (?:word|peep)|without a word|stayed mum|confirm(?:s|ed)? nothing|not been seen(?: in public| since| or heard|$))\b/iu;
/** "Asked about the dinner", "questions about where": the silence is about one thing. */
const ABOUT_ONE_THING =
  /\b(?:comment(?:ed|ing)? on (?:an?|any|specific|individual|other)\b|asked (?:about|whether|if|why|how|who|what)|questions? (?:about|on|as to)|to say (?:who|what|whether|which|how|where|when|why))\b/iu;

/** Words of other days are no answer to this event. */
const HABIT =
  /\b(?:for a long time|long|frequently|often|repeatedly|always|in the past|previously|still|has never|earlier this (?:year|month)|for years|for months)\b|\?$/iu;

const SPOKE =
  /\b(?:answered|responded|replied|(?:broke|broken|breaks) (?:\w+ )?silence|issued a (?:\w+ )?(?:statement|response)|statement (?:was )?(?:issued|read(?: out)?|released|published|posted|put out)|sp(?:oke|oken|eaks) (?:out|publicly|to)|addressed)\b/iu;

/** "Acme, which has stood by its figure, did not reply": it has spoken, by the very sentence that tells of silence. */
const HAS_SPOKEN =
  /,\s(?:which|who)\s(?:has|have|had)\s(?:\w+\s)?(?:stood by|denied|defended|rejected|insisted|said|argued|maintained|repeated)\b/iu;

/** Whose, the headline may say. */
const SILENCE_ENDS = /\b(?:broke|broken|breaks) (?:\w+ )?silence\b/iu;

interface Silence {
  readonly entity: string;
  readonly statement: Statement;
}

const tellsOfSilence = oncePerClaim(({ evidence }) => SILENCE.test(evidence.text));

const silentIn: Reader<Claim> = ({ around }) => around.claims.filter(tellsOfSilence);

const silences = (story: StoryFeatures): readonly Silence[] =>
  ofEachArticle(story, silentIn).flatMap((claim) => {
    const clauses = story.statementsOfClaim.get(claim.id) ?? [];
    const statement = clauses.find(({ text }) => SILENCE.test(text)) ?? clauses[0];
    if (statement === undefined || SPOKE.test(statement.text) || HAS_SPOKEN.test(claim.evidence.text)) return [];
    if (claim.stance === 'declines') {
      const entity = story.speakers.entityOf(claim);
      return entity === null || entity.startsWith('unnamed:') ? [] : [{ entity, statement }];
    }
    const [only, ...others] = new Set(story.speakers.namedIn(statement.sentence.text));
    if (claim.kind !== 'narrated' || only === undefined || others.length > 0) return [];
    return [{ entity: only, statement }];
  });

/** A call not returned or a question waved away says nothing of what was said before it. */
const OF_THE_MOMENT =
  /\b(?:declin\w+|refus\w+|return(?:ed|ing)?|repl(?:y|ied|ies)|respond(?:ed)?|answer(?:ed)?|reached|picked? up)\b/iu;
const AS_YET = /\b(?:has|have|had|is|are|remain(?:s|ed)?|made)\b[^.;]{0,20}\b(?:not|never|nothing|no|yet|silent)\b/iu;
const isOfTheMoment = ({ text }: Statement): boolean => OF_THE_MOMENT.test(text) && !AS_YET.test(text);

/** Who speaks two days after a text found them silent has not contradicted it, nor who answers another a day after a call: the story went on. */
const LATER_MS = 48 * 3_600_000;
/** Words of weeks before belong to another occasion. */
const EARLIER_MS = 10 * 24 * 3_600_000;
const SAME_DAY_MS = 20 * 3_600_000;
const NEARBY = 400;

const WEEK = 7;

/** The day on which words were spoken, where their text tells it of them or of what they were read from. */
const saidOn = ({ statements }: StoryFeatures, said: Statement): Day | null => {
  const { claim, date, datesSpeech } = said;
  if (claim.saidOn !== undefined) return claim.saidOn.to;
  if (datesSpeech && date !== null) return date.to;
  const told = statements.find(
    (one) =>
      one.claim.articleId === claim.articleId &&
      one.date !== null &&
      SPOKE.test(one.text) &&
      Math.abs(one.start - said.start) <= NEARBY,
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
  const days = [...story.articles.values()]
    .flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)]))
    .sort();
  const first = days[0];
  return eventDate !== null && first !== undefined && dayNumber(eventDate.to) < dayNumber(first) - WEEK;
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

const wordsBy = (story: StoryFeatures, entity: string, quiet: readonly Statement[]): readonly Statement[] => {
  const quietArticles = new Set(quiet.map(({ claim }) => claim.articleId));
  const { speakers } = story;
  const narrow = quiet.every(
    (one) => ABOUT_ONE_THING.test(one.claim.evidence.text) || speaksInSameText(story, entity, one),
  );
  const spoken = story.claims
    .filter(({ articleId, stance }) => stance !== 'declines' && !quietArticles.has(articleId))
    .filter((claim) => {
      const speaker = speakers.entityOf(claim);
      return speaker !== null && (speakers.speaksFor(speaker, entity) || speaksInName(claim, speakers.nameOf(entity)));
    })
    .flatMap((claim) => voiced(story, claim))
    .filter(({ claim }) => !HABIT.test(claim.evidence.text) && !longBefore(story, claim));
  const releases = [...story.articles.values()].filter(
    ({ id, outlet }) => !quietArticles.has(id) && speakers.isNamed(entity, outlet),
  );
  const own = releases.flatMap(({ id }) => story.statements.filter(({ claim }) => claim.articleId === id).slice(0, 2));
  const told = story.statements.filter(
    ({ claim, text }) =>
      claim.kind === 'narrated' &&
      !quietArticles.has(claim.articleId) &&
      SPOKE.test(text) &&
      (speakers.mentions(entity, text) ||
        (SILENCE_ENDS.test(text) && speakers.mentions(entity, story.articles.get(claim.articleId)?.title ?? ''))),
  );
  const printed = (statement: Statement) => story.articles.get(statement.claim.articleId)?.publishedAt ?? null;
  const silence = { printed: quiet.map(printed), ofTheMoment: quiet.every(isOfTheMoment) };
  const onTheme = ({ context }: Statement): number => sharedConcepts(context, story.theme).length;
  const all = [...told, ...spoken, ...own]
    .filter((said) => inTime(printed(said), saidOn(story, said), silence))
    .sort((a, b) => onTheme(b) - onTheme(a));
  return narrow ? all.filter((said) => quiet.some((one) => answersIt(story, entity, one, said))) : all;
};

const draftOf = (story: StoryFeatures, entity: string, quiet: readonly Statement[]): readonly Draft[] => {
  const spoken = wordsBy(story, entity, quiet);
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
  [...Map.groupBy(silences(story), ({ entity }) => entity)].flatMap(([entity, quiet]) =>
    draftOf(
      story,
      entity,
      quiet.map(({ statement }) => statement),
    ),
  );
