/** What a button or a menu entry carries. The meaning is in the store or in the id itself, never in memory. */
import { type ClaimId, type ControlId, claimId, controlId } from '../../../domain/ids.ts';
import type { Action } from '../../../reply/reply.ts';

/** Every action id of ours begins with it; a number follows, since ids are unique within a message. */
export const CONTROL_PREFIX = 'rashomon:';
const CLAIM = 'claim:';

/** An action as saved: what its button carries. */
export interface Control {
  readonly id: ControlId;
  readonly action: Action;
}

export const claimValue = (id: ClaimId): string => `${CLAIM}${id}`;

export type Carried =
  | { readonly kind: 'saved'; readonly id: ControlId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'foreign' };

export const readControl = (value: string): Carried => {
  const claim = value.startsWith(CLAIM) ? claimId.parse(value.slice(CLAIM.length)) : null;
  if (claim !== null) return { kind: 'claim', id: claim };
  const saved = controlId.parse(value);
  return saved === null ? { kind: 'foreign' } : { kind: 'saved', id: saved };
};
