/** A used-up button is disabled: the answer as it stands, with the button that shared it marked. */

import type { APIMessage, APIMessageTopLevelComponent } from 'discord.js';
import { ComponentType, MessageFlags } from 'discord.js';
import type { Message } from '../render/compose.ts';

const marked = (component: APIMessageTopLevelComponent, customId: string): APIMessageTopLevelComponent => {
  if (component.type !== ComponentType.ActionRow) return component;
  return {
    ...component,
    components: component.components.map((one) =>
      one.type === ComponentType.Button && 'custom_id' in one && one.custom_id === customId
        ? { ...one, label: 'Shared', disabled: true }
        : one,
    ),
  };
};

export const markShared = ({ components }: APIMessage, customId: string): Message => ({
  body: {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    components: (components ?? []).map((component) => marked(component, customId)),
    allowed_mentions: { parse: [] },
  },
  files: [],
});
