/** A language model, where one is configured, is asked about the articles that wait, as long as the process runs. Else nothing is loaded. */
import { type Config, modelOf } from '../config.ts';
import type { Ports } from '../core/command.ts';
import type { Store } from '../core/ports/store.ts';
import type { UnaskedWatch } from '../ingest/proposals/watch-unasked.ts';

type Needs = Pick<Ports, 'library' | 'clock' | 'log'>;

export const keepAsking = (config: Config, { claims, proposals, unasked }: Store, needs: Needs): UnaskedWatch => {
  const at = modelOf(config);
  let watching: Promise<UnaskedWatch> | null = null;
  let watch: UnaskedWatch | null = null;
  const begin = async (given: NonNullable<typeof at>): Promise<UnaskedWatch> => {
    const [{ openModel }, { watchUnasked }] = await Promise.all([
      import('../system/model/open-model.ts'),
      import('../ingest/proposals/watch-unasked.ts'),
    ]);
    const { library, clock, log } = needs;
    watch = watchUnasked({ claims, proposals, unasked, library, clock, log, model: openModel(given) });
    watch.start();
    return watch;
  };
  return {
    start() {
      if (at !== null) watching ??= begin(at);
    },
    async stop() {
      // At once, where it can be: what is called off by then is no failure.
      await watch?.stop();
      await (await watching)?.stop();
    },
  };
};
