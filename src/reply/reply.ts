/** An answer: blocks to show, what can be done next, and the claims it rests on. */
import type { ClaimId, WorkspaceId } from '../domain/ids.ts';
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** A command with its arguments as a person would type them: what a button runs. */
export interface Invocation {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
}

export type Action =
  /** Runs a command and shows its answer in place (paging, a filter, an evidence card). */
  | {
      readonly kind: 'run';
      readonly label: string;
      readonly run: Invocation;
      /** Whose workspace it is about, where somebody is told of it in a conversation that is a workspace of its own. */
      readonly about?: WorkspaceId;
    }
  /** Runs a command and posts its answer for everybody in the channel. */
  | { readonly kind: 'share'; readonly label: string; readonly run: Invocation }
  /** Takes the message away that it stands on; `run` holds who may, see core/remove-post.ts. */
  | { readonly kind: 'remove'; readonly label: string; readonly run: Invocation }
  /** Asks for one argument of the command in a form, then runs it with what was entered. */
  | { readonly kind: 'form'; readonly label: string; readonly run: Invocation; readonly asks: string };

/** answered: an answer, also "nothing in the store". usage: wrong arguments. failed: it could not be done. */
export type Outcome = 'answered' | 'usage' | 'failed';

export interface Reply {
  readonly outcome: Outcome;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** The claims the answer rests on, in the order they are cited; each once. */
  readonly claimIds: readonly ClaimId[];
  /** Claims that merely come near, when nothing answers. */
  readonly nearestClaimIds: readonly ClaimId[];
  /** A file to hand over beside the answer, or null. */
  readonly file: { readonly name: string; readonly mediaType: string; readonly text: string } | null;
}

const EMPTY = { actions: [], claimIds: [], nearestClaimIds: [], file: null } as const;

export const reply = (blocks: readonly Block[], rest: Partial<Omit<Reply, 'blocks'>> = {}): Reply => ({
  outcome: 'answered',
  ...EMPTY,
  ...rest,
  blocks,
});

const said = (outcome: Outcome, inlines: readonly (Inline | string)[]): Reply =>
  reply([{ kind: 'text', inlines: inlines.map((i) => (typeof i === 'string' ? { kind: 'text', text: i } : i)) }], {
    outcome,
  });

/** A plain answer in words. */
export const answer = (...inlines: readonly (Inline | string)[]): Reply => said('answered', inlines);
/** Wrong use: says what was wrong and what to type. */
export const usage = (...inlines: readonly (Inline | string)[]): Reply => said('usage', inlines);
/** It could not be done: says why and what to do next. */
export const failed = (...inlines: readonly (Inline | string)[]): Reply => said('failed', inlines);
