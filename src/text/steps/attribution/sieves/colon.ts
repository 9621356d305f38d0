/**
 * The sieves of the colon. A name before it speaks what follows ("Carson: ‘Not fit to serve’"); a clause that ends
 * with it gives its subject the quotation of the next paragraph ("He released the following statement: / “…”").
 */

import { isBodyNoun, isPersonNoun } from '../../../lexicon/unnamed-sources.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine, Phrase } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const SPEAKING_TEXTS = new Set(['poll', 'study', 'survey', 'report', 'watchdog']);
const ABOUT = new Set(['on', 'to']);
const LABELS = new Set(
  'exclusive watch video photo photos update updates breaking live opinion analysis review read listen exclusive: credit source related note correction editor image images photograph copyright published updated'.split(
    ' ',
  ),
);
const LONGEST = 6;
/** So many letters of a headline say something, also where Title Case hides their verb. */
const STATEMENT = 25;

const isSpeaker = (line: ParsedLine, phrase: Phrase): boolean => {
  const head = line.words[phrase.head];
  if (head === undefined || phrase.to - phrase.from > LONGEST || LABELS.has(head.lower)) return false;
  return head.tag === 'PROPN' || isPersonNoun(head.lower) || SPEAKING_TEXTS.has(head.lower) || isCamp(line, phrase);
};

/** "Voss camp", "Lanner team": a body behind the name it belongs to. */
const isCamp = (line: ParsedLine, { from, to, head }: Phrase): boolean =>
  isBodyNoun(line.words[head]?.lower ?? '') && line.words.slice(from, to).some((word) => word.tag === 'PROPN');

/** Phrase index behind the hour of a live page: "19:40 - Minister: …". */
const timeEnd = ({ phrases, words }: ParsedLine): number =>
  /^\d{1,2}[.:]\d\d/.test(words[0]?.text ?? '') && phrases[1]?.kind === 'dash' ? 2 : 0;

/** "Name: content". In running text only before a quotation. */
export const nameColon = (line: ParsedLine, headline: boolean): readonly Draft[] => {
  const first = headline ? timeEnd(line) : 0;
  const colon = line.phrases.findIndex((phrase, i) => i >= first && phrase.kind === 'colon');
  const name = line.phrases[colon - 1];
  const next = line.phrases[colon + 1];
  if (colon < 1 || name?.kind !== 'noun' || next === undefined) return [];
  const opening = line.phrases[0];
  // "Voss on the new bridge: ‘Too late’"
  const onTopic =
    headline && opening?.kind === 'noun' && ABOUT.has(line.words[line.phrases[1]?.from ?? 0]?.lower ?? '');
  const only =
    colon === first + 1 ||
    (onTopic && isSpeaker(line, opening)) ||
    (colon === 3 && line.phrases[1]?.kind === 'preposition') ||
    (next.kind === 'quote' && line.phrases[colon - 2]?.kind === 'dash');
  if (!only || (!onTopic && !isSpeaker(line, name)) || (!headline && next.kind !== 'quote')) return [];
  let end = line.phrases.length;
  if (line.phrases[end - 1]?.kind === 'stop') end -= 1;
  const content = spanOfPhrases(line, colon + 1, end);
  const cue = spanOfPhrases(line, colon, colon + 1);
  const size = (line.words.at(-1)?.end ?? 0) - (line.words[next.from]?.start ?? 0);
  const verb =
    (headline && size >= STATEMENT) ||
    line.phrases.slice(colon + 1).some((phrase) => phrase.kind === 'verb' || phrase.kind === 'quote');
  if (content === null || !verb) return [];
  const subject = line.phrases[colon === 3 || onTopic ? 0 : colon - 1] ?? name;
  return [
    {
      rule: 'name-colon',
      line: line.index,
      speakerLine: line.index,
      subject: { from: subject.from, to: onTopic ? subject.to : name.to, head: subject.head },
      cue,
      parts: [content],
      stance: 'asserts',
      addressee: null,
      open: true,
    },
  ];
};

/** The speaker of a clause that ends with a colon and hands over to the next paragraph; null when it has none. */
export const handsOver = (line: ParsedLine): Omit<Draft, 'parts'> | null => {
  const last = line.phrases.at(-1);
  if (last?.kind !== 'colon') return null;
  for (let at = line.phrases.length - 2; at >= 0; at -= 1) {
    const phrase = line.phrases[at];
    const word = line.words[phrase?.head ?? -1];
    if (phrase?.kind !== 'verb' || phrase.verb?.passive === true || phrase.verb?.negated === true || word === undefined)
      continue;
    const subject = subjectOf(line, at);
    if (subject === null) continue;
    const cue = spanOfPhrases(line, at, at + 1);
    return {
      rule: 'colon',
      line: line.index,
      speakerLine: line.index,
      subject,
      cue,
      stance: word.cue?.verb.stance ?? 'asserts',
      addressee: null,
      open: true,
    };
  }
  return null;
};
