/** What the rest of the comparison says of statements that may agree: one voice, one side, one figure, one day of one event. */
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

const worth =
  (points: number) =>
  (statements: readonly Statement[]): Together => ({ statements, points });

export const broughtTogether = (story: StoryFeatures, { events }: Timeline, drafts: readonly Draft[]): Brought => {
  const opposed = drafts.map(({ positions }) => positions.map(({ statements }) => statements));
  const days = events.flatMap(({ groups }) => groups.map(({ statements }) => statements));
  return {
    opposed,
    together: [
      ...sameVoice(story).map(worth(VOICE)),
      ...opposed.flat().map(worth(SIDE)),
      ...days.map(worth(DAY)),
      ...agreeingFigures(story).map(worth(FIGURE)),
    ],
  };
};
