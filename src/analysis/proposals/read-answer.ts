/**
 * What a language model answered, read as what it may be and no more: kinds and numbers of passages that were shown. Whatever else it
 * wrote is thrown away unread. Never throws. It must not know what the passages say; see refuted.ts.
 */
// The smaller edition, as in config.ts.
import { z } from 'zod/v3';
import { DISAGREEMENT_KINDS, type DisagreementKind, SIDES_LIMIT } from '../../domain/disagreement.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { LISTED_CLAIMS_LIMIT } from '../../domain/timeline.ts';
import type { NumberedPassage, Question } from './question.ts';

/** Why a proposal was dropped; the counts go to the log. */
export type Drop =
  /** The whole answer is no such object. */
  | 'unreadable'
  /** Beyond what one answer may hold. */
  | 'too-many'
  /** No lists of whole numbers. */
  | 'shape'
  | 'kind'
  /** By its own account. */
  | 'unsure'
  /** A passage that was not shown. */
  | 'unknown-number'
  /** Fewer than two sides or more than four, or an empty one. */
  | 'sides'
  /** More passages on a side than are ever listed. */
  | 'claims'
  /** One passage on two sides. */
  | 'twice'
  /** Of one article, and no headline against its text. */
  | 'one-source'
  | 'copies';

export interface ReadAnswer {
  readonly proposals: readonly Proposal[];
  readonly dropped: ReadonlyMap<Drop, number>;
}

/** Far more than an honest answer has. */
const MOST_CHARACTERS = 200_000;
const MOST_PROPOSALS = 12;
/** From 1 to 5, as the model rates itself. */
const LEAST_SURE = 3;

const Answer = z.object({ disagreements: z.array(z.unknown()) });
const Item = z.object({
  kind: z.string(),
  sides: z.array(z.array(z.number().int())),
  sure: z.number().default(LEAST_SURE),
});
const Kind = z.enum(DISAGREEMENT_KINDS);

/** What a model thinks aloud comes before its answer, and may be full of brackets. */
const THOUGHT = '</think>';

/** The place after the bracket that closes the first object; null: none does. Brackets in strings do not count. */
const endOfObject = (text: string, from: number): number | null => {
  let [depth, inString] = [0, false];
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
};

/** Servers without JSON output put it in a fence, or a word before and after it. */
const objectIn = (answer: string): unknown => {
  if (answer.length > MOST_CHARACTERS) return null;
  const thought = answer.lastIndexOf(THOUGHT);
  const said = thought < 0 ? answer : answer.slice(thought + THOUGHT.length);
  const from = said.indexOf('{');
  const to = from < 0 ? null : endOfObject(said, from);
  if (to === null) return null;
  try {
    return JSON.parse(said.slice(from, to));
  } catch {
    return null;
  }
};

/** A headline may say other than its own text: that is a matter of wording and of nothing else. */
const oneSourceDrop = (kind: DisagreementKind, sides: readonly (readonly NumberedPassage[])[]): Drop | null => {
  const all = sides.flat();
  if (new Set(all.map(({ origin }) => origin)).size > 1) return null;
  if (new Set(all.map(({ article }) => article)).size > 1) return 'copies';
  const headlines = sides.filter((side) => side.every(({ headline }) => headline)).length;
  return kind === 'wording' && headlines === 1 ? null : 'one-source';
};

const readItem = (item: unknown, { passages }: Question, model: string): Result<Proposal, Drop> => {
  const read = Item.safeParse(item);
  if (!read.success) return fail('shape');
  const kind = Kind.safeParse(read.data.kind);
  if (!kind.success) return fail('kind');
  if (!(read.data.sure >= LEAST_SURE)) return fail('unsure');
  const numbers = read.data.sides.map((side) => [...new Set(side)]);
  if (numbers.length < 2 || numbers.length > SIDES_LIMIT || numbers.some(({ length }) => length === 0))
    return fail('sides');
  if (numbers.some(({ length }) => length > LISTED_CLAIMS_LIMIT)) return fail('claims');
  const sides = numbers.map((side) => side.flatMap((n) => passages[n - 1] ?? []));
  if (sides.some((side, at) => side.length < (numbers[at]?.length ?? 0))) return fail('unknown-number');
  if (new Set(numbers.flat()).size < numbers.flat().length) return fail('twice');
  const drop = oneSourceDrop(kind.data, sides);
  if (drop !== null) return fail(drop);
  return ok({ kind: kind.data, sides: sides.map((side) => side.map(({ claim }) => claim)), model });
};

export const readAnswer = (answer: string, question: Question, model: string): ReadAnswer => {
  const dropped = new Map<Drop, number>();
  const drop = (why: Drop, count = 1): void => {
    if (count > 0) dropped.set(why, (dropped.get(why) ?? 0) + count);
  };
  const read = Answer.safeParse(objectIn(answer));
  if (!read.success) {
    drop('unreadable');
    return { proposals: [], dropped };
  }
  const items = read.data.disagreements;
  drop('too-many', items.length - MOST_PROPOSALS);
  const proposals = items.slice(0, MOST_PROPOSALS).flatMap((item) => {
    const one = readItem(item, question, model);
    if (one.ok) return [one.value];
    drop(one.problem);
    return [];
  });
  return { proposals, dropped };
};
