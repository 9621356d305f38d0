/**
 * Asks a language model about articles that wait, a few at a time, and keeps what of its answers stands. Nobody waits for it. What fails
 * is put off; after a crash whatever was under way is asked again when its lease ends, and what is known already is not.
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

/** Answers in an hour, of all workspaces and processes together. */
export const MOST_AN_HOUR = 60;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const AT_ONCE = 5;
/** Longer than so many answers may take. */
const LEASE_MS = 20 * MINUTE_MS;
/** A story that is just being read into is asked about when it was compared. */
const SETTLES_MS = 10_000;
const UNSETTLED = 3;
/** So often an article's answer may fail to come before it is let go. */
const MOST_TRIES = 8;

const later = ({ clock }: Asking, ms: number): Date => new Date(clock.now().getTime() + ms);

const putOff = ({ proposals, ...asking }: Asking, one: Unasked, ms: number): Promise<void> =>
  proposals.putOff(one, later({ proposals, ...asking }, ms));

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
  asking.log.warn('language model gave no answer', { workspace, story, cause: message });
  const itsFault = code === 'slow' || code === 'unreadable';
  if (itsFault && tries + 1 >= MOST_TRIES) await asking.proposals.done(one);
  else await putOff(asking, one, Math.min(2 ** tries * MINUTE_MS, HOUR_MS));
};

/** Articles of one story. Gives the failure that ended it. */
const askAboutStory = async (
  asking: Asking,
  waiting: readonly [Unasked, ...Unasked[]],
  stopping: AbortSignal,
): Promise<ModelFailure | null> => {
  const { claims, proposals, library } = asking;
  const [{ workspaceId: workspace, storyId: story }] = waiting;
  if (await claims.isStale(workspace, story)) {
    if (waiting.some(({ tries }) => tries >= UNSETTLED)) await library.compare(workspace, story);
    else {
      for (const one of waiting) await putOff(asking, one, SETTLES_MS);
      return null;
    }
  }
  const questions = await questionsAbout(
    claims,
    workspace,
    story,
    waiting.map(({ articleId }) => articleId),
  );
  const answered: Unasked[] = [];
  let [found, failure]: [number, ModelFailure | null] = [0, null];
  for (const one of waiting) {
    const asked = questions.asked.find(({ question }) => question.article === one.articleId);
    if (failure !== null || stopping.aborted) await putOff(asking, one, 0);
    else if (asked === undefined) answered.push(one);
    else {
      const came = await askOne(asking, one, asked, questions, stopping);
      if (came === null || typeof came === 'number') {
        found += came ?? 0;
        answered.push(one);
      } else if (stopping.aborted) await putOff(asking, one, 0);
      else {
        failure = came;
        await failedOn(asking, one, came);
      }
    }
  }
  if (found > 0 && !stopping.aborted) await library.compare(workspace, story);
  for (const one of answered) await proposals.done(one);
  return failure;
};

export interface Pass {
  /** Articles that were looked at. */
  readonly count: number;
  readonly failure: ModelFailure | null;
}

/** One pass over what waits; it ends with the first failure. */
export const askWaiting = async (asking: Asking, stopping: AbortSignal): Promise<Pass> => {
  const { proposals, log } = asking;
  const room = MOST_AN_HOUR - (await proposals.countSince(later(asking, -HOUR_MS)));
  if (room <= 0) return { count: 0, failure: null };
  const waiting = await proposals.lease(asking.clock.now(), LEASE_MS, Math.min(room, AT_ONCE));
  const stories = Map.groupBy(waiting, ({ workspaceId, storyId }) => `${workspaceId} ${storyId}`);
  let failure: ModelFailure | null = null;
  for (const [first, ...rest] of stories.values()) {
    if (first === undefined) continue;
    const { workspaceId: workspace, storyId: story } = first;
    try {
      if (failure === null && !stopping.aborted) failure = await askAboutStory(asking, [first, ...rest], stopping);
      else for (const one of [first, ...rest]) await putOff(asking, one, 0);
    } catch (cause) {
      // Its articles wait until the lease ends.
      if (!stopping.aborted) log.error('language model not asked', { workspace, story, cause });
    }
  }
  return { count: waiting.length, failure };
};
