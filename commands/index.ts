/** The commands, in the order in which /help shows them. */
import type { Command } from '../src/core/command.ts';

export const commands: readonly Command[] = [];
