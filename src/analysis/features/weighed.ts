/**
 * Which of a story's articles tell how telling a word is: all of a small story's; of a larger one the first 32, 64, 128 …, the
 * largest such number that it holds. The weights of a large story hold still while articles come in, until it has doubled.
 */
const FIRST = 32;

/** `articles` in reading order. */
export const weighedOf = <One>(articles: readonly One[]): readonly One[] => {
  let many = FIRST;
  while (2 * many <= articles.length) many *= 2;
  return articles.slice(0, many);
};
