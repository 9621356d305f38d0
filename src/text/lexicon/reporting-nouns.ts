/**
 * Nouns that attribute: "his claim that", "raised concerns about", "Washington’s refusal to". What may follow them and which stance they give.
 * Frames as for the verbs: s clause · t infinitive · p:<word> preposition.
 */
import type { Stance } from '../../domain/stance.ts';

export interface ReportingNoun {
  readonly stance: Stance;
  readonly frames: ReadonlySet<string>;
}

const ROWS: readonly (readonly [Stance, string, string])[] = [
  [
    'asserts',
    's',
    'claim assertion statement remark argument contention insistence belief view observation prediction conclusion explanation declaration admonition comment announcement message revelation finding contention',
  ],
  ['asserts', 'p:of p:about p:on', 'claim assertion description prediction announcement account'],
  ['asserts', 'p:about p:on', 'statement remark comment view'],
  ['asserts', 's t', 'promise pledge vow threat demand offer proposal'],
  ['asserts', 'p:for', 'call demand appeal plea praise'],
  ['asserts', 's p:of p:about', 'warning'],
  ['asserts', 's p:about p:over', 'concern worry fear doubt'],
  ['asserts', 'p:of', 'endorsement criticism praise mockery rejection'],
  ['asserts', 's p:of', 'allegation accusation charge'],
  ['asserts', 's', 'suggestion'],
  ['confirms', 's p:of', 'admission acknowledgment acknowledgement confirmation concession confession'],
  ['denies', 's p:of', 'denial'],
  ['declines', 't', 'refusal'],
  ['condemns', 'p:of', 'condemnation denunciation'],
  ['condemns', 's p:of', 'accusation'],
];

export const REPORTING_NOUNS: ReadonlyMap<string, ReportingNoun> = (() => {
  const nouns = new Map<string, { stance: Stance; frames: Set<string> }>();
  for (const [stance, frames, lemmas] of ROWS) {
    for (const lemma of lemmas.split(' ')) {
      for (const form of [lemma, `${lemma}s`]) {
        const noun = nouns.get(form) ?? { stance, frames: new Set<string>() };
        for (const frame of frames.split(' ')) noun.frames.add(frame);
        nouns.set(form, noun);
      }
    }
  }
  return nouns;
})();

/** Verbs that only carry such a noun: "made the claim", "raised concerns". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'make makes made making issue issues issued issuing raise raises raised raising give gives gave given giving express expresses expressed expressing voice voices voiced voicing ' +
    'repeat repeats repeated repeating reiterate reiterated level leveled levelled lodge lodged offer offered offering deliver delivered release released renew renewed'
  ).split(' '),
);
