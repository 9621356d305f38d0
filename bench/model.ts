/**
 * What the configured language model brings: disagreements with it beside those of the rules alone, on the project's own stories or on those
 * named: `node bench/model.ts [story ...]`. It asks MODEL_NAME at MODEL_URL, once an article; figures only, no misses.
 */

import { buildDossier } from '../src/analysis/build-dossier.ts';
import { compareStory } from '../src/analysis/compare-story.ts';
import { questionsOf } from '../src/analysis/proposals/ask-about.ts';
import type { Question } from '../src/analysis/proposals/question.ts';
import { readAnswer } from '../src/analysis/proposals/read-answer.ts';
import { modelOf, readConfig } from '../src/config.ts';
import type { LanguageModel } from '../src/core/ports/model.ts';
import type { Proposal } from '../src/domain/proposal.ts';
import { openModel } from '../src/system/model/open-model.ts';
import { readSources } from '../test/score/dossier-of.ts';
import { pooled } from '../test/score/figures.ts';
import { foundClaims } from '../test/score/found-claim.ts';
import { readStory, storySlugs } from '../test/score/read-story.ts';
import { type DisagreementFigures, scoreDisagreements } from '../test/score/score-disagreements.ts';

/** Never called off: a question has a limit of its own. */
const never = new AbortController().signal;

const proposalsFor = async (model: LanguageModel, question: Question): Promise<readonly Proposal[]> => {
  const answer = await model.answer(question.prompt, never);
  if (!answer.ok) throw new Error(answer.problem.message);
  return readAnswer(answer.value, question, model.name).proposals;
};

const measure = async (model: LanguageModel, slug: string): Promise<readonly DisagreementFigures[]> => {
  const { gold, texts } = readStory(slug, storySlugs().includes(slug) ? 'stories' : 'held-out');
  const read = readSources(
    slug,
    gold.articles.map((article) => ({ ...article, text: texts.get(article.file) ?? '' })),
  );
  const articles = read.map(({ article }) => article);
  const claims = read.flatMap((one) => one.claims);
  const wanted = articles.map(({ id }) => id);
  const proposals: Proposal[] = [];
  for (const question of questionsOf(articles, claims, wanted))
    proposals.push(...(await proposalsFor(model, question)));
  const scored = (given: readonly Proposal[]): DisagreementFigures => {
    const findings = compareStory(articles, claims, [], undefined, given);
    const dossier = buildDossier({ slug, title: slug }, articles, claims, findings);
    return scoreDisagreements(gold, texts, foundClaims(texts, dossier), dossier.disagreements);
  };
  return [scored([]), scored(proposals)];
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const show = (what: string, all: readonly DisagreementFigures[]): void => {
  const { recall, precision, found, gold, right, judged } = pooled(all);
  const traps = all.reduce((sum, { trapsHit }) => sum + trapsHit.length, 0);
  console.log(
    `${what.padEnd(12)} found ${percent(recall)} (${found} of ${gold}), right ${percent(precision)} (${right} of ${judged}), traps ${traps}`,
  );
};

const at = modelOf(readConfig());
if (at === null) {
  console.error('No language model is configured: set MODEL_URL and MODEL_NAME (docs/running.md) and run this again.');
  process.exitCode = 2;
} else {
  const model = openModel(at);
  const named = process.argv.slice(2);
  const figures: (readonly DisagreementFigures[])[] = [];
  for (const slug of named.length > 0 ? named : storySlugs()) figures.push(await measure(model, slug));
  show(
    'rules alone',
    figures.flatMap(([alone]) => alone ?? []),
  );
  show(
    `with ${at.name}`,
    figures.flatMap(([, both]) => both ?? []),
  );
}
