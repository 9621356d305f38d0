/**
 * Whether somebody has spoken: one text tells of silence, in whatever words, another carries words of the same person, of who holds the
 * post by which the silent one goes, or of who answers for the silent body.
 */
import { sharedConcepts } from '../facts/weights.ts';
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
  readonly drafts: readonly Draft[];
}

const byArticle = oncePer((voices: readonly Voice[]) =>
  Map.groupBy(voices, ({ statement }) => statement.claim.articleId),
);

export const heardDisagreements: FindKind = ({ story }) => {
  const quiet = ofEachArticle(story, quietOnesIn);
  if (quiet.length === 0) return [];
  const voicesOf = voicesByParty(story);
  const things = thingsIn(story);
  const read = (one: QuietOne, voices: readonly Voice[], thing: Thing | null): readonly Draft[] => {
    const { articleId } = one.statement.claim;
    if (
      (thing === null || thing.isOwn) &&
      one.quiet.sort !== 'questions' &&
      byArticle(voices)
        .get(articleId)
        ?.some(({ statement: { sentence } }) => sentence.start !== one.statement.sentence.start) === true
    )
      return [];
    const heard = voices.filter(
      (voice) =>
        voice.statement.origin !== one.statement.origin &&
        isAnswer(one.quiet, voice.statement) &&
        (thing === null || things.isAbout(thing, voice.statement)) &&
        couldBeHeard(story, one.statement, one.quiet.sort, voice.statement),
    );
    return heard.length === 0 ? [] : [draftOf(story, one, heard)];
  };
  const kept = stateOf(story.memory, 'heard', () => new WeakMap<QuietOne, Told>());
  return quiet.flatMap((one): readonly Draft[] => {
    const voices = voicesOf(one.party);
    const thing = things.of(one.quiet);
    const known = kept.get(one);
    if (known?.voices === voices && known.isOwn === thing?.isOwn) return known.drafts;
    const drafts = read(one, voices, thing);
    kept.set(one, { voices, isOwn: thing?.isOwn, drafts });
    return drafts;
  });
};
