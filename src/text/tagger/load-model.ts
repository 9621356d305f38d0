/**
 * wink-nlp's English model, reduced to what tagging needs: a vocabulary, the parts a word falls into, and the tags of a
 * run of parts. It calls the library's own modules below its public entry: words arrive cut and known, so that its
 * tokenizer, half of its time, has nothing to do. A test holds the answers to those of the public entry.
 */
import { createRequire } from 'node:module';

/** Numbers by which the model knows one token: its word, the word's normal form, its commonest tag. */
export interface ModelPart {
  readonly length: number;
  readonly word: number;
  readonly normal: number;
  readonly usual: number;
  /** By which patterns know the word itself; 0 where they know it by its tag. */
  readonly sign: number;
  /** Within a contraction the tag is settled; null elsewhere. */
  readonly settled: string | null;
  lemma(tag: string): string;
}

export interface TagModel {
  has(word: string): boolean;
  /** "don't" has two. The word must be of the vocabulary, a capitalised form of one, or a fixed stand-in. */
  parts(word: string): readonly ModelPart[];
  tags(parts: readonly ModelPart[]): readonly string[];
}

interface Cache {
  lookup(text: string): readonly number[] | null;
  add(text: string, category: number): number;
  value(index: number): string;
  normal(index: number): number;
  nox(word: number): number;
  posOf(index: number): number;
  mappedSpelling(index: number): number;
  valueOf(feature: 'pos', index: number): string;
}

/** Gives the word's own sign, else the tag. */
type Transformer = (tag: number, cache: Cache, words: readonly number[], at: number) => number;
type Pattern = readonly number[];

interface Automaton {
  importJSON(machine: string): void;
  recognize(signs: readonly number[]): readonly Pattern[];
}

interface PosModel {
  readonly machines: readonly string[];
  readonly transformers: readonly [Transformer];
  updater(patterns: readonly Pattern[], cache: Cache, tags: number[], normals: readonly number[]): void;
}

interface Core {
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number };
    readonly pos: { readonly list: readonly string[] };
  };
}

interface Model {
  core(): Core;
  pos(): PosModel;
  readonly featureFn: unknown;
  readonly addons: unknown;
}

type LemmaOf = (index: number, doc: { tokens: readonly number[]; cache: Cache }, addons: unknown) => string;

/** The library packs a token into four numbers; these are the shifts of its `constants.js`. */
const TOKEN_SIZE = 4;
const NORMAL_SHIFT = 16;
const TAG_SHIFT = 20;
const WORD_CATEGORY = 1;
const NOUN = 8;

/** About 70 ms and 60 MB. */
export const loadModel = (): TagModel => {
  const require = createRequire(import.meta.url);
  const model: Model = require('wink-eng-lite-web-model');
  const makeCache: (core: Core, features: unknown) => Cache = require('wink-nlp/src/cache.js');
  const makeAutomaton: (cache: Cache, ignored: string) => Automaton = require('wink-nlp/src/automaton.js');
  const { lemma: lemmaOf }: { lemma: LemmaOf } = require('wink-nlp/src/its.js');
  const core = model.core();
  const cache = makeCache(core, model.featureFn);
  const { machines, transformers, updater } = model.pos();
  const [signOf] = transformers;
  const automata = machines.map((machine) => {
    const automaton = makeAutomaton(cache, cache.value(0));
    automaton.importJSON(machine);
    return automaton;
  });
  const { hash, intrinsicSize } = core.features.lexeme;
  // Asked of strings cut from a text: as keys of an object each of them would be kept once more.
  const words = new Set(Object.keys(hash).filter((word) => (hash[word] ?? 0) > 0 && (hash[word] ?? 0) < intrinsicSize));
  const { list } = core.features.pos;

  const single = (length: number, word: number): ModelPart => ({
    length,
    word,
    normal: cache.normal(word),
    usual: cache.posOf(cache.mappedSpelling(word)) || NOUN,
    sign: signOf(0, cache, [word], 0),
    settled: null,
    lemma: (tag) => lemmaOf(0, { tokens: [word, 0, list.indexOf(tag) << TAG_SHIFT, 0], cache }, model.addons),
  });

  const contracted = ([word = 0, pointer = 0, lemma = 0, tag = 0]: readonly number[]): ModelPart => {
    const packed = pointer << NORMAL_SHIFT;
    const tokens = [word, packed, lemma | (tag << TAG_SHIFT), 0];
    return {
      length: cache.value(word).length,
      word,
      normal: cache.nox(packed),
      usual: tag,
      sign: signOf(0, cache, [word], 0),
      settled: cache.valueOf('pos', tag),
      lemma: () => lemmaOf(0, { tokens, cache }, model.addons),
    };
  };

  return {
    has: (word) => words.has(word),
    parts(word) {
      const found = cache.lookup(word);
      if (found === null) return [single(word.length, cache.add(word, WORD_CATEGORY))];
      const [first = 0] = found;
      if (found.length === 1) return [single(word.length, first)];
      const parts: ModelPart[] = [];
      for (let at = 0; at < found.length; at += TOKEN_SIZE) parts.push(contracted(found.slice(at, at + TOKEN_SIZE)));
      return parts;
    },
    tags(parts) {
      const [normals, tags, signs]: [number[], number[], number[]] = [[], [], []];
      for (const { normal, usual } of parts) {
        normals.push(normal);
        tags.push(usual);
      }
      for (const automaton of automata) {
        for (let at = 0; at < parts.length; at += 1) signs[at] = parts[at]?.sign || (tags[at] ?? NOUN);
        updater(automaton.recognize(signs), cache, tags, normals);
      }
      return parts.map(({ settled }, at) => settled ?? list[tags[at] ?? NOUN] ?? 'X');
    },
  };
};
