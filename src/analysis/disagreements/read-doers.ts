/**
 * Reads who did a thing off a clause: "rebels shot it down", "it was shot down by rebels", "it was the mayor who had the gates
 * opened", "the order to open them came from the council", "we took the decision ourselves". Knows no story.
 */
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { deedClassesOf } from '../words/doers.ts';
import { screened } from '../words/screened.ts';
import { stem } from '../words/stem.ts';
import { type Word, wordsOf } from '../words/words-of.ts';

export interface Doer {
  /** As the text names the party, its article included. */
  readonly agent: string;
  /** Classes of the deed. */
  readonly deeds: readonly number[];
  /** What it was done to, and how. */
  readonly things: ReadonlySet<string>;
  /** Ordinals and figures: the second goal is not the first. */
  readonly marks: string;
  /** The words insist that it was this party and no other. */
  readonly insists: boolean;
  /** Done to "it", "the thing": to what all speak of. */
  readonly bare: boolean;
}

const PHRASE = "((?:[\\p{L}\\p{N}’'.-]{1,24} ){0,6}?[\\p{L}\\p{N}’'.-]{1,24})";
const ENDS =
  '(?=[,.;:”"]|$| (?:in|on|at|when|as|before|after|while|during|because|according|last|late|early|shortly|and)\\b)';
const INSISTING = '(?: (?:himself|herself|itself|themselves|alone|and nobody else|and no one else))?';
/** "It was the mayor himself who had the sluice gates opened"; what stands between commas is passed over. */
const CLEFT = screened(
  new RegExp(
    `\\b(?:it|that) (?:was|is|were|had been) (?!not\\b)${PHRASE}${INSISTING}(?:, [^,;.]{2,60}){0,2},? (?:who|that|which) (?!the\\b|an?\\b|he\\b|she\\b|it\\b|they\\b|we\\b|was\\b|were\\b)([^;.”"]{4,140})`,
    'iu',
  ),
);
const MADE =
  '(?:order|decision|instruction|command|idea|plan|call|choice|proposal|initiative|leak|map|list|text|speech|letter|warning|tip)';
