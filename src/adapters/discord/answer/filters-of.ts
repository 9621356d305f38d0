/** By what an answer can be narrowed: the optional arguments of its command that have known values. */
import type { ArgSpec, Ask } from '../../../core/command.ts';
import type { Invocation, Reply } from '../../../reply/reply.ts';
import type { From } from '../receive/delivery.ts';
import { citationsOf } from '../render/citations-of.ts';
import type { Filter } from '../render/draw-controls.ts';
import { NO_RIGHT, requestOf } from './ask-core.ts';
import type { Desk } from './desk.ts';

/** Chosen once for a channel; another story is another question. */
const NOT_NARROWING = new Set(['story']);
const MOST = 2;

const choicesOf = async (spec: ArgSpec<unknown>, ask: Ask) => {
  if (spec.input === 'choice') return spec.choices.map((value) => ({ label: value, value }));
  return spec.complete === null ? [] : spec.complete('', ask);
};

/** Only for an answer that shows something. What cannot be looked up is not offered. */
export const filtersOf = async (
  { ports }: Desk,
  from: From,
  run: Invocation,
  reply: Reply,
): Promise<readonly Filter[]> => {
  const command = ports.commands.find(({ name }) => name === run.command);
  if (command === undefined || reply.outcome !== 'answered' || citationsOf(reply.blocks).length === 0) return [];
  const ask: Ask = { ...ports, ...requestOf(from, run, NO_RIGHT) };
  const specs = Object.entries(command.args).filter(
    ([arg, spec]) => !spec.required && !spec.hidden && !NOT_NARROWING.has(arg),
  );
  const filters = await Promise.all(
    specs.map(async ([arg, spec]): Promise<Filter> => {
      const options = await choicesOf(spec, ask).catch(() => []);
      return { arg, title: spec.description, options, current: run.args[arg] ?? null };
    }),
  );
  return filters.filter(({ options }) => options.length > 1).slice(0, MOST);
};
