/** The form that asks what a message does not say: its story, who published it, and when. */
import type { APILabelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';
import { ComponentType, TextInputStyle } from 'discord.js';
import type { ControlId, StoryId } from '../../../domain/ids.ts';
import type { Story } from '../../../domain/story.ts';
import { LIMITS } from '../limits.ts';
import { label } from './inert.ts';

const line = (name: string, title: string, description: string, placeholder: string): APILabelComponent => ({
  type: ComponentType.Label,
  label: title,
  description,
  component: {
    type: ComponentType.TextInput,
    custom_id: name,
    style: TextInputStyle.Short,
    placeholder,
    required: false,
    max_length: 200,
  },
});

const storyField = (stories: readonly Story[], own: StoryId | null): APILabelComponent => ({
  type: ComponentType.Label,
  label: 'Story',
  component: {
    type: ComponentType.StringSelect,
    custom_id: 'story',
    required: true,
    options: stories.slice(0, LIMITS.selectOptions).map((story) => ({
      label: label(story.title, LIMITS.optionLabel),
      value: story.slug,
      ...(story.id === own ? { default: true } : {}),
    })),
  },
});

/**
 * `what`: the control that holds the message. `own`: the story of the channel, chosen beforehand. Where there is no story
 * yet none is asked for: the article opens one.
 */
export const drawForm = (
  what: ControlId,
  stories: readonly Story[],
  own: StoryId | null,
): APIModalInteractionResponseCallbackData => ({
  custom_id: what,
  title: 'Add to story',
  components: [
    ...(stories.length === 0 ? [] : [storyField(stories, own)]),
    line('outlet', 'Outlet', 'Who published it', 'Harbour Post'),
    line(
      'published',
      'Published',
      'When it was published; without it "yesterday" in it stays unresolved',
      '2025-12-30',
    ),
  ],
});
