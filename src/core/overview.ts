/** A workspace at a glance: its stories with what each holds, the ones that are open first. */
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import type { Ports } from './command.ts';

export interface StoryAtAGlance {
  readonly story: Story;
  readonly articles: number;
  readonly claims: number;
  /** The article published last, of those whose time is known; else the last one by name. Null without any. */
  readonly last: { readonly outlet: string; readonly title: string; readonly publishedAt: string | null } | null;
}

const atAGlance = async (
  { claims }: Pick<Ports, 'claims'>,
  workspace: WorkspaceId,
  story: Story,
): Promise<StoryAtAGlance> => {
  const id: StoryId = story.id;
  const [articles, counts] = await Promise.all([claims.articles(workspace, id), claims.countByArticle(workspace, id)]);
  const timeOf = (at: string | null): number => (at === null ? Number.NEGATIVE_INFINITY : Date.parse(at));
  const [last] = [...articles].sort(
    (a, b) => timeOf(b.publishedAt) - timeOf(a.publishedAt) || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0),
  );
  return {
    story,
    articles: articles.length,
    claims: [...counts.values()].reduce((sum, count) => sum + count, 0),
    last: last === undefined ? null : { outlet: last.outlet, title: last.title, publishedAt: last.publishedAt },
  };
};

/** At most `limit` stories are looked into; the others are left out. */
export const overview = async (
  ports: Pick<Ports, 'stories' | 'claims'>,
  workspace: WorkspaceId,
  limit: number,
): Promise<readonly StoryAtAGlance[]> => {
  const stories = (await ports.stories.list(workspace)).slice(0, limit);
  const seen: StoryAtAGlance[] = [];
  for (const story of stories) seen.push(await atAGlance(ports, workspace, story));
  return seen;
};

/** "3 articles, 41 claims" */
export const amountInWords = ({ articles, claims }: StoryAtAGlance): string => {
  const count = (many: number, one: string): string => `${many} ${many === 1 ? one : `${one}s`}`;
  return `${count(articles, 'article')}, ${count(claims, 'claim')}`;
};
