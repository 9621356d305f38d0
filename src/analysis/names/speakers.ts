/** Who is who among the speakers of one story, and for whom a person speaks. */
import type { Claim } from '../../domain/claim.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import { countryNamed } from './countries.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergePersons } from './merge-persons.ts';

export interface Speakers {
  /** The entity that speaks in the claim; null when nobody is named, or two people could be meant. */
  entityOf(claim: Claim): string | null;
  /** The fullest name known. */
  nameOf(entity: string): string;
  /** Whether the entity is the other, or holds a post with it by the texts' own words. */
  speaksFor(entity: string, other: string): boolean;
}

const POSTS = new Set(
  `president minister premier chancellor secretary executive ceo chief chairman chairwoman chair director head spokesman spokeswoman spokesperson commander
   governor mayor leader boss owner founder captain lawyer solicitor officer manager coach`
    .split(/\s+/)
    .map(stem),
);
const OF_STATE = new Set(
  'president minister premier chancellor prime government regime administration'.split(' ').map(stem),
);
const REACH = 70;

/** Words around the speaker's mention in its own sentence, stemmed; countries by name. */
const aroundMention = ({ evidence, speaker }: Claim): ReadonlySet<string> => {
  if (speaker === null) return new Set();
  const mention = speaker.mention ?? evidence;
  const from = Math.max(0, mention.start - evidence.start - REACH);
  const to = Math.min(evidence.text.length, mention.end - evidence.start + REACH);
  const words = wordsOf(`${evidence.text.slice(from, Math.max(from, to))} ${speaker.role ?? ''} ${speaker.name}`);
  return new Set(words.flatMap(({ text, key }) => [countryNamed(text) ?? '', stem(key)]).filter((word) => word !== ''));
};

const some = (set: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...set].some((word) => other.has(word));

export const speakersOf = (claims: readonly Claim[], acronyms: ReadonlyMap<string, string>): Speakers => {
  const spoken = claims.flatMap((claim) => (claim.speaker === null ? [] : [{ claim, speaker: claim.speaker }]));
  const names = (people: boolean) =>
    spoken
      .filter(({ speaker }) => (speaker.type === 'person') === people && speaker.type !== 'unnamed')
      .map(({ speaker }) => speaker.name);
  const personOf = mergePersons(names(true));
  const bodyOf = mergeBodies(names(false), acronyms);
  const entityOf = ({ speaker, articleId }: Claim): string | null => {
    if (speaker === null) return null;
    if (speaker.type === 'unnamed') return `unnamed:${articleId} ${speaker.name.toLowerCase()}`;
    if (speaker.type === 'person') return personOf(speaker.name) ?? `person:${articleId} ${speaker.name.toLowerCase()}`;
    return bodyOf(speaker.name);
  };
  const fullest = new Map<string, string>();
  const around = new Map<string, Set<string>>();
  for (const { claim, speaker } of spoken) {
    const entity = entityOf(claim) ?? '';
    const known = fullest.get(entity);
    const longer = known === undefined || speaker.name.length > known.length;
    if (longer || (speaker.name.length === known.length && speaker.name < known)) fullest.set(entity, speaker.name);
    if (speaker.type !== 'person') continue;
    const words = around.get(entity) ?? new Set();
    for (const word of aroundMention(claim)) words.add(word);
    around.set(entity, words);
  }
  return {
    entityOf,
    nameOf: (entity) => fullest.get(entity) ?? entity,
    speaksFor(entity, other) {
      if (entity === other) return true;
      const words = around.get(entity);
      if (words === undefined || !some(words, POSTS)) return false;
      const [kind, name = ''] = other.split(/:(.*)/s);
      if (kind === 'government') return words.has(name) && some(words, OF_STATE);
      return kind === 'body' && name.split(' ').every((word) => words.has(word));
    },
  };
};
