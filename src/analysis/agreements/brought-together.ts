/** What the rest of the comparison says of statements that may agree: one voice, one side, one figure, one day of one event. */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import type { Draft } from '../disagreements/draft.ts';
import { agreeingFigures } from '../facts/agreeing-figures.ts';
import { sameVoice } from '../facts/same-voice.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import type { Timeline } from '../timeline/order-timeline.ts';
import type { Brought, Together } from './find-agreements.ts';

const VOICE = 1;
const SIDE = 1;
const FIGURE = 0.2;
const DAY = 0.4;

/** Sources that differ on the occasion of a statement agree on its words, and those that differ on a cause on what it caused. */
const BESIDE_THE_FACT: ReadonlySet<DisagreementKind> = new Set(['wording', 'cause', 'comment']);

const worth =
  (points: number) =>
  (statements: readonly Statement[]): Together => ({ statements, points });

export const broughtTogether = (story: StoryFeatures, { events }: Timeline, drafts: readonly Draft[]): Brought => {
  const sidesOf = ({ positions }: Draft): readonly (readonly Statement[])[] =>
    positions.map(({ statements }) => statements);
  const days = events.flatMap(({ groups }) => groups.map(({ statements }) => statements));
  return {
    opposed: drafts.filter(({ type }) => !BESIDE_THE_FACT.has(type)).map(sidesOf),
    together: [
      ...sameVoice(story).map(worth(VOICE)),
      ...drafts.flatMap(sidesOf).map(worth(SIDE)),
      ...days.map(worth(DAY)),
      ...agreeingFigures(story).map(worth(FIGURE)),
    ],
  };
};
