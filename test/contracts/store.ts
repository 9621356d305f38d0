/** The contract of the store: what every implementation of the port must do, run by each. */
import { describe } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { alertsContract } from './store/alerts.ts';
import { articlesContract } from './store/articles.ts';
import { claimsContract } from './store/claims.ts';
import { deliveriesContract } from './store/deliveries.ts';
import { findingsContract } from './store/findings.ts';
import { grantsContract } from './store/grants.ts';
import { installationsContract } from './store/installations.ts';
import { mutesContract } from './store/mutes.ts';
import { outboxContract } from './store/outbox.ts';
import { proposalsContract } from './store/proposals.ts';
import { rulingsContract } from './store/rulings.ts';
import { schedulesContract } from './store/schedules.ts';
import { storiesContract } from './store/stories.ts';
import { threadsContract } from './store/threads.ts';
import { trustContract } from './store/trust.ts';
import { unaskedContract } from './store/unasked.ts';
import { wakeUpsContract } from './store/wake-ups.ts';
import { wallsContract } from './store/walls.ts';
import { worldContract } from './store/world.ts';

/** `open` gives a new, empty store each time. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(name, () => {
    storiesContract(open);
    articlesContract(open);
    claimsContract(open);
    findingsContract(open);
    rulingsContract(open);
    proposalsContract(open);
    unaskedContract(open);
    grantsContract(open);
    mutesContract(open);
    schedulesContract(open);
    alertsContract(open);
    outboxContract(open);
    deliveriesContract(open);
    installationsContract(open);
    threadsContract(open);
    trustContract(open);
    wakeUpsContract(open);
    wallsContract(open);
    worldContract(open);
  });
};
