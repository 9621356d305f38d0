/** What both platforms would be sent when people ask about a story: every message of every answer, as its renderer draws it. */
import { composePages } from '../../src/adapters/discord/render/compose.ts';
import { renderReply } from '../../src/adapters/slack/render/render-reply.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type Desk, HOME } from '../commands/desk.ts';
import { allOf, type Body, linksOf, pingsOf, problemsOf as refusedByDiscord } from '../platforms/discord-rules.ts';
import { effectsOf, problemsOf as refusedBySlack } from '../platforms/slack-rules.ts';

const BARE = { controls: [], again: null, previous: null, next: null, filters: [], stamp: null } as const;

export interface Article {
  readonly slug: string;
  readonly text: string;
  readonly uri: string;
  readonly outlet: string;
}

/** A story of its own for each article. */
export const store = async (desk: Desk, { slug, text, uri, outlet }: Article): Promise<void> => {
  const { story } = await desk.ports.stories.create(HOME, slug, slug);
  await desk.ports.library.add(HOME, story.id, [
    { content: text, uri, title: null, outlet, publishedAt: '2026-03-03T12:00:00Z' },
  ]);
};

/** Every answer that shows something of an article. */
export const answersOn = async (desk: Desk, slug: string): Promise<readonly Reply[]> => {
  const story = await desk.ports.stories.bySlug(HOME, slug);
  const [claim] = story === null ? [] : await desk.ports.claims.claimsOf(HOME, story.id);
  return Promise.all([
    desk.ask('timeline', { story: slug }),
    desk.ask('who-said', { story: slug }),
    desk.ask('disagreements', { story: slug }),
    desk.ask('sources', { story: slug }),
    desk.ask('brief', { story: slug }),
    desk.ask('ask', { question: 'Who denied it?', story: slug }),
    ...(claim === undefined ? [] : [desk.ask('claim', { claim: claim.id })]),
  ]);
};

export interface Effects {
  readonly pings: readonly string[];
  readonly links: readonly string[];
  readonly refused: readonly string[];
  /** All that would be sent, as it would be sent. */
  readonly raw: string;
}

export const effectsOn = (replies: readonly Reply[]): Effects => {
  const slack = replies.flatMap((reply) => renderReply(reply, []));
  const discord = replies.flatMap((reply) => composePages(reply, BARE)).map(({ body }) => body as Body);
  const effects = slack.map(effectsOf);
  return {
    pings: [...effects.flatMap(({ pings }) => pings), ...discord.flatMap(pingsOf)],
    links: [...effects.flatMap(({ links }) => links), ...discord.flatMap(linksOf)],
    refused: [...slack.flatMap(refusedBySlack), ...discord.flatMap(refusedByDiscord)],
    raw: JSON.stringify([slack, discord.map((body) => allOf(body.components))]),
  };
};
