/** Whose token was configured: the team that shares the default workspace, and our own user there. */
import { webApi } from '@slack/bolt';
import { KnownFailure } from '../../core/errors.ts';
import { failureInWords, readFailure, SEE_DOCTOR } from './send/call-failure.ts';

export interface Self {
  readonly team: string;
  readonly user: string | null;
}

/** Throws a KnownFailure when Slack does not accept the token or cannot be reached. */
export const whoAmI = async (botToken: string, options: webApi.WebClientOptions): Promise<Self> => {
  try {
    const { team_id: team, user_id: user } = await new webApi.WebClient(botToken, { ...options }).auth.test();
    if (team === undefined) throw new TypeError('auth.test named no team');
    return { team, user: user ?? null };
  } catch (cause) {
    const failure = readFailure(cause);
    const words = failureInWords(failure);
    if (failure.kind !== 'said-no') throw new KnownFailure('Slack does not let the bot in.', words, cause);
    throw new KnownFailure('Slack refused SLACK_BOT_TOKEN.', `${words} ${SEE_DOCTOR}`, cause);
  }
};
