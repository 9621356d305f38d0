/** Which language a text is in: English by its commonest words, any other by its letter triples (franc). */
import { francAll } from 'franc-min';

/** The commonest words of English that no close relative shares as often. */
const ENGLISH = new Set(
  'the of and to in a is was that for it with as his on be at by had are but from or have an they which were her she there been their has would will said who after'.split(
    ' ',
  ),
);
const SAMPLE = 20_000;
/** Below this many words nobody can tell. */
const FEWEST_WORDS = 12;
const ENGLISH_SHARE = 0.2;
const SURE_SHARE = 0.3;

/** ISO 639-3; 'eng' for English, 'und' for what cannot be told. */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < 40) return 'und';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = words.length === 0 ? 0 : words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (latin > letters / 2 && share >= SURE_SHARE) return 'eng';
  if (latin > letters / 2 && words.length < FEWEST_WORDS) return 'und';
  const [[best] = ['und']] = francAll(sample, { minLength: 40 });
  if (best === 'eng' || best === 'sco') return 'eng';
  return latin > letters / 2 && share >= ENGLISH_SHARE ? 'eng' : best;
};
