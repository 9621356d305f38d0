/**
 * Reads who did a thing off a clause, however it is told: by the verb, by what the deed is said to come from, or with all stress on the
 * party ("it was the mayor who had the gates opened"). Knows no story.
 */
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { deedClassesIn, deedClassesOf } from '../words/doers.ts';
import { evokedBy } from '../words/frame-lexicon.ts';
import { screened } from '../words/screened.ts';
import { stem } from '../words/stem.ts';
import { type Word, wordsOf } from '../words/words-of.ts';
import { APPOSED, PHRASE } from './noun-phrase.ts';
import { doingsIn, objectBehind } from './read-doings.ts';
import { originIn } from './read-origins.ts';

export interface Doer {
  /** As the text names the party, its article included. */
  readonly agent: string;
  /** The party's other name in the same breath. */
  readonly also: string;
  /** Classes of the deed. */
  readonly deeds: readonly number[];
  /** Frames of the deed. */
  readonly acts: ReadonlySet<string>;
  /** What it was done to, and how. */
  readonly things: ReadonlySet<string>;
  /** Frames that those words evoke. */
  readonly kinds: ReadonlySet<string>;
  /** Ordinals and figures: the second goal is not the first. */
  readonly marks: string;
  /** The words insist that it was this party and no other. */
  readonly insists: boolean;
  /** The clause is there to tell who it was. */
  readonly told: boolean;
  /** Done to "it", "the thing": to what all speak of. */
  readonly bare: boolean;
}

/** "It was the mayor himself who had the sluice gates opened"; what stands between commas is passed over. */
const CLEFT = screened(
  new RegExp(
    `\\b(?:it|that) (?:was|is|were|will be|had been|has been|would be)(?: in fact| in truth| really| actually| rather| instead)? (?!not\\b)${PHRASE}(?: (?:himself|herself|itself|themselves|alone|and nobody else|and no one else))?${APPOSED}(?:, [^,;.]{2,60}){0,2},? (?:who|that|which) (?!the\\b|an?\\b|he\\b|she\\b|it\\b|they\\b|we\\b|was\\b|were\\b)([^;.”"]{4,140})`,
    'iu',
  ),
);
/** "Ana Prok, who in fact found the thing". */
const IN_FACT = screened(
  /(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3})(?:,[^.;“”]{0,80}?)? who (?:in fact|actually|really|in truth|first|herself|himself) ([^;.,”"]{4,100})/u,
);
/** "Marlis Fehn, who wrote the tune", "a librarian who had been the first to notice it". */
const WHO = screened(
  new RegExp(
    `(?:^|[,;:“"] ?|\\b(?:that|said|of|by|with|for|to|and|but|praised|thanked|named|against) )${PHRASE}${APPOSED},? who (?!(?:is|was|are|were) (?!(?:the first|first)\\b))([^;.,”"]{4,100})`,
    'iu',
  ),
);
const SELF = screened(
  /\b(?:himself|herself|itself|themselves|ourselves|myself|(?:he|she|they|we|I|it) alone|on (?:his|her|its|their|our|my) own (?:initiative|authority|responsibility|account)|of (?:his|her|its|their|our|my) own accord|in person|single-handed(?:ly)?|and nobody else|and no one else)\b/iu,
);
const SELF_WORD = /^(?:himself|herself|itself|themselves|ourselves|myself)$/u;
const NOBODY_ELSE = screened(/\b(?:nobody else|no one else|(?:, |\band )not (?:the|his|her|its|their|an?|\p{Lu}))/u);
const MARK = /^(?:first|second|third|fourth|fifth|last|final|other|next|another|\d+|opening|winning)$/u;
const AUXILIARY =
  /^(?:had|has|have|was|were|is|are|been|be|being|did|do|does|will|would|the|to|in|fact|actually|really|also|then|finally|later|first|one|himself|herself|itself|themselves|ever|now|\p{L}+ly)$/u;
/** "Had the network cut off". */
const CAUSES = /^(?:had|has|have) (?:the|its|his|her|their|an?|it|them|him)\b/u;
const ORDERING = /^(?:order|decide|instruct|tell|direct|force|insist|command|get|have)$/u;
/** "A dispute over who gave the order". */
const ASKED = /\b(?:over|about|of|on|to|as|for|know|knows|asked|said|unclear|question|is|was)$/iu;
const VERB = 4;
const NEAR = 100;
const PREDICATE = 14;
const OBJECT_REACH = 4;
const FIRST = /^(?:had been |has been |was |is )?(?:the )?first\b/u;
const BEFORE_WHO = 120;
const OPEN = /\b(?:whether|if|unless|could|might|may|unclear|not known|unknown|who)\b[^.;]{0,40}$|\?["”’']?$/iu;

const conceptsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => (SELF_WORD.test(word.key) ? [] : (conceptOfWord(word) ?? []))));
const marksIn = (words: readonly Word[]): string =>
  words
    .map(({ key }) => key)
    .filter((key) => MARK.test(key))
    .join(' ');

