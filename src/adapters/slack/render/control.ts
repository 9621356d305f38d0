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

const NARROW = `${CONTROL_PREFIX}narrow:`;

/** A menu names the answer and the argument in its own id, and a value in each entry. */
export const narrowActionId = (again: ControlId, arg: string): string => `${NARROW}${again}:${arg}`;
export const narrowValue = (value: string): string => `=${value}`;

const SHARE = `${CONTROL_PREFIX}share:`;

/** A menu of channels names the answer that is shared in its own id. */
export const shareActionId = (share: ControlId): string => `${SHARE}${share}`;

/** What a chosen entry or a pressed button carries, the menu's own part before it. */
export const carriedBy = (actionId: string, value: string): string =>
  actionId.startsWith(NARROW) || actionId.startsWith(SHARE)
    ? `${actionId.slice(CONTROL_PREFIX.length)}:${value}`
    : value;

export type Carried =
  | { readonly kind: 'saved'; readonly id: ControlId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  /** An answer, and the value that one of its arguments gets. */
  | { readonly kind: 'narrow'; readonly id: ControlId; readonly arg: string; readonly value: string }
  /** An answer, and the channel in which it is posted. */
  | { readonly kind: 'share'; readonly id: ControlId; readonly channel: string }
  | { readonly kind: 'foreign' };

export const readControl = (value: string): Carried => {
  const claim = value.startsWith(CLAIM) ? claimId.parse(value.slice(CLAIM.length)) : null;
  if (claim !== null) return { kind: 'claim', id: claim };
  const [, again = '', arg = '', wanted = ''] = /^narrow:([^:]+):([a-z-]{1,32}):=([\s\S]*)$/.exec(value) ?? [];
  const narrowing = controlId.parse(again);
  if (narrowing !== null) return { kind: 'narrow', id: narrowing, arg, value: wanted };
  const [, shared = '', channel = ''] = /^share:([^:]+):([A-Z0-9]{2,30})$/.exec(value) ?? [];
  const sharing = controlId.parse(shared);
  if (sharing !== null) return { kind: 'share', id: sharing, channel };
  const saved = controlId.parse(value);
  return saved === null ? { kind: 'foreign' } : { kind: 'saved', id: saved };
};
