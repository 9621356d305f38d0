/** Three workspaces of one platform: what each knows is marked by a word of its own, which nobody types. */
import type { Store } from '../../src/core/ports/store.ts';
import { type ChannelId, personId, scheduleId, type WorkspaceId } from '../../src/domain/ids.ts';
import { openPostgres, postgresShelf } from '../../src/store/postgres/open.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { sqliteShelf } from '../../src/store/sqlite/shelf.ts';
import { articleIn, findingsOf, narrated, spoken } from '../contracts/store/samples.ts';
import { openDatabase } from '../postgres/database.ts';
import { rowsOf } from '../store/whole.ts';

export interface Newsroom {
  readonly workspace: WorkspaceId;
  /** Where its people ask. */
  readonly channel: ChannelId;
  readonly mark: string;
  readonly slug: string;
  readonly speaker: string;
}

const KNOWN = [
  { mark: 'alphamark', slug: 'dam', speaker: 'Nora Vance' },
  { mark: 'betamark', slug: 'ferry', speaker: 'Otis Pell' },
  { mark: 'gammamark', slug: 'mine', speaker: 'Ines Roth' },
] as const;

export const newsrooms = <Own extends { readonly workspace: WorkspaceId; readonly channel: ChannelId }>(
  own: readonly [Own, Own, Own],
): readonly (Own & Newsroom)[] => KNOWN.map((known, n) => ({ ...(own[n] ?? own[0]), ...known }));

export interface Opened {
  readonly store: Store;
  readonly shelf: Shelf;
  close(): Promise<void>;
}

/** Every store there is here; PostgreSQL only where one can be had. `path`: of a file that is there for nobody else. */
export const engines = async (path: string): Promise<readonly (readonly [string, () => Promise<Opened>])[]> => {
  const database = await openDatabase();
  const opened = (store: Store, shelf: Shelf, end: () => Promise<void>): Opened => ({
    store,
    shelf,
    async close() {
      await shelf.close();
      await store.close();
      await end();
    },
  });
  return [
    ['SQLite', async () => opened(openSqlite(path), sqliteShelf(path), async () => undefined)],
    ...(database === null
      ? []
      : [
          [
            'PostgreSQL',
            async () => opened(await openPostgres(database.url), await postgresShelf(database.url), database.close),
          ] as const,
        ]),
  ];
};

/** A story with an article, findings and a schedule; the id of one of its claims. */
export const fill = async (store: Store, { workspace, channel, mark, slug, speaker }: Newsroom): Promise<string> => {
  const { story } = await store.stories.create(workspace, slug, `About ${mark}`);
  const said = `"The ${mark} will hold," said ${speaker}.`;
  const article = articleIn(story.id, `https://${mark}.example/1`, {
    text: `${said} The ${mark} broke on Monday.`,
    outlet: `${mark} Post`,
  });
  const claims = [
    spoken(article, said, speaker, {
      eventDate: { from: '2026-03-01', to: '2026-03-01', expression: 'Sunday', basis: 'relative' },
    }),
    narrated(article, `The ${mark} broke on Monday.`),
  ] as const;
  await store.claims.putArticle(workspace, article, claims);
  const found = findingsOf(...claims);
  await store.claims.putFindings(workspace, story.id, {
    ...found,
    timeline: found.timeline.map((entry) => ({ ...entry, summary: `${mark}: ${entry.summary}` })),
    disagreements: found.disagreements.map((one) => ({ ...one, question: `${one.question} ${mark}` })),
  });
  await store.stories.setDefault(workspace, channel, story.id);
  await store.schedules.put({
    id: scheduleId.from(`f_${slug}1`),
    workspaceId: workspace,
    channelId: channel,
    storyId: story.id,
    at: '08:30',
    zone: 'UTC',
    days: [1],
    quiet: 'line',
    hush: null,
    approve: false,
    paused: false,
    createdBy: personId.from('p:1'),
    nextDue: '2099-01-01T08:30:00.000Z',
  });
  return claims[0].id;
};

/** What a member of one types, with the names and ids of another; `claim`: an id of the other's. */
export const routes: readonly ((other: Newsroom, claim: string) => string)[] = [
  ({ slug }) => `timeline ${slug}`,
  () => 'timeline',
  () => 'timeline page:2',
  ({ slug }) => `who-said story:${slug}`,
  ({ speaker }) => `who-said "${speaker}"`,
  ({ speaker, slug }) => `who-said "${speaker}" story:${slug}`,
  ({ slug }) => `disagreements ${slug}`,
  () => 'disagreements kind:date',
  ({ speaker }) => `ask "what did ${speaker} say?"`,
  ({ slug }) => `ask "what broke?" story:${slug}`,
  ({ slug }) => `brief ${slug}`,
  () => 'brief',
  ({ slug }) => `sources ${slug}`,
  () => 'sources',
  (_, claim) => `claim ${claim}`,
  () => 'story list',
  ({ slug }) => `story rename ${slug} to:"Ours now"`,
  ({ slug }) => `story close ${slug}`,
  ({ slug }) => `story default ${slug}`,
  ({ slug }) => `story delete ${slug}`,
  (_, claim) => `decide wrong-speaker ${claim}`,
  ({ slug }) => `decide not-a-disagreement 1 story:${slug}`,
  ({ slug }) => `decide history story:${slug}`,
  (_, claim) => `feedback wrong-speaker ${claim}`,
  ({ slug }) => `feedback list story:${slug}`,
  ({ slug }) => `follow ${slug} at:09:00 zone:UTC`,
  ({ slug }) => `unfollow ${slug}`,
  () => 'schedules',
  () => 'help',
];

/** Every row of a workspace, but for what notes that something was delivered. */
export const rowsIn = async (shelf: Shelf, workspace: WorkspaceId): Promise<string> => {
  const rows = Object.entries(await rowsOf(shelf))
    .filter(([table]) => table !== 'deliveries')
    .map(([table, all]) => [table, all.filter((row) => (row as { workspace_id?: string }).workspace_id === workspace)]);
  return JSON.stringify(rows);
};
