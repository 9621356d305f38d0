/** Migrations in their order; numbered by their place, never changed once released, only added to. */
import { articleTables } from './articles.ts';
import { deliveryTables } from './deliveries.ts';
import { findingTables } from './findings.ts';
import { installationTables } from './installations.ts';
import { scheduleTables } from './schedules.ts';
import { storyTables } from './stories.ts';
import { threadTables } from './threads.ts';
import { worldTables } from './world.ts';

export const migrations: readonly string[] = [
  storyTables,
  articleTables,
  findingTables,
  scheduleTables,
  deliveryTables,
  worldTables,
  installationTables,
  threadTables,
];
