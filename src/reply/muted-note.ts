/** What an answer leaves out because it is muted: the sources of the story, by name. Silence about them would mislead. */
import type { Article } from '../domain/article.ts';
import { sourceKey } from '../domain/source-key.ts';
import { type Inline, plain, typed } from './inline.ts';

const NAMED = 3;

/** Empty where no source of the story is muted. `muted`: outlets as they were named. */
export const mutedNote = (
  articles: readonly Pick<Article, 'outlet'>[],
  muted: readonly { readonly outlet: string }[],
): readonly Inline[] => {
  const keys = new Set(muted.map(({ outlet }) => sourceKey(outlet)));
  const silent = articles.filter(({ outlet }) => keys.has(sourceKey(outlet)));
  const names = [...new Map(silent.map(({ outlet }) => [sourceKey(outlet), outlet])).values()].sort();
  if (names.length === 0) return [];
  const many = names.length === 1 ? '1 source is' : `${names.length} sources are`;
  const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return [
    plain(`${many} muted here: ${names.slice(0, NAMED).join(', ')}${rest}. To change that: `),
    typed('/sources'),
    plain('.'),
  ];
};
