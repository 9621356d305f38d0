/** Asks a language model one question about one article, and keeps what of its answer stands. */
import { type Drop, readAnswer } from '../../analysis/proposals/read-answer.ts';
import { type ModelFailure, unreadable } from '../../core/ports/model.ts';
import type { Unasked } from '../../core/ports/unasked.ts';
import { wordsOfProposal } from '../../domain/proposal-words.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Asking } from './asking.ts';
import type { Asked, Questions } from './questions-about.ts';

const told = (dropped: ReadonlyMap<Drop, number>): string =>
  dropped.size === 0 ? '' : `; dropped: ${[...dropped].map(([why, count]) => `${why} ${count}`).join(', ')}`;

/** How many proposals it gave; 'known': it was asked before, and was not again. Nothing is kept of a failure. */
export const askOne = async (
  { proposals, model, clock, log }: Asking,
  { workspaceId: workspace, storyId: story }: Unasked,
  { question, key }: Asked,
  { claims }: Questions,
  stopping: AbortSignal,
): Promise<Result<number | 'known', ModelFailure>> => {
  if (await proposals.isKnown(workspace, question.article, key)) return ok('known');
  const began = clock.now().getTime();
  const answer = await model.answer(question.prompt, stopping);
  if (!answer.ok) return answer;
  const read = readAnswer(answer.value, question, model.name);
  if (read.dropped.has('unreadable')) return fail(unreadable('holds no list of disagreements'));
  const kept = read.proposals.flatMap(({ kind, sides }) => {
    const words = wordsOfProposal({ sides }, claims);
    return words === null ? [] : [{ kind, sides, words }];
  });
  await proposals.put(workspace, {
    ...{ storyId: story, articleId: question.article, prompt: key, model: model.name },
    ...{ proposals: kept, at: clock.now().toISOString() },
  });
  const ms = clock.now().getTime() - began;
  log.info(`language model asked${told(read.dropped)}`, { workspace, story, count: kept.length, ms });
  return ok(kept.length);
};
