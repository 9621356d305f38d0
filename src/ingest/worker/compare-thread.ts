/** The comparing thread: is handed a story in parts, compares it once, answers, and is ended. It holds nothing that is kept. */
import { parentPort } from 'node:worker_threads';
import type { ArticleText } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import { compareHere } from '../comparer.ts';
import type { Part } from './compare-protocol.ts';

const articles: ArticleText[] = [];
const claims: Claim[] = [];

parentPort?.on('message', (part: Part) => {
  if (part.kind === 'articles') articles.push(...part.articles);
  else if (part.kind === 'claims') claims.push(...part.claims);
  else parentPort?.postMessage(compareHere({ articles, claims, verdicts: part.verdicts }));
});
