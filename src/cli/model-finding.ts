/** What a configured language model means for whoever runs this: who proposes, and where passages go. Asks nobody. */
import { type Config, modelOf } from '../config.ts';
import { type Finding, fine } from '../core/ports/checkup.ts';

export const modelFinding = (config: Config): readonly Finding[] => {
  const at = modelOf(config);
  return at === null
    ? []
    : [
        fine(
          `The language model ${at.name} may propose disagreements: passages of articles are sent to ${new URL(at.url).host}.`,
        ),
      ];
};
