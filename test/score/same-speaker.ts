/** Whether the name the engine gives a speaker is one of those gold allows. Titles and articles do not matter; the surname does. */

const ARTICLES = new Set(['the', 'a', 'an']);

const TITLES = new Set(
  [
    'mr mrs ms dr prof professor sir president vice prime minister interior foreign defense defence finance energy',
    'secretary chief executive ceo chairman chairwoman general gen colonel col lieutenant lt captain capt major maj sergeant sgt',
    'senator sen congressman congresswoman rep representative governor gov mayor judge justice king queen prince ambassador director',
  ].flatMap((line) => line.split(' ')),
);

/** What follows these words says which officials, not who: "officials briefed on the operation". */
const QUALIFIER = /\s(?:familiar|briefed|close|with|within|of|on|in|at|from|who)\s/i;
const EXTRA_WORDS = 4;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1') // "U.S." and "US" are one word
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const bareWords = (name: string): readonly string[] => {
  const all = wordsOf(name).filter((word) => !ARTICLES.has(word));
  const bare = all.filter((word) => !TITLES.has(word));
  return bare.length > 0 ? bare : all;
};

const answersTo = (said: readonly string[], known: readonly string[]): boolean => {
  const last = known.at(-1);
  if (last === undefined || said.length === 0) return false;
  const shorter = said.includes(last) && said.every((word) => known.includes(word));
  const fuller =
    known.length >= 2 && said.length <= known.length + EXTRA_WORDS && known.every((word) => said.includes(word));
  return shorter || fuller;
};

export const sameSpeaker = (name: string, allowed: readonly string[]): boolean => {
  const said = bareWords(name);
  return allowed
    .flatMap((alias) => [alias, alias.split(QUALIFIER)[0] ?? alias])
    .some((alias) => answersTo(said, bareWords(alias)));
};
