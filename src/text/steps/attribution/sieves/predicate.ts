/**
 * The sieve of predicates: "the farmer is convinced that …", "the union was adamant that …", "officials are wary of …". What somebody is
 * sure, afraid or aware of is told of them as what they say is.
 */
import { canHoldOffice } from '../can-speak.ts';
import { clauseBegins, isComplementizer, skipLight } from '../clause-at.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const CLAUSE = new Set(
  (
    'convinced sure certain confident adamant aware unaware hopeful optimistic pessimistic afraid fearful sceptical skeptical doubtful ' +
    'insistent emphatic satisfied persuaded worried concerned'
  ).split(' '),
);
const OF = new Set('unaware aware afraid wary sceptical skeptical critical dismissive scornful supportive'.split(' '));
const ABOUT = new Set('worried concerned sceptical skeptical optimistic pessimistic doubtful scathing'.split(' '));
const DOUBTING = new Set(['sceptical', 'skeptical', 'doubtful', 'unaware', 'pessimistic']);
const BE = /^(?:is|are|was|were|am|been|be|remains?|remained|['’](?:s|re|m))$/;
const CONDEMNING = new Set(['critical', 'dismissive', 'scornful', 'scathing']);
const NOBODY = new Set(['it', 'this', 'that', 'what', 'there', 'which', 'i', 'we', 'you']);

interface Found {
  readonly word: string;
  /** Phrase index behind the predicate. */
  readonly after: number;
}

const isPredicate = (word: string): boolean => CLAUSE.has(word) || OF.has(word) || ABOUT.has(word);

const predicateAt = (line: ParsedLine, at: number): Found | null => {
  const { phrases, words } = line;
  const phrase = phrases[at];
  const head = words[phrase?.head ?? -1]?.lower ?? '';
  if (phrase?.verb?.form !== 'finite') return null;
  if (phrase.verb.passive && isPredicate(head)) return { word: head, after: at + 1 };
  if (!BE.test(head)) return null;
  const next = skipLight(line, at + 1);
  const found = phrases[next];
  const word = words[found?.head ?? -1]?.lower ?? '';
  const bare = found !== undefined && found.to - found.from === 1 && (found.kind === 'other' || found.kind === 'verb');
  return bare && isPredicate(word) ? { word, after: next + 1 } : null;
};

const contentStart = (line: ParsedLine, { word, after }: Found): { at: number; noun: boolean } | null => {
  const next = line.phrases[after];
  const first = line.words[next?.from ?? -1]?.lower ?? '';
  if (CLAUSE.has(word) && isComplementizer(line, after) && (first === 'that' || first === 'whether'))
    return { at: after, noun: false };
  if (CLAUSE.has(word) && next?.kind === 'noun' && !next.time && clauseBegins(line, after))
    return { at: after, noun: false };
  if (next?.kind !== 'preposition' || !((first === 'of' && OF.has(word)) || (first === 'about' && ABOUT.has(word))))
    return null;
  const object = line.phrases[after + 1];
  const personal = object !== undefined && object.to - object.from === 1 && line.words[object.from]?.tag === 'PRON';
  return object?.kind === 'noun' && !object.time && !personal ? { at: after + 1, noun: true } : null;
};

const draftOf = (line: ParsedLine, at: number): Draft | null => {
  const found = predicateAt(line, at);
  const start = found === null ? null : contentStart(line, found);
  const subject = start === null ? null : subjectOf(line, at);
  if (found === null || start === null || subject === null || !canHoldOffice(line, subject)) return null;
  if (NOBODY.has(line.words[subject.head]?.lower ?? '')) return null;
  // without its "not" the content would be its opposite
  const whole = line.phrases[at]?.verb?.negated === true || start.noun || DOUBTING.has(found.word);
  const content = spanOfPhrases(line, whole ? at : start.at, contentEnd(line, start.at, start.noun));
  if (content === null) return null;
  const stance = CONDEMNING.has(found.word) && !whole ? 'condemns' : 'asserts';
  return {
    rule: 'predicate',
    line: line.index,
    speakerLine: line.index,
    subject,
    cue: spanOfPhrases(line, at, found.after),
    parts: [content],
    stance,
    addressee: null,
    open: stance === 'asserts',
  };
};

export const predicate = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at) => {
    const draft = phrase.kind === 'verb' ? draftOf(line, at) : null;
    return draft === null ? [] : [draft];
  });
