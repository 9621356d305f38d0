/** What `ingest` says of each thing it read: one line. */

import { languageName } from '../core/language-name.ts';
import type { Added, Preview } from '../core/ports/library.ts';
import { isUnread } from '../domain/particulars.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const addedLine = (name: string, added: Added): string => {
  // Left out on purpose: that is no failure of the run.
  if (!added.ok && added.problem.code === 'unwanted') return `left out   ${name}: ${added.problem.message}`;
  if (!added.ok) return `refused    ${name}: ${added.problem.message}`;
  const { outcome, article, claims, particulars, withdrawn } = added.value;
  const notes = [
    ...(isUnread(particulars) ? [`in ${languageName(particulars.language)}: stored, not read; only English is`] : []),
    ...(claims === 0 && !isUnread(particulars) ? ['no claims found: is it an article in English?'] : []),
    ...(particulars.paywalled ? ['only its beginning; the rest is for subscribers'] : []),
    ...(article.kind === 'machine-written' ? ['machine-written'] : []),
    ...(particulars.correction === null ? [] : [`note: ${oneLine(particulars.correction).slice(0, 120)}`]),
    ...(withdrawn === 0 ? [] : [`${withdrawn} claims withdrawn`]),
  ];
  const remarks = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${outcome.padEnd(10)} ${name}  ${article.outlet}  version ${article.version}  ${claims} claims${remarks}`;
};

export const previewLine = (name: string, { article, words, claims, particulars }: Preview): string =>
  [
    `would read ${name}`,
    article.outlet,
    `"${oneLine(article.title).slice(0, 100)}"`,
    `published ${article.publishedAt ?? 'unknown'}`,
    languageName(particulars.language),
    `${words} words`,
    `${claims} claims`,
  ].join('  ');