const ORDERS = deedClassesOf('order', '');
const keysOf = (words: readonly Word[]): readonly string[] => words.map(({ key }) => key);

/** "To turn back": what is ordered or decided. */
const orderedIn = (words: readonly Word[]): readonly number[] =>
  words.flatMap((_, at) => (words[at - 1]?.key === 'to' ? deedClassesIn(keysOf(words), at) : []));

/** Words that name no thing: the deed itself, and what any deed may be done to. */
const GENERIC =
  /^(?:it|them|these|things?|stuff|matters?|affairs?|moves?|steps?|measures?|actions?|deeds?|incidents?|whole|lot|bills?|costs?|expenses?|money|sums?|price|prices|orders?|decisions?|calls?|ideas?|alarm|word|choice|initiative|work|job|mess|line|lines|phrase|words|invention|scheme|plan|plans)$/u;

interface Reading {
  readonly agent: string | undefined;
  readonly also?: string | undefined;
  readonly deeds: readonly number[];
  readonly verb: readonly Word[];
  readonly words: readonly Word[];
  readonly insists: boolean;
  readonly told: boolean;
  readonly marks?: string;
}

const SURELY = 0.5;
const framesIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set([...evokedBy(words)].flatMap(([frame, surely]) => (surely >= SURELY ? [frame] : [])));

const doer = ({ agent = '', also = '', deeds, verb, words, insists, told, marks }: Reading): readonly Doer[] => {
  const acts = framesIn(verb);
  if (deeds.length === 0 && acts.size === 0) return [];
  const kinds = framesIn(words);
  const things = conceptsIn(words.filter(({ key }) => !GENERIC.test(key)));
  const bare = things.size === 0 && words.some(({ key }) => GENERIC.test(key));
  return [
    {
      ...{ agent, also, deeds, acts, things, kinds, insists, bare },
      marks: marks ?? marksIn(words),
      told: told || bare,
    },
  ];
};

/** Of a predicate: of "had the gates opened" what was had done. */
const ofPredicate = (
  agent: string | undefined,
  also: string | undefined,
  text: string,
  insists: boolean,
): readonly Doer[] => {
  const words = wordsOf(text).slice(0, PREDICATE);
  const main = words.findIndex(({ key }) => !AUXILIARY.test(key));
  const causes = CAUSES.test(text);
  const keys = keysOf(words);
  const deeds = words.flatMap((_, at) => (at === main || causes ? deedClassesIn(keys, at) : []));
  const object = causes ? text : objectBehind(text.slice(words[main]?.end ?? 0));
  const rest = wordsOf(object);
  return doer({
    agent,
    also,
    deeds: causes ? [...deeds, ...ORDERS] : deeds,
    verb: words.slice(main, main + VERB),
    words: rest,
    insists,
    told: insists,
  });
};

