/**
 * What an editor decided about a story, and what readers report to the editors. A ruling names passages by their words and
 * people by their names, never by a row or an id of the engine's making, so that it holds whenever the story is compared anew.
 */
import { shortHash } from './content-hash.ts';
import type { DisagreementKind } from './disagreement.ts';
import { type PersonId, type ReportId, type RulingId, rulingId, type StoryId } from './ids.ts';

export const RULING_KINDS = [
  'not-a-disagreement',
  'not-same-event',
  'same-person',
  'not-same-person',
  'wrong-speaker',
] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** What is decided, without who and when: what a dossier carries. */
export interface Verdict {
  readonly kind: RulingKind;
  /** Of a disagreement that is none: its kind; else null. */
  readonly type: DisagreementKind | null;
  /**
   * What is set apart or brought together. Of a disagreement or an event: two and more groups of passage keys; of people: two
   * groups of one name each; of a wrong speaker: one group of one passage key.
   */
  readonly groups: readonly (readonly string[])[];
  /** For the list that people read: the question, the words of the row, the names. At most 200 characters. */
  readonly about: string;
}

export interface Ruling extends Verdict {
  readonly id: RulingId;
  readonly storyId: StoryId;
  readonly by: PersonId;
  /** ISO 8601. */
  readonly at: string;
}

export const ABOUT_LIMIT = 200;

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
const inOrder = (a: readonly string[], b: readonly string[]): number => (a.join('\n') < b.join('\n') ? -1 : 1);

/** The same verdict in the same form, in whatever order its parts were given. */
export const verdictOf = ({ kind, type, groups, about }: Verdict): Verdict => ({
  kind,
  type,
  groups: groups.map(sorted).sort(inOrder),
  about: about.replace(/\s+/g, ' ').trim().slice(0, ABOUT_LIMIT),
});

/** Of what is decided alone: decided twice, it is one ruling. */
export const rulingIdOf = (verdict: Verdict): RulingId => {
  const { kind, type, groups } = verdictOf(verdict);
  return rulingId.from(shortHash('j', kind, type ?? '', JSON.stringify(groups)));
};

/** The ruling that says the opposite, where there is one. */
export const oppositeOf = ({ kind, groups, about }: Verdict): RulingId | null => {
  const opposite = kind === 'same-person' ? 'not-same-person' : kind === 'not-same-person' ? 'same-person' : null;
  return opposite === null ? null : rulingIdOf({ kind: opposite, type: null, groups, about });
};

export const REPORT_KINDS = ['wrong-speaker', 'not-a-disagreement', 'missing'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a reader without the right to decide tells the editors. */
export interface Report {
  readonly id: ReportId;
  readonly storyId: StoryId;
  readonly kind: ReportKind;
  /** What it is about, as a command takes it: ids of claims with blanks between, or empty. */
  readonly subject: string;
  /** In words: the question, the passage, what is missing. At most 200 characters. */
  readonly about: string;
  readonly by: PersonId;
  /** ISO 8601. */
  readonly at: string;
}
