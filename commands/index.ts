/** The commands, in the order in which /help shows them. */
import type { Command } from '../src/core/command.ts';
import { add } from './add.ts';
import { claim } from './claim.ts';
import { disagreements } from './disagreements.ts';
import { follow } from './follow.ts';
import { help } from './help.ts';
import { schedules } from './schedules.ts';
import { sources } from './sources.ts';
import { story } from './story.ts';
import { timeline } from './timeline.ts';
import { unfollow } from './unfollow.ts';
import { whoSaid } from './who-said.ts';

export const commands: readonly Command[] = [
  timeline,
  whoSaid,
  disagreements,
  sources,
  claim,
  story,
  add,
  follow,
  unfollow,
  schedules,
  help,
];
