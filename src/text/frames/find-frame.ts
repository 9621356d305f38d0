/** The frame of a clause: who did what to whom, where; first, denied or unsure. From chunks alone, no lexicon of names. */
import type { Frame } from '../../domain/frame.ts';
import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/split-clauses.ts';
import type { Word } from '../clauses/words.ts';
import { findScope } from './find-scope.ts';
import {
  ASPECT_VERBS,
  actionOf,
  COPULAS,
  FAILING_VERBS,
  HEDGES,
  HEDGING_ADJECTIVES,
  HEDGING_MODALS,
  HEDGING_VERBS,
  IMPACT_VERBS,
  LIGHT_VERBS,
  OWN_DEEDS,
  RECEIVING_VERBS,
  SEEING_VERBS,
  WEAK_VERBS,
} from './nominal-actions.ts';
import { ownerOf, slotOf } from './slots.ts';

const TARGETS = new Set(['on', 'against', 'of', 'at', 'into', 'upon', 'targeting']);
const PLACES = new Set([
  'in',
  'inside',
  'at',
  'on',
  'near',
  'within',
  'along',
  'off',
  'across',
  'outside',
  'over',
  'into',
  'around',
]);
const PLACE_NOUNS =
  /^(?:country|city|town|village|region|province|state|capital|border|coast|coastline|waters|sea|ocean|soil|territory|island|river|district|street|airport|station|port|base|building|hospital|school|university|court|prison|south|north|east|west)$/;
const PARTICLES = /^(?:out|off|up|down|away|back)$/;
const TIME_NOUNS =
  /(?:day|month|year|week|night|morning|evening|afternoon|decade|century|hour|minute|time|moment|period|quarter|summer|winter|spring|autumn|january|february|march|april|june|july|august|september|october|november|december|\d{4}s?)s?$/;

interface Slots {
  readonly action: string;
  readonly actor: string | null;
  readonly target: string | null;
}

interface Place {
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
}

const lemmaAt = (words: readonly Word[], chunk: Chunk | null): string =>
  words[chunk?.head ?? -1]?.lemma.toLowerCase() ?? '';

/** "pulled out 12 people", "carried out a strike": the small word belongs to the verb. */
const isParticle = (words: readonly Word[], { kind, head }: Chunk, lemma: string): boolean =>
  kind === 'preposition' && (lemma === 'carry' || PARTICLES.test(words[head]?.lower ?? ''));

/** The noun group after the first preposition of `wanted`, from `start` up to the next verb. */
const after = (
  { words, chunks }: Place,
  start: number,
  wanted: (preposition: string, noun: Chunk) => boolean,
): Chunk | null => {
  for (let at = start; at < chunks.length - 1; at += 1) {
    const chunk = chunks[at];
    const noun = chunks[at + 1];
    if (chunk?.kind === 'preposition' && noun?.kind === 'noun' && wanted(words[chunk.head]?.lower ?? '', noun))
      return noun;
  }
  return null;
};

const isTime = (words: readonly Word[], noun: Chunk): boolean => TIME_NOUNS.test(words[noun.head]?.lower ?? '');

const byAgent = (place: Place, start: number): Chunk | null =>
  after(place, start, (preposition, noun) => preposition === 'by' && !isTime(place.words, noun));

const target = (place: Place, start: number): Chunk | null =>
  after(place, start, (preposition, noun) => TARGETS.has(preposition) && !isTime(place.words, noun));

/** `taken`: the target's words, which are no place beside themselves. */
const locate = (place: Place, taken: string | null): Chunk | null =>
  after(place, 0, (preposition, noun) => {
    if (
      (taken !== null && slotOf(place.words, noun) === taken) ||
      !PLACES.has(preposition) ||
      isTime(place.words, noun)
    )
      return false;
    const head = place.words[noun.head];
    return (
      PLACE_NOUNS.test(head?.lower ?? '') || place.words.slice(noun.from, noun.to).some((word) => word.tag === 'PROPN')
    );
  });

/** An action named by a noun, with what belongs to it within and after the noun group. */
const nominal = (place: Place, index: number, action: string, actor: string | null): Slots => {
  const chunk = place.chunks[index];
  const owner = chunk === undefined ? null : ownerOf(place.words, chunk);
  const agent = slotOf(place.words, byAgent(place, index + 1));
  return { action, actor: agent ?? actor ?? owner, target: slotOf(place.words, target(place, index + 1)) };
};

const nounAfter = ({ words, chunks }: Place, verb: number): number => {
  for (let at = verb + 1; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    const kind = chunk?.kind;
    if (chunk !== undefined && kind === 'noun') return isTime(words, chunk) ? -1 : at;
    if (kind !== 'adverb' && !(kind === 'preposition' && at === verb + 1)) return -1;
  }
  return -1;
};

