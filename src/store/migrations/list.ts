/**
 * Migrations in their order; numbered by their place, never changed once released, only added to. Written once, in what
 * SQLite says; PostgreSQL reads them by a few substitutions (postgres/schema.ts), and walls every table that has a
 * workspace_id.
 */
import { alertTurns } from './alert-turns.ts';
import { approvalColumns } from './approval.ts';
import { articleTables } from './articles.ts';
import { ftsTables, tokenTables } from './claim-words.ts';
import { claimsHolding } from './claims-holding.ts';
import { deliveryTables } from './deliveries.ts';
import { feedRetries } from './feed-retries.ts';
import { findingTables } from './findings.ts';
import { grantTables } from './grants.ts';
import { installationTables } from './installations.ts';
import { leasesInOrder } from './leases-in-order.ts';
import { lookUps } from './look-ups.ts';
import { mutedSources } from './muted.ts';
import { proposalTables } from './proposals.ts';
import { replacedClaims } from './replaced-claims.ts';
import { retentionColumns } from './retention.ts';
import { rulingTables } from './rulings.ts';
import { scheduleTables } from './schedules.ts';
import { storyTables } from './stories.ts';
import { threadTables } from './threads.ts';
import { trustTables } from './trust.ts';
import { waitingArticles } from './waiting-articles.ts';
import { wakeUpTriggers } from './wake-up.ts';
import { worldTables } from './world.ts';

export interface Migration {
  readonly shared: string;
  /** What only one engine takes, after what both do. */
  readonly sqlite?: string;
  readonly postgres?: string;
}

export const migrations: readonly Migration[] = [
  { shared: storyTables },
  { shared: articleTables, sqlite: ftsTables, postgres: tokenTables },
  { shared: findingTables },
  { shared: scheduleTables },
  { shared: deliveryTables },
  { shared: worldTables },
  { shared: installationTables },
  { shared: threadTables },
  { shared: trustTables },
  { shared: retentionColumns },
  { shared: rulingTables },
  { shared: feedRetries },
  { shared: '', postgres: wakeUpTriggers },
  { shared: alertTurns },
  { shared: leasesInOrder },
  { shared: grantTables },
  { shared: mutedSources },
  { shared: approvalColumns },
  { shared: lookUps },
  { shared: '', postgres: claimsHolding },
  { shared: replacedClaims },
  { shared: proposalTables },
  waitingArticles,
];
