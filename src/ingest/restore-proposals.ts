/** What a model proposed, out of a dossier back into a store: each with the article of its first claim, as one answer a model. */
import type { ProposalStore } from '../core/ports/proposals.ts';
import { shortHash } from '../domain/content-hash.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { ArticleId, StoryId, WorkspaceId } from '../domain/ids.ts';
import type { KeptProposal } from '../domain/proposal.ts';
import { wordsOfProposal } from '../domain/proposal-words.ts';

interface Placed {
  readonly articleId: ArticleId;
  readonly proposal: KeptProposal;
}

const keyOf = ({ kind, sides, model, words }: KeptProposal): string => JSON.stringify([kind, sides, model, words]);

/** Each once, by what it says. */
const placedIn = ({ proposals = [], claims }: Dossier): ReadonlyMap<string, Placed> => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const placed = proposals.flatMap(({ kind, sides, model }) => {
    const words = wordsOfProposal({ sides }, byId);
    const articleId = sides.flat().map((id) => byId.get(id)?.articleId)[0];
    return words === null || articleId === undefined ? [] : [{ articleId, proposal: { kind, sides, model, words } }];
  });
  return new Map(placed.map((one) => [keyOf(one.proposal), one]));
};

/** What the story has already is not taken in twice. True: it has more than the dossier. */
export const restoreProposals = async (
  store: ProposalStore,
  workspace: WorkspaceId,
  storyId: StoryId,
  dossier: Dossier,
  at: string,
): Promise<boolean> => {
  const placed = placedIn(dossier);
  const known = new Set((await store.ofStory(workspace, storyId)).map(keyOf));
  const fresh = [...placed].flatMap(([key, one]) => (known.has(key) ? [] : [one]));
  const answers = Map.groupBy(fresh, ({ articleId, proposal }) => JSON.stringify([articleId, proposal.model]));
  for (const [group, answer] of answers) {
    const [first] = answer;
    if (first === undefined) continue;
    const { articleId, proposal } = first;
    const proposals = answer.map(({ proposal: { kind, sides, words } }) => ({ kind, sides, words }));
    // A later dossier of the story, with more in it, is another answer.
    const prompt = shortHash('q', 'dossier', group, JSON.stringify(proposals));
    await store.put(workspace, { storyId, articleId, prompt, model: proposal.model, proposals, at });
  }
  return [...known].some((key) => !placed.has(key));
};
