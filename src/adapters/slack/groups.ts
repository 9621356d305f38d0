/** User groups: which of those that a workspace named somebody is in, and which group a handle means. */
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { PLATFORM } from './ids.ts';
import { remember } from './remember.ts';
import { readFailure } from './send/call-failure.ts';
import type { Clients } from './send/clients.ts';

export interface Groups {
  /** Of these groups, those the user is in. One that cannot be read has nobody in it for now. */
  of(workspace: WorkspaceId, user: string, groups: readonly string[]): Promise<readonly string[]>;
}

export const createGroups = (clients: Clients, clock: Clock, log: Log): Groups => {
  const members = remember<readonly string[]>(clock);
  const ask = async (workspace: WorkspaceId, usergroup: string): Promise<readonly string[] | null> => {
    try {
      const { users } = await (await clients('people', workspace)).usergroups.users.list({ usergroup });
      return users ?? [];
    } catch (cause) {
      log.warn('user group not read', { platform: PLATFORM, workspace, cause: readFailure(cause).code });
      return null;
    }
  };
  return {
    async of(workspace, user, groups) {
      const found = await Promise.all(
        groups.map(async (group) => {
          const inIt = await members(`${workspace} ${group}`, () => ask(workspace, group));
          return inIt?.includes(user) === true ? [group] : [];
        }),
      );
      return found.flat();
    },
  };
};

const WIRE = /^<!subteam\^(\w{1,30})(?:\|[^<>]{0,100})?>$/;

/** "@editors", its wire form or its id, as the core takes a group: id and name. What none is stays as it was typed. */
export const groupNamed = async (clients: Clients, workspace: WorkspaceId, typed: string): Promise<string> => {
  const wanted = WIRE.exec(typed)?.[1] ?? typed.replace(/^@/, '');
  try {
    const { usergroups } = await (await clients('people', workspace)).usergroups.list({});
    const found = usergroups?.find(
      ({ id, handle, name }) =>
        id === wanted || [handle, name].some((one) => one?.toLowerCase() === wanted.toLowerCase()),
    );
    return found?.id === undefined ? `@${wanted}` : `${found.id} @${found.handle ?? found.name ?? ''}`;
  } catch {
    return `@${wanted}`;
  }
};
