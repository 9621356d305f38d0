/** Every command, loaded: what the bot and the console answer with. The list itself stands in catalogue.ts. */
import type { Command } from '../src/core/command.ts';
import { catalogue } from './catalogue.ts';

export const commands: readonly Command[] = await Promise.all(Object.values(catalogue).map((load) => load()));