/** "The order to open the gates came from the council". */
const CAME_FROM = screened(
  new RegExp(
    `\\b(?:the|that|this) (${MADE}\\b[^,;.”"]{0,80}?),? (?:had )?(?:came|come|comes|originated|issued) from ${PHRASE}${ENDS}`,
    'iu',
  ),
);
/** "The speech was the work of a ghostwriter", "the leak was the doing of the palace". */
const WORK_OF = screened(
  new RegExp(
    `\\b(?:the|that|this|an?) ([^,;.”"]{3,60}?) (?:was|is|were) (?:the )?(?:work|idea|decision|doing|handiwork|brainchild|invention|creation) of ${PHRASE}${ENDS}`,
    'iu',
  ),
);
/** "The decision to close it was the governors' alone". */
const WHOSE = screened(
  new RegExp(
    `\\b(?:the|that) (${MADE}\\b[^,;.”"]{0,80}?) (?:was|is|were) ((?:the |our |his |her |their )?[\\p{L}’' -]{2,40}?)(?:[’']s|s[’']|[’'])(?: own| alone| and nobody else[’']s)*${ENDS}`,
    'iu',
  ),
);
/** "We took the decision to pull the plug ourselves". */
const TOOK = screened(
  new RegExp(
    `(?:^|[,;:“"] ?|\\b(?:that|said|says|and|but) )${PHRASE} (?:took|made|gave|issued|had (?:taken|made|given|issued)) the (decision|order|call|command|instruction)s?\\b([^;.”"]{0,100})`,
    'iu',
  ),
);
/** "Blown up by retreating soldiers". */
const BY = screened(
  new RegExp(
    `\\b([^,;.”"]{2,70}?) (?:was|were|is|are|had been|has been|have been|being) (?:\\p{L}+ly |actually |in fact |first )?([\\p{L}-]{3,20})(?: (up|down|off|out|over|in|on))? by (?!(?:\\p{L}+ing|\\d|one|two|noon|then|now|far|mid)\\b)${PHRASE}${ENDS}`,
    'iu',
  ),
);
/** "Ana Prok, who in fact found the thing". */
const IN_FACT = screened(
  /(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3})(?:,[^.;“”]{0,80}?)? who (?:in fact|actually|really|in truth|first|herself|himself) ([^;.,”"]{4,100})/u,
);
const SELF =
  /\b(?:himself|herself|itself|themselves|ourselves|myself|alone|on (?:his|her|its|their|our) own initiative|in person)\b/iu;
const NOBODY_ELSE = screened(/\b(?:nobody else|no one else|(?:and )?not (?:the|his|her|its|their|an?|\p{Lu}))/u);
const MARK = /^(?:first|second|third|fourth|fifth|last|final|other|next|another|\d+|opening|winning)$/u;
const AUXILIARY =
  /^(?:had|has|have|was|were|is|are|been|be|did|do|does|will|would|in|fact|actually|really|also|then|finally|later|first|himself|herself|itself|themselves|ever|now|\p{L}+ly)$/u;

/** "Had the network cut off". */
const CAUSES = screened(/^(?:had|has|have) (?:the|its|his|her|their|an?)\b/u);
const ORDERING = /^(?:order|decide|instruct|tell|direct|force|insist|command|get|have)$/u;
const PREDICATE = 14;
const PAST =
  '(?:\\p{L}{2,}ed|shot|took|found|wrote|threw|drew|chose|drove|flew|stole|led|blew|brought|sent|gave|made|began|won|broke|struck|sank|overran|retook)';
const ACTIVE = screened(
  new RegExp(
    `^["“‘]?((?:(?!(?:who|which|that|if|when|he|she|it|they|and|but)\\b)[\\p{L}\\p{N}’'.-]{1,24} ){1,5}?)(${PAST} [^;.”"]{2,100})`,
    'iu',
  ),
);
const BARE = screened(/^(?:\p{L}+ ){1,3}(?:it|the thing)\b/u);
const OBJECT_REACH = 4;

const conceptsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => (SELF.test(word.key) ? [] : (conceptOfWord(word) ?? []))));
const marksIn = (words: readonly Word[]): string =>
  words
    .map(({ key }) => key)
    .filter((key) => MARK.test(key))
    .join(' ');

const ORDERS = deedClassesOf('order', '');
const WORKS = [...deedClassesOf('write', ''), ...deedClassesOf('invent', ''), ...ORDERS];

const deedsAt = (words: readonly Word[], at: number): readonly number[] =>
  deedClassesOf(words[at]?.key ?? '', words[at + 1]?.key ?? '');

/** "To turn back": what is ordered or decided. */
const orderedIn = (words: readonly Word[]): readonly number[] =>
  words.flatMap((_, at) => (words[at - 1]?.key === 'to' ? deedsAt(words, at) : []));

const doer = (agent: string, deeds: readonly number[], words: readonly Word[], insists: boolean): Doer | null =>
  deeds.length === 0 ? null : { agent, deeds, things: conceptsIn(words), marks: marksIn(words), insists, bare: false };

/** Of a predicate: of "had the gates opened" what was had done. */
const ofPredicate = (agent: string, text: string): Doer | null => {
  const words = wordsOf(text).slice(0, PREDICATE);
  const main = words.findIndex(({ key }) => !AUXILIARY.test(key));
  const causes = CAUSES.test(text);
  const deeds = words.flatMap((_, at) => (at === main || causes ? deedsAt(words, at) : []));
  const read = doer(agent, causes ? [...deeds, ...ORDERS] : deeds, words, true);
  return read === null ? null : { ...read, bare: BARE.test(text) };
};

const ofNoun = (agent: string, noun: string, insists: boolean): Doer | null => {
  const words = wordsOf(noun);
  return doer(agent, [...deedsAt(words, 0), ...orderedIn(words)], words, insists);
};

