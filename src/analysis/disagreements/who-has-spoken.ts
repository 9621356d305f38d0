/**
 * What each article tells of words by somebody whom another text found silent. It rests on the article and on who the silent one is; it
 * must not know when the silence was, nor whether the words answer it.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Reader } from '../features/of-each-article.ts';
import { oncePer } from '../features/once-each.ts';
import type { Around } from '../features/read-article.ts';
import type { Statement } from '../features/statement.ts';
import { speaksInName } from '../names/speaks-in-name.ts';
import { screened } from '../words/screened.ts';
import { holdsRole, SPOKE } from './silences.ts';
import { meansThem, speaksForThem } from './voices-of.ts';

/** Who is told to be silent. */
export interface Silent {
  readonly entity: string;
  readonly name: string;
  /** Of one who goes by a post alone. */
  readonly role: string | null;
  /** Names that the passages explain. */
  readonly explained: readonly string[];
}

/** Words of other days are no answer to this event. */
const HABIT = screened(
  /\b(?:for a long time|long|frequently|often|repeatedly|always|in the past|previously|still|has never|earlier this (?:year|month)|for years|for months)\b|\?$/iu,
);

/** Whose, the headline may say. */
const SILENCE_ENDS = screened(/\b(?:broke|broken|breaks) (?:\w+ )?silence\b/iu);

export const ofHabit = ({ evidence }: Claim): boolean => HABIT.test(evidence.text);

/** Of a claim the clause that says something. */
const voiced = (statements: readonly Statement[], { id }: Claim): readonly Statement[] => {
  const all = statements.filter(({ claim }) => claim.id === id);
  const said = all.filter(({ speaker }) => speaker !== null);
  return (said.length > 0 ? said : all).slice(0, 1);
};

interface Voice {
  readonly speaker: string | null;
  readonly claims: readonly Claim[];
}

/** Of an article what each of those who speak in it says. */
const voicesIn = oncePer(({ claims, speakers }: Around): readonly Voice[] => {
  const spoken = claims.map((claim, at) => ({ claim, speaker: speakers[at] ?? null }));
  const bySpeaker = Map.groupBy(
    spoken.filter(({ claim }) => claim.stance !== 'declines'),
    ({ speaker }) => speaker,
  );
  return [...bySpeaker].map(([speaker, own]) => ({ speaker, claims: own.map(({ claim }) => claim) }));
});

const passagesOf = oncePer(({ claims }: Around): string => claims.map(({ evidence }) => evidence.text).join('\n'));

const NONE: readonly never[] = [];

/** Their own words, or those of whoever speaks for them. */
export const spokenBy =
  ({ entity, name, role, explained }: Silent): Reader<Statement> =>
  ({ around, statements }, story) => {
    // Most articles name none of them.
    const names = [name, ...explained].filter((one) => passagesOf(around).includes(one));
    const isNamed = names.includes(name);
    const mayBeTheirs = names.length > 0 || entity.startsWith('person:');
    const found = voicesIn(around).flatMap(({ speaker, claims }) =>
      speaker !== null && story.speakers.speaksFor(speaker, entity)
        ? claims
        : role === null && (speaker === null || !mayBeTheirs)
          ? NONE
          : claims.filter(
              (claim) =>
                (role !== null && holdsRole(role, claim)) ||
                (speaker !== null &&
                  ((isNamed && speaksInName(claim, name)) || speaksForThem(story, entity, names, claim))),
            ),
    );
    if (found.length === 0) return [];
    return around.claims
      .filter((claim) => found.includes(claim) && !ofHabit(claim))
      .flatMap((claim) => voiced(statements, claim));
  };

const tellingOfSpeech = oncePer((statements: readonly Statement[]) =>
  statements.filter(({ claim, text }) => claim.kind === 'narrated' && SPOKE.test(text)),
);

/** Where the outlet tells that they spoke. */
export const toldOf =
  ({ entity }: Silent): Reader<Statement> =>
  ({ around: { article }, statements }, { speakers }) =>
    tellingOfSpeech(statements).filter(
      (one) =>
        speakers.mentions(entity, one.text) ||
        meansThem({ statements, speakers }, entity, one) ||
        (SILENCE_ENDS.test(one.text) && speakers.mentions(entity, article.title ?? '')),
    );
