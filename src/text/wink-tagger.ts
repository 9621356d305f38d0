/**
 * The tagger over wink-nlp and its English model (universal tags, lemmas). The only file that knows them.
 * Making a tagger is free; the model (about 70 ms, 60 MB) is loaded by the first text.
 */
import { createRequire } from 'node:module';
import type { ItsFunction, Model, WinkMethods } from 'wink-nlp';
import { isDotted } from './abbreviations.ts';
import type { Tagger, Token } from './document.ts';
import { splitWords, type Word } from './tagger/split-words.ts';
import { stemUnknown } from './tagger/stem-unknown.ts';
import { closedVocabulary, type Vocabulary } from './tagger/vocabulary.ts';

/** Words given to the model at a time; its memory grows with them. Cut at a line break or a full stop where one is near. */
const BATCH = 4_000;
const BATCH_LIMIT = 8_000;

/** What the model makes of a word of its vocabulary, remembered: as many as the vocabulary has words. */
interface Known {
  readonly text: string;
  readonly given: boolean;
  /** Lengths of the parts it comes back in: "don't" as 2 and 3. */
  readonly parts: readonly number[];
  /** By tag. */
  readonly lemmas: Map<string, string>;
}

interface Loaded {
  readonly nlp: WinkMethods;
  readonly vocabulary: Vocabulary;
  readonly known: Map<string, Known>;
}

interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number };
  };
}

const load = (): Loaded => {
  const require = createRequire(import.meta.url);
  const wink: typeof import('wink-nlp') = require('wink-nlp');
  const model: Model & { core(): CoreModel } = require('wink-eng-lite-web-model');
  let core: CoreModel | undefined;
  // One core, shared, so that the vocabulary asked is the one in use.
  const shared = {
    ...model,
    core: () => {
      core ??= model.core();
      return core;
    },
  };
  const nlp = (wink as unknown as (model: Model, pipe: string[]) => WinkMethods)(shared, ['pos']);
  const { hash, intrinsicSize } = shared.core().features.lexeme;
  const knows = (word: string): boolean => {
    const index = hash[word];
    return index !== undefined && index > 0 && index < intrinsicSize;
  };
  return { nlp, vocabulary: closedVocabulary(knows), known: new Map() };
};

const partsOf = (nlp: WinkMethods, text: string): readonly number[] => {
  const lengths = nlp
    .readDoc(text)
    .tokens()
    .out()
    .map(({ length }) => length);
  if (lengths.reduce((sum, length) => sum + length, 0) !== text.length)
    throw new Error(`the tagger does not give back ${JSON.stringify(text)}`);
  return lengths;
};

const knownOf = (own: string, shape: Word['shape'], { nlp, vocabulary, known }: Loaded): Known => {
  const before = known.get(own);
  if (before !== undefined) return before;
  const { text, given } = vocabulary.feed(own, shape);
  const found = {
    text,
    given,
    parts: given && shape === 'word' ? partsOf(nlp, text) : [text.length],
    lemmas: new Map(),
  };
  // Only words of the vocabulary are kept: nothing of a text outlives its reading.
  if (given && shape !== 'line-break') known.set(own, found);
  return found;
};

/** Where to cut before `limit`: after the last break between BATCH and the limit, else at the limit. */
const batchEnd = (words: readonly Word[], text: string, start: number): number => {
  if (words.length - start <= BATCH_LIMIT) return words.length;
  for (let at = start + BATCH; at < start + BATCH_LIMIT; at++) {
    const word = words[at];
    if (word?.shape === 'line-break' || (word?.shape === 'mark' && text[word.start] === '.')) return at + 1;
  }
  return start + BATCH_LIMIT;
};

const tagBatch = (text: string, words: readonly Word[], loaded: Loaded, tokens: Token[]): void => {
  const { nlp, vocabulary } = loaded;
  const entries = words.map(({ start, end, shape }) => knownOf(text.slice(start, end), shape, loaded));
  const found = nlp.readDoc(entries.map((entry) => entry.text).join(' ')).tokens();
  const tags = found.out(nlp.its.pos) as readonly string[];
  // Its types forget that a token's function may take the add-ons too.
  const lemmaAt = (at: number): string => found.itemAt(at).out(nlp.its.lemma as ItsFunction<string>);
  let at = 0;
  words.forEach((word, index) => {
    const entry = entries[index];
    if (entry === undefined) return;
    let { start } = word;
    entry.parts.forEach((length, part) => {
      const end = part === entry.parts.length - 1 ? word.end : start + length;
      const tag = word.shape === 'address' && text[start] !== '@' ? 'X' : (tags[at] ?? 'X');
      if (word.shape !== 'line-break') {
        const own = text.slice(start, end);
        tokens.push({
          start,
          end,
          text: own,
          tag,
          lemma: entry.given ? lemmaOf(entry, part, tag, () => lemmaAt(at)) : stemUnknown(own, tag, vocabulary.has),
        });
      }
      at += 1;
      start = end;
    });
  });
  if (at !== tags.length) throw new Error(`the tagger gave ${tags.length} tags for ${at} words`);
};

const lemmaOf = ({ lemmas, parts }: Known, part: number, tag: string, find: () => string): string => {
  const key = parts.length === 1 ? tag : `${part}${tag}`;
  const before = lemmas.get(key);
  if (before !== undefined) return before;
  const lemma = find();
  lemmas.set(key, lemma);
  return lemma;
};

/** Offsets are exact for any string; time is linear in its length. The same text gives the same tokens, whatever was read before. */
export const winkTagger = (): Tagger => {
  let loaded: Loaded | undefined;
  return {
    tag(text) {
      loaded ??= load();
      const { vocabulary } = loaded;
      const words = splitWords(text, (word) =>
        word.endsWith('.') ? isDotted(word) : vocabulary.has(word.replaceAll('’', "'")),
      );
      const tokens: Token[] = [];
      for (let start = 0; start < words.length; ) {
        const end = batchEnd(words, text, start);
        tagBatch(text, start === 0 && end === words.length ? words : words.slice(start, end), loaded, tokens);
        start = end;
      }
      return tokens;
    },
  };
};
