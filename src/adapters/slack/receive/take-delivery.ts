/**
 * A delivery on its way in: recorded (one insert), acknowledged, then answered. One that was recorded before is only
 * acknowledged. What a crash leaves between recording and answering is found in the inbox at the next start.
 */
import type { Context } from '../answer/context.ts';
import { PLATFORM } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { Delivery, Take } from './door.ts';
import type { Actionable } from './inbound.ts';
import { parseInbound } from './parse-inbound.ts';

export interface Desk {
  /** False when too much waits to be answered. */
  hasRoom(asked: Actionable): boolean;
  /** Answers and marks as answered; never rejects. */
  finish(asked: Actionable, triedSince: Date | null): Promise<void>;
}

const NOT_RECORDED =
  'I could not note down your command, so I have not run it. The store does not answer; please try again in a minute.';

const BUSY = 'I have more to answer than I can just now, so I have not run your command. Please try again in a minute.';

const NOT_INSTALLED = 'This app is not installed in your workspace any more. Ask an administrator to install it again.';

const wait = (ms: number): { readonly over: Promise<'late'>; cancel(): void } => {
  const { promise, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), ms);
  return { over: promise, cancel: () => clearTimeout(timer) };
};

export const createTake = (context: Context, botUser: () => string | null, desk: Desk): Take => {
  const { inbox, ports, workspaceOf } = context;

  const refuse = async (delivery: Delivery, asked: Actionable, cause: unknown): Promise<void> => {
    ports.log.error('delivery not recorded', { platform: PLATFORM, cause });
    // An event unacknowledged comes again, when the store may be back; a command never does, so its person is told.
    if (asked.kind === 'addressed') throw cause;
    await delivery.acknowledge(asked.kind === 'command' ? NOT_RECORDED : undefined);
  };

  return async (delivery) => {
    const asked = parseInbound(delivery.body, botUser());
    if (asked.kind === 'unsupported') return delivery.acknowledge();
    const workspace = workspaceOf(asked.team);
    if (asked.kind === 'uninstalled') {
      await context.installations.remove(workspace, asked.at);
      return delivery.acknowledge();
    }
    // The signature proves that Slack speaks, not that this team has let us in.
    if ((await context.tokens(workspace)) === null)
      return delivery.acknowledge(asked.kind === 'command' ? NOT_INSTALLED : undefined);
    // A command that is refused is only typed again; what is pressed or said cannot be refused in words at once.
    if (asked.kind === 'command' && !desk.hasRoom(asked)) return delivery.acknowledge(BUSY);
    const recording = inbox.record(workspace, asked.key, ports.clock.now(), JSON.stringify(asked));
    const patience = wait(LIMITS.acknowledgeMs);
    try {
      // A store that is slow must not make Slack show an error: the acknowledgement then goes first.
      const first = await Promise.race([recording, patience.over]);
      await delivery.acknowledge().catch((cause: unknown) => {
        ports.log.warn('acknowledgement not sent', { platform: PLATFORM, cause });
      });
      const isNew = first === 'late' ? await recording : first;
      if (isNew) void desk.finish(asked, null);
    } catch (cause) {
      await refuse(delivery, asked, cause);
    } finally {
      patience.cancel();
    }
  };
};
