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

interface Loaded {
  readonly nlp: WinkMethods;
  readonly vocabulary: Vocabulary;
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
  const shared = { ...model, core: () => (core ??= model.core()) };
  const nlp = (wink as unknown as (model: Model, pipe: string[]) => WinkMethods)(shared, ['pos']);
  const { hash, intrinsicSize } = shared.core().features.lexeme;
  const knows = (word: string): boolean => {
    const index = hash[word];
    return index !== undefined && index > 0 && index < intrinsicSize;
  };
  return { nlp, vocabulary: closedVocabulary(knows) };
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

const tagBatch = (text: string, words: readonly Word[], { nlp, vocabulary }: Loaded, tokens: Token[]): void => {
  const feeds = words.map(({ start, end, shape }) => vocabulary.feed(text.slice(start, end), shape));
  const found = nlp.readDoc(feeds.map((feed) => feed.text).join(' ')).tokens();
  const values = found.out();
  const tags = found.out(nlp.its.pos) as readonly string[];
  // Its types forget that a token's function may take the add-ons too.
  const lemmas = found.out(nlp.its.lemma as ItsFunction<string>) as readonly string[];
  let at = 0;
  words.forEach((word, index) => {
    const feed = feeds[index];
    if (feed === undefined) return;
    // A contraction comes back in parts ("do", "n't") that add up to it.
    for (let start = word.start, left = feed.text.length; left > 0; at++) {
      const length = values[at]?.length ?? 0;
      if (length === 0 || length > left) throw new Error(`the tagger lost its place at ${start}`);
      left -= length;
      const end = left === 0 ? word.end : start + length;
      const tag = word.shape === 'address' && text[start] !== '@' ? 'X' : (tags[at] ?? 'X');
      if (word.shape !== 'line-break') {
        const own = text.slice(start, end);
        const lemma = feed.given ? (lemmas[at] ?? own) : stemUnknown(own, tag, vocabulary.has);
        tokens.push({ start, end, text: own, tag, lemma });
      }
      start = end;
    }
  });
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
        tagBatch(text, words.slice(start, end), loaded, tokens);
        start = end;
      }
      return tokens;
    },
  };
};
