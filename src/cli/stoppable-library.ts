/** A library that gives up what is under way when the process is asked to end: nothing of it is waited for any more. */
import { KnownFailure } from '../core/errors.ts';
import type { Library } from '../core/ports/library.ts';

const stopped = (): KnownFailure =>
  new KnownFailure(
    'I am being restarted, so not everything was read.',
    'What was read before is kept. Please do it again in a minute.',
  );

/** Every method throws KnownFailure from the moment that `stopping` is aborted, also one that is waited for just then. */
export const stoppableLibrary = (library: Library, stopping: AbortSignal): Library => {
  const orStopped = async <T>(work: () => Promise<T>): Promise<T> => {
    if (stopping.aborted) throw stopped();
    const { promise, reject } = Promise.withResolvers<never>();
    const stop = (): void => reject(stopped());
    stopping.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([work(), promise]);
    } finally {
      stopping.removeEventListener('abort', stop);
    }
  };
  return {
    add: (...args) => orStopped(() => library.add(...args)),
    preview: (...args) => orStopped(() => library.preview(...args)),
    follow: (...args) => orStopped(() => library.follow(...args)),
    readFeed: (...args) => orStopped(() => library.readFeed(...args)),
    previewFeed: (...args) => orStopped(() => library.previewFeed(...args)),
    compare: (...args) => orStopped(() => library.compare(...args)),
  };
};
