/** The bot token for a workspace: the configured one, or the one of its installation, renewed when it runs out. */
import type { Log } from '../../../core/ports/log.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { PLATFORM, teamOfWorkspace } from '../ids.ts';

/** null: the app is not installed there. */
export type Tokens = (workspace: WorkspaceId) => Promise<string | null>;

/** As much of Bolt's installer as is needed here. */
export interface Installer {
  authorize(source: {
    teamId: string;
    enterpriseId: undefined;
    isEnterpriseInstall: false;
  }): Promise<{ botToken?: string | undefined }>;
}

export const oneToken =
  (token: string): Tokens =>
  async () =>
    token;

/** A refresh token works once, so that two renewals of one team must never run beside each other. */
export const installedTokens = (installer: () => Installer | null, renewing: Set<string>, log: Log): Tokens => {
  const underWay = new Map<string, Promise<string | null>>();

  const ask = async (team: string): Promise<string | null> => {
    renewing.add(team);
    try {
      const source = { teamId: team, enterpriseId: undefined, isEnterpriseInstall: false } as const;
      return (await installer()?.authorize(source))?.botToken ?? null;
    } catch (cause) {
      log.warn('no token for a team', { platform: PLATFORM, cause });
      return null;
    } finally {
      renewing.delete(team);
      underWay.delete(team);
    }
  };

  return (workspace) => {
    const team = teamOfWorkspace(workspace);
    if (team === null) return Promise.resolve(null);
    const open = underWay.get(team) ?? ask(team);
    underWay.set(team, open);
    return open;
  };
};
