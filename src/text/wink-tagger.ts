/**
 * The tagger over wink-nlp's English model (universal tags, lemmas). Making a tagger is free; the model is loaded by the
 * first text.
 */
import { isDotted } from './abbreviations.ts';
import type { Tagger, Token } from './document.ts';
import { loadModel, type ModelPart, type TagModel } from './tagger/load-model.ts';
import { splitWords, type Word } from './tagger/split-words.ts';
import { stemUnknown } from './tagger/stem-unknown.ts';
import { closedVocabulary, type Vocabulary } from './tagger/vocabulary.ts';

/** One token's worth of a word: "don't" has two. */
interface Part {
  readonly text: string;
  readonly lower: string;
  readonly model: ModelPart;
  /** By tag, where it has had more than one. */
  lemmas: Map<string, string> | null;
  /** Most words keep one tag. */
  lastTag: string;
  lastLemma: string;
}

/** What the tagger knows of a word; those of its vocabulary are remembered, as many as it has words. */
interface Known {
  /** It stands for itself before the model; else something stands in for it. */
  readonly given: boolean;
  readonly parts: readonly Part[];
}

interface Loaded {
  readonly model: TagModel;
  readonly vocabulary: Vocabulary;
  readonly known: Map<string, Known>;
  /** What the model makes of each stand-in. */
  readonly standIns: Map<string, readonly ModelPart[]>;
}

const load = (): Loaded => {
  const model = loadModel();
  return { model, vocabulary: closedVocabulary(model.has), known: new Map(), standIns: new Map() };
};

const partOf = (text: string, model: ModelPart): Part => ({
  text,
  lower: text.toLowerCase().replace('’', "'"),
  model,
  lemmas: null,
  lastTag: '',
  lastLemma: '',
});

/** The word cut where the model cuts what it was given for it; a stand-in's parts count as one. */
const partsOf = (own: string, parts: readonly ModelPart[], given: boolean): readonly Part[] => {
  const [first] = parts;
  if (first === undefined) throw new Error(`the tagger does not know ${JSON.stringify(own)}`);
  if (!given || parts.length === 1) return [partOf(own, first)];
  let at = 0;
  const cut = parts.map((part) => {
    at += part.length;
    return partOf(own.slice(at - part.length, at), part);
  });
  if (at !== own.length) throw new Error(`the tagger does not give back ${JSON.stringify(own)}`);
  return cut;
};

const modelParts = (text: string, given: boolean, { model, standIns }: Loaded): readonly ModelPart[] => {
  if (given) return model.parts(text);
  const before = standIns.get(text);
  if (before !== undefined) return before;
  const parts = model.parts(text);
  standIns.set(text, parts);
  return parts;
};

/** `met`: words outside the vocabulary met in this text, forgotten with it. */
const knownOf = (own: string, shape: Word['shape'], loaded: Loaded, met: Map<string, Known>) => {
  const { vocabulary, known } = loaded;
  const before = known.get(own) ?? met.get(own);
  if (before !== undefined) return before;
  const { text, given } = vocabulary.feed(own, shape);
  const found: Known = { given, parts: partsOf(own, modelParts(text, given, loaded), given && shape === 'word') };
  // Only words of the vocabulary are kept: nothing of a text outlives its reading.
  if (shape !== 'line-break') (given ? known : met).set(own, found);
  return found;
};

const tagOf = ({ shape }: Word, text: string, tag: string): string =>
  shape === 'address' && !text.startsWith('@') ? 'X' : tag;

const lemmaOf = (part: Part, tag: string, given: boolean, has: Vocabulary['has']): string => {
  if (part.lastTag === tag) return part.lastLemma;
  const { text, model } = part;
  if (part.lastTag !== '') {
    part.lemmas ??= new Map();
    part.lemmas.set(part.lastTag, part.lastLemma);
  }
  const lemma = part.lemmas?.get(tag) ?? (given ? model.lemma(tag) : stemUnknown(text, tag, has));
  part.lastTag = tag;
  part.lastLemma = lemma;
  return lemma;
};

const tokensOf = (text: string, words: readonly Word[], loaded: Loaded): readonly Token[] => {
  const met = new Map<string, Known>();
  const known: Known[] = [];
  const models: ModelPart[] = [];
  for (const { start, end, shape } of words) {
    const word = knownOf(text.slice(start, end), shape, loaded, met);
    known.push(word);
    for (const { model } of word.parts) models.push(model);
  }
  const tags = loaded.model.tags(models);
  const tokens: Token[] = [];
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const { given, parts } = known[index] as Known;
    let { start } = word;
    for (const part of parts) {
      const end = start + part.text.length;
      if (word.shape !== 'line-break') {
        const tag = tagOf(word, part.text, tags[at] ?? 'X');
        const lemma = lemmaOf(part, tag, given, loaded.vocabulary.has);
        tokens.push({ start, end, text: part.text, lower: part.lower, tag, lemma });
      }
      at += 1;
      start = end;
    }
  }
  return tokens;
};

/** Offsets are exact for any string; time is linear in its length. The same text gives the same tokens, whatever was read before. */
export const winkTagger = (): Tagger => {
  let loaded: Loaded | undefined;
  return {
    tag(text) {
      loaded ??= load();
      const { vocabulary } = loaded;
      const isWhole = (word: string): boolean =>
        word.endsWith('.') ? isDotted(word) : vocabulary.has(word.replaceAll('’', "'"));
      return tokensOf(text, splitWords(text, isWhole), loaded);
    },
  };
};
