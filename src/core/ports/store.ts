/** Everything that is kept, behind one door. SQLite and PostgreSQL pass one contract suite. */
import type { AlertStore } from './alerts.ts';
import type { Audit } from './audit.ts';
import type { ClaimStore } from './claims.ts';
import type { Erasure } from './erasure.ts';
import type { FeedStore } from './feeds.ts';
import type { Grants } from './grants.ts';
import type { ControlStore, Inbox } from './inbox.ts';
import type { Installations } from './installations.ts';
import type { Mutes } from './mutes.ts';
import type { Outbox } from './outbox.ts';
import type { ProposalStore } from './proposals.ts';
import type { Readers } from './readers.ts';
import type { Rulings } from './rulings.ts';
import type { ScheduleStore } from './schedules.ts';
import type { StoryStore } from './stories.ts';
import type { Threads } from './threads.ts';
import type { UnaskedQueue } from './unasked.ts';
import type { WakeUps } from './wake-ups.ts';

export interface Store {
  readonly stories: StoryStore;
  readonly claims: ClaimStore;
  readonly schedules: ScheduleStore;
  readonly alerts: AlertStore;
  readonly outbox: Outbox;
  readonly readers: Readers;
  readonly feeds: FeedStore;
  readonly rulings: Rulings;
  readonly proposals: ProposalStore;
  readonly unasked: UnaskedQueue;
  readonly grants: Grants;
  readonly mutes: Mutes;
  readonly erasure: Erasure;
  readonly inbox: Inbox;
  readonly controls: ControlStore;
  readonly audit: Audit;
  readonly installations: Installations;
  readonly threads: Threads;
  readonly wakeUps: WakeUps;
  /** Another one after every change of what answers are made of, whichever process made it; null where it cannot be told. */
  stamp(): string | null;
  close(): Promise<void>;
}
