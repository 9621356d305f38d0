/** Branded ids: a claim's id can never be passed where a story's is asked for. Knows nothing of how ids are made. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type WorkspaceId = Branded<'workspace'>;
export type StoryId = Branded<'story'>;
export type ArticleId = Branded<'article'>;
export type ClaimId = Branded<'claim'>;
export type EntryId = Branded<'timeline-entry'>;
export type DisagreementId = Branded<'disagreement'>;
export type ChannelId = Branded<'channel'>;
export type PersonId = Branded<'person'>;
export type ScheduleId = Branded<'schedule'>;
export type BriefingId = Branded<'briefing'>;
export type FeedId = Branded<'feed'>;
export type ControlId = Branded<'control'>;
export type RulingId = Branded<'ruling'>;
export type ReportId = Branded<'report'>;
export type AlertId = Branded<'alert'>;

interface Codec<Id extends string> {
  /** The id, or null when the text cannot be one. */
  parse(text: string): Id | null;
  /** The id of a text already known to be one (a row read back, a hash just made). Throws on anything else. */
  from(text: string): Id;
}

const codec = <Id extends string>(what: string, shape: RegExp): Codec<Id> => ({
  // The one cast by which a text becomes an id: its shape has just been checked.
  parse: (text) => (shape.test(text) ? (text as Id) : null),
  from(text) {
    const id = this.parse(text);
    if (id === null) throw new TypeError(`not a ${what} id: ${JSON.stringify(text.slice(0, 80))}`);
    return id;
  },
});

// Platform ids are opaque and prefixed by their adapter ("team:T0…"), so that two platforms can never collide.
const OPAQUE = /^[\w.:@-]{1,128}$/;
const HASHED = (prefix: string) => new RegExp(`^${prefix}_[0-9a-z]{4,32}$`);

export const workspaceId = codec<WorkspaceId>('workspace', OPAQUE);
export const channelId = codec<ChannelId>('channel', OPAQUE);
export const personId = codec<PersonId>('person', OPAQUE);
export const storyId = codec<StoryId>('story', HASHED('s'));
export const articleId = codec<ArticleId>('article', HASHED('a'));
export const claimId = codec<ClaimId>('claim', HASHED('c'));
export const entryId = codec<EntryId>('timeline entry', HASHED('t'));
export const disagreementId = codec<DisagreementId>('disagreement', HASHED('d'));
export const scheduleId = codec<ScheduleId>('schedule', HASHED('f'));
export const briefingId = codec<BriefingId>('briefing', HASHED('b'));
export const feedId = codec<FeedId>('feed', HASHED('r'));
export const controlId = codec<ControlId>('control', HASHED('x'));
export const rulingId = codec<RulingId>('ruling', HASHED('j'));
export const reportId = codec<ReportId>('report', HASHED('n'));
export const alertId = codec<AlertId>('alert', HASHED('w'));

/** The workspace shared by the command line, the console and the one configured team or guild. */
export const DEFAULT_WORKSPACE = workspaceId.from('default');

/** For looking at an article that belongs to no story yet. */
export const NO_STORY = storyId.from('s_none');
