/** An article as it is compared: with its text where it is at hand. */
import type { Article } from '../../domain/article.ts';

export type ComparedArticle = Article & { readonly text?: string };
