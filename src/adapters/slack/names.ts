/** What people are called in a workspace, as they chose it. Remembered for ten minutes. */
import { z } from 'zod';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { PLATFORM } from './ids.ts';
import { remember } from './remember.ts';
import { readFailure } from './send/call-failure.ts';
import type { Clients } from './send/clients.ts';

const User = z.object({
  name: z.string().optional(),
  real_name: z.string().optional(),
  profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
});

/** null: Slack would not say. */
export type Names = (workspace: WorkspaceId, user: string) => Promise<string | null>;

const nameOf = ({ name, real_name, profile }: z.infer<typeof User>): string | null =>
  [profile?.display_name, profile?.real_name, real_name, name].find((one) => one !== undefined && one.trim() !== '') ??
  null;

export const createNames = (clients: Clients, clock: Clock, log: Log): Names => {
  const names = remember<string>(clock);
  const ask = async (workspace: WorkspaceId, user: string): Promise<string | null> => {
    try {
      return nameOf(User.parse((await (await clients('people', workspace)).users.info({ user })).user));
    } catch (cause) {
      log.warn('name not read', { platform: PLATFORM, cause: readFailure(cause).code });
      return null;
    }
  };
  return (workspace, user) => names(`${workspace} ${user}`, () => ask(workspace, user));
};