/** Between who did it and the verb. Of "the agency's raid" and "an agency drone raid" the deed is told of, and not who did it. */
const BETWEEN =
  /^(?:[,(—–]| (?:of|in|at|from|on|for|with|who|and|or|near|under|behind)\b|(?: (?:had|has|have|was|were|is|are|been|also|then|finally|later|first|never|only|just|now|still|himself|herself|itself|themselves|to|would|will|\p{L}+ly))* $)/u;
const ARTICLE =
  /(?:\b(?:the|an?|its|his|her|their|our|one of [\p{L}’']+|another|some|two|three|four|five|several) (?:[\p{L}’'-]+ )?)$/iu;

/** The main clause's, as the text's own reading has it. */
const framed = ({ claim: { frame }, text }: Statement, own: string, insists: boolean): Doer | null => {
  const actor = frame?.actor ?? null;
  if (frame === null || actor === null || frame.negated || frame.hedged || !text.includes(actor)) return null;
  const words = wordsOf(own);
  const at = words.findIndex(({ key }) => stem(key) === stem(frame.action));
  const ends = own.indexOf(actor) + actor.length;
  if (at < 0 || !BETWEEN.test(own.slice(ends, Math.max(ends, words[at]?.start ?? 0)))) return null;
  const ordered = ORDERING.test(frame.action) ? orderedIn(words.slice(at)) : [];
  const deeds = [...deedClassesOf(frame.action, words[at + 1]?.key ?? ''), ...ordered, ...(ordered.length > 0 ? ORDERS : [])]; // biome-ignore format: one list
  const before = ARTICLE.exec(own.slice(0, own.indexOf(actor)))?.[0] ?? '';
  const target = wordsOf(frame.target ?? '');
  const agents = new Set(wordsOf(actor).map(({ key }) => key));
  const things = target.length > 0 ? target : words.filter(({ key }) => !agents.has(key));
  const read = doer(`${before}${actor}`, deeds, things, insists);
  return read === null ? null : { ...read, marks: marksIn(words.slice(at + 1, at + 1 + OBJECT_REACH)) };
};

/** "Rebels shot down the helicopter": where the text's own reading has nothing. */
const plain = (own: string, insists: boolean): Doer | null => {
  const found = ACTIVE.exec(own);
  if (found === null) return null;
  const words = wordsOf(found[2] ?? '').slice(0, PREDICATE);
  return doer(found[1] ?? '', deedsAt(words, 0), words, insists);
};

/** The party that the clause names for a deed, or null. */
export const doerIn = onceEach((statement): Doer | null => {
  const own = ownText(statement);
  const { content, evidence, frame } = statement.claim;
  const cleft = CLEFT.exec(content?.text ?? evidence.text) ?? IN_FACT.exec(evidence.text);
  if (cleft !== null) return ofPredicate(cleft[1] ?? '', cleft[2] ?? '');
  const came = CAME_FROM.exec(own);
  if (came !== null) return ofNoun(came[2] ?? '', came[1] ?? '', true);
  const work = WORK_OF.exec(own);
  if (work !== null) return doer(work[2] ?? '', WORKS, wordsOf(work[1] ?? ''), true);
  const whose = WHOSE.exec(own);
  if (whose !== null) return ofNoun(whose[2] ?? '', whose[1] ?? '', true);
  const insists = SELF.test(own) || NOBODY_ELSE.test(own);
  const took = TOOK.exec(own);
  if (took !== null) return ofNoun(took[1] ?? '', `${took[2]} ${took[3] ?? ''}`, insists);
  const by = BY.exec(own);
  if (by !== null)
    return doer(by[4] ?? '', deedClassesOf((by[2] ?? '').toLowerCase(), by[3] ?? ''), wordsOf(by[1] ?? ''), insists);
  return framed(statement, own, insists) ?? (frame === null ? plain(own, insists) : null);
});
