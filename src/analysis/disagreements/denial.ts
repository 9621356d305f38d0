/** Whether it is so: somebody denies what somebody else says. */

import { sameInterval } from '../../domain/interval.ts';
import { overlap } from '../../domain/span.ts';
import { FIGURE } from '../facts/figure-words.ts';
import { isOfOthers } from '../facts/of-ours.ts';
import { datesClash } from '../facts/slots.ts';
import { containment, countShared, sharedConcepts } from '../facts/weights.ts';
import { clausesOf } from '../features/clauses-of.ts';
import { conceptOfWord, namesOf } from '../features/concepts.ts';
import { sharedFrames } from '../features/frames-of.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach, oncePer } from '../features/once-each.ts';
import { ownConcepts, ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { likeDeed } from '../words/deed-classes.ts';
import { familyOf, isGeneral } from '../words/frame-lexicon.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { answeredBy } from './denied-before.ts';
import { deedsIn, deniesWhose, lightDeedsIn, relationDenied, thingDenied, topicOf } from './denied-topic.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';
import { isOthersDeed } from './own-deed.ts';
import { refuses } from './refusal.ts';

/** In no more statements than this: a word that tells what is meant by itself, where little else is said. */
const RARE = 4;
const SMALL_TOPIC = 3;
/** Of the most that a word can weigh: not in every fifth statement. */
const KNOWN = 0.45;
const LEAST_CONTAINED = 0.4;

/** "The prosecution says otherwise": denied is what stands before it, and nothing by itself. */
const EMPTY = screened(/\b(?:says?|said|insists?|insisted|claims?|claimed) otherwise\b/iu);

/** "There was no certainty that an offer would follow": left open, and not denied. */
const OPEN = screened(
  /\b(?:no (?:certainty|guarantee|assurance|telling|saying|knowing|idea)|not (?:certain|clear|sure|known|decided|guaranteed)|uncertain|unclear|(?:not|\p{L}n[’']t) yet|(?:cannot|could not|can[’']t) be (?:ruled out|excluded))\b/iu,
);

/** Of a claim's clauses the one that holds its content. */
const core = (story: StoryFeatures, statement: Statement): boolean => {
  const { content } = statement.claim;
  if (content === null) return true;
  const all = clausesOf(story, statement.claim);
  const most = Math.max(...all.map((one) => overlap(one, content)));
  return overlap(statement, content) === most;
};

/** "Whoever touched the switch": said of nobody. */
const RUMOUR = screened(/\b(?:rumou?rs?|whoever|all (?:this|that|the) talk|talk of|so-called)\b/iu);
/** "Repeated its denial": told of a denial, no word against it. */
const TELLS_OF_DENIAL = screened(
  /\b(?:denials?|denied|denies|denying|disput(?:es?|ed)|refut(?:es?|ed)|rebuttals?)\b/iu,
);
const inSilence = new Set(['denies', 'declines']);

const denialsIn: Reader<Statement> = ({ statements }, story) =>
  statements.filter(
    (statement) =>
      statement.claim.stance === 'denies' &&
      !EMPTY.test(statement.text) &&
      !OPEN.test(statement.text) &&
      !refuses(statement.claim.evidence.text) &&
      core(story, statement),
  );

/** Assertions: not negated, and no outlet's retelling of the very sentence that denies. */
const assertionsIn: Reader<Statement> = (read, story) => {
  const denials = denialsIn(read, story);
  return read.statements.filter((statement) => {
    if (statement.negated || RUMOUR.test(statement.text) || inSilence.has(statement.claim.stance)) return false;
    if (TELLS_OF_DENIAL.test(ownText(statement))) return false;
    return !denials.some(
      ({ claim, speaker }) =>
        overlap(claim.evidence, statement) > 0 && (statement.speaker === null || statement.speaker === speaker),
    );
  });
};

/** What is asked, called for or left open is told by nobody. */
const ASKS = screened(
  /\b(?:whether|if|unless|call(?:s|ed|ing) (?:for|on)|urg(?:es?|ed)|demand(?:s|ed)? that)\b|\?["”’')]*$/iu,
);
const isAsked = onceEach((statement) => ASKS.test(ownText(statement)));

interface Topic {
  readonly denial: Statement;
  readonly topic: ReadonlySet<string>;
  /** Of the topic what is said not to have been done, or not to be. */
  readonly deeds: ReadonlySet<string>;
  /** The assertion that the denial answers in its own text, when it points back. */
  readonly answered: Statement | null;
}

const DENIES = screened(
  /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed)?|ruled? out|no evidence|insist(?:s|ed)?|untrue|false|wrong|incorrect|inaccurate|invention|invented|fabricat(?:ed|ion)|fairy tale|fiction|fantasy|nonsense|rubbish|lies?|hoax|made[- ]up|baseless|unfounded|groundless)\b/iu,
);
/** "Nobody listened", he said: a negative told is not yet a denial of somebody's words. */
const isExplicit = onceEach(({ claim }) => DENIES.test(claim.evidence.text));

