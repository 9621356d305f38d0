/** Who is who among the speakers of one story, and for whom a person speaks. */
import type { Claim } from '../../domain/claim.ts';
import { oncePerClaim } from '../features/once-each.ts';
import type { Ruled } from '../rulings/ruled.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import { countryNamed } from './countries.ts';
import { type KeptEntities, namedEntities, surnameOf } from './named-entities.ts';
import { type NamesIn, namesIn } from './names-in.ts';
import { holdsPost, holdsStatePost, postsOf } from './posts.ts';

export interface Speakers {
  /** The entity that speaks in the claim; null when nobody is named, or two people could be meant. */
  entityOf(claim: Claim): string | null;
  /** The fullest name known. */
  nameOf(entity: string): string;
  /** Whether the entity is the other, or holds a post with it by the texts' own words. */
  speaksFor(entity: string, other: string): boolean;
  /** People whose surname is one of the words. */
  withSurname(words: readonly string[]): readonly string[];
  /** For each claim of an article the people whose surnames its passage holds, as one string. */
  peopleIn(claims: readonly Claim[]): readonly string[];
  /** People whose surnames the text holds. */
  namedIn(text: string): readonly string[];
  /** Bodies and governments of the story for which the entity speaks, as one string. */
  bodiesOf(entity: string): string;
  /** Whether the text names the entity. */
  mentions(entity: string, text: string): boolean;
  /** Whether the name, an outlet's for one, is the entity's. */
  isNamed(entity: string, name: string): boolean;
}

const SPOKESMAN = /\bspokes(?:man|woman|person|people)\b/u;

interface Parts {
  readonly entity: string;
  readonly kind: string;
  readonly name: string;
  readonly words: readonly string[];
}

const partsOf = (entity: string): Parts => {
  const at = entity.indexOf(':');
  const name = at < 0 ? '' : entity.slice(at + 1);
  return { entity, kind: at < 0 ? entity : entity.slice(0, at), name, words: name.split(' ') };
};

/** "A spokeswoman for Acme" is nobody by name, and Acme's voice. */
const spokesmanOf = (entity: string, other: string): boolean => {
  if (!SPOKESMAN.test(entity)) return false;
  const words = new Set(wordsOf(entity).map(({ key }) => stem(key)));
  const [, name = ''] = other.split(/:(.*)/s);
  return name !== '' && name.split(' ').every((word) => words.has(word));
};

/** "His government": whose, the words do not say. */
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)\s/iu;
const REACH = 40;

/** Names next to a spokesman who goes without a name of his own. */
const employerOf = oncePerClaim(({ speaker, evidence }): string => {
  if (speaker?.mention == null || !SPOKESMAN.test(speaker.name)) return '';
  const [start, end] = [speaker.mention.start - evidence.start, speaker.mention.end - evidence.start];
  const around = evidence.text.slice(Math.max(0, start - REACH), end + REACH);
  return ` ${wordsOf(around)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ key }) => key)
    .join(' ')}`;
});

/** Who speaks, by the claim alone. `unnamed`: null where somebody is named, empty where it is somebody's whom the words do not tell. */
const voiceOf = oncePerClaim((claim) => {
  const { speaker, articleId } = claim;
  const name = speaker?.name.toLowerCase() ?? '';
  const own = `person:${articleId} ${name}`;
  if (POSSESSIVE.test(name)) return { unnamed: '', own };
  return { unnamed: speaker?.type === 'unnamed' ? `unnamed:${articleId} ${name}${employerOf(claim)}` : null, own };
});

/** Its capitalised words. */
export const capitalsIn = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ text: word, key }) => (/^\p{Lu}/u.test(word) ? key : []));

const marksIn = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(({ text: word, key }) => [stem(key), countryNamed(word) ?? '']));

/** What was read of names before. */
export interface KnownNames {
  /** Of each claim. */
  readonly names?: readonly NamesIn[];
  readonly kept?: KeptEntities;
}

