/**
 * Asks a language model about articles of one story and keeps what of its answers stands. What fails is put off; what was asked before is
 * not asked again.
 */
import { type Drop, readAnswer } from '../../analysis/proposals/read-answer.ts';
import type { ClaimStore } from '../../core/ports/claims.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Library } from '../../core/ports/library.ts';
import type { Log } from '../../core/ports/log.ts';
import type { LanguageModel, ModelFailure } from '../../core/ports/model.ts';
import type { ProposalStore, Unasked } from '../../core/ports/proposals.ts';
import { wordsOfProposal } from '../../domain/proposal-words.ts';
import { type Asked, type Questions, questionsAbout } from './questions-about.ts';

export interface Asking {
  readonly claims: ClaimStore;
  readonly proposals: ProposalStore;
  readonly library: Pick<Library, 'compare'>;
  readonly model: LanguageModel;
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers in an hour, whichever process asks: of one workspace, and of all. */
export const MOST_AN_HOUR = { workspace: 60, all: 240 } as const;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** A story that is just being read into is asked about when it was compared; where nobody compares it, the asking does in the end. */
const SETTLES_MS = 10_000;
const UNSETTLED = 4;
/** A workspace that was asked about enough in this hour. */
const FULL_MS = 10 * MINUTE_MS;
/** So often an article's answer may fail to come before it is let go. */
const MOST_TRIES = 8;

export const later = (clock: Clock, ms: number): Date => new Date(clock.now().getTime() + ms);

/** Back to those that wait; nothing was tried. */
export const giveBack = async (
  { proposals, clock }: Asking,
  waiting: readonly Unasked[],
  ms: number,
): Promise<void> => {
  for (const one of waiting) await proposals.putOff(one, later(clock, ms), false);
};

/** Whether the workspace may be asked about once more in this hour. */
const hasRoom = async ({ proposals, clock }: Asking, { workspaceId }: Unasked): Promise<boolean> =>
  (await proposals.countSince(later(clock, -HOUR_MS), workspaceId)) < MOST_AN_HOUR.workspace;

const told = (dropped: ReadonlyMap<Drop, number>): string =>
  dropped.size === 0 ? '' : `; dropped: ${[...dropped].map(([why, count]) => `${why} ${count}`).join(', ')}`;

/** The failure, or how many proposals it gave; null: it was asked before. */
const askOne = async (
  { proposals, model, clock, log }: Asking,
  { workspaceId: workspace, storyId: story }: Unasked,
  { question, key }: Asked,
  { claims }: Questions,
  stopping: AbortSignal,
): Promise<ModelFailure | number | null> => {
  if (await proposals.isKnown(workspace, question.article, key)) return null;
  const began = clock.now().getTime();
  const answer = await model.answer(question.prompt, stopping);
  if (!answer.ok) return answer.problem;
  const read = readAnswer(answer.value, question, model.name);
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
  return kept.length;
};

const failedOn = async (asking: Asking, one: Unasked, { code, message }: ModelFailure): Promise<void> => {
  const { workspaceId: workspace, storyId: story, tries } = one;
  const { proposals, clock, log } = asking;
  log.warn('language model gave no answer', { workspace, story, cause: message });
  const itsFault = code === 'slow' || code === 'unreadable';
  if (itsFault && tries + 1 >= MOST_TRIES) await proposals.done(one);
  else await proposals.putOff(one, later(clock, Math.min(2 ** tries * MINUTE_MS, HOUR_MS)), true);
};

/** Whether the story stands as it was compared; else its articles are put off, or it is compared where nobody else does. */
const isSettled = async (asking: Asking, waiting: readonly [Unasked, ...Unasked[]]): Promise<boolean> => {
  const { claims, proposals, library, clock } = asking;
  const [{ workspaceId: workspace, storyId: story }] = waiting;
  if (!(await claims.isStale(workspace, story))) return true;
  if (waiting.some(({ tries }) => tries >= UNSETTLED)) {
    await library.compare(workspace, story);
    return true;
  }
  for (const one of waiting) await proposals.putOff(one, later(clock, SETTLES_MS * 2 ** one.tries), true);
  return false;
};

/** Articles of one story. Gives the failure that ended it. */
export const askAboutStory = async (
  asking: Asking,
  waiting: readonly [Unasked, ...Unasked[]],
  stopping: AbortSignal,
): Promise<ModelFailure | null> => {
  const { claims, proposals, library } = asking;
  const [{ workspaceId: workspace, storyId: story }] = waiting;
  if (!(await isSettled(asking, waiting))) return null;
  const wanted = waiting.map(({ articleId }) => articleId);
  const questions = await questionsAbout(claims, workspace, story, wanted);
  const answered: Unasked[] = [];
  let [found, failure]: [number, ModelFailure | null] = [0, null];
  for (const [at, one] of waiting.entries()) {
    const asked = questions.asked.find(({ question }) => question.article === one.articleId);
    if (asked !== undefined && !(await hasRoom(asking, one))) {
      await giveBack(asking, waiting.slice(at), FULL_MS);
      break;
    }
    const came = asked === undefined ? null : await askOne(asking, one, asked, questions, stopping);
    if (came === null || typeof came === 'number') {
      found += came ?? 0;
      answered.push(one);
      if (!stopping.aborted) continue;
    } else if (!stopping.aborted) {
      failure = came;
      await failedOn(asking, one, came);
    }
    await giveBack(asking, waiting.slice(stopping.aborted ? at : at + 1), 0);
    break;
  }
  // Answers are kept already; what was answered is let go once they show.
  if (found > 0) await library.compare(workspace, story);
  for (const one of answered) await proposals.done(one);
  return failure;
};
