/** What it takes to ask a language model, and how much it may be asked. */
import type { ClaimStore } from '../../core/ports/claims.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Library } from '../../core/ports/library.ts';
import type { Log } from '../../core/ports/log.ts';
import type { LanguageModel } from '../../core/ports/model.ts';
import type { ProposalStore } from '../../core/ports/proposals.ts';
import type { UnaskedQueue } from '../../core/ports/unasked.ts';
import type { WorkspaceId } from '../../domain/ids.ts';

export interface Asking {
  readonly claims: ClaimStore;
  readonly proposals: ProposalStore;
  readonly unasked: UnaskedQueue;
  readonly library: Pick<Library, 'compare'>;
  readonly model: LanguageModel;
  readonly clock: Clock;
  readonly log: Log;
}

/** Answers in an hour, whichever process asks: of one workspace, and of all. */
export const MOST_AN_HOUR = { workspace: 60, all: 240 } as const;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

export const later = (clock: Clock, ms: number): Date => new Date(clock.now().getTime() + ms);

/** How many answers may still come in this hour: of one workspace, or of all where none is named. */
export const roomIn = async ({ proposals, clock }: Asking, workspace?: WorkspaceId): Promise<number> => {
  const most = workspace === undefined ? MOST_AN_HOUR.all : MOST_AN_HOUR.workspace;
  return most - (await proposals.countSince(later(clock, -HOUR_MS), workspace));
};
