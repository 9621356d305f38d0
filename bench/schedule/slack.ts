/** The Slack emulator as the judge of a run: its journal, and how a post of the bot is broken. */
import { type Entry, startEmulator } from '../../test/examination/slack-emulator.ts';
import type { Judge } from './judge.ts';

interface Posted {
  readonly metadata?: { readonly event_payload?: { readonly run_key?: string } };
}

export const slackJudge: Judge = async (shared) => {
  const emulator = await startEmulator(shared, { port: 0 });
  const { SLACK_API_URL = '', SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '' } = emulator.env;
  const keyOf = (entry: Entry): string | undefined => {
    const message = (entry.message ?? entry) as Posted;
    return message.metadata?.event_payload?.run_key;
  };
  return {
    channel: 'slack:C0GENERAL1',
    person: 'slack:U0ALICE001',
    environment: { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN },
    keys: () => emulator.journal.query({ kind: 'message', limit: 100_000 }).flatMap((entry) => keyOf(entry) ?? []),
    breakNextPost: (how) => void emulator.admin.fault({ match: 'chat.postMessage', ...how }),
    openChannel: (name) => `slack:${(emulator.admin.addChannel({ name }) as { id: string }).id}`,
    violations: () => emulator.admin.violations(),
    close: () => emulator.close(),
  };
};
