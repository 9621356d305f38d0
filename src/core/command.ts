/**
 * A command is data plus one function over ports; its arguments are text in, value or problem out, the same on every
 * platform. Commands are listed statically in commands/catalogue.ts.
 */
import type { Result } from '../domain/result.ts';
import type { Right } from '../domain/rights.ts';
import type { Reply } from '../reply/reply.ts';
import type { Pace } from './pace.ts';
import type { Clock } from './ports/clock.ts';
import type { Library } from './ports/library.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { Recall } from './recall.ts';
import type { Request } from './request.ts';

/** What a command may use. */
export interface Ports
  extends Omit<
    Store,
    | 'close'
    | 'stamp'
    | 'wakeUps'
    | 'inbox'
    | 'controls'
    | 'installations'
    | 'threads'
    | 'erasure'
    | 'outbox'
    | 'unasked'
  > {
  readonly library: Library;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Pace;
  readonly recall: Recall;
  /** Every command, for /help. */
  readonly commands: readonly Command[];
}

/** One question on its way: who asks, from where, and the ports to answer from. */
export interface Ask extends Request, Ports {}

/** What was wrong with an argument; the sentence is written once, beside the argument. */
export interface ArgProblem {
  readonly code: string;
  /** In plain words, with what to type instead. */
  readonly message: string;
  /** Values that would do, offered as buttons; at most 10. */
  readonly options: readonly string[];
}

export interface Choice {
  /** At most 100 characters, as shown. */
  readonly label: string;
  /** At most 100 characters, as passed on. */
  readonly value: string;
}

export interface ArgSpec<Value> {
  /** At most 100 characters. */
  readonly description: string;
  /**
   * text: any words; choice: one of `choices`; file: the platform's upload, arriving in `ask.files`; group: people whom
   * the platform holds together, arriving as its id and, after a space, its name.
   */
  readonly input: 'text' | 'choice' | 'file' | 'group';
  readonly required: boolean;
  /** The allowed values of a 'choice', else empty. */
  readonly choices: readonly string[];
  /** Not shown to people: set by buttons only (the page of an answer). */
  readonly hidden: boolean;
  /** Suggestions for what was typed so far, best first, at most 25; null where there is nothing to suggest. */
  readonly complete: ((typed: string, ask: Ask) => Promise<readonly Choice[]>) | null;
  /** `raw` is undefined when nothing was typed. */
  resolve(raw: string | undefined, ask: Ask): Promise<Result<Value, ArgProblem>>;
}

type ArgSpecs = Readonly<Record<string, ArgSpec<unknown>>>;
type Values<Args extends ArgSpecs> = { readonly [K in keyof Args]: Args[K] extends ArgSpec<infer V> ? V : never };

interface Description {
  /** Lower case and hyphens, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly summary: string;
  /** As typed after the slash: "who-said Trump since:2025-12-01". The first is shown by /help. */
  readonly examples: readonly string[];
  /** The right it needs, or null when it changes nothing, or not always. */
  readonly needs: Right | null;
}

export interface CommandDefinition<Args extends ArgSpecs> extends Description {
  /** In order. */
  readonly args: Args;
  /** Names of the arguments that need no `name:` in text; all but the last take one word, the last takes the rest. */
  readonly positional: readonly (keyof Args & string)[];
  /** The argument that takes the number of a line of the answer above; none where it is left out. */
  readonly lines?: string | null;
  /** With `needs` null: it looks at the rights of who asks all the same. Left out: it does not. */
  readonly looksAtRights?: boolean;
  /** Whether the answer is for who asks alone, by the arguments as typed. Left out: anybody may read it. */
  personal?(args: Readonly<Record<string, string>>): boolean;
  run(values: Values<Args>, ask: Ask): Promise<Reply>;
}

export interface Command extends Description {
  readonly args: ArgSpecs;
  readonly positional: readonly string[];
  /** The argument that takes the number of a line of the answer above, or null. */
  readonly lines: string | null;
  /** Whether who asks must be looked up first. */
  readonly looksAtRights: boolean;
  /** Whether the answer is for who asks alone. */
  personal(args: Readonly<Record<string, string>>): boolean;
  /** Resolves the arguments, then runs. The problem names the argument at fault. */
  invoke(ask: Ask): Promise<Result<Reply, ArgProblem & { readonly arg: string }>>;
}

export const defineCommand = <Args extends ArgSpecs>(definition: CommandDefinition<Args>): Command => ({
  ...definition,
  lines: definition.lines ?? null,
  personal: definition.personal ?? (() => false),
  looksAtRights: definition.needs !== null || definition.looksAtRights === true,
  async invoke(ask) {
    const values: Record<string, unknown> = {};
    for (const [arg, spec] of Object.entries(definition.args)) {
      const resolved = await spec.resolve(ask.args[arg], ask);
      if (!resolved.ok) return { ok: false, problem: { ...resolved.problem, arg } };
      values[arg] = resolved.value;
    }
    // Each value was just resolved by the spec of its own name; the type system cannot follow the loop.
    return { ok: true, value: await definition.run(values as Values<Args>, ask) };
  },
});
