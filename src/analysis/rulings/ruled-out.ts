/** Which of the disagreements that were told are none any more by the word of the editors. Pure. */
import type { Verdict } from '../../domain/ruling.ts';
import type { Told, ToldDisagreement } from '../../domain/told.ts';
import { isSame } from '../briefing/settled.ts';
import { printOf, type StoryState } from '../briefing/told.ts';
import { isRuledOut } from './joined-positions.ts';
import { ruledBy } from './ruled.ts';

/** Their questions. What the comparison still finds stands, whatever was ruled of its passages. */
export const ruledOut = (
  state: Pick<StoryState, 'articles' | 'claims' | 'findings'>,
  told: Told,
  verdicts: readonly Verdict[],
): ReadonlySet<string> => {
  if (verdicts.length === 0) return new Set();
  const uris = new Map(state.articles.map(({ id, uri }) => [id, uri]));
  const ruled = ruledBy(verdicts, (id) => uris.get(id) ?? null);
  const byPrint = new Map(state.claims.map((claim) => [printOf(claim), claim]));
  const printById = new Map(state.claims.map((claim) => [claim.id, printOf(claim)]));
  const stands = (known: ToldDisagreement): boolean =>
    state.findings.disagreements.some(({ type, sides }) =>
      isSame(
        known,
        type,
        sides.map(({ claimIds }) => new Set(claimIds.map((id) => printById.get(id)))),
      ),
    );
  const sameMouth = verdicts.flatMap(({ kind, groups }) => (kind === 'same-person' ? [groups.flat()] : []));
  const out = (known: ToldDisagreement): boolean => {
    const sides = known.sides.map((prints) => prints.flatMap((print) => byPrint.get(print) ?? []));
    const keys = sides.map((claims) => new Set(claims.map(ruled.keyOf)));
    const names = new Set(sides.flat().flatMap(({ speaker }) => speaker?.name ?? []));
    const oneMouth = sameMouth.some((pair) => pair.every((name) => names.has(name)));
    return isRuledOut(known.type, keys, verdicts) || (known.type === 'attribution' && oneMouth);
  };
  return new Set(told.disagreements.filter((one) => out(one) && !stands(one)).map(({ question }) => question));
};
