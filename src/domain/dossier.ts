/** Everything about one story, as the JSON that `export` writes. The contract is versioned and public. */
import type { ArticleText } from './article.ts';
import type { Claim } from './claim.ts';
import type { Corroboration, Disagreement } from './disagreement.ts';
import type { Proposal } from './proposal.ts';
import type { Verdict } from './ruling.ts';
import type { TimelineEntry } from './timeline.ts';

export const DOSSIER_VERSION = 1;

export type DossierArticle = Omit<ArticleText, 'storyId' | 'text'> & { readonly text?: string };

export interface Dossier {
  readonly schemaVersion: typeof DOSSIER_VERSION;
  readonly story: { readonly slug: string; readonly title: string };
  readonly articles: readonly DossierArticle[];
  readonly claims: readonly Claim[];
  readonly timeline: readonly TimelineEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly corroborations: readonly Corroboration[];
  /** What editors decided, by what; left out where there is nothing. Who and when stays at home. */
  readonly rulings?: readonly Verdict[];
  /** What a language model proposed, as far as it stands; left out where there is nothing. */
  readonly proposals?: readonly Proposal[];
}

/** What the comparison finds in the claims of one story. */
export type StoryFindings = Pick<Dossier, 'timeline' | 'disagreements' | 'corroborations'>;
