/** Gives a speaker a name, a role and a type from the words of its mention. Pronouns go to `resolvePronoun`. */

import type { Span } from '../../../domain/span.ts';
import type { Speaker, SpeakerType } from '../../../domain/speaker.ts';
import { RELATIVES } from '../../lexicon/subordinators.ts';
import { isBodyNoun, isPersonNoun, isPlural } from '../../lexicon/unnamed-sources.ts';
import type { Subject } from './antecedent.ts';
import type { NameBook } from './name-book.ts';
import { nameRun, splitTitle } from './name-run.ts';
import type { ParsedLine } from './phrase.ts';
import { isAgent, roleAt } from './role-holders.ts';

const LONGEST_NAME = 14;
const UNNAMED =
  /^(?:sources?|officials?|insiders?|aides?|diplomats?|critics?|analysts?|experts?|observers?|witnesse?s?|residents?|people|person|some|others|many|somebody|someone)$/;

const textOf = (line: ParsedLine, from: number, to: number): string => {
  const first = line.words[from];
  const last = line.words[to - 1];
  return first === undefined || last === undefined
    ? ''
    : line.words
        .slice(from, to)
        .reduce(
          (text, word, i, all) => text + (i > 0 && (all[i - 1]?.end ?? 0) < word.start ? ' ' : '') + word.text,
          '',
        );
};

/** Cuts inserts, articles and tails off a mention. */
const wordsOf = (line: ParsedLine, { from, to }: Subject): { from: number; to: number } => {
  let begin = from;
  const first = line.words[from];
  if (first !== undefined && first.tag === 'DET' && ['the', 'a', 'an'].includes(first.lower) && to - from > 1)
    begin += 1;
  let end = to;
  while (end > begin + 1 && (line.words[end - 1]?.tag === 'PUNCT' || line.words[end - 1]?.tag === 'ADV')) end -= 1;
  return { from: begin, to: end };
};

const typeOf = (head: string, plural: boolean): SpeakerType => {
  if (UNNAMED.test(head)) return 'unnamed';
  if (isPersonNoun(head) || (isAgent(head) && !isBodyNoun(head))) return plural ? 'group' : 'unnamed';
  return isBodyNoun(head) ? 'office' : plural ? 'group' : 'office';
};

/** A role in full: the longest way it is written. */
const longer = (here: string | null, elsewhere: string | null): string | null =>
  (elsewhere?.length ?? 0) > (here?.length ?? 0) ? elsewhere : here;

