/** Of several claims on one passage the one that tells who says it. It must not know what the statements are set against. */
import { partsKnown } from '../features/of-each-article.ts';
import { oncePer } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';

/** No text is longer. */
const MOST_LETTERS = 2 ** 26;
const placeOf = ({ start, end }: Statement): number => start * MOST_LETTERS + end;

/** Of an article's statements those that stand where an attributed one stands. */
const echoesIn = (part: readonly Statement[]): readonly Statement[] => {
  const attributed = new Set(part.flatMap((one) => (one.speaker === null ? [] : placeOf(one))));
  if (attributed.size === 0) return [];
  return part.filter((one) => one.speaker === null && attributed.has(placeOf(one)));
};

/** The statements of each article. In most lists they stand together. */
const byArticle = (pole: readonly Statement[]): readonly (readonly Statement[])[] =>
  partsKnown(pole) ?? [...Map.groupBy(pole, ({ claim }) => claim.articleId).values()];

// What an article gave, and a pole that has not changed, come as the very same list.
const echoesOf = oncePer(echoesIn);

/** Of claims on one passage the attributed one stands for all. */
export const withoutEchoes = oncePer((pole: readonly Statement[]): readonly Statement[] => {
  const echoes = new Set(byArticle(pole).flatMap(echoesOf));
  return echoes.size === 0 ? pole : pole.filter((one) => !echoes.has(one));
});
