/** What a person pointed at, a number, ids or names, as the verdict it stands for. Says in words what is missing. */
import { passageKey } from '../src/analysis/rulings/passage-key.ts';
import type { Ask } from '../src/core/command.ts';
import { nearest } from '../src/core/nearest.ts';
import { matchingSpeakers } from '../src/core/speaker-names.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { Disagreement } from '../src/domain/disagreement.ts';
import { type ClaimId, claimId } from '../src/domain/ids.ts';
import { fail, ok, type Result } from '../src/domain/result.ts';
import type { RulingKind, Verdict } from '../src/domain/ruling.ts';
import type { Story } from '../src/domain/story.ts';

export interface Pointed {
  readonly what: string | null;
  readonly other: string | null;
}

type Found = Result<Verdict, string>;

const NAMES = 2_000;
const IDS = /\bc_[0-9a-z]{4,32}\b/g;

/** Passage keys of claims; of those that are not there, none. */
const keysOf = async (ask: Ask, story: Story, groups: readonly (readonly ClaimId[])[]) => {
  const articles = new Map((await ask.claims.articles(ask.workspace, story.id)).map(({ id, uri }) => [id, uri]));
  const claims = await ask.claims.claimsById(ask.workspace, groups.flat());
  const keyById = new Map(
    claims.flatMap((claim: Claim) => {
      const uri = articles.get(claim.articleId);
      return uri === undefined ? [] : [[claim.id, passageKey(uri, claim)] as const];
    }),
  );
  return groups.map((ids) => ids.flatMap((id) => keyById.get(id) ?? []));
};

const idsIn = ({ what, other }: Pointed): readonly ClaimId[] =>
  [...new Set(`${what ?? ''} ${other ?? ''}`.match(IDS) ?? [])].flatMap((id) => claimId.parse(id) ?? []);

const numberIn = ({ what }: Pointed): number | null => (/^\d{1,4}$/.test(what ?? '') ? Number(what) : null);

/** How many sides hold one of the claims. */
const sidesWith = ({ sides }: Disagreement, ids: ReadonlySet<ClaimId>): number =>
  sides.filter(({ claimIds }) => claimIds.some((id) => ids.has(id))).length;

const disagreement = async (ask: Ask, story: Story, pointed: Pointed): Promise<Found> => {
  const { disagreements } = await ask.claims.findings(ask.workspace, story.id);
  const number = numberIn(pointed);
  const ids = new Set(idsIn(pointed));
  const whole = disagreements.find(({ id }) => id === pointed.what);
  const citing = disagreements
    .filter((one) => sidesWith(one, ids) > 1)
    .toSorted((a, b) => sharedWith(b, ids) - sharedWith(a, ids));
  const found = whole ?? (number === null ? citing[0] : disagreements[number - 1]);
  if (found === undefined)
    return fail('Which disagreement? Say its number in /disagreements, or the ids of a passage on each side (c_…).');
  const groups = await keysOf(
    ask,
    story,
    found.sides.map(({ claimIds }) => claimIds),
  );
  return ok({ kind: 'not-a-disagreement', type: found.type, groups, about: found.question });
};

const sharedWith = ({ sides }: Disagreement, ids: ReadonlySet<ClaimId>): number =>
  sides.flatMap(({ claimIds }) => claimIds).filter((id) => ids.has(id)).length;

/** Groups of claims that a row or a disagreement sets against each other, where the ids stand in two of them and more. */
const rivalGroups = async (ask: Ask, story: Story, ids: ReadonlySet<ClaimId>, number: number | null) => {
  const { timeline, disagreements } = await ask.claims.findings(ask.workspace, story.id);
  const rows = number === null ? timeline : timeline.slice(number - 1, number);
  const groups = [
    ...rows.map(({ summary, rivals }) => ({ about: summary, groups: rivals.map(({ claimIds }) => claimIds) })),
    ...(number === null
      ? disagreements.map(({ question, sides }) => ({ about: question, groups: sides.map((side) => side.claimIds) }))
      : []),
  ];
  return groups.find(({ groups: all }) =>
    number === null ? all.filter((group) => group.some((id) => ids.has(id))).length > 1 : all.length > 1,
  );
};

const event = async (ask: Ask, story: Story, pointed: Pointed): Promise<Found> => {
  const ids = idsIn(pointed);
  const number = numberIn(pointed);
  const pair = ids.length === 2 ? ids.map((id) => [id]) : null;
  const rivals = pair === null ? await rivalGroups(ask, story, new Set(ids), number) : undefined;
  const groups = pair ?? rivals?.groups;
  const help = 'Which two passages? Say their ids: /decide not-same-event c_… other:c_…, or a row with rival dates.';
  if (groups === undefined) return fail(help);
  const keys = await keysOf(ask, story, groups);
  if (keys.some((group) => group.length === 0)) return fail(help);
  const claims = await ask.claims.claimsById(ask.workspace, ids.slice(0, 2));
  const about = rivals?.about ?? claims.map(({ evidence }) => `“${evidence.text.slice(0, 80)}”`).join(' / ');
  return ok({ kind: 'not-same-event', type: null, groups: keys, about });
};

const people = async (ask: Ask, story: Story, kind: RulingKind, { what, other }: Pointed): Promise<Found> => {
  if (what === null || other === null) return fail(`Which two names? Type /decide ${kind} <name> other:"<name>".`);
  const names = (await ask.claims.speakers(ask.workspace, story.id, '', NAMES)).map(({ name }) => name);
  const known = (typed: string): string | undefined =>
    names.find((name) => name.toLowerCase() === typed.toLowerCase()) ?? matchingSpeakers(typed, names)[0];
  const [a, b] = [known(what), known(other)];
  if (a === undefined || b === undefined) {
    const unknown = a === undefined ? what : other;
    const near = nearest(unknown, names, 3).join(', ');
    return fail(
      `Nobody called "${unknown.slice(0, 60)}" speaks in this story.${near === '' ? '' : ` The nearest: ${near}.`}`,
    );
  }
  if (a === b) return fail(`Both are "${a}". Give the two names as /who-said shows them.`);
  return ok({ kind, type: null, groups: [[a], [b]], about: `${a} / ${b}` });
};

const wrongSpeaker = async (ask: Ask, story: Story, pointed: Pointed): Promise<Found> => {
  const [id] = idsIn(pointed);
  const [claim] = id === undefined ? [] : await ask.claims.claimsById(ask.workspace, [id]);
  const [keys = []] = claim === undefined ? [] : await keysOf(ask, story, [[claim.id]]);
  if (claim?.speaker == null || keys.length === 0)
    return fail(
      `Which passage? Say the id that stands behind it, of words that somebody says: /${ask.command} wrong-speaker c_…`,
    );
  const about = `${claim.speaker.name}: “${(claim.content ?? claim.evidence).text.slice(0, 120)}”`;
  return ok({ kind: 'wrong-speaker', type: null, groups: [keys], about });
};

export const findVerdict = (ask: Ask, story: Story, kind: RulingKind, pointed: Pointed): Promise<Found> => {
  switch (kind) {
    case 'not-a-disagreement':
      return disagreement(ask, story, pointed);
    case 'not-same-event':
      return event(ask, story, pointed);
    case 'same-person':
    case 'not-same-person':
      return people(ask, story, kind, pointed);
    case 'wrong-speaker':
      return wrongSpeaker(ask, story, pointed);
  }
};
