/** The Discord emulator as the judge of a run: its journal, and how a post of the bot is broken. */
import { type Entry, startEmulator } from '../../test/examination/discord-emulator.ts';
import type { Judge } from './judge.ts';

const CHANNEL = '400000000000000001';

export const discordJudge: Judge = async (shared) => {
  const emulator = await startEmulator(shared, { port: 0 });
  const keyOf = (entry: Entry): string | undefined => (entry.message as { readonly nonce?: string } | undefined)?.nonce;
  return {
    channel: `discord:${CHANNEL}`,
    person: `discord:${emulator.ids.alice ?? '1'}`,
    environment: emulator.env,
    keys: () => emulator.journal.query({ kind: 'message', limit: 100_000 }).flatMap((entry) => keyOf(entry) ?? []),
    breakNextPost: (how) => void emulator.admin.fault({ match: `POST /channels/${CHANNEL}/messages`, ...how }),
    openChannel: (name) => `discord:${emulator.admin.addChannel({ name, type: 0 }).id}`,
    violations: () => emulator.admin.violations(),
    close: () => emulator.close(),
  };
};
