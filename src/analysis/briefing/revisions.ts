/**
 * What was told and stands otherwise now. Pure. A passage counts as withdrawn only when its article's words no longer
 * hold it: claims that the engine reads differently today are no change of the source's.
 *
 *   revisionsOf(state, told, fresh): Revision[]     `fresh`: the claims that were not told
 */

import { REVISION_KINDS, type Revision, type RevisionKind } from '../../domain/changes.ts';
import type { Claim } from '../../domain/claim.ts';
import { isProposed } from '../../domain/disagreement.ts';
import type { ArticleId, ClaimId } from '../../domain/ids.ts';
import type { Told, ToldArticle, ToldClaim } from '../../domain/told.ts';
import { firmnessOf, likeness, matterOf } from './same-matter.ts';
import { folded, printOf, type StoryState } from './told.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const hedgedOf = (claim: Claim) => ({ stance: claim.stance, hedged: claim.frame?.hedged ?? false });

/** The told claims whose passage no longer stands where it stood. */
const goneFrom = (state: StoryState, told: Told): readonly ToldClaim[] => {
  const here = new Map(state.articles.map(({ id, version }) => [id, version]));
  const versions = new Map(told.articles.map(({ id, version }) => [id, version]));
  const prints = new Set(state.claims.map(printOf));
  const texts = new Map([...state.texts].map(([id, text]) => [id, folded(text)]));
  return told.claims.filter(({ articleId, print, words }) => {
    if (!here.has(articleId)) return true;
    if (here.get(articleId) === versions.get(articleId) || prints.has(print)) return false;
    const text = texts.get(articleId);
    return text !== undefined && !text.includes(words);
  });
};

const kindOf = (before: ToldClaim, now: Claim): RevisionKind => {
  const [was, is] = [firmnessOf(before), firmnessOf(hedgedOf(now))];
  if (was === null || is === null || was === is) return 'corrected';
  return is > was ? 'firmer' : 'weaker';
};

interface Pair {
  readonly before: ToldClaim;
  readonly now: Claim;
  readonly alike: number;
}

/** The nearest pairs first, each claim in one pair at most. */
const paired = (told: readonly ToldClaim[], fresh: readonly Claim[], may: (b: ToldClaim, n: Claim) => boolean) => {
  const matter = new Map(fresh.map((claim) => [claim.id, matterOf(claim.evidence.text)]));
  const pairs = told.flatMap((before): Pair[] => {
    const words = matterOf(before.words);
    return fresh.flatMap((now) => {
      const alike = may(before, now) ? likeness(words, matter.get(now.id) ?? new Set()) : 0;
      return alike > 0 ? [{ before, now, alike }] : [];
    });
  });
  const taken = new Set<string>();
  return pairs
    .toSorted((a, b) => b.alike - a.alike || byText(a.before.id, b.before.id) || byText(a.now.id, b.now.id))
    .filter(({ before, now }) => {
      if (taken.has(before.id) || taken.has(now.id)) return false;
      taken.add(before.id).add(now.id);
      return true;
    });
};

/** A fact that was hinted at, or only said, and is confirmed by another: what the comparison grouped, before and now. */
const firmerByOthers = (state: StoryState, told: Told, fresh: ReadonlyMap<ClaimId, Claim>): readonly Pair[] => {
  const toldByPrint = new Map(told.claims.map((claim) => [claim.print, claim]));
  const claimById = new Map(state.claims.map((claim) => [claim.id, claim]));
  const { timeline, corroborations, disagreements } = state.findings;
  const groups = [
    ...timeline.map(({ claimIds }) => claimIds),
    ...corroborations.map(({ claimIds }) => claimIds),
    ...disagreements
      .filter((found) => found.type === 'modality' && !isProposed(found))
      .map(({ sides }) => sides.flatMap((s) => s.claimIds)),
  ];
  return groups.flatMap((ids) => {
    const before = ids.flatMap((id) => {
      const claim = claimById.get(id);
      return (claim && toldByPrint.get(printOf(claim))) ?? [];
    });
    const firmest = Math.max(...before.map((claim) => firmnessOf(claim) ?? 0), 0);
    const [was] = before.filter((claim) => firmnessOf(claim) === firmest);
    const [now] = ids.flatMap((id) => fresh.get(id) ?? []).filter(({ stance }) => stance === 'confirms');
    // Between a plain report and its confirmation lies a step as well; between two confirmations none.
    return was === undefined || now === undefined || firmest === 0 || (firmnessOf(hedgedOf(now)) ?? 0) <= firmest
      ? []
      : [{ before: was, now, alike: 1 }];
  });
};

export const revisionsOf = (state: StoryState, told: Told, fresh: readonly Claim[]): readonly Revision[] => {
  const sourceOf = new Map<ArticleId, ToldArticle>(told.articles.map((article) => [article.id, article]));
  const here = new Set(state.articles.map(({ id }) => id));
  const gone = goneFrom(state, told);
  const goneIds = new Set(gone.map(({ id }) => id));
  const standing = told.claims.filter(({ id }) => !goneIds.has(id));

  const edits = paired(gone, fresh, (b, n) => b.articleId === n.articleId && b.speaker === (n.speaker?.name ?? null));
  const used = new Set(edits.map(({ now }) => now.id));
  const rest = fresh.filter(({ id }) => !used.has(id));
  // The same speaker, elsewhere, more or less firmly than before.
  const again = paired(
    standing,
    rest,
    (b, n) => b.speaker !== null && b.speaker === n.speaker?.name && kindOf(b, n) !== 'corrected',
  );
  const seen = new Set([...again.map(({ now }) => now.id), ...used]);
  const others = firmerByOthers(state, told, new Map(fresh.map((claim) => [claim.id, claim]))).filter(
    ({ now }) => !seen.has(now.id) && seen.add(now.id),
  );
  const edited = new Set(edits.map(({ before }) => before.id));
  const withdrawn = gone.filter(({ id }) => !edited.has(id));

  const revise = (kind: RevisionKind, before: ToldClaim, now: Claim | null): Revision => ({
    kind,
    before,
    source: sourceOf.get(before.articleId) ?? {
      id: before.articleId,
      version: 0,
      outlet: 'a source',
      uri: '',
      correction: null,
    },
    now,
    articleGone: !here.has(before.articleId),
  });
  const all = [
    ...withdrawn.map((before) => revise('withdrawn', before, null)),
    ...[...edits, ...again, ...others].map(({ before, now }) => revise(kindOf(before, now), before, now)),
  ];
  return all.toSorted(
    (a, b) => REVISION_KINDS.indexOf(a.kind) - REVISION_KINDS.indexOf(b.kind) || byText(a.before.id, b.before.id),
  );
};
