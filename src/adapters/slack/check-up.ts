/** Whether Slack would let the bot work as it is set up: tokens, scopes, the way in. It asks, and changes nothing. */
import { webApi } from '@slack/bolt';
import { type Finding, fine, note, trouble } from '../../core/ports/checkup.ts';
import type { SlackConfig } from './config.ts';
import { OPTIONAL_SCOPES, SCOPES } from './scopes.ts';
import { failureInWords, readFailure } from './send/call-failure.ts';

const TIMEOUT_MS = 10_000;
const PASTE_AGAIN =
  'Paste what "rashomon slack manifest" prints into the app at api.slack.com/apps (App Manifest), then install it again.';

const clientFor = (token: string, { apiUrl }: SlackConfig): webApi.WebClient =>
  new webApi.WebClient(token, {
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  });

const wordsOf = (cause: unknown): string => failureInWords(readFailure(cause));

const [BOT, APP] = ['xoxb-', 'xapp-'];

/** A token of another kind is shown to nobody, Slack included. */
const otherKind = (name: string, token: string, prefix: string): Finding | null =>
  token.startsWith(prefix)
    ? null
    : trouble(`${name} does not begin with "${prefix}".`, `Copy the token that begins with "${prefix}" into ${name}.`);

const areSwapped = ({ botToken: bot, appToken: app }: SlackConfig): boolean =>
  bot?.startsWith(APP) === true && app?.startsWith(BOT) === true;

const SWAPPED = trouble(
  'SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped.',
  `Put the token that begins with "${BOT}" into SLACK_BOT_TOKEN, the one that begins with "${APP}" into SLACK_APP_TOKEN.`,
);

/** `granted`: undefined when Slack did not say. */
const scopesIn = (granted: readonly string[] | undefined): readonly Finding[] => {
  if (granted === undefined) return [note('Slack did not say which scopes the token has.')];
  const lacks = (wanted: readonly string[]) => wanted.filter((scope) => !granted.includes(scope));
  const [needed, useful] = [lacks(SCOPES), lacks(OPTIONAL_SCOPES)];
  return [
    needed.length === 0
      ? fine('The token has every scope that is needed.')
      : trouble(`The token lacks the scopes ${needed.join(', ')}.`, PASTE_AGAIN),
    ...(useful.length === 0
      ? []
      : [
          note(
            `Without ${useful.join(', ')} a post whose answer was lost cannot be looked for; the channel is told instead.`,
            PASTE_AGAIN,
          ),
        ]),
  ];
};

const botToken = async (token: string, config: SlackConfig): Promise<readonly Finding[]> => {
  const other = otherKind('SLACK_BOT_TOKEN', token, BOT);
  if (other !== null) return [other];
  try {
    const answer = await clientFor(token, config).auth.test();
    return [
      fine(`SLACK_BOT_TOKEN is accepted: ${answer.user ?? 'the bot'} in ${answer.team ?? answer.team_id ?? 'a team'}.`),
      ...scopesIn(answer.response_metadata?.scopes),
    ];
  } catch (cause) {
    return [
      trouble(
        `SLACK_BOT_TOKEN: ${wordsOf(cause)}`,
        'Copy the Bot User OAuth Token anew (api.slack.com/apps, Install App).',
      ),
    ];
  }
};

const appToken = async (token: string, config: SlackConfig): Promise<Finding> => {
  const other = otherKind('SLACK_APP_TOKEN', token, APP);
  if (other !== null) return other;
  try {
    await clientFor(token, config).apps.connections.open({});
    return fine('SLACK_APP_TOKEN is accepted: events come in by Socket Mode.');
  } catch (cause) {
    const remedy =
      'Make an app-level token with the scope connections:write (Basic Information), and switch Socket Mode on.';
    return trouble(`SLACK_APP_TOKEN: ${wordsOf(cause)}`, remedy);
  }
};

const wayIn = async (config: SlackConfig): Promise<readonly Finding[]> => {
  const { appToken: token, signingSecret, publicUrl, port } = config;
  if (token !== null) return [await appToken(token, config)];
  if (signingSecret === null)
    return [
      trouble(
        'Nothing from Slack can reach the bot.',
        'Set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (signed HTTP).',
      ),
    ];
  if (publicUrl?.startsWith('https://') === true)
    return [fine(`Signed HTTP on port ${port}; Slack calls ${publicUrl.replace(/\/$/, '')}/slack/events.`)];
  return [
    note(
      `Signed HTTP on port ${port}, and PUBLIC_URL names no https address.`,
      'Set PUBLIC_URL to the address under which Slack reaches this machine, and use it for the manifest (--url).',
    ),
  ];
};

export const checkUpSlack = async (config: SlackConfig): Promise<readonly Finding[]> => {
  if (areSwapped(config)) return [SWAPPED];
  const { botToken: token, client } = config;
  const login =
    token !== null
      ? await botToken(token, config)
      : client !== null
        ? [fine('Teams install the app themselves, at /slack/install.')]
        : [trouble('Slack needs a token.', 'Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.')];
  return [...login, ...(await wayIn(config))];
};
