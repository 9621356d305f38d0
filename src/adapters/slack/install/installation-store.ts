/** Bolt's installation store over ours: sealed, one a team, told apart from a mere renewal of its tokens. */
import type { Installation, InstallationStore } from '@slack/bolt';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Installations } from '../../../core/ports/installations.ts';
import { workspaceOfTeam } from '../ids.ts';
import type { Seal } from './seal.ts';

const teamOf = (installation: { readonly team?: { readonly id: string } | undefined }): string => {
  if (installation.team === undefined) throw new TypeError('installations of a whole organisation are not supported');
  return installation.team.id;
};

/** `renewing`: teams whose tokens are being renewed just now; such a write is no new installation. */
export const installationStore = (
  installations: Installations,
  seal: Seal,
  clock: Clock,
  renewing: ReadonlySet<string>,
): InstallationStore => ({
  async storeInstallation(installation) {
    const team = teamOf(installation);
    const workspace = workspaceOfTeam(team, null);
    const kept = renewing.has(team) ? await installations.get(workspace) : null;
    const sealed = seal.close(workspace, JSON.stringify(installation));
    await installations.put(workspace, kept?.installedAt ?? clock.now(), sealed);
  },
  async fetchInstallation({ teamId }) {
    const workspace = workspaceOfTeam(teamId ?? '', null);
    const kept = await installations.get(workspace);
    const opened = kept === null ? null : seal.open(workspace, kept.sealed);
    if (opened === null) throw new Error('this team has not installed the app');
    // What we sealed ourselves comes back as it was: the cipher vouches for it.
    const installation: Installation<'v2', false> = JSON.parse(opened);
    return installation as never;
  },
});
