/**
 * What an alert is to tell of a story as it stands: what it did not know. Pure. Only articles, or versions of them, that it
 * has not seen can bring something new: what the engine reads otherwise today, or an editor took back, is no news.
 *
 *   occurrences(alert, watched, memory): Occurrence[]      in the order in which they are to be told
 */
import type { Alert, AlertMemory, KnownClaim, Occurrence } from '../../domain/alert.ts';
import { type Disagreement, isProposed } from '../../domain/disagreement.ts';
import { likeness, matterOf } from '../briefing/same-matter.ts';
import { isSame } from '../briefing/settled.ts';
import { printOf } from '../briefing/told.ts';
import { isAbout } from './is-about.ts';
import { claimsFor, type Watched } from './know.ts';
import { otherFigures } from './other-figures.ts';

/** Fewer words than this cannot tell one denial from another of the same speaker. */
const TELLING = 3;

const sameDenial = (a: KnownClaim, b: KnownClaim): boolean => {
  if (a.speaker !== b.speaker) return false;
  const [x, y] = [matterOf(a.words), matterOf(b.words)];
  return Math.min(x.size, y.size) < TELLING || likeness(x, y) > 0;
};

const denials = (known: readonly KnownClaim[], fresh: readonly KnownClaim[]): readonly Occurrence[] => {
  const told = [...known];
  return fresh.flatMap((claim): Occurrence[] => {
    if (told.some((one) => sameDenial(one, claim))) return [];
    told.push(claim);
    return [{ kind: 'denial', claim }];
  });
};

const newDisagreements = ({ claims, findings }: Watched, memory: AlertMemory): readonly Disagreement[] => {
  const printById = new Map(claims.map((claim) => [claim.id, printOf(claim)]));
  return findings.disagreements.filter((found) => {
    // Nobody is called for what no rule found.
    if (isProposed(found)) return false;
    const { type, sides } = found;
    const prints = sides.map(({ claimIds }) => new Set(claimIds.map((id) => printById.get(id))));
    return !memory.disagreements.some((known) => isSame(known, type, prints));
  });
};

const textOf = (watched: Watched, { question, sides }: Disagreement): string => {
  const words = new Map(watched.claims.map(({ id, evidence }) => [id, evidence.text]));
  const passages = sides.flatMap(({ claimIds }) => claimIds.map((id) => words.get(id) ?? ''));
  return [question, ...sides.map(({ position }) => position), ...passages].join('\n');
};

export const occurrences = (
  { kind, about }: Pick<Alert, 'kind' | 'about'>,
  watched: Watched,
  memory: AlertMemory,
): readonly Occurrence[] => {
  const seen = new Map(memory.articles.map(({ id, version }) => [id, version]));
  const news = new Set(watched.articles.filter(({ id, version }) => seen.get(id) !== version).map(({ id }) => id));
  if (news.size === 0) return [];
  const asked = isAbout(about);
  const disputes = newDisagreements(watched, memory)
    .filter((found) => asked(textOf(watched, found)))
    .map((found): Occurrence => ({ kind: 'disagreement', found }));
  if (kind === 'disagreement') return disputes;
  const prints = new Set(memory.claims.map(({ print }) => print));
  const words = new Set(memory.claims.map((claim) => `${claim.articleId} ${claim.words}`));
  const fresh = claimsFor(kind, watched).filter(
    (claim) => news.has(claim.articleId) && !prints.has(claim.print) && !words.has(`${claim.articleId} ${claim.words}`),
  );
  const isAsked = (claim: KnownClaim): boolean => asked(`${claim.speaker ?? ''}\n${claim.words}`);
  if (kind === 'denial') return denials(memory.claims, fresh.filter(isAsked));
  const rivals = disputes.filter((one) => one.kind === 'disagreement' && one.found.type === 'number');
  const cited = new Set(
    rivals.flatMap((one) => (one.kind === 'disagreement' ? one.found.sides.flatMap(({ claimIds }) => claimIds) : [])),
  );
  const figures = otherFigures(memory.claims, fresh)
    .filter(({ claim, before }) => !cited.has(claim.id) && (isAsked(claim) || isAsked(before.claim)))
    .map((one): Occurrence => ({ kind: 'number', ...one }));
  return [...rivals, ...figures];
};