const personOf = (line: ParsedLine, from: number, last: number, book: NameBook): Omit<Speaker, 'mention'> | null => {
  const run = nameRun(line.words, from, last);
  if (run === null) return null;
  const words = line.words.slice(run.from, run.to).map((word) => word.text);
  const { name, role } = splitTitle(words);
  const known = book.resolve(name);
  const before = line.words.slice(from, run.from).filter((word) => word.tag !== 'DET');
  const lead =
    before.length > 0 && before.every((word) => word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN')
      ? before.map((word) => word.text).join(' ')
      : null;
  if (known !== null)
    return { name: known.name, role: longer(role ?? lead, known.role), type: known.person ? 'person' : 'office' };
  return { name, role: role ?? lead, type: role !== null ? 'person' : 'office' };
};

/** An appositive with a name: "chief of staff, Susie Wiles,". */
const namedByInsert = (line: ParsedLine, subject: Subject, book: NameBook): Omit<Speaker, 'mention'> | null => {
  for (const phrase of line.phrases) {
    if (phrase.from <= subject.head || phrase.to > subject.to || phrase.kind !== 'noun') continue;
    const before = line.words[phrase.from - 1];
    const inside =
      before?.lower === 'of' &&
      isPersonNoun(line.words[subject.head]?.lower ?? '') &&
      line.words[phrase.from]?.tag === 'NOUN';
    if (before === undefined || !(before.text === ',' || before.tag === 'NOUN' || inside)) continue;
    const person = personOf(line, phrase.from, phrase.head, book);
    if (inside && person?.type !== 'person') continue;
    const head = line.words[subject.head]?.lower ?? '';
    if (person !== null && (person.type === 'person' || isPersonNoun(head) || isBodyNoun(head))) {
      const role = textOf(line, subject.from, before.text === ',' ? phrase.from - 1 : phrase.from);
      const type = person.type === 'person' || !isBodyNoun(head) ? 'person' : 'office';
      return { ...person, type, role: role.replace(/^(?:the|a|an) /i, '') };
    }
    return null;
  }
  return null;
};

const spanOf = (line: ParsedLine, from: number, to: number): Span => ({
  start: line.words[from]?.start ?? line.start,
  end: line.words[to - 1]?.end ?? line.end,
});

/** Whether the group that ends at word `at` is one of several: "CIA and Pentagon officials". */
const joinsNext = (line: ParsedLine, at: number, to: number): boolean => {
  for (let i = at; i < to; i += 1) {
    const word = line.words[i];
    if (word?.tag === 'CCONJ') return true;
    if (
      word?.tag === 'PUNCT' ||
      word?.tag === 'VERB' ||
      word?.tag === 'AUX' ||
      word?.lower === 'who' ||
      word?.lower === 'whom'
    )
      return false;
  }
  return false;
};

/** "The agency", and nothing beside it: the one agency that the text names. */
const bodyMeant = (line: ParsedLine, range: { from: number; to: number }, noun: string, book: NameBook) =>
  range.to - range.from === 1 && line.words[range.from - 1]?.lower === 'the' && isBodyNoun(noun)
    ? book.bodyCalled(noun)
    : null;

/** The speaker of a mention that is no pronoun. */
export const nameSpeaker = (line: ParsedLine, subject: Subject, book: NameBook): Speaker => {
  const range = wordsOf(line, subject);
  const mention = spanOf(line, subject.from, range.to);
  const head = line.words[subject.head];
  const phrase = line.phrases.find((p) => p.from <= subject.head && subject.head < p.to);
  const several =
    phrase !== undefined &&
    (line.words.slice(subject.from, phrase.from).some((word) => word.tag === 'CCONJ') ||
      joinsNext(line, phrase.to, range.to));
  if (head?.tag === 'PROPN' && !several && phrase !== undefined) {
    const person = personOf(line, phrase.from, subject.head, book);
    if (person !== null && !isBodyNoun(person.name.toLowerCase())) {
      const office =
        person.type === 'office' && !/ /.test(person.name)
          ? book.holderOf({ head: person.name.toLowerCase(), beside: [] })
          : null;
      const tail =
        range.to > phrase.to &&
        ['of', 'for', 'and'].includes(line.words[phrase.to]?.lower ?? '') &&
        person.type !== 'person'
          ? ` ${textOf(line, phrase.to, range.to)}`
          : '';
      return office === null
        ? { ...person, name: person.name + tail, mention }
        : { name: office.name, role: office.role, type: 'person', mention };
    }
  }
  if (!several) {
    const named = namedByInsert(line, subject, book);
    if (named !== null) return { ...named, mention };
  }
  const lower = head?.lower ?? '';
  const at = phrase === undefined ? -1 : line.phrases.indexOf(phrase);
  const role = several || line.words[phrase?.from ?? -1]?.lower !== 'the' ? null : roleAt(line, at);
  const holder = role === null ? null : book.holderOf(role);
  if (holder !== null) return { name: holder.name, role: holder.role, type: 'person', mention };
  const body = bodyMeant(line, range, lower, book);
  if (body !== null) return { name: body.name, role: null, type: 'office', mention };
  const stop =
    range.to - range.from > LONGEST_NAME || line.words.slice(range.from, range.to).some((word) => word.text === ',')
      ? firstBreak(line, range, phrase?.to ?? range.to, several)
      : range.to;
  return {
    name: textOf(line, range.from, stop),
    role: null,
    type: several ? 'group' : typeOf(lower, isPlural(lower)),
    mention,
  };
};

const firstBreak = (
  line: ParsedLine,
  range: { from: number; to: number },
  phraseEnd: number,
  several: boolean,
): number => {
  const comma = line.words.findIndex((word, i) => i > range.from && i < range.to && word.text === ',');
  const limit = Math.min(range.to, range.from + LONGEST_NAME);
  if (several) {
    // "Ames and Bell, who run the mill": what follows describes them
    const who = line.words.findIndex(
      (word, i) =>
        i > range.from &&
        i < limit &&
        line.words[i - 1]?.text === ',' &&
        (RELATIVES.has(word.lower) ||
          (line.words[i + 1]?.lower === 'of' && RELATIVES.has(line.words[i + 2]?.lower ?? ''))),
    );
    return who > range.from + 1 ? who - 1 : limit;
  }
  return comma > range.from
    ? Math.max(Math.min(comma, limit), range.from + 1)
    : Math.min(Math.max(phraseEnd, range.from + 1), range.to);
};
