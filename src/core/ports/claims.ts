/** The claim store: articles in their versions, their claims, and what the comparison found in a story. */
import type { Article, ArticleText } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Corroboration, Disagreement, DisagreementKind } from '../../domain/disagreement.ts';
import type { StoryFindings } from '../../domain/dossier.ts';
import type { ArticleId, ClaimId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Day } from '../../domain/interval.ts';
import type { Particulars } from '../../domain/particulars.ts';
import type { SpeakerType } from '../../domain/speaker.ts';
import type { Stance } from '../../domain/stance.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';

export interface Page {
  /** At most this many rows, 1 to 500. */
  readonly limit: number;
  readonly offset: number;
  /** What the page before said in `next`: found at once, however deep. Null: the rows before are counted off. */
  readonly after: string | null;
}

export interface Paged<Row> {
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the page after this one begins; null when this one is not full. */
  readonly next: string | null;
}

export interface ClaimFilter {
  /** Any of these names, whole, compared in lower case. */
  readonly speakers?: readonly string[];
  readonly stance?: Stance;
  /** Words that the evidence must hold, all of them. */
  readonly about?: string;
  /** Only claims of articles published on or after this day, or of events then. */
  readonly since?: Day;
  /** Only claims that somebody makes (true) or only narrated ones (false). */
  readonly attributed?: boolean;
}

export interface TimelineFilter {
  readonly since?: Day;
  readonly until?: Day;
  readonly about?: string;
}

export interface DisagreementFilter {
  readonly kind?: DisagreementKind;
  readonly about?: string;
}

/** A claim found by words; the higher the score, the nearer. */
export interface SearchHit {
  readonly claim: Claim;
  readonly score: number;
}

export interface ClaimStore {
  /**
   * Stores an article with its text and claims as one step. Within a story the uri names the article.
   * Same text, particulars and claims again: 'unchanged', nothing is written. Same text, other particulars (title,
   * outlet, publication date, kind) or claims: 'updated', same version, claims replaced. Another text: 'updated', a new version
   * (`article.version` is set by the store) whose claims replace the old ones; the old version is kept as history.
   * Other `particulars` alone are noted and leave it 'unchanged'; none given leave them as they were.
   */
  putArticle(
    workspace: WorkspaceId,
    article: ArticleText,
    claims: readonly Claim[],
    particulars?: Particulars,
  ): Promise<{ outcome: 'added' | 'updated' | 'unchanged'; article: Article }>;
  articles(workspace: WorkspaceId, story: StoryId): Promise<readonly Article[]>;
  article(workspace: WorkspaceId, id: ArticleId): Promise<ArticleText | null>;
  /** Every version of it, newest first. */
  versions(workspace: WorkspaceId, id: ArticleId): Promise<readonly Article[]>;
  /** The text of one version, or null. */
  versionText(workspace: WorkspaceId, id: ArticleId, version: number): Promise<string | null>;
  /** Claims of the versions before the current one, newest version first, each with its version. */
  pastClaims(workspace: WorkspaceId, id: ArticleId): Promise<readonly { claim: Claim; version: number }[]>;
  /** A claim of an earlier version by its id, or null; what a link in an old briefing leads to. */
  pastClaim(workspace: WorkspaceId, id: ClaimId): Promise<{ claim: Claim; version: number } | null>;
  /** What is known of each article of the story beyond its words. */
  particulars(workspace: WorkspaceId, story: StoryId): Promise<ReadonlyMap<ArticleId, Particulars>>;
  /** Whether articles came or went since the findings were last put. */
  isStale(workspace: WorkspaceId, story: StoryId): Promise<boolean>;
  /** Which article repeats the text of which; replaces what was known of the story's copies before. */
  setCopies(workspace: WorkspaceId, story: StoryId, copyOf: ReadonlyMap<ArticleId, ArticleId>): Promise<void>;
  deleteArticle(workspace: WorkspaceId, id: ArticleId): Promise<void>;
  /** Every claim of the story's current versions, by article and place. */
  claimsOf(workspace: WorkspaceId, story: StoryId): Promise<readonly Claim[]>;
  /** In the order asked; unknown ids are left out. */
  claimsById(workspace: WorkspaceId, ids: readonly ClaimId[]): Promise<readonly Claim[]>;
  /** Claims that pass the filter, by article (oldest first) and place. */
  findClaims(workspace: WorkspaceId, story: StoryId, filter: ClaimFilter, page: Page): Promise<Paged<Claim>>;
  /** The claims of one article's current version, by place. */
  claimsOfArticle(workspace: WorkspaceId, id: ArticleId): Promise<readonly Claim[]>;
  /**
   * Of each article of the story whose source is heard a mark of what `putArticle` was given for it, claims and particulars of the article included:
   * another one whenever any of that is another.
   */
  prints(workspace: WorkspaceId, story: StoryId): Promise<ReadonlyMap<ArticleId, string>>;
  /** How many claims each article of the story has, oldest article first. */
  countByArticle(workspace: WorkspaceId, story: StoryId): Promise<ReadonlyMap<ArticleId, number>>;
  /** Full-text search within a story: any of the words, best first. Words only; operators mean nothing. */
  search(
    workspace: WorkspaceId,
    story: StoryId,
    words: readonly string[],
    limit: number,
  ): Promise<readonly SearchHit[]>;
  /** Names of speakers of the story with what they are and how many claims each has, most first; `prefix` compares in lower case. */
  speakers(
    workspace: WorkspaceId,
    story: StoryId,
    prefix: string,
    limit: number,
  ): Promise<readonly { name: string; type: SpeakerType; claims: number }[]>;
  /** Replaces what the comparison had found before. */
  putFindings(workspace: WorkspaceId, story: StoryId, findings: StoryFindings): Promise<void>;
  /** All that the comparison found, whole; for what looks at a story as a whole. Pages of it come below. */
  findings(workspace: WorkspaceId, story: StoryId): Promise<StoryFindings>;
  /** In order of date. */
  timeline(workspace: WorkspaceId, story: StoryId, filter: TimelineFilter, page: Page): Promise<Paged<TimelineEntry>>;
  /** Strongest first. */
  disagreements(
    workspace: WorkspaceId,
    story: StoryId,
    filter: DisagreementFilter,
    page: Page,
  ): Promise<Paged<Disagreement>>;
  /** Strongest first. */
  corroborations(workspace: WorkspaceId, story: StoryId, page: Page): Promise<Paged<Corroboration>>;
  /** Disagreements and corroborations that cite the claim. */
  findingsWith(
    workspace: WorkspaceId,
    claim: ClaimId,
  ): Promise<{ disagreements: readonly Disagreement[]; corroborations: readonly Corroboration[] }>;
}
