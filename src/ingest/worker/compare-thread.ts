/** The comparing thread: is told what came to a story, compares it, answers, and keeps it for the next time while there is room. */
import { parentPort } from 'node:worker_threads';
import { compareHeld, take } from '../comparer.ts';
import { heldStories, type StoredArticle } from '../held-stories.ts';
import type { Answer, Part } from './compare-protocol.ts';

const stories = heldStories();
let come: StoredArticle[] = [];

const compare = ({ name, prints, ...given }: Extract<Part, { kind: 'compare' }>): Answer => {
  const story = stories.of(name);
  take(story, prints, come);
  come = [];
  const compared = compareHeld(story, given);
  stories.trim();
  return { compared, held: stories.names() };
};

parentPort?.on('message', (part: Part) => {
  if (part.kind === 'articles') come.push(...part.articles);
  else parentPort?.postMessage(compare(part));
});