/** Between who did it and the verb. Of "the agency's raid" and "an agency drone raid" the deed is told of, and not who did it. */
const BETWEEN =
  /^(?:[,(—–]| (?:of|in|at|from|on|for|with|who|and|or|near|under|behind)\b|(?: (?:had|has|have|was|were|is|are|been|also|then|finally|later|first|never|only|just|now|still|himself|herself|itself|themselves|to|would|will|\p{L}+ly))* $)/u;
const ARTICLE =
  /(?:\b(?:the|an?|its|his|her|their|our|one of [\p{L}’']+|another|some|two|three|four|five|several) (?:[\p{L}’'-]+ )?)$/iu;

/** The main clause's, as the text's own reading has it. */
const framed = ({ claim: { frame }, text }: Statement, own: string, insists: boolean): readonly Doer[] => {
  const actor = frame?.actor ?? null;
  if (frame === null || actor === null || frame.negated || frame.hedged || !text.includes(actor)) return [];
  const words = wordsOf(own);
  const at = words.findIndex(({ key }) => stem(key) === stem(frame.action));
  const ends = own.indexOf(actor) + actor.length;
  if (at < 0 || !BETWEEN.test(own.slice(ends, Math.max(ends, words[at]?.start ?? 0)))) return [];
  const ordered = ORDERING.test(frame.action) ? orderedIn(words.slice(at)) : [];
  const deeds = [...deedClassesOf(frame.action, words[at + 1]?.key ?? ''), ...ordered, ...(ordered.length > 0 ? ORDERS : [])]; // biome-ignore format: one list
  const before = ARTICLE.exec(own.slice(0, own.indexOf(actor)))?.[0] ?? '';
  const target = wordsOf(frame.target ?? '');
  const agents = new Set(wordsOf(actor).map(({ key }) => key));
  const things = target.length > 0 ? target : words.filter(({ key }) => !agents.has(key));
  const marks = marksIn(words.slice(at + 1, at + 1 + OBJECT_REACH));
  return doer({
    agent: `${before}${actor}`,
    deeds,
    verb: words.slice(at, at + VERB),
    words: things,
    insists,
    told: false,
    marks,
  });
};

const ofOrigin = (text: string): readonly Doer[] => {
  const found = originIn(text);
  if (found === null) return [];
  const words = wordsOf(found.deed).slice(-PREDICATE);
  const keys = keysOf(words);
  const own = words.flatMap((_, at) => deedClassesIn(keys, at));
  const insists = found.plain !== true || own.length > 0;
  const deeds = [...found.classes, ...own];
  return doer({ agent: found.agent, also: found.also, deeds, verb: words, words, insists, told: true });
};

/** A clause that goes on with "who" tells of whom stands before it. */
const withWhom = ({ sentence, start }: Statement, own: string): string => {
  if (!/^(?:who|which|that)\b/u.test(own)) return own;
  const before = sentence.text.slice(0, start - sentence.start);
  const near = before.length > BEFORE_WHO ? before.slice(-BEFORE_WHO).replace(/^\S*\s/u, '') : before;
  return `${near} ${own}`.replace(/\s+/gu, ' ');
};

/** Of the words before "who" those that name somebody. */
const named = (text: string): string => text.replace(/^.*\b(?:by|of|with|for|to|was|is|were|that|from|and|but)\s/u, '');

const insistsIn = (text: string): boolean => NOBODY_ELSE.test(text) || SELF.test(text);

/** The parties that the clause names for deeds; the surest reading first. */
export const doersIn = onceEach((statement): readonly Doer[] => {
  const { content, evidence } = statement.claim;
  const own = withWhom(statement, ownText(statement));
  const whole = content?.text ?? evidence.text;
  const cleft = CLEFT.exec(whole) ?? CLEFT.exec(own);
  if (cleft !== null) return ofPredicate(cleft[1], cleft[2], cleft[3] ?? '', true);
  const fact = IN_FACT.exec(evidence.text);
  if (fact !== null) return ofPredicate(fact[1], '', fact[2] ?? '', true);
  const origin = ofOrigin(own);
  if (origin.length > 0) return origin;
  const stresses = NOBODY_ELSE.test(own) || SELF.test(own);
  const who = WHO.exec(own);
  const asked = who !== null && ASKED.test(who[1] ?? '');
  const relative =
    who === null || asked
      ? []
      : ofPredicate(named(who[1] ?? ''), who[2], who[3] ?? '', insistsIn(who[3] ?? '') || FIRST.test(who[3] ?? ''));
  const doings = doingsIn(own, wordsOf(own)).filter(({ agent }) => !OPEN.test(own.slice(0, own.indexOf(agent))));
  const done = doings.flatMap(({ agent, also, classes, verb, done: thing, told }) => {
    const from = own.indexOf(agent);
    const insists = stresses && insistsIn(own.slice(from, from + agent.length + NEAR));
    return doer({ agent, also, deeds: classes, verb, words: wordsOf(thing), insists, told });
  });
  return [...relative, ...done, ...(done.length === 0 ? framed(statement, own, stresses) : [])];
});
