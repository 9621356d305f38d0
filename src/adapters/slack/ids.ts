/** Slack's names for things, as ids of ours and back. The prefix keeps two platforms from ever colliding. */
import {
  type ChannelId,
  channelId,
  DEFAULT_WORKSPACE,
  type PersonId,
  personId,
  type WorkspaceId,
  workspaceId,
} from '../../domain/ids.ts';

export const PLATFORM = 'slack';
const TEAM = `${PLATFORM}:team:`;
const PREFIX = `${PLATFORM}:`;

/** The team of the configured bot token shares the workspace of the command line; every other team is its own. */
export const workspaceOfTeam = (team: string, homeTeam: string | null): WorkspaceId =>
  team === homeTeam ? DEFAULT_WORKSPACE : workspaceId.from(`${TEAM}${team}`);

/** null for the default workspace: the team of the configured bot token. */
export const teamOfWorkspace = (workspace: WorkspaceId): string | null =>
  workspace.startsWith(TEAM) ? workspace.slice(TEAM.length) : null;

export const channelOf = (channel: string): ChannelId => channelId.from(`${PREFIX}${channel}`);
export const personOf = (user: string): PersonId => personId.from(`${PREFIX}${user}`);

/** Whether it is Slack's, and not another platform's. */
export const isOurs = (id: ChannelId | PersonId): boolean => id.startsWith(PREFIX);

/** The part after the prefix; the text itself when it has none. */
export const platformId = (id: ChannelId | PersonId): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);
