/**
 * Asks a language model about articles of one story, and compares it where that found something. What fails is put off; what was asked
 * before is not asked again.
 */
import type { ModelFailure } from '../../core/ports/model.ts';
import type { Unasked } from '../../core/ports/unasked.ts';
import { askOne } from './ask-one.ts';
import { type Asking, later, roomIn } from './asking.ts';
import { failedOn, giveBack, isOfQuestion, restWorkspace } from './put-off.ts';
import { questionsAbout } from './questions-about.ts';

/** A story that is just being read into is asked about when it was compared; where nobody compares it, the asking does in the end. */
const SETTLES_MS = 10_000;
const UNSETTLED = 4;

export interface Round {
  /** Answers that came and could be read. */
  readonly answers: number;
  /** What ended it, or else the last failure that lay with one question alone. */
  readonly failure: ModelFailure | null;
}

/** Whether the story stands as it was compared; else its articles are put off, or it is compared where nobody else does. */
const isSettled = async (asking: Asking, waiting: readonly [Unasked, ...Unasked[]]): Promise<boolean> => {
  const { claims, unasked, library, clock } = asking;
  const [{ workspaceId: workspace, storyId: story }] = waiting;
  if (!(await claims.isStale(workspace, story))) return true;
  if (waiting.some(({ tries }) => tries >= UNSETTLED)) {
    await library.compare(workspace, story);
    return true;
  }
  for (const one of waiting) await unasked.putOff(one, later(clock, SETTLES_MS * 2 ** one.tries), true);
  return false;
};

/** Articles of one story. */
export const askAboutStory = async (
  asking: Asking,
  waiting: readonly [Unasked, ...Unasked[]],
  stopping: AbortSignal,
): Promise<Round> => {
  const { claims, unasked, library } = asking;
  const [{ workspaceId: workspace, storyId: story }] = waiting;
  const hasRoom = async (): Promise<boolean> => (await roomIn(asking, workspace)) > 0;
  // Before the story is loaded, which costs more.
  if (!(await hasRoom())) {
    await restWorkspace(asking, waiting);
    return { answers: 0, failure: null };
  }
  if (!(await isSettled(asking, waiting))) return { answers: 0, failure: null };
  const wanted = waiting.map(({ articleId }) => articleId);
  const questions = await questionsAbout(claims, workspace, story, wanted);
  const answered: Unasked[] = [];
  let [found, answers, failure]: [number, number, ModelFailure | null] = [0, 0, null];
  for (const [at, one] of waiting.entries()) {
    const asked = questions.asked.find(({ question }) => question.article === one.articleId);
    if (stopping.aborted || (asked !== undefined && !(await hasRoom()))) {
      await giveBack(asking, waiting.slice(at), 0);
      break;
    }
    const came = asked === undefined ? null : await askOne(asking, one, asked, questions, stopping);
    if (came === null || came.ok) {
      const count = came?.value ?? 'known';
      if (count !== 'known') [found, answers] = [found + count, answers + 1];
      answered.push(one);
    } else if (stopping.aborted) {
      await giveBack(asking, [one], 0);
    } else {
      failure = came.problem;
      await failedOn(asking, one, failure);
      if (isOfQuestion(failure)) continue;
      await giveBack(asking, waiting.slice(at + 1), 0);
      break;
    }
  }
  // Answers are kept already; what was answered is let go once they show.
  if (found > 0) await library.compare(workspace, story);
  for (const one of answered) await unasked.done(one);
  return { answers, failure };
};
