/** Who a user is to us: a guest, a member, the channel's creator, an administrator; and their time zone. Remembered for ten minutes. */
import { z } from 'zod';
import type { Clock } from '../../core/ports/clock.ts';
import type { Grants } from '../../core/ports/grants.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Actor } from '../../core/request.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { rightsOf, type Standing } from '../../domain/rights.ts';
import { createGroups } from './groups.ts';
import { PLATFORM, personOf } from './ids.ts';
import { remember } from './remember.ts';
import { readFailure } from './send/call-failure.ts';
import type { Clients } from './send/clients.ts';

const User = z.object({
  tz: z.string().optional(),
  is_admin: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
});

interface Profile {
  readonly zone: string | null;
  /** 'unknown': a member of whom it is not said whether they administer. */
  readonly kind: 'guest' | 'member' | 'admin' | 'unknown';
}

/** `known` is false when Slack would not say who it is; such a person changes nothing for now. */
export interface Identified {
  readonly actor: Actor;
  readonly known: boolean;
}

export interface Where {
  readonly workspace: WorkspaceId;
  readonly channel: string;
  /** The delivery says that they belong to another organisation. */
  readonly outsider: boolean;
  /** Whether it matters what they may change. */
  readonly rights: boolean;
}

export type People = (user: string, where: Where) => Promise<Identified>;

const profileOf = ({ tz, is_admin: admin, ...outside }: z.infer<typeof User>): Profile => {
  const flags = Object.values(outside);
  if (flags.includes(true)) return { zone: tz ?? null, kind: 'guest' };
  const told = admin !== undefined || flags.some((flag) => flag !== undefined);
  return { zone: tz ?? null, kind: admin === true ? 'admin' : told ? 'member' : 'unknown' };
};

export const createPeople = (clients: Clients, grants: Grants, clock: Clock, log: Log): People => {
  const groups = createGroups(clients, clock, log);
  const unless = async <T>(what: string, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (cause) {
      log.warn(what, { platform: PLATFORM, cause: readFailure(cause).code });
      return null;
    }
  };

  const profiles = remember<Profile>(clock);
  const askProfile = (workspace: WorkspaceId, user: string) =>
    unless('profile not read', async () =>
      profileOf(User.parse((await (await clients('people', workspace)).users.info({ user })).user)),
    );

  const creators = remember<string>(clock);
  /** null where there is none, or the channel cannot be seen. */
  const askCreator = (workspace: WorkspaceId, channel: string) =>
    unless('channel not read', async () => {
      const { channel: found } = await (await clients('people', workspace)).conversations.info({ channel });
      return found?.creator ?? '';
    });

  const standingOf = async (user: string, kind: Profile['kind'], where: Where): Promise<Standing> => {
    const { workspace, channel, outsider } = where;
    if (outsider || kind === 'guest') return { kind: 'guest', groups: [] };
    // Every real workspace says who administers; where nobody is told apart, nobody can be kept out by it.
    if (kind === 'admin' || kind === 'unknown') return { kind: 'admin', groups: [] };
    const named = (await grants.ofWorkspace(workspace)).flatMap(({ holders }) =>
      holders.flatMap((holder) => (holder.kind === 'group' ? [holder.id] : [])),
    );
    const [creator, own] = await Promise.all([
      creators(`${workspace} ${channel}`, () => askCreator(workspace, channel)),
      groups.of(workspace, user, [...new Set(named)]),
    ]);
    return { kind: creator === user ? 'manager' : 'member', groups: own };
  };

  return async (user, where) => {
    const { workspace, rights } = where;
    const profile = await profiles(`${workspace} ${user}`, () => askProfile(workspace, user));
    const id = personOf(user);
    if (profile === null) return { actor: { id, rights: new Set(), zone: null }, known: false };
    const actor = { id, rights: new Set<never>(), zone: profile.zone };
    if (!rights) return { actor, known: true };
    const standing = await standingOf(user, profile.kind, where);
    return { actor: { ...actor, rights: rightsOf(standing, await grants.ofWorkspace(workspace)) }, known: true };
  };
};
