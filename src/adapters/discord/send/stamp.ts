/**
 * A run key's traces on a message. The nonce keeps Discord from taking the same post twice within minutes, but is not
 * sure to stand in the channel's history; so two component ids, which a reader never sees, carry 62 bits of its hash.
 */
import type { APIMessage } from 'discord.js';
import { sha256 } from '../../../domain/content-hash.ts';

export type Stamp = readonly [number, number];

/** 1 to 2³¹ − 1: component ids are positive 32-bit integers. */
const idFrom = (hex: string): number => (Number.parseInt(hex, 16) % (2 ** 31 - 1)) + 1;

export const stampOf = (runKey: string): Stamp => {
  const hash = sha256(runKey);
  const first = idFrom(hash.slice(0, 12));
  const second = idFrom(hash.slice(12, 24));
  return second === first ? [first, (second % (2 ** 31 - 1)) + 1] : [first, second];
};

/** The ids of the first component and of the first one inside it. */
const idsOf = ({ components }: Pick<APIMessage, 'components'>): readonly (number | undefined)[] => {
  const [first] = components ?? [];
  const inner = first !== undefined && 'components' in first ? first.components[0] : undefined;
  return [first?.id, inner?.id];
};

export const carries = (message: Pick<APIMessage, 'components' | 'nonce'>, runKey: string): boolean => {
  const [first, second] = stampOf(runKey);
  const ids = idsOf(message);
  return message.nonce === runKey || (ids[0] === first && ids[1] === second);
};
