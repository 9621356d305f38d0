/** A chat platform in memory: takes posts as its script says, remembers what it took, tells what it is asked. */
import type { ChatPlatform, Lookup, Posting, PostOutcome } from '../../src/core/ports/chat.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { plainText } from '../../src/reply/plain-text.ts';

export interface ScriptedChat extends ChatPlatform {
  /** What stands in the channel. */
  readonly taken: { readonly posting: Posting; readonly text: string }[];
  /** Messages that were shown another way since. */
  readonly edited: { readonly messageRef: string; readonly text: string }[];
  readonly told: { readonly person: PersonId; readonly text: string }[];
  /** Run keys that were asked for. */
  readonly asked: string[];
  /** One for each post to come, "lost": taken, but its answer never arrives; afterwards everything is taken. */
  readonly script: (PostOutcome | 'lost' | Error)[];
  /** What `find` answers instead of the truth. */
  blind: Lookup | Error | null;
  /** Nobody can be told anything. */
  deaf: boolean;
}

export const scriptedChat = (name = 'team'): ScriptedChat => {
  const chat: ScriptedChat = {
    name,
    can: { threads: true },
    taken: [],
    edited: [],
    told: [],
    asked: [],
    script: [],
    blind: null,
    deaf: false,
    start: async () => undefined,
    stop: async () => undefined,
    async post(posting) {
      const next = chat.script.shift();
      if (next instanceof Error) throw next;
      if (next !== undefined && next !== 'lost') return next;
      chat.taken.push({ posting, text: plainText(posting.reply) });
      if (next === 'lost') return { kind: 'unknown', reason: 'no answer came' };
      return { kind: 'sent', messageRef: `m${chat.taken.length}` };
    },
    async find({ runKey }) {
      chat.asked.push(runKey);
      if (chat.blind instanceof Error) throw chat.blind;
      if (chat.blind !== null) return chat.blind;
      const place = chat.taken.findIndex(({ posting }) => posting.runKey === runKey);
      return place < 0 ? { kind: 'absent' } : { kind: 'there', messageRef: `m${place + 1}` };
    },
    async edit({ messageRef, reply }) {
      chat.edited.push({ messageRef, text: plainText(reply) });
      return { kind: 'sent', messageRef };
    },
    async tell(_workspace, person, reply) {
      if (chat.deaf) return false;
      chat.told.push({ person, text: plainText(reply) });
      return true;
    },
  };
  return chat;
};
