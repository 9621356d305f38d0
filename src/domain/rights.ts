/**
 * Who may change what: administrators everything, everybody else what the workspace grants to those who manage the
 * channel, to a group, or to all its members. Guests read. Knows no platform; an adapter says who somebody is there.
 */

/** What a workspace grants: schedules and alerts, articles and feeds, stories and posts, disagreements and names. */
export const GRANTABLE = ['follow', 'add', 'edit', 'decide'] as const;
export type GrantableRight = (typeof GRANTABLE)[number];
/** appoint: says who holds the others; report: tells the editors. Neither is granted: administrators, and all but guests. */
export const RIGHTS = [...GRANTABLE, 'appoint', 'report'] as const;
export type Right = (typeof RIGHTS)[number];

/** managers: who created or manages the channel. members: everybody but guests. group: the platform's own, by its id. */
export type Holder =
  | { readonly kind: 'managers' }
  | { readonly kind: 'members' }
  | { readonly kind: 'group'; readonly id: string; readonly name: string };

/** Somebody from outside, or let in for a part of it, is a guest; each of the others is what comes before it as well. */
export const STANDINGS = ['guest', 'member', 'manager', 'admin'] as const;

export interface Standing {
  readonly kind: (typeof STANDINGS)[number];
  /** Ids of the groups of theirs that the platform told of. */
  readonly groups: readonly string[];
}

interface Granted {
  readonly right: GrantableRight;
  readonly holders: readonly Holder[];
}

const BY_DEFAULT: readonly Holder[] = [{ kind: 'managers' }];

export const holdersOf = (right: GrantableRight, grants: readonly Granted[]): readonly Holder[] =>
  grants.find((grant) => grant.right === right)?.holders ?? BY_DEFAULT;

const holds = ({ kind, groups }: Standing, holder: Holder): boolean => {
  if (holder.kind === 'members') return true;
  return holder.kind === 'managers' ? kind === 'manager' : groups.includes(holder.id);
};

export const rightsOf = (standing: Standing, grants: readonly Granted[]): ReadonlySet<Right> => {
  if (standing.kind === 'admin') return new Set(RIGHTS);
  if (standing.kind === 'guest') return new Set();
  const granted = GRANTABLE.filter((right) => holdersOf(right, grants).some((holder) => holds(standing, holder)));
  return new Set<Right>([...granted, 'report']);
};

const HOLDER_IN_WORDS = {
  managers: 'whoever created or manages the channel',
  members: 'everybody but guests',
} as const;

export const holderInWords = (holder: Holder): string =>
  holder.kind === 'group' ? `the group ${holder.name || holder.id}` : HOLDER_IN_WORDS[holder.kind];

/** "administrators, whoever created or manages the channel, the group @desk" */
export const whoMay = (right: Right, grants: readonly Granted[]): string => {
  if (right === 'report') return HOLDER_IN_WORDS.members;
  const others = right === 'appoint' ? [] : holdersOf(right, grants).map(holderInWords);
  return ['administrators', ...others].join(', ');
};
