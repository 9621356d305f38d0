/** Who speaks in a draft: a name, whom a pronoun or an epithet means, whose government it is. Knows the discourse, no stance. */
import type { Speaker } from '../../../domain/speaker.ts';
import type { Draft } from './draft.ts';
import { nameSpeaker } from './name-speaker.ts';
import { type Discourse, isEpithet, resolvePronoun } from './resolve-pronoun.ts';

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them', 'his', 'their', 'its']);
/** Who says "I" outside quotation marks. */
export const AUTHOR = 'the author';
const OWNED_BODIES = new Set([
  'government',
  'administration',
  'campaign',
  'party',
  'cabinet',
  'ministry',
  'regime',
  'army',
  'forces',
]);
const PREMISES = new Set(['office', 'headquarters']);
const OWNED = /^(his|her|its|their) (?=\S)/i;

/** "His government" is named by its owner when he is known, and never becomes him. */
const ownedSpeaker = (speaker: Speaker, draft: Draft, discourse: Discourse): Speaker => {
  const pronoun = OWNED.exec(speaker.name)?.[1];
  if (pronoun === undefined || draft.subject === null) return speaker;
  // somebody’s solicitor or spokesman is a person of their own; only a body is named by whose it is
  const head = discourse.lines[draft.speakerLine]?.words[draft.subject.head]?.lower ?? '';
  const ofBody = /^(?:its|their)$/i.test(pronoun);
  if (!(OWNED_BODIES.has(head) || (ofBody && PREMISES.has(head))) || speaker.type === 'person') return speaker;
  // whoever it belongs to may stand in what is said: "The firm had been warned, its office said"
  const owner = resolvePronoun(pronoun.toLowerCase(), draft.speakerLine, draft.subject.from, [], discourse);
  if (owner === null) return { ...speaker, type: 'group' };
  return { ...speaker, name: `${owner.name}’s ${speaker.name.slice(pronoun.length + 1)}` };
};

/** The speaker of a draft by name, pronoun or epithet; null when it has no subject. */
export const speakerOf = (draft: Draft, discourse: Discourse): Speaker | null => {
  const line = discourse.lines[draft.speakerLine];
  if (draft.subject === null || line === undefined) return null;
  const head = line.words[draft.subject.head];
  if (head === undefined) return null;
  if (head.lower === 'i')
    return { name: AUTHOR, role: null, type: 'unnamed', mention: { start: head.start, end: head.end } };
  if (!PRONOUNS.has(head.lower) && !isEpithet(head.lower))
    return ownedSpeaker(nameSpeaker(line, draft.subject, discourse.book), draft, discourse);
  const mention = { start: head.start, end: head.end };
  const meant = resolvePronoun(head.lower, draft.speakerLine, draft.subject.head, draft.parts, discourse);
  if (meant === null && isEpithet(head.lower)) return nameSpeaker(line, draft.subject, discourse.book);
  return meant === null ? { name: head.text, role: null, type: 'unnamed', mention } : { ...meant, mention };
};

const ADDS = /^(?:add|continu)/;
const BACK = 2;
/** "…,” the solicitor added": who adds, has just spoken. */
export const goesOn = (draft: Draft, speaker: Speaker | null, { lines, spoken }: Discourse): Speaker | null => {
  const line = lines[draft.speakerLine];
  const verb = line?.words.find(({ start }) => start === draft.cue?.start)?.lower ?? '';
  const the = line?.words[draft.subject?.from ?? -1]?.lower === 'the';
  if (speaker?.type !== 'unnamed' || !the || !ADDS.test(verb)) return speaker;
  for (let back = 0; back <= BACK; back += 1) {
    const last = spoken.get(draft.speakerLine - back)?.at(-1);
    if (last !== undefined) return last.type === 'person' ? { ...last, mention: speaker.mention } : speaker;
  }
  return speaker;
};
