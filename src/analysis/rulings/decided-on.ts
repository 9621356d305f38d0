/** What the editors' decisions mean for a briefing that was posted before them. Pure. */
import type { ClaimId } from '../../domain/ids.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { Told } from '../../domain/told.ts';
import { printOf, type StoryState } from '../briefing/told.ts';
import { ruledBy } from './ruled.ts';
import { ruledOut } from './ruled-out.ts';

type State = Pick<StoryState, 'articles' | 'claims' | 'findings'>;

/** Of the disagreements that were told: those of which a whole side was given to the wrong speaker. */
const wrongSides = ({ claims }: State, told: Told, wrong: ReadonlySet<ClaimId>): readonly string[] => {
  const prints = new Set(claims.filter(({ id }) => wrong.has(id)).map(printOf));
  if (prints.size === 0) return [];
  return told.disagreements
    .filter(({ sides }) => sides.some((side) => side.length > 0 && side.every((print) => prints.has(print))))
    .map(({ question }) => question);
};

/** `since`: when it was posted; two events that were told apart before stand apart in it already. */
export const decidedOn = (state: State, told: Told, rulings: readonly Ruling[], since: string) => {
  const uris = new Map(state.articles.map(({ id, uri }) => [id, uri]));
  const ruled = ruledBy(rulings, (id) => uris.get(id) ?? null);
  const standing = new Set(state.findings.disagreements.map(({ question }) => question));
  const wrongSpeaker = new Set(
    rulings.length === 0 ? [] : state.claims.filter((claim) => ruled.wrongSpeaker(claim)).map(({ id }) => id),
  );
  const apart = rulings.filter(({ kind, at }) => kind === 'not-same-event' && at > since);
  const groupsByKey = new Map<string, string[]>();
  for (const { id, groups } of apart)
    for (const [at, keys] of groups.entries())
      for (const key of keys) groupsByKey.set(key, [...(groupsByKey.get(key) ?? []), `${id}:${at}`]);
  const events = new Map(
    groupsByKey.size === 0
      ? []
      : state.claims.flatMap((claim): [ClaimId, readonly string[]][] => {
          const groups = groupsByKey.get(ruled.keyOf(claim));
          return groups === undefined ? [] : [[claim.id, groups]];
        }),
  );
  return {
    none: ruledOut(state, told, rulings),
    wrongSides: new Set(wrongSides(state, told, wrongSpeaker).filter((question) => !standing.has(question))),
    standing,
    wrongSpeaker,
    events,
    here: new Set(state.claims.map(({ id }) => id)),
  };
};
