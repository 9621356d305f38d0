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

/** One token's worth of a word: "don't" has two. */
interface Part {
  readonly text: string;
  readonly lower: string;
  /** By tag. */
  readonly lemmas: Map<string, string>;
}

/** What the tagger knows of a word; those of its vocabulary are remembered, as many as it has words. */
interface Known {
  /** What stands for it before the model. */
  readonly feed: string;
  readonly given: boolean;
  readonly parts: readonly Part[];
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

const partOf = (text: string): Part => ({ text, lower: text.toLowerCase().replace('’', "'"), lemmas: new Map() });

/** The word cut where the model cuts what it was given for it. */
const partsOf = (nlp: WinkMethods, own: string, feed: string): readonly Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const { length } of nlp.readDoc(feed).tokens().out()) {
    parts.push(partOf(own.slice(at, at + length)));
    at += length;
  }
  if (at !== own.length) throw new Error(`the tagger does not give back ${JSON.stringify(own)}`);
  return parts;
};

/** `met`: words outside the vocabulary met in this text, forgotten with it. */
const knownOf = (
  own: string,
  shape: Word['shape'],
  { nlp, vocabulary, known }: Loaded,
  met: Map<string, Known>,
): Known => {
  const before = known.get(own) ?? met.get(own);
  if (before !== undefined) return before;
  const { text: feed, given } = vocabulary.feed(own, shape);
  const found = { feed, given, parts: given && shape === 'word' ? partsOf(nlp, own, feed) : [partOf(own)] };
  // Only words of the vocabulary are kept: nothing of a text outlives its reading.
  if (shape !== 'line-break') (given ? known : met).set(own, found);
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

const tagBatch = (
  text: string,
  words: readonly Word[],
  loaded: Loaded,
  met: Map<string, Known>,
  tokens: Token[],
): void => {
  const { nlp, vocabulary } = loaded;
  const entries = words.map(({ start, end, shape }) => knownOf(text.slice(start, end), shape, loaded, met));
  const found = nlp.readDoc(entries.map(({ feed }) => feed).join(' ')).tokens();
  const tags = found.out(nlp.its.pos) as readonly string[];
  // Its types forget that a token's function may take the add-ons too.
  const lemmaIts = nlp.its.lemma as ItsFunction<string>;
  let at = 0;
  words.forEach(({ start, shape }, index) => {
    const { given, parts } = entries[index] as Known;
    let from = start;
    for (const { text: own, lower, lemmas } of parts) {
      const tag = shape === 'address' && !own.startsWith('@') ? 'X' : (tags[at] ?? 'X');
      if (shape !== 'line-break') {
        let lemma = lemmas.get(tag);
        if (lemma === undefined) {
          lemma = given ? found.itemAt(at).out(lemmaIts) : stemUnknown(own, tag, vocabulary.has);
          lemmas.set(tag, lemma);
        }
        tokens.push({ start: from, end: from + own.length, text: own, lower, tag, lemma });
      }
      from += own.length;
      at += 1;
    }
  });
  if (at !== tags.length) throw new Error(`the tagger gave ${tags.length} tags for ${at} words`);
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
      const met = new Map<string, Known>();
      for (let start = 0; start < words.length; ) {
        const end = batchEnd(words, text, start);
        tagBatch(text, start === 0 && end === words.length ? words : words.slice(start, end), loaded, met, tokens);
        start = end;
      }
      return tokens;
    },
  };
};
