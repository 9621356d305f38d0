/** What the app asks a team for, and nothing more. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'usergroups:read',
  'users:read',
] as const;

/** To look whether a post arrived whose answer was lost. Without them the channel is told instead. */
export const OPTIONAL_SCOPES = ['channels:history', 'groups:history', 'metadata.message:read'] as const;
