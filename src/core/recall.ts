/**
 * Answers that were given before, given again as long as they would come out the same: what they are made of has not
 * changed, and nothing else was looked at in finding them. Knows neither what a store holds nor what a command asks.
 */
import type { Result } from '../domain/result.ts';
import type { Reply } from '../reply/reply.ts';
import type { Request } from './request.ts';

/** A question on its way, with what may be otherwise the next time it is asked. */
interface Question extends Request {
  readonly clock: unknown;
  readonly library: unknown;
}

export interface Recall {
  /** The very reply that was given before, or what `find` finds. */
  answer<Q extends Question, P>(ask: Q, find: (ask: Q) => Promise<Result<Reply, P>>): Promise<Result<Reply, P>>;
}

/** Some tens of kilobytes each; the longest unasked goes first. */
const KEPT = 1_000;

export const findAnew: Recall = { answer: (ask, find) => find(ask) };

/** What was looked at in finding an answer, beside what is stored: by where and by whose rights answers may be kept apart. */
interface Looked {
  channel: boolean;
  rights: boolean;
  /** At something that may be otherwise the next time. */
  passing: boolean;
}

/** Of the same question whose answer looked at the same things. */
const keyOf = ({ workspace, channel, actor, command, args, room }: Request, looked: Omit<Looked, 'passing'>): string =>
  JSON.stringify([
    ...[workspace, command, args, room],
    looked.channel ? [channel] : null,
    looked.rights ? [...actor.rights].sort() : null,
  ]);

const WAYS = [
  { channel: false, rights: false },
  { channel: true, rights: false },
  { channel: false, rights: true },
  { channel: true, rights: true },
] as const;

/** The same object, which notes what is looked at. */
const watched = <T extends object>(value: T, note: Partial<Record<keyof T, () => void>>): T => {
  const told = Object.entries<(() => void) | undefined>(note).map(([name, look]) => {
    const inner = value[name as keyof T];
    const get = (): unknown => {
      look?.();
      return inner;
    };
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({ ...value }, Object.fromEntries(told));
};

const watching = <Q extends Question>(ask: Q, looked: Looked): Q => {
  const passing = (): void => {
    looked.passing = true;
  };
  const rights = (): void => {
    looked.rights = true;
  };
  const channel = (): void => {
    looked.channel = true;
  };
  const actor = watched(ask.actor, { id: passing, zone: passing, rights });
  return watched<Q>({ ...ask, actor }, { channel, clock: passing, library: passing } as Partial<
    Record<keyof Q, () => void>
  >);
};

/** `stamp`: another one after every change of what answers are made of, whoever made it; null: nobody can say. */
export const createRecall = (stamp: () => string | null): Recall => {
  const kept = new Map<string, Result<Reply, never>>();
  let keptAt: string | null = null;
  return {
    async answer(ask, find) {
      const before = stamp();
      if (before === null || ask.files.length > 0) return find(ask);
      if (before !== keptAt) kept.clear();
      keptAt = before;
      for (const way of WAYS) {
        const key = keyOf(ask, way);
        const known = kept.get(key);
        if (known === undefined) continue;
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const looked: Looked = { channel: false, rights: false, passing: false };
      const found = await find(watching(ask, looked));
      if (looked.passing || !found.ok || found.value.outcome !== 'answered' || found.value.file !== null) return found;
      // Changed while it was looked for: nobody knows which state it shows.
      if (stamp() !== before || keptAt !== before) return found;
      const [oldest] = kept.keys();
      if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(keyOf(ask, looked), found);
      return found;
    },
  };
};