export const speakersOf = (
  claims: readonly Claim[],
  acronyms: ReadonlyMap<string, string>,
  ruled: Ruled,
  { names = claims.map(namesIn), kept }: KnownNames = {},
): Speakers => {
  const [people, bodies] = [new Set<string>(), new Set<string>()];
  for (const { speaker } of claims)
    if (speaker !== null && speaker.type !== 'unnamed') (speaker.type === 'person' ? people : bodies).add(speaker.name);
  const entities = namedEntities({ people, bodies, acronyms, verdicts: ruled.verdicts }, kept);
  const { bodyOf } = entities;
  const entityOf = (claim: Claim): string | null => {
    const { speaker } = claim;
    if (speaker === null || ruled.wrongSpeaker(claim)) return null;
    const { unnamed, own } = voiceOf(claim);
    return unnamed === null ? (entities.entityOf(speaker.name, speaker.type === 'person') ?? own) : unnamed || null;
  };
  const known = new Map<string, string | null>();
  const fullest = new Map<string, string>();
  for (const claim of claims) {
    const { speaker } = claim;
    if (speaker === null) continue;
    const found = entityOf(claim);
    known.set(claim.id, found);
    const entity = found ?? '';
    const before = fullest.get(entity);
    const longer = before === undefined || speaker.name.length > before.length;
    if (longer || (speaker.name.length === before.length && speaker.name < before)) fullest.set(entity, speaker.name);
  }
  const posts = postsOf(entities.surnames, names);
  const roles = new Map<string, Set<string>>();
  const told = new Map<string, Set<string>>();
  for (const { speaker } of claims) {
    if (speaker === null || speaker.role === null) continue;
    const before = told.get(speaker.name);
    if (before?.has(speaker.role)) continue;
    if (before === undefined) told.set(speaker.name, new Set([speaker.role]));
    else before.add(speaker.role);
    const surname = surnameOf(speaker.name);
    const known = roles.get(surname) ?? new Set();
    for (const { key } of wordsOf(speaker.role)) known.add(stem(key));
    roles.set(surname, known);
  }
  const marks = new Map<string, ReadonlySet<string>>();
  const marksOf = (entity: string): ReadonlySet<string> => {
    const before = marks.get(entity);
    if (before !== undefined) return before;
    const surname = entity.split(/[: ]/).at(-1) ?? '';
    const found = new Set([...(posts.get(surname) ?? []), ...(roles.get(surname) ?? [])]);
    marks.set(entity, found);
    return found;
  };
  const others = [...fullest.keys()]
    .filter((entity) => /^(?:body|government):/u.test(entity))
    .sort()
    .map(partsOf);
  const held = new Map<string, string>();
  const withSurname = (words: readonly string[]): readonly string[] => words.flatMap(entities.withSurname);
  const voices = new Map<string, Map<string, boolean>>();
  const marked = new Map<string, ReadonlySet<string>>();
  const holdsPostWith = (own: ReadonlySet<string>, { kind, name, words }: Parts): boolean => {
    if (kind === 'government') return own.has(name) && holdsStatePost(own);
    return kind === 'body' && name !== '' && words.every((word) => own.has(word)) && holdsPost(own);
  };
  const speaksFor = (entity: string, other: string): boolean => {
    if (entity.startsWith('unnamed:')) return spokesmanOf(entity, other);
    return entity.startsWith('person:') && holdsPostWith(marksOf(entity), partsOf(other));
  };
  return {
    entityOf: (claim) => known.get(claim.id) ?? null,
    nameOf: (entity) => fullest.get(entity) ?? entity,
    speaksFor(entity, other) {
      if (entity === other) return true;
      const known = voices.get(entity);
      const before = known?.get(other);
      if (before !== undefined) return before;
      const speaks = speaksFor(entity, other);
      if (known === undefined) voices.set(entity, new Map([[other, speaks]]));
      else known.set(other, speaks);
      return speaks;
    },
    bodiesOf: (entity) => {
      const before = held.get(entity);
      if (before !== undefined) return before;
      const own = marksOf(entity);
      const isPerson = entity.startsWith('person:');
      const found = !isPerson ? '' : others.flatMap((one) => (holdsPostWith(own, one) ? one.entity : [])).join();
      held.set(entity, found);
      return found;
    },
    withSurname,
    peopleIn: entities.peopleIn,
    namedIn: (text) => withSurname(capitalsIn(text)),
    mentions(entity, text) {
      const [, own = ''] = entity.split(/:(.*)/s);
      const known = marked.get(text);
      const words = known ?? marksIn(text);
      if (known === undefined) marked.set(text, words);
      const needed = entity.startsWith('person:') ? [stem(own.split(' ').at(-1) ?? '')] : own.split(' ');
      return own !== '' && needed.every((word) => words.has(word));
    },
    isNamed(entity, name) {
      const body = bodyOf(name);
      if (body === entity) return true;
      const [kind, own = ''] = entity.split(/:(.*)/s);
      if (kind !== 'body' || own === '') return false;
      const words = body.slice(body.indexOf(':') + 1).split(' ');
      return own.split(' ').every((word) => words.includes(word));
    },
  };
};
