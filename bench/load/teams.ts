/** Teams that installed the app, each with a story of its own to be asked about. */
import { openStore } from '../../src/cli/open-store.ts';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { articleIn, findingsOf, narrated, spoken } from '../../test/contracts/store/samples.ts';
import { chance } from '../compare/random.ts';
import { articleOf, CLAIMS_PER_ARTICLE } from '../store/write-articles.ts';

export interface Team {
  readonly id: string;
  /** Lines that its people type, each answered from its own story. */
  readonly lines: readonly string[];
}

const ARTICLES = 5;

/** `${count} teams with an article each that is told of, and ${ARTICLES} more to search in. */
export const fillTeams = async (url: string, count: number): Promise<readonly Team[]> => {
  const store = await openStore(url);
  const random = chance(count);
  const teams: Team[] = [];
  for (let n = 0; n < count; n++) {
    const id = `T${String(n).padStart(4, '0')}`;
    const workspace = workspaceId.from(`slack:team:${id}`);
    const { story } = await store.stories.create(workspace, 'dam', `The dam of ${id}`);
    const said = `"The wall will hold," said Nora Vance of ${id}.`;
    const article = articleIn(story.id, `dam.example/${id}`, { text: `${said} It broke on Monday.` });
    const claims = [spoken(article, said, 'Nora Vance'), narrated(article, 'It broke on Monday.')] as const;
    await store.claims.putArticle(workspace, article, claims);
    for (let more = 0; more < ARTICLES; more++) {
      const other = articleOf(story.id, n * ARTICLES * CLAIMS_PER_ARTICLE + more, random);
      await store.claims.putArticle(workspace, other.article, other.claims);
    }
    await store.claims.putFindings(workspace, story.id, findingsOf(...claims));
    await store.stories.setDefault(workspace, channelId.from('slack:C0NEWS'), story.id);
    const [claim] = claims;
    const lines = [
      'timeline',
      'who-said "Nora Vance"',
      'disagreements',
      'sources',
      'help',
      'ask "will the wall hold?"',
      'who-said',
    ];
    teams.push({ id, lines: [...lines, `claim ${claim.id}`] });
  }
  await store.close();
  return teams;
};

/** Each installs the app as a person does in a browser. */
export const installAll = async (teams: readonly Team[], bot: string): Promise<void> => {
  for (const { id } of teams) {
    const leads = await fetch(`${bot}/slack/install`, { redirect: 'manual' });
    const state = new URL(leads.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const back = `${bot}/slack/oauth_redirect?code=${id}/code&state=${encodeURIComponent(state)}`;
    const cookie = (leads.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { status } = await fetch(back, { headers: { cookie } });
    if (status !== 200) throw new Error(`${id} could not install: ${status}`);
  }
};
