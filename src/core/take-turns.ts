/**
 * Answers begin one after the other, each in a turn of its own of the event loop and few at a time, so that whatever comes
 * in meanwhile is taken in between. Everybody who asks (a workspace) has its turn, however much another asks. Knows no platform.
 */
import type { Clock } from './ports/clock.ts';

/** Answers under way, most of which wait for the platform. */
const AT_ONCE = 16;
/** What takes longer reads articles or waits for a site, and holds up nobody. */
const LONG_MS = 1_000;
/** More wait for nobody's good: by then the last has waited for seconds. */
const MOST_WAITING = 500;
const MOST_OF_ONE = 100;
/** An answer that would begin later than this is better asked for again. */
const PATIENCE_MS = 5_000;
/** What the last beginning counts in the pace of all. */
const SHARE = 0.1;

export interface Turns {
  /** False when one more of this asker would wait too long: it is told so, and nothing is taken on. */
  hasRoom(asker: string): boolean;
  /** Begins the work when its turn has come; settles as the work does. */
  take<T>(asker: string, work: () => Promise<T>): Promise<T>;
}

type Begin = () => Promise<unknown>;

export const createTurns = (clock: Clock): Turns => {
  /** By asker, whoever is next first. */
  const queues = new Map<string, Begin[]>();
  let [waiting, underWay, coming] = [0, 0, false];
  /** Milliseconds from one beginning to the next while others wait; when the last one was. */
  let [pace, last] = [0, 0];
  const now = (): number => clock.now().getTime();

  const start = (begin: Begin): void => {
    underWay += 1;
    let counted = true;
    const over = (): void => {
      if (counted) underWay -= 1;
      counted = false;
      goOn();
    };
    const long = setTimeout(over, LONG_MS);
    void begin().finally(() => {
      clearTimeout(long);
      over();
    });
  };
  const next = (): void => {
    coming = false;
    const [asker, queue] = queues.entries().next().value ?? [];
    const begin = queue?.shift();
    if (asker === undefined || queue === undefined || begin === undefined) return;
    // Whoever has more to ask goes to the end of the line.
    queues.delete(asker);
    if (queue.length > 0) queues.set(asker, queue);
    waiting -= 1;
    pace += (now() - last - pace) * SHARE;
    last = now();
    start(begin);
    goOn();
  };
  const goOn = (): void => {
    if (coming || waiting === 0 || underWay >= AT_ONCE) return;
    coming = true;
    setImmediate(next);
  };

  return {
    hasRoom: (asker) =>
      waiting === 0 ||
      (waiting < MOST_WAITING && (queues.get(asker)?.length ?? 0) < MOST_OF_ONE && waiting * pace < PATIENCE_MS),
    take<T>(asker: string, work: () => Promise<T>) {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const queue = queues.get(asker) ?? [];
      queue.push(async () => work().then(resolve, reject));
      queues.set(asker, queue);
      if (waiting === 0) last = now();
      waiting += 1;
      goOn();
      return promise;
    },
  };
};
