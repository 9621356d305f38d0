/** The form that asks what a message does not say of itself: which story, which outlet, when it was published. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Story } from '../../../domain/story.ts';
import { inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { shorten } from './split-text.ts';

/** What the shortcut and its form are called in the manifest and in deliveries. */
export const ADD_TO_STORY = 'add_to_story';
export const FIELDS = { story: 'story', newStory: 'new_story', outlet: 'outlet', published: 'published' } as const;

const MOST_FILES = 5;
const METADATA = 3_000;

const Material = z.object({
  channel: z.string().min(1).max(100),
  /** The saved action that holds the message's text. */
  control: z.string(),
  files: z.array(z.object({ name: z.string(), url: z.string() })),
});
export type Material = Readonly<z.infer<typeof Material>>;

export const readMaterial = (text: string): Material | null => {
  try {
    return Material.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Fewer files where their addresses would not fit. */
const writeMaterial = (material: Material): string => {
  for (let most = MOST_FILES; most >= 0; most--) {
    const text = JSON.stringify({ ...material, files: material.files.slice(0, most) });
    if (text.length <= METADATA) return text;
  }
  throw new TypeError('the material of a form does not fit its metadata');
};

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });

const input = (id: string, label: string, element: types.InputBlockElement, hint?: string): types.InputBlock => ({
  type: 'input',
  block_id: id,
  optional: true,
  label: plain(label),
  element: { ...element, action_id: id },
  ...(hint === undefined ? {} : { hint: plain(hint) }),
});

const storyOption = ({ slug, title }: Story): types.PlainTextOption => ({
  text: plain(shorten(inert(title).trim() === '' ? slug : inert(title), LIMITS.optionText)),
  value: slug,
});

const PREVIEW = 280;

/** `chosen`: the channel's own story. */
export const addModal = (
  text: string,
  material: Material,
  stories: readonly Story[],
  chosen: Story | null,
): types.ModalView => {
  const options = stories
    .filter(({ slug }) => slug.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map(storyOption);
  const initial =
    options.find(({ value }) => value === chosen?.slug) ?? (options.length === 1 ? options[0] : undefined);
  const preview = shorten(inert(text).trim(), PREVIEW);
  const files = material.files.map(({ name }) => inert(name)).join(', ');
  const what = [preview, files === '' ? '' : `Files: ${shorten(files, PREVIEW)}`]
    .filter((part) => part !== '')
    .join('\n');
  const select: types.StaticSelect = {
    type: 'static_select',
    placeholder: plain('Choose a story'),
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
  return {
    type: 'modal',
    callback_id: ADD_TO_STORY,
    private_metadata: writeMaterial(material),
    title: plain('Add to story'),
    submit: plain('Add'),
    close: plain('Cancel'),
    blocks: [
      { type: 'context', elements: [plain(what === '' ? 'An empty message' : what)] },
      ...(options.length === 0 ? [] : [input(FIELDS.story, 'Story', select)]),
      input(FIELDS.newStory, 'Or a new story', { type: 'plain_text_input', max_length: 150 }, 'Its title'),
      input(FIELDS.outlet, 'Outlet', { type: 'plain_text_input', max_length: 200 }, 'Who published it'),
      input(FIELDS.published, 'Published on', { type: 'datepicker' }, 'Without it, “yesterday” stays unresolved'),
    ],
  };
};
