/** App Home: what to do first, the stories with a button for each question, and what is followed where. */
import type { types } from '@slack/bolt';
import { amountInWords, type StoryAtAGlance } from '../../../core/overview.ts';
import type { Reply } from '../../../reply/reply.ts';
import { inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { CONTROL_PREFIX, type Control } from './control.ts';
import { drawBlock } from './draw-block.ts';
import { drawControls } from './draw-controls.ts';
import { header, rich, section, small } from './drawn.ts';
import { bold, published, words } from './inlines.ts';
import { type Place, writePlace } from './view-place.ts';

/** A reply with its actions as saved. */
export interface Part {
  readonly reply: Reply;
  readonly controls: readonly Control[];
}

export interface HomeParts {
  /** null: nothing is left to do. */
  readonly steps: Part | null;
  readonly stories: readonly { readonly seen: StoryAtAGlance; readonly part: Part }[];
  /** Stories that found no room. */
  readonly more: number;
  readonly schedules: Part;
}

type Blocks = readonly types.KnownBlock[];

const drawPart = ({ reply, controls }: Part): Blocks => [
  ...reply.blocks.flatMap(drawBlock).map(({ block }) => block),
  ...drawControls(reply, controls, null),
];

const drawStory = ({ seen, part }: HomeParts['stories'][number]): Blocks => {
  const { story, last } = seen;
  const state = story.closed ? ' (closed)' : '';
  const latest =
    last === null
      ? []
      : [
          words(` · last: ${inert(last.outlet)}`),
          ...(last.publishedAt === null ? [] : [words(', '), published(last.publishedAt)]),
        ];
  const line = rich(section(bold(story.title), words(`${state}\n${amountInWords(seen)}`), ...latest));
  return [...line.map(({ block }) => block), ...drawControls(part.reply, part.controls, null)];
};

/** Ids must differ within a view; what a button means stands in its value. */
const renumbered = (blocks: Blocks): types.KnownBlock[] => {
  let next = 0;
  return blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((own) => ({ ...own, action_id: `${CONTROL_PREFIX}${next++}` })) }
      : block,
  );
};

const heading = (text: string): Blocks => header(text).map(({ block }) => block);
const note = (text: string): Blocks => small(text).map(({ block }) => block);

export const homeView = ({ steps, stories, more, schedules }: HomeParts, place: Place): types.HomeView => {
  const blocks = [
    ...(steps === null ? [] : [...heading('First steps'), ...drawPart(steps), { type: 'divider' } as const]),
    ...heading('Stories'),
    ...(stories.length === 0 ? note('None yet.') : stories.flatMap(drawStory)),
    ...(more === 0 ? [] : note(`And ${more} more: /story list shows them all.`)),
    { type: 'divider' } as const,
    ...drawPart(schedules),
  ];
  const shown = blocks.length <= LIMITS.viewBlocks ? blocks : [...blocks.slice(0, LIMITS.viewBlocks - 1), ...note('…')];
  return { type: 'home', private_metadata: writePlace(place), blocks: renumbered(shown) };
};
