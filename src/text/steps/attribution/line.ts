/**
 * A line: one sentence as the sieves read it, where a whole quotation is a single word and hyphenated words are one.
 * Knows tokens, sentences and quotations; nothing of cues or speakers.
 */

import type { Span } from '../../../domain/span.ts';
import type { Doc, Token } from '../../document.ts';
import { CUE_FORMS, type CueForm } from '../../lexicon/verb-forms.ts';
import type { Quotation } from './quotation.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** The token's tag, or QUOTE. */
  readonly tag: string;
  readonly lemma: string;
  readonly quotation: Quotation | null;
  /** The reporting verb this word is a form of, when it stands as a verb; filled in by `mendTags`. */
  readonly cue: CueForm | null;
}

export interface Line extends Span {
  readonly words: readonly Word[];
  readonly block: number;
  /** Index in reading order. */
  readonly index: number;
}

const wordOf = (token: Token): Word => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  tag: token.tag,
  lemma: token.lemma,
  quotation: null,
  cue: null,
});

const joined = (text: string, left: Word, right: Word): Word => {
  const words = text.slice(left.start, right.end);
  const tag = right.tag === 'VERB' ? 'ADJ' : right.tag === 'ADP' || right.tag === 'PUNCT' ? left.tag : right.tag;
  return {
    start: left.start,
    end: right.end,
    text: words,
    lower: words.toLowerCase(),
    tag,
    lemma: words.toLowerCase(),
    quotation: null,
    cue: null,
  };
};

/** "law - of - war" without spaces is one word. */
const pushWord = (text: string, words: Word[], word: Word): void => {
  const last = words.at(-1);
  const open = last !== undefined && last.quotation === null && last.end === word.start;
  if (open && last.text.endsWith('-') && last.text.length > 1 && word.tag !== 'PUNCT') {
    words[words.length - 1] = joined(text, last, word);
  } else if (open && word.text === '-' && last.tag !== 'PUNCT' && /^[\p{L}\p{N}]/u.test(text[word.end] ?? '')) {
    words[words.length - 1] = joined(text, last, word);
  } else words.push(word);
};

const quoteWord = (text: string, quotation: Quotation): Word => {
  const words = text.slice(quotation.start, quotation.end);
  return {
    start: quotation.start,
    end: quotation.end,
    text: words,
    lower: '“”',
    tag: 'QUOTE',
    lemma: '“”',
    quotation,
    cue: null,
  };
};

const endsSentence = (text: string, quotation: Quotation): boolean =>
  /[.?!…]["”’]?$/.test(text.slice(quotation.start, quotation.inner.end));

/** Whether the sentence that a quotation ended goes on after it: “Why?” he asked. */
const goesOn = (text: string, end: number): boolean => /^[^\S\n]*(?:\p{Ll}|[,;:—–-])/u.test(text.slice(end, end + 12));

/** Where sentences end that the sentence splitter put inside a quotation, or after one that ends with its own full stop. */
const boundaries = (doc: Doc, quotations: readonly Quotation[]): readonly (Span & { block: number })[] => {
  const lines: { start: number; end: number; block: number }[] = [];
  let q = 0;
  for (const sentence of doc.sentences) {
    const last = lines.at(-1);
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= sentence.start) q += 1;
    const inside = quotations[q];
    if (last !== undefined && last.block === sentence.block) {
      const cut = inside !== undefined && inside.start < sentence.start && inside.end > sentence.start;
      const before = quotations[q - 1];
      const afterQuote =
        before !== undefined && before.end > last.start && doc.text.slice(before.end, sentence.start).trim() === '';
      if (cut || (afterQuote && goesOn(doc.text, before.end))) {
        last.end = sentence.end;
        continue;
      }
    }
    lines.push({ ...sentence });
  }
  return lines;
};

