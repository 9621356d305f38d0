/** Whether somebody has spoken: silence in one text, words of the same body or person in another. */
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import type { Draft, FindKind } from './draft.ts';

/** Silence as such; a refusal of one detail ("declined to say how many") leaves room for other words. */
const SILENCE =
  /\b(?:comment(?:ed|s|ing)?|respon(?:d|ded|se|ses|ding)|statements?|unanswered|answer(?:ed)?|replied|reply|replies|silent|silence|spoke|speak|spoken|without a word|said nothing|said a word|reach(?:ed)?)\b/iu;

const silences = (story: StoryFeatures): readonly Statement[] =>
  story.claims
    .filter(({ stance, evidence }) => stance === 'declines' && SILENCE.test(evidence.text))
    .flatMap(({ id }) => (story.statementsOfClaim.get(id) ?? []).filter(({ text }) => SILENCE.test(text)).slice(0, 1));

export const commentDisagreements: FindKind = ({ story }) => {
  const { speakers } = story;
  const silent = silences(story);
  const byEntity = Map.groupBy(silent, ({ speaker, claim }) => speaker ?? speakers.entityOf(claim) ?? '');
  const drafts: Draft[] = [];
  for (const [entity, quiet] of byEntity) {
    if (entity === '' || entity.startsWith('unnamed:')) continue;
    const quietArticles = new Set(quiet.map(({ claim }) => claim.articleId));
    const spoken = story.claims
      .filter(
        ({ articleId, stance, speaker }) => speaker !== null && stance !== 'declines' && !quietArticles.has(articleId),
      )
      .filter((claim) => speakers.speaksFor(speakers.entityOf(claim) ?? '', entity))
      .flatMap(({ id }) => (story.statementsOfClaim.get(id) ?? []).slice(0, 1));
    if (spoken.length === 0) continue;
    drafts.push({
      type: 'comment',
      question: `Has ${speakers.nameOf(entity)} spoken?`,
      positions: [
        { words: `No: ${clip(quiet[0]?.text ?? '', 110)}`, statements: quiet },
        { words: `Yes: ${clip(spoken[0]?.text ?? '', 110)}`, statements: spoken },
      ],
      why: 'One text says that no answer was given; another carries words of the same person or body.',
      certainty: 0.75,
    });
  }
  return drafts;
};
