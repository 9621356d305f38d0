/** A dossier as it comes in from outside, checked once at the edge. Unknown keys are let go; wrong ones are named. */
import { z } from 'zod';
import { ARTICLE_KINDS } from '../domain/article.ts';
import { CLAIM_KINDS } from '../domain/claim.ts';
import { DISAGREEMENT_KINDS, SIDES_LIMIT } from '../domain/disagreement.ts';
import { DOSSIER_VERSION, type Dossier } from '../domain/dossier.ts';
import { articleId, claimId, disagreementId, entryId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { RULING_KINDS } from '../domain/ruling.ts';
import { STANCES } from '../domain/stance.ts';
import { isSlug } from '../domain/story.ts';

const id = <Id extends string>(codec: { parse(text: string): Id | null }) =>
  z.string().transform((text, context): Id => {
    const parsed = codec.parse(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: 'not an id of ours' });
    return z.NEVER;
  });

const Place = z.object({ start: z.int().min(0), end: z.int().min(0) });
const Words = Place.extend({ text: z.string() });
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Interval = z.object({ from: Day, to: Day });
const ClaimIds = z.array(id(claimId));

const Article = z.object({
  id: id(articleId),
  uri: z.string(),
  outlet: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  kind: z.enum(ARTICLE_KINDS),
  copyOf: id(articleId).nullable(),
  version: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string().exactOptional(),
});

const Speaker = z.object({
  name: z.string(),
  role: z.string().nullable(),
  type: z.enum(['person', 'office', 'group', 'unnamed']),
  mention: Place.nullable(),
});

const Frame = z.object({
  action: z.string(),
  actor: z.string().nullable(),
  target: z.string().nullable(),
  place: z.string().nullable(),
  scope: z.enum(['first', 'only', 'one-of-several']).nullable(),
  negated: z.boolean(),
  hedged: z.boolean(),
});

const Quantity = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  approximate: z.boolean(),
  partOf: z.number().exactOptional(),
  sense: z.enum(['added', 'former']).exactOptional(),
  asOf: z
    .object({ from: Day.nullable(), to: Day.nullable(), expression: z.string(), clock: z.string().nullable() })
    .exactOptional(),
  span: Place,
});

const EventDate = Interval.extend({
  expression: z.string(),
  basis: z.enum(['explicit', 'relative', 'inferred']),
});

const Claim = z.object({
  id: id(claimId),
  articleId: id(articleId),
  kind: z.enum(CLAIM_KINDS),
  rule: z.string(),
  evidence: Words,
  speaker: Speaker.nullable(),
  cue: z.string().nullable(),
  cueSpan: Place.nullable(),
  content: Words.extend({ parts: z.array(Place) }).nullable(),
  quotes: z.array(Words),
  stance: z.enum(STANCES),
  relay: z.array(z.string()),
  eventDate: EventDate.nullable(),
  saidOn: EventDate.exactOptional(),
  quantities: z.array(Quantity),
  frame: Frame.nullable().default(null),
  place: z.enum(['headline', 'body']).default('body'),
});

const Timeline = z.object({
  id: id(entryId),
  date: Interval,
  summary: z.string(),
  claimIds: ClaimIds,
  disputed: z.boolean(),
  rivals: z.array(Interval.extend({ claimIds: ClaimIds })),
});

const ModelName = z.string().min(1).max(200);

const Disagreement = z.object({
  id: id(disagreementId),
  type: z.enum(DISAGREEMENT_KINDS),
  question: z.string(),
  sides: z.array(z.object({ position: z.string(), claimIds: ClaimIds, origins: z.int().min(0) })),
  why: z.string(),
  score: z.number(),
  model: ModelName.exactOptional(),
});

const Proposal = z.object({
  kind: z.enum(DISAGREEMENT_KINDS),
  sides: z.array(ClaimIds.min(1)).min(2).max(SIDES_LIMIT),
  model: ModelName,
});

const Ruling = z.object({
  kind: z.enum(RULING_KINDS),
  type: z.enum(DISAGREEMENT_KINDS).nullable(),
  groups: z.array(z.array(z.string())),
  about: z.string(),
});

const Schema = z.object({
  schemaVersion: z.literal(DOSSIER_VERSION),
  story: z.object({ slug: z.string().refine(isSlug, 'not a story name'), title: z.string() }),
  articles: z.array(Article),
  claims: z.array(Claim),
  timeline: z.array(Timeline),
  disagreements: z.array(Disagreement),
  rulings: z.array(Ruling).default([]),
  proposals: z.array(Proposal).default([]),
  corroborations: z.array(z.object({ fact: z.string(), claimIds: ClaimIds, origins: z.int().min(0) })),
});

/** The problem says in one line where the dossier is wrong. */
export const parseDossier = (json: string): Result<Dossier, string> => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('it is no JSON');
  }
  const read = Schema.safeParse(value);
  if (read.success) return ok(read.data);
  const [first] = read.error.issues;
  return fail(`${first?.path.join('.') || 'the whole'}: ${first?.message ?? 'not a dossier'}`);
};
