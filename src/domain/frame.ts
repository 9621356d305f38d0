/** What a claim reports, in slots that can be compared: who did what to whom, where. Lemmas are lower case. */
export interface Frame {
  /** The action's lemma, nominalisations mapped to their verb ("strike" for struck and the strike). */
  readonly action: string;
  readonly actor: string | null;
  readonly target: string | null;
  readonly place: string | null;
  /** "the first", "the only" or "one of several", when the words say so. */
  readonly scope: 'first' | 'only' | 'one-of-several' | null;
  readonly negated: boolean;
  /** "allegedly", "reportedly", "may": the outlet does not vouch for it. */
  readonly hedged: boolean;
}
