/** The library, loaded with its tagger only when an article comes in: a question never pays for it. */
import type { Library } from '../core/ports/library.ts';
import type { Store } from '../core/ports/store.ts';

export const lazyLibrary = ({ stories, claims }: Store): Library => {
  let loading: Promise<Library> | undefined;
  const load = async (): Promise<Library> => {
    const [{ createLibrary }, { winkTagger }] = await Promise.all([
      import('../ingest/library.ts'),
      import('../text/wink-tagger.ts'),
    ]);
    return createLibrary({ stories, claims, tagger: winkTagger() });
  };
  const library = () => (loading ??= load());
  return {
    add: async (...args) => (await library()).add(...args),
    compare: async (...args) => (await library()).compare(...args),
  };
};
