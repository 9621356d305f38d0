/** The app manifest, made from the command list: pasted at api.slack.com/apps, it sets the whole app up. */
import type { Command } from '../../core/command.ts';
import { FIRST_PROMPTS } from './answer/suggest-prompts.ts';
import { REDIRECT_PATH } from './install/install-options.ts';
import { ENDPOINT } from './receive/signed-http.ts';
import { ADD_TO_STORY } from './render/add-modal.ts';
import { RESERVED } from './reserved.ts';
import { OPTIONAL_SCOPES, SCOPES } from './scopes.ts';
import { UMBRELLA } from './umbrella.ts';

export interface ManifestOptions {
  /** Put before each command's own name, against clashes with other apps: "news-" gives /news-timeline. */
  readonly prefix: string;
  /** "https://bot.example.org": signed HTTP. null: Socket Mode. */
  readonly publicUrl: string | null;
}

const NAME_LIMIT = 32;
const HINT_LIMIT = 1_000;

const hintOf = ({ args, positional }: Command): string =>
  Object.entries(args)
    .filter(([, spec]) => !spec.hidden && spec.input !== 'file')
    .map(([name, spec]) => {
      const typed = positional.includes(name) ? name : `${name}:…`;
      return spec.required ? `<${typed}>` : `[${typed}]`;
    })
    .join(' ')
    .slice(0, HINT_LIMIT);

export const slackManifest = (commands: readonly Command[], { prefix, publicUrl }: ManifestOptions) => {
  const url = publicUrl === null ? {} : { url: `${publicUrl.replace(/\/$/, '')}${ENDPOINT}` };
  const requestUrl = url.url === undefined ? {} : { request_url: url.url };
  const own = commands
    .map((command) => ({ command, name: `${prefix}${command.name}` }))
    .filter(({ name }) => !RESERVED.has(name) && name.length < NAME_LIMIT)
    .map(({ command, name }) => {
      const hint = hintOf(command);
      const usage = hint === '' ? {} : { usage_hint: hint };
      return { command: `/${name}`, description: command.summary, ...usage, should_escape: false, ...url };
    });
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Rashomon',
      description:
        'What happened when, who said what, and where the sources disagree. Every claim locked to its words.',
      background_color: '#22313f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: {
        agent_description:
          'Answers from the sources of a news story: what happened when, who said what, and where they disagree. Each line leads to its words.',
        suggested_prompts: FIRST_PROMPTS.map((prompt) => ({ ...prompt })),
      },
      bot_user: { display_name: UMBRELLA, always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: 'Add to story',
          callback_id: ADD_TO_STORY,
          description: 'Reads this message or its files into a story',
        },
      ],
      slash_commands: [
        {
          command: `/${UMBRELLA}`,
          description: 'Any command of Rashomon, or a question in your own words',
          usage_hint: '<command> …',
          should_escape: false,
          ...url,
        },
        ...own,
      ],
    },
    oauth_config: {
      ...(publicUrl === null ? {} : { redirect_urls: [`${publicUrl.replace(/\/$/, '')}${REDIRECT_PATH}`] }),
      scopes: { bot: [...SCOPES], bot_optional: [...OPTIONAL_SCOPES] },
    },
    settings: {
      event_subscriptions: {
        bot_events: [
          'app_home_opened',
          'app_mention',
          'app_uninstalled',
          'member_joined_channel',
          'message.im',
          'tokens_revoked',
        ],
        ...requestUrl,
      },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: publicUrl === null,
      token_rotation_enabled: false,
    },
  };
};