const verbal = (place: Place, clause: Clause, at: number, lemma: string, passive: boolean): Slots => {
  const { words, chunks } = place;
  const subject = slotOf(words, clause.subject);
  const subjectAction = actionOf(lemmaAt(words, clause.subject));
  const subjectAt = clause.subject === null ? -1 : chunks.indexOf(clause.subject);
  if (passive) {
    if (LIGHT_VERBS.has(lemma) && subjectAction !== null && subjectAt >= 0)
      return { ...nominal(place, subjectAt, subjectAction, slotOf(words, byAgent(place, at + 1))) };
    return { action: lemma, actor: slotOf(words, byAgent(place, at + 1)), target: subject };
  }
  const objectAt = nounAfter(place, at);
  const object = chunks[objectAt] ?? null;
  const direct =
    objectAt >= 0 &&
    chunks
      .slice(at + 1, objectAt)
      .every((chunk, behind) => chunk.kind === 'adverb' || (behind === 0 && isParticle(words, chunk, lemma)));
  const objectAction = direct ? actionOf(lemmaAt(words, object)) : null;
  if (objectAction !== null && RECEIVING_VERBS.has(lemma) && !OWN_DEEDS.has(objectAction)) {
    const event = nominal(place, objectAt, objectAction, null);
    const giver = after(
      place,
      objectAt + 1,
      (preposition, noun) => /^(?:by|of|from)$/.test(preposition) && !isTime(words, noun),
    );
    return { action: event.action, actor: slotOf(words, giver) ?? event.actor, target: subject };
  }
  if (objectAction !== null && SEEING_VERBS.has(lemma)) return nominal(place, objectAt, objectAction, null);
  if (objectAction !== null && (LIGHT_VERBS.has(lemma) || RECEIVING_VERBS.has(lemma) || COPULAS.has(lemma))) {
    return nominal(place, objectAt, objectAction, COPULAS.has(lemma) ? null : subject);
  }
  if (subjectAction !== null && subjectAt >= 0 && (WEAK_VERBS.has(lemma) || IMPACT_VERBS.has(lemma))) {
    const event = nominal(place, subjectAt, subjectAction, null);
    return IMPACT_VERBS.has(lemma) ? { ...event, target: slotOf(words, object) ?? event.target } : event;
  }
  const behind = COPULAS.has(lemma) ? null : target(place, at + 1);
  return { action: lemma, actor: subject, target: slotOf(words, direct ? object : behind) };
};

/** The verb that carries the meaning: behind "appeared to", "failed to", "plans to". */
const mainVerb = ({ words, chunks }: Place, clause: Clause): { at: number; hedged: boolean; negated: boolean } => {
  const first = clause.verb === null ? -1 : chunks.indexOf(clause.verb);
  const lemma = lemmaAt(words, clause.verb);
  let at = first + 1;
  while (chunks[at]?.kind === 'adverb') at += 1;
  if (chunks[at]?.verb?.form !== 'infinitive') return { at: first, hedged: false, negated: false };
  if (HEDGING_VERBS.has(lemma)) return { at, hedged: true, negated: false };
  if (FAILING_VERBS.has(lemma)) return { at, hedged: false, negated: true };
  return ASPECT_VERBS.has(lemma) ? { at, hedged: false, negated: false } : { at: first, hedged: false, negated: false };
};

const isNo = (words: readonly Word[], chunk: Chunk | null | undefined): boolean =>
  chunk !== null && chunk !== undefined && /^(?:no|none|nobody|nothing|neither)$/.test(words[chunk.from]?.lower ?? '');

const fragment = (place: Place): Slots | null => {
  const at = place.chunks.findIndex((chunk) => chunk.kind === 'noun' && actionOf(lemmaAt(place.words, chunk)) !== null);
  const chunk = place.chunks[at];
  if (chunk !== undefined) return nominal(place, at, actionOf(lemmaAt(place.words, chunk)) ?? '', null);
  const participle = place.chunks.find(({ verb }) => verb !== null);
  if (participle === undefined) return null;
  const noun = place.chunks.find(({ kind }) => kind === 'noun') ?? null;
  return { action: lemmaAt(place.words, participle), actor: null, target: slotOf(place.words, noun) };
};

/** null when the clause names no action at all. */
export const findFrame = (words: readonly Word[], clause: Clause): Frame | null => {
  const place: Place = { words, chunks: clause.chunks };
  const { chunks } = place;
  const main = clause.verb === null ? null : mainVerb(place, clause);
  const verb = main === null ? undefined : chunks[main.at];
  const slots =
    main === null || verb === undefined
      ? fragment(place)
      : verbal(place, clause, main.at, lemmaAt(words, verb), verb.verb?.passive ?? false);
  if (slots === null || slots.action === '') return null;
  const until = verb === undefined ? clause.to : verb.to + 1;
  const opening = words.slice(clause.from, until);
  const objectAt = main === null ? -1 : nounAfter(place, main.at);
  const object = chunks[objectAt];
  const around = object === undefined ? opening : [...opening, ...words.slice(object.from, object.to)];
  return {
    ...slots,
    place: slotOf(words, locate(place, slots.target)),
    scope: findScope(words, clause.from, clause.to),
    negated:
      (clause.verb?.verb?.negated ?? false) ||
      (main?.negated ?? false) ||
      isNo(words, clause.subject) ||
      isNo(words, object) ||
      isNo(words, chunks[0]),
    hedged:
      (main?.hedged ?? false) ||
      HEDGING_MODALS.has(clause.verb?.verb?.modal ?? '') ||
      opening.some((word) => HEDGES.has(word.lower)) ||
      around.some((word) => word.tag === 'ADJ' && HEDGING_ADJECTIVES.has(word.lower)),
  };
};
