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

/** null: it is marked already, or not there any more. */
export const markShared = ({ components = [] }: APIMessage, customId: string): Message | null => {
  const next = components.map((component) => marked(component, customId));
  if (JSON.stringify(next) === JSON.stringify(components)) return null;
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  return { body: { flags, components: next, allowed_mentions: { parse: [] } }, files: [] };
};