/** "Any other bank": the one that all speak of is not meant. */
const ofTheRest = onceEach((denial) => /\b(?:any|no|none of the) other\b/iu.test(ownText(denial)));
const tellsOfMore = onceEach((one) =>
  /\b(?:other|others|another|second|further|additional|two|three|four|several|more|also)\b/iu.test(one.text),
);

/** Who speaks in the sentence of each: what stands beside their words is told of them. */
const voicesIn = oncePer(
  (statements: readonly Statement[]): ReadonlyMap<number, ReadonlySet<string>> =>
    new Map(
      [...Map.groupBy(statements, ({ sentence }) => sentence.start)].map(([start, list]) => [
        start,
        new Set(list.flatMap(({ speaker }) => speaker ?? [])),
      ]),
    ),
);

/** A car deck is no electric car: one word of what there was none of is not the thing. */
const isPartOnly = (denial: Statement, word: string, told: ReadonlySet<string>): boolean =>
  thingDenied(denial).includes(word) && thingDenied(denial).some((other) => !told.has(other));

const ownNames = onceEach((one): ReadonlySet<string> => namesOf(wordsOf(ownText(one))));

const otherDays = (a: Statement, b: Statement): boolean => !a.datesSpeech && !b.datesSpeech && datesClash(a, b);

const MEASURED = new RegExp(`\\b(?:more|fewer|less|longer|later|earlier|higher|lower) than ${FIGURE} (\\p{L}+)`, 'iu');
/** "That crews worked more than twelve hours": denied are the hours; that they worked at all is no word against it. */
const measureDenied = onceEach((denial): string | null => {
  const noun = MEASURED.exec(ownText(denial))?.[2];
  return noun === undefined ? null : conceptOf(noun);
});