/** No sentence is this long; what comes without full stops is cut, so that every later pass stays linear. */
const LONGEST_LINE = 300;
const chunks = (words: readonly Word[]): readonly (readonly Word[])[] =>
  words.length > 0 && words.length <= LONGEST_LINE
    ? [words]
    : Array.from({ length: Math.ceil(words.length / LONGEST_LINE) }, (_, i) =>
        words.slice(i * LONGEST_LINE, (i + 1) * LONGEST_LINE),
      );

const splitAfterQuotes = (text: string, words: readonly Word[]): readonly (readonly Word[])[] => {
  const parts: Word[][] = [[]];
  words.forEach((word, i) => {
    parts.at(-1)?.push(word);
    const next = words[i + 1];
    if (word.quotation === null || next === undefined || !endsSentence(text, word.quotation)) return;
    if (/^[\p{Lu}“"‘]/u.test(next.text) && !cueFollows(words, i + 1) && /[.]["”’]*$/.test(word.text)) parts.push([]);
  });
  return parts.flatMap((part) => chunks(part));
};

/** A quotation that ends with "?" or "!" and a name and a verb behind it belong together. */
const cueFollows = (words: readonly Word[], from: number): boolean => {
  const end = words.findIndex((word, i) => i >= from && word.tag === 'PUNCT');
  const stretch = words.slice(from, end === -1 ? words.length : end);
  return (
    stretch.length <= 6 &&
    stretch.some((word) => word.tag === 'VERB') &&
    words[from - 1]?.text.match(/[?!]["”’]*$/) !== null
  );
};

const isCue = (word: Word | undefined): boolean => {
  const form = word === undefined ? undefined : CUE_FORMS.get(word.lower);
  return (
    form !== undefined &&
    (form.form === 'past' || form.form === 'present') &&
    (form.verb.frames.has('s') || form.verb.frames.has('q'))
  );
};

/** Whether `words` do nothing but name the speaker of what stands before: "Trump said." "the mayor asked in May." */
const onlyNamesSpeaker = (words: readonly Word[], full: boolean): boolean => {
  const verb = words.findIndex((word, i) => i > 0 && i < 7 && isCue(word));
  if (
    verb === -1 ||
    words
      .slice(0, verb)
      .some((word) => word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'PUNCT' || word.quotation !== null)
  )
    return false;
  const next = words[verb + 1];
  if (next === undefined || next.text === '.') return true;
  return (
    !full &&
    (next.tag === 'ADP' || next.tag === 'ADV' || next.text === ',' || next.lower === 'as' || next.lower === 'when')
  );
};

const mergeSpeakers = (lines: readonly Line[]): readonly Line[] => {
  const merged: Line[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const end = last?.words.at(-1);
    if (
      last !== undefined &&
      end?.quotation != null &&
      last.block === line.block &&
      onlyNamesSpeaker(line.words, /\.["”’]*$/.test(end.text))
    )
      merged[merged.length - 1] = { ...last, end: line.end, words: [...last.words, ...line.words] };
    else merged.push(line);
  }
  return merged.map((line, index) => ({ ...line, index }));
};

/** Lines in reading order; every quotation stands whole in one of them. */
export const linesOf = (doc: Doc, tokens: readonly Token[], quotations: readonly Quotation[]): readonly Line[] => {
  const lines: Line[] = [];
  let t = 0;
  let q = 0;
  for (const span of boundaries(doc, quotations)) {
    const words: Word[] = [];
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= span.start) t += 1;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= span.start) q += 1;
    for (let token = tokens[t]; token !== undefined && token.start < span.end; token = tokens[t]) {
      const quotation = quotations[q];
      if (quotation !== undefined && token.end > quotation.start) {
        words.push(quoteWord(doc.text, quotation));
        while (t < tokens.length && (tokens[t]?.start ?? 0) < quotation.end) t += 1;
        q += 1;
      } else {
        pushWord(doc.text, words, wordOf(token));
        t += 1;
      }
    }
    for (const part of splitAfterQuotes(doc.text, words)) {
      const start = part[0]?.start ?? span.start;
      lines.push({ start, end: part.at(-1)?.end ?? start, words: part, block: span.block, index: lines.length });
    }
  }
  return mergeSpeakers(lines);
};
