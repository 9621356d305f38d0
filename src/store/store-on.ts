/** The whole store over one database: every room of it, for whichever engine. */
import type { Store } from '../core/ports/store.ts';
import type { WakeUps } from '../core/ports/wake-ups.ts';
import { alertsOn } from './alerts.ts';
import { articlesOn } from './articles.ts';
import { auditOn } from './audit.ts';
import { claimsOn } from './claims.ts';
import { controlsOn } from './controls.ts';
import type { Database, TextIndex } from './db.ts';
import { erasureOn } from './erasure.ts';
import { feedsOn } from './feeds.ts';
import { findingsOn } from './findings.ts';
import { grantsOn } from './grants.ts';
import { healthOn } from './health.ts';
import { historyOn } from './history.ts';
import { inboxOn } from './inbox.ts';
import { installationsOn } from './installations.ts';
import { ledgerOn } from './ledger.ts';
import { mutesOn } from './mutes.ts';
import { outboxOn } from './outbox.ts';
import { proposalsOn } from './proposals.ts';
import { readersOn } from './readers.ts';
import { rulingsOn } from './rulings.ts';
import { schedulesOn } from './schedules.ts';
import { searchOn } from './search.ts';
import { slotsOn } from './slots.ts';
import { storiesOn } from './stories.ts';
import { threadsOn } from './threads.ts';
import { unaskedOn } from './unasked.ts';

/** Nobody else is there to give a hint. */
const alone: WakeUps = { listen: async () => async () => undefined };

interface Beside {
  readonly wakeUps?: WakeUps;
  /** For what only serves the conversation: no answer is made of it. */
  readonly aside?: Database;
  readonly stamp?: Store['stamp'];
}

export const storeOn = (
  db: Database,
  index: TextIndex,
  close: () => Promise<void>,
  scrub: () => Promise<void>,
  { wakeUps = alone, aside = db, stamp = () => null }: Beside = {},
): Store => ({
  stories: storiesOn(db),
  claims: { ...articlesOn(db), ...historyOn(db), ...claimsOn(db, index), ...searchOn(db, index), ...findingsOn(db) },
  schedules: { ...schedulesOn(db), ...slotsOn(db), ...ledgerOn(db), ...healthOn(db) },
  alerts: alertsOn(db),
  outbox: outboxOn(db),
  readers: readersOn(db),
  feeds: feedsOn(db),
  rulings: rulingsOn(db),
  proposals: proposalsOn(db),
  unasked: unaskedOn(db),
  grants: grantsOn(db),
  mutes: mutesOn(db),
  erasure: erasureOn(db, scrub),
  inbox: inboxOn(aside),
  controls: controlsOn(aside),
  audit: auditOn(db),
  installations: installationsOn(db),
  threads: threadsOn(aside),
  wakeUps,
  stamp,
  close,
});
