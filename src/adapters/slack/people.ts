/** Who a user is to us: what they may change, and their time zone. Remembered for ten minutes. */
import { z } from 'zod';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { type Actor, RIGHTS, type Right } from '../../core/request.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { PLATFORM, personOf } from './ids.ts';
import { readFailure } from './send/call-failure.ts';
import type { Clients } from './send/clients.ts';

const KEEP_MS = 10 * 60_000;
const KEEP = 10_000;

const User = z.object({
  tz: z.string().optional(),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
});

interface Profile {
  readonly zone: string | null;
  /** Guests and people of other organisations read answers and change nothing. */
  readonly guest: boolean;
}

const EVERY_RIGHT: ReadonlySet<Right> = new Set(RIGHTS);
const NO_RIGHT: ReadonlySet<Right> = new Set();

/** `known` is false when Slack would not say who it is; such a person changes nothing for now. */
export interface Identified {
  readonly actor: Actor;
  readonly known: boolean;
}

export type People = (workspace: WorkspaceId, user: string) => Promise<Identified>;

export const createPeople = (clients: Clients, clock: Clock, log: Log): People => {
  const remembered = new Map<string, { readonly until: number; readonly profile: Profile }>();

  const ask = async (workspace: WorkspaceId, user: string): Promise<Profile | null> => {
    try {
      const answer = await (await clients('people', workspace)).users.info({ user });
      const { tz, ...flags } = User.parse(answer.user);
      const guest = flags.is_restricted || flags.is_ultra_restricted || flags.is_stranger;
      return { zone: tz ?? null, guest };
    } catch (cause) {
      log.warn('profile not read', { platform: PLATFORM, cause: readFailure(cause).code });
      return null;
    }
  };

  return async (workspace, user) => {
    const key = `${workspace} ${user}`;
    const now = clock.now().getTime();
    const kept = remembered.get(key);
    const profile = kept !== undefined && kept.until > now ? kept.profile : await ask(workspace, user);
    const id = personOf(user);
    if (profile === null) return { actor: { id, rights: NO_RIGHT, zone: null }, known: false };
    if (remembered.size >= KEEP) remembered.clear();
    remembered.set(key, { until: kept?.profile === profile ? kept.until : now + KEEP_MS, profile });
    return { actor: { id, rights: profile.guest ? NO_RIGHT : EVERY_RIGHT, zone: profile.zone }, known: true };
  };
};
