/** Of several claims on one passage the one that tells who says it. It must not know what the statements are set against. */
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
const byArticle = (pole: readonly Statement[]): readonly (readonly Statement[])[] => {
  const parts: (readonly Statement[])[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < pole.length; ) {
    const article = pole[from]?.claim.articleId ?? '';
    if (seen.has(article)) return [...Map.groupBy(pole, ({ claim }) => claim.articleId).values()];
    seen.add(article);
    let to = from + 1;
    while (pole[to]?.claim.articleId === article) to += 1;
    parts.push(pole.slice(from, to));
    from = to;
  }
  return parts;
};

// A pole that has not changed comes as the very same list.
const echoless = new WeakMap<readonly Statement[], readonly Statement[]>();

/** Of claims on one passage the attributed one stands for all. */
export const withoutEchoes = (pole: readonly Statement[]): readonly Statement[] => {
  const known = echoless.get(pole);
  if (known !== undefined) return known;
  const echoes = new Set(byArticle(pole).flatMap(echoesIn));
  const found = echoes.size === 0 ? pole : pole.filter((one) => !echoes.has(one));
  echoless.set(pole, found);
  return found;
};
