/**
 * Whether somebody has spoken: one text tells of silence, in whatever words, another carries words of the same person, of who holds the
 * post by which the silent one goes, or of who answers for the silent body.
 */
import { sharedConcepts } from '../facts/weights.ts';
import { cameAndWent } from '../features/came-and-went.ts';
import { ofEachArticle } from '../features/of-each-article.ts';
import { oncePer } from '../features/once-each.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { clip } from '../wording.ts';
import { isAnswer, type Thing, thingsIn } from './asked-thing.ts';
import type { Draft, FindKind } from './draft.ts';
import { type QuietOne, quietOnesIn, type Voice } from './read-voices.ts';
import { couldBeHeard } from './said-when.ts';
import { voicesByParty } from './voices-by-party.ts';

const MOST_HEARD = 6;

const draftOf = (story: StoryFeatures, one: QuietOne, heard: readonly Voice[]): Draft => {
  const near = ({ statement }: Voice): number =>
    sharedConcepts(statement.context, story.theme).length +
    sharedConcepts(statement.context, one.statement.context).length;
  const said = heard
    .toSorted((a, b) => near(b) - near(a))
    .slice(0, MOST_HEARD)
    .flatMap(({ statement, beside }) => [statement, ...beside]);
  return {
    type: 'comment',
    question: `Has anything been heard of them: “${clip(one.statement.sentence.text, 90)}”?`,
    positions: [
      { words: `No: ${clip(one.statement.sentence.text, 110)}`, statements: [one.statement, ...one.beside] },
      { words: `Yes: ${clip(said[0]?.sentence.text ?? '', 110)}`, statements: said },
    ],
    why: 'One text tells of silence; another carries words of the same voice.',
    certainty: 0.72,
  };
};

/** What became of a silence, while the voices of its party are the very same. */
interface Told {
  readonly voices: readonly Voice[];
  readonly isOwn: boolean | undefined;
  /** Of the voices those that answer it; null: its own article carries words of the party. */
  readonly heard: readonly Voice[] | null;
  readonly drafts: readonly Draft[];
}

const byArticle = oncePer((voices: readonly Voice[]) =>
  Map.groupBy(voices, ({ statement }) => statement.claim.articleId),
);

/** Of the voices those that answer; of those that were there before it is known. */
const stillHeard = (
  { voices: before, heard }: Told,
  voices: readonly Voice[],
  answers: (voice: Voice) => boolean,
): readonly Voice[] => {
  if (heard === null) return voices.filter(answers);
  const { come, gone } = cameAndWent(before, voices);
  const more = come.filter(answers);
  if (more.length === 0 && (gone.length === 0 || heard.length === 0)) return heard;
  const now = new Set([...heard, ...more]);
  return voices.filter((voice) => now.has(voice));
};

export const heardDisagreements: FindKind = ({ story }) => {
  const quiet = ofEachArticle(story, quietOnesIn);
  if (quiet.length === 0) return [];
  const voicesOf = voicesByParty(story);
  const things = thingsIn(story);
  const heardOf = (
    one: QuietOne,
    voices: readonly Voice[],
    thing: Thing | null,
    known: Told | undefined,
  ): readonly Voice[] | null => {
    const { articleId } = one.statement.claim;
    if (
      (thing === null || thing.isOwn) &&
      one.quiet.sort !== 'questions' &&
      byArticle(voices)
        .get(articleId)
        ?.some(({ statement: { sentence } }) => sentence.start !== one.statement.sentence.start) === true
    )
      return null;
    const answers = ({ statement }: Voice): boolean =>
      statement.origin !== one.statement.origin &&
      isAnswer(one.quiet, statement) &&
      (thing === null || things.isAbout(thing, statement)) &&
      couldBeHeard(story, one.statement, one.quiet.sort, statement);
    return known === undefined ? voices.filter(answers) : stillHeard(known, voices, answers);
  };
  const kept = stateOf(story.memory, 'heard', () => new WeakMap<QuietOne, Told>());
  return quiet.flatMap((one): readonly Draft[] => {
    const voices = voicesOf(one.party);
    const thing = things.of(one.quiet);
    const before = kept.get(one);
    const known = before?.isOwn === thing?.isOwn ? before : undefined;
    if (known?.voices === voices) return known.drafts;
    const heard = heardOf(one, voices, thing, known);
    const same = known !== undefined && heard === known.heard;
    const drafts = same ? known.drafts : heard === null || heard.length === 0 ? [] : [draftOf(story, one, heard)];
    kept.set(one, { voices, isOwn: thing?.isOwn, heard, drafts });
    return drafts;
  });
};
