/** Answers deliveries and marks them answered, also those an earlier process left open. */

import { createFinishing } from '../../../core/finish-soon.ts';
import { createTurns } from '../../../core/take-turns.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { failed } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { Actionable } from '../receive/inbound.ts';
import type { Desk } from '../receive/take-delivery.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { tellPrivately } from './tell-privately.ts';

const DAY_MS = 86_400_000;
const PREFIX = `${PLATFORM}:`;
const WENT_WRONG =
  'Something went wrong on our side; it is in the log. If no answer stands here, please try again in a minute.';

const AWAY = 'I was away when you asked this. Please ask again.';
/** Slack cannot be asked what a response URL took, and an answer must not stand there twice. */
const STOPPED_AMID = 'I was stopped just as I answered this. If no answer stands here, please ask again.';

interface LeftOpen {
  readonly workspace: WorkspaceId;
  readonly deliveryKey: string;
  readonly payload: string;
  /** The earliest it may have been tried; null: too long ago to be answered. */
  readonly alive: Date | null;
}

export interface FullDesk extends Desk {
  /** What was recorded and never answered. Asked before new deliveries come in, which would be among it. */
  leftOpen(): Promise<readonly LeftOpen[]>;
  /** Answers it, or says that it is too late for that; never rejects. */
  recover(left: readonly LeftOpen[]): Promise<void>;
  /** Resolves when nothing is being answered any more. */
  idle(): Promise<void>;
}

const threadOf = (asked: Actionable): string | null => (asked.kind === 'addressed' ? asked.threadTs : null);

export const createDesk = (context: Context): FullDesk => {
  const { inbox, ports, workspaceOf } = context;
  const busy = new Set<Promise<void>>();
  const finishing = createFinishing(inbox, (cause) =>
    ports.log.error('deliveries not finished', { platform: PLATFORM, cause }),
  );

  const tell = async (asked: Actionable, words: string): Promise<void> => {
    // Nobody asked for anything.
    if (asked.kind === 'opened' || asked.kind === 'joined') return;
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
      finishing.finish({ workspace, deliveryKey: asked.key });
    } catch (cause) {
      ports.log.error('delivery not finished', { platform: PLATFORM, workspace, cause });
    }
  };

  const whileBusy = (under: Promise<void>): Promise<void> => {
    const working = under.finally(() => busy.delete(working));
    busy.add(working);
    return working;
  };
  const turns = createTurns(ports.clock);
  const finish = (asked: Actionable, triedSince: Date | null) =>
    whileBusy(turns.take(asked.team, () => work(asked, triedSince)));

  const recoverOne = async ({ workspace, deliveryKey, payload, alive }: LeftOpen): Promise<void> => {
    // Written by ourselves, at most one version ago.
    const asked: Actionable = JSON.parse(payload);
    const begun = asked.kind === 'command' && asked.answering === true;
    if (alive !== null && !begun) return finish(asked, alive);
    await tell(asked, begun ? STOPPED_AMID : AWAY);
    finishing.finish({ workspace, deliveryKey });
  };

  const recoverAll = async (left: readonly LeftOpen[]): Promise<void> => {
    for (const one of left) {
      await recoverOne(one).catch((cause: unknown) => {
        ports.log.error('delivery not recovered', { platform: PLATFORM, workspace: one.workspace, cause });
      });
    }
  };

  return {
    hasRoom: ({ team }) => turns.hasRoom(team),
    finish,
    async leftOpen() {
      const now = ports.clock.now().getTime();
      const alive = new Date(now - LIMITS.responseUrlMs);
      const open = await inbox.unfinished(PREFIX, new Date(now - DAY_MS));
      const inTime = new Set((await inbox.unfinished(PREFIX, alive)).map(({ deliveryKey }) => deliveryKey));
      await inbox.forgetBefore(new Date(now - 2 * DAY_MS));
      return open.map((left) => ({ ...left, alive: inTime.has(left.deliveryKey) ? alive : null }));
    },
    recover: (left) => whileBusy(recoverAll(left)),
    async idle() {
      while (busy.size > 0) await Promise.all(busy);
      await finishing.settled();
    },
  };
};
