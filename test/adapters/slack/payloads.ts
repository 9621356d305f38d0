/** Payloads as Slack sends them, as far as the adapter reads them. */
type Json = Record<string, unknown>;
let count = 0;

export const slash = (command: string, text: string, rest: Json = {}): Json => ({
  team_id: 'T0HOME',
  channel_id: 'C0NEWS',
  user_id: 'U0ALICE',
  command,
  text,
  response_url: 'https://hooks.slack.test/r',
  trigger_id: `trigger${++count}`,
  ...rest,
});

export const event = (own: Json, eventId = `Ev${++count}`, team = 'T0HOME'): Json => ({
  type: 'event_callback',
  event_id: eventId,
  team_id: team,
  authorizations: [{ team_id: team }],
  event: { type: 'app_mention', channel: 'C0NEWS', user: 'U0ALICE', ts: `17000000.00${++count}`, text: '', ...own },
});

export const press = (
  actionId: string,
  value: string | undefined,
  container: Json = { is_ephemeral: true },
  rest: Json = {},
): Json => ({
  type: 'block_actions',
  team: { id: 'T0HOME' },
  user: { id: 'U0ALICE' },
  channel: { id: 'C0NEWS' },
  container,
  message: { ts: '17000000.000001' },
  response_url: 'https://hooks.slack.test/r',
  trigger_id: `trigger${++count}`,
  actions: [{ type: 'button', action_id: actionId, ...(value === undefined ? {} : { value }) }],
  ...rest,
});