const OWNERS = /^(?:his|her|their|its|our|my|your|whose)$|['’]s$/u;
/** "The instruction of the police", "his telephone": of what both speak, whose it was. */
const tellsWhose = ({ words, text }: Statement, topic: ReadonlySet<string>): boolean =>
  /\b(?:belong|own)/iu.test(text) ||
  words.some(
    (word, at) =>
      topic.has(conceptOfWord(word) ?? '') && (OWNERS.test(words[at - 1]?.key ?? '') || words[at + 1]?.key === 'of'),
  );

/** Whoever tells it by phone tells of no phone. */
const toldIn = (one: Statement): ReadonlySet<string> => (one.speaker === null ? one.concepts : ownConcepts(one));

/** "Any ladder had been left", "somebody left a ladder": the thing, and the verb that says little without it. */
const sameVerb = (denial: Statement, told: ReadonlySet<string>): boolean =>
  lightDeedsIn(denial).some((verb) => told.has(verb));

/** Of one place, or of one of the people, that not all of the story is about. */
const sharesName = ({ theme }: StoryFeatures, denial: Statement, assertion: Statement): boolean =>
  [...ownNames(denial)].some((name) => !theme.has(name) && ownNames(assertion).has(name));

/** "Not in talks with any buyer", "in talks to be bought". */
const sharesMore = (denial: Statement, assertion: Statement): boolean =>
  sharedFrames(denial, assertion).filter((frame) => !isGeneral(familyOf(frame))).length >= 2;

/** Who did it is no deed. */
const DOERS = new Set('soldier troop police officer guard crew worker driver'.split(' ').map(conceptOf));

const closeness = (story: StoryFeatures, { denial, topic, deeds, answered }: Topic, assertion: Statement): number => {
  const { speakers, weight } = story;
  if (assertion === answered && assertion.speaker !== null) return 0.75;
  const told = toldIn(assertion);
  const common = countShared(topic, told, weight);
  // What most pairs fail on comes first.
  if (common === 0) return 0;
  const sameDate = denial.date !== null && assertion.date !== null && sameInterval(denial.date, assertion.date);
  const shared = common + (sameDate ? 1 : 0);
  if (shared < 2 && (assertion.speaker === null || topic.size > SMALL_TOPIC)) return 0;
  // Of one sentence only what the denial points back to stands against it.
  if (
    assertion.claim.articleId === denial.claim.articleId &&
    overlap(assertion, denial.claim.evidence) > 0 &&
    assertion !== answered
  )
    return 0;
  const measure = measureDenied(denial);
  if ((measure !== null && !assertion.concepts.has(measure)) || (deniesWhose(denial) && !tellsWhose(assertion, topic)))
    return 0;
  if (otherDays(denial, assertion) || isAsked(assertion) || (ofTheRest(denial) && !tellsOfMore(assertion))) return 0;
  const [a, b] = [denial.speaker, assertion.speaker];
  if (a !== null && b !== null && (speakers.speaksFor(a, b) || speakers.speaksFor(b, a))) return 0;
  if (shared < 2) {
    const [word = ''] = sharedConcepts(topic, told);
    const byVoice = assertion.speaker !== null && independent(denial, assertion);
    const rare = weight(word) >= Math.log(1 + story.weighed / RARE);
    // "They caution that": the word that reports is no word of what is said.
    const said = ownConcepts(assertion).has(word);
    // "Denied that any boat had been left": a boat alone is no boat that was left.
    const isPlain = isExplicit(denial) && lightDeedsIn(denial).length === 0;
    const done = isExplicit(denial) && weight(word) >= KNOWN * Math.log(1 + story.weighed) && sameVerb(denial, told);
    const tied = done || (rare && (sharesName(story, denial, assertion) || sharesMore(denial, assertion)));
    const telling = tied || (isPlain && (deeds.has(word) || (rare && thingDenied(denial).at(-1) === word)));
    const relation = relationDenied(denial);
    if (relation !== null && relation !== word) return 0;
    if (isOfOthers(story, denial, assertion) || isOthersDeed(story, denial, assertion)) return 0;
    if (!isExplicit(denial) && isPartOnly(denial, word, told)) return 0;
    if (!telling || !said || (!byVoice && !done)) return 0;
    return done ? 0.5 : 0.35;
  }
  const near = containment(topic, told, weight);
  // The same people at the same river, and another deed.
  const isDone = (deed: string): boolean => [...told].some((one) => !DOERS.has(one) && likeDeed(deed, one));
  if (deeds.size > 0 && ![...deeds].some(isDone)) return 0;
  if (!isExplicit(denial)) return 0;
  return near >= (shared >= 3 ? 0.28 : LEAST_CONTAINED) ? near : 0;
};

const topicsIn: Reader<Topic> = (read, story) => {
  const denials = denialsIn(read, story);
  const assertions = denials.length === 0 ? [] : assertionsIn(read, story);
  return denials.map((denial) => {
    const topic = topicOf(denial, story.names);
    const deeds = deedsIn(denial, topic, story.names);
    return { denial, topic, deeds, answered: answeredBy(denial, assertions, topic) };
  });
};

export const denialDisagreements: FindKind = ({ story }) => {
  const denials = ofEachArticle(story, denialsIn);
  const assertions = ofEachArticle(story, assertionsIn);
  const topics = new Map(ofEachArticle(story, topicsIn).map((topic) => [topic.denial, topic]));
  const speaksIn = (speaker: string, { claim, sentence }: Statement): boolean =>
    voicesIn(story.readOf.get(claim.articleId)?.statements ?? [])
      .get(sentence.start)
      ?.has(speaker) === true;
  const about = (assertion: Statement, denial: Statement): number => {
    const topic = topics.get(denial);
    const near = topic === undefined ? 0 : closeness(story, topic, assertion);
    if (near === 0) return 0;
    const own = denial.speaker !== null && speaksIn(denial.speaker, assertion);
    return own && assertion !== topic?.answered ? 0 : near;
  };
  // What the denial answers may share no word with it, but stands in its article.
  const sharing = { left: toldIn, right: (denial: Statement) => topics.get(denial)?.topic ?? [] };
  return setAgainst(assertions, denials, about, story.weight, { story, name: 'denial', sharing }).map(
    ({ left, right, closeness: near }) => ({
      type: 'denial',
      question: questionOn('Is it so', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One side says it is so; a speaker on the other side denies it.',
      certainty: Math.min(0.95, 0.5 + 0.5 * near),
    }),
  );
};
