/** Answers deliveries and marks them answered, also those an earlier process left open. */
import { failed } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { Actionable } from '../receive/inbound.ts';
import type { Desk } from '../receive/take-delivery.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { tellPrivately } from './tell-privately.ts';

const DAY_MS = 86_400_000;
const WENT_WRONG =
  'Something went wrong on our side; nothing was posted. It is in the log. Please try again in a minute.';

export interface FullDesk extends Desk {
  /** Finishes what was recorded and never answered. */
  recover(): Promise<void>;
  /** Resolves when nothing is being answered any more. */
  idle(): Promise<void>;
}

const threadOf = (asked: Actionable): string | null => (asked.kind === 'addressed' ? asked.threadTs : null);

export const createDesk = (context: Context): FullDesk => {
  const { inbox, ports, workspaceOf } = context;
  const busy = new Set<Promise<void>>();

  const tell = async (asked: Actionable, words: string): Promise<void> => {
    const responseUrl = 'responseUrl' in asked ? asked.responseUrl : null;
    const to = { ...asked, responseUrl, threadTs: threadOf(asked), replace: false };
    await tellPrivately(context, workspaceOf(asked.team), to, failed(words));
  };

  const work = async (asked: Actionable, triedSince: Date | null): Promise<void> => {
    const workspace = workspaceOf(asked.team);
    try {
      await answer(context, workspace, asked, triedSince).catch(async (cause: unknown) => {
        ports.log.error('answer failed', { platform: PLATFORM, workspace, cause });
        await tell(asked, WENT_WRONG);
      });
      await inbox.finish(workspace, asked.key);
    } catch (cause) {
      ports.log.error('delivery not finished', { platform: PLATFORM, workspace, cause });
    }
  };

  const finish = (asked: Actionable, triedSince: Date | null): Promise<void> => {
    const working = work(asked, triedSince).finally(() => busy.delete(working));
    busy.add(working);
    return working;
  };

  return {
    finish,
    async recover() {
      const now = ports.clock.now().getTime();
      const alive = new Date(now - LIMITS.responseUrlMs);
      const open = await inbox.unfinished(`${PLATFORM}:`, new Date(now - DAY_MS));
      const inTime = await inbox.unfinished(`${PLATFORM}:`, alive);
      const keys = new Set(inTime.map(({ deliveryKey }) => deliveryKey));
      for (const { workspace, deliveryKey, payload } of open) {
        // Written by us, one version ago at most; what cannot be read any more is put aside.
        const asked: Actionable = JSON.parse(payload);
        if (keys.has(deliveryKey)) await finish(asked, alive);
        else {
          await tell(asked, 'I was away when you asked this. Please ask again.');
          await inbox.finish(workspace, deliveryKey);
        }
      }
    },
    async idle() {
      while (busy.size > 0) await Promise.all(busy);
    },
  };
};
