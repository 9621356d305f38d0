/** By what an answer can be narrowed: the optional arguments of its command that have known values. Knows no platform. */
import type { Invocation, Reply } from '../reply/reply.ts';
import type { ArgSpec, Ask, Choice, Ports } from './command.ts';
import type { Request } from './request.ts';

/** One argument by which an answer can be narrowed. */
export interface Filter {
  readonly arg: string;
  /** What it does, in a few words. */
  readonly title: string;
  readonly options: readonly Choice[];
  /** As it is now, or null. */
  readonly current: string | null;
}

/** Takes the filter away; no value of an argument looks like it. */
export const ALL = '*';

/** Chosen once for a channel; another story is another question. The end of a time is typed. */
const NOT_NARROWING = new Set(['story', 'until']);
const MOST = 3;

const choicesOf = async (spec: ArgSpec<unknown>, ask: Ask) => {
  if (spec.input === 'choice') return spec.choices.map((value) => ({ label: value, value }));
  return spec.complete === null ? [] : spec.complete('', ask);
};

/** Only for an answer that shows something, or that is narrowed already. What cannot be looked up is not offered. */
export const filtersOf = async (ports: Ports, request: Request, reply: Reply): Promise<readonly Filter[]> => {
  const command = ports.commands.find(({ name }) => name === request.command);
  if (command === undefined || command.looksAtRights || reply.outcome !== 'answered') return [];
  const ask: Ask = { ...ports, ...request };
  const specs = Object.entries(command.args).filter(
    ([arg, spec]) => !spec.required && !spec.hidden && !NOT_NARROWING.has(arg),
  );
  const shows = reply.blocks.some((block) => 'lines' in block);
  if (!shows && !specs.some(([arg]) => request.args[arg] !== undefined)) return [];
  const filters = await Promise.all(
    specs.map(async ([arg, spec]): Promise<Filter> => {
      const options = await choicesOf(spec, ask).catch(() => []);
      return { arg, title: `Narrow by ${arg === 'since' ? 'time' : arg}`, options, current: request.args[arg] ?? null };
    }),
  );
  return filters.filter(({ options }) => options.length > 1).slice(0, MOST);
};

/** The same question from its first page, with one argument set or taken away. */
export const narrowed = ({ command, args }: Invocation, arg: string, value: string): Invocation => {
  const { page: _, [arg]: _before, ...kept } = args;
  return { command, args: value === ALL ? kept : { ...kept, [arg]: value } };
};
