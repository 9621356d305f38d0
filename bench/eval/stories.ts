/** Whole stories through the command line as a user types it: ingest, export, score. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvalPlace, type Figure, runNode } from './figure.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'src', 'rashomon.mjs');

interface GoldArticle {
  readonly file: string;
  readonly outlet: string;
  readonly published: string;
}

interface Score {
  readonly said: { readonly f1: number; readonly stance: number; readonly wrongSpeaker: number };
  readonly timeline: { readonly f1: number };
  readonly disagreements: { readonly recall: number; readonly precision: number; readonly trapsHit: number };
}

const measure = ({ folder, work, misses }: EvalPlace, story: string): readonly Figure[] => {
  const home = join(folder, 'stories', story);
  const gold = join(home, 'gold.json');
  const env = { DATABASE_URL: `sqlite:${join(work, `${story}.db`)}` };
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as { articles: readonly GoldArticle[] };
  for (const { file, outlet, published } of articles) {
    runNode(
      [CLI, 'ingest', join(home, 'articles', file), '--story', story, '--outlet', outlet, '--published', published],
      env,
    );
  }
  const dossier = join(work, `${story}.json`);
  writeFileSync(dossier, runNode([CLI, 'export', '--story', story], env));
  const args = [join(folder, 'eval', 'score.mjs'), '--gold', gold, '--dossier', dossier];
  if (misses) console.log(runNode([...args, '--verbose'], {}, 1));
  const { said, timeline, disagreements } = JSON.parse(runNode([...args, '--json'], {}, 1)) as Score;
  return [
    { on: story, what: 'said F1', value: 100 * said.f1, aim: 80 },
    { on: story, what: 'stance right', value: 100 * said.stance, aim: 90 },
    { on: story, what: 'wrong speaker, of passages', value: 100 * said.wrongSpeaker, aim: 3, atMost: true },
    { on: story, what: 'timeline F1', value: 100 * timeline.f1, aim: 85 },
    { on: story, what: 'disagreements, recall', value: 100 * disagreements.recall, aim: 50 },
    { on: story, what: 'disagreements, precision', value: 100 * disagreements.precision, aim: 60 },
  ];
};

/** Every story with gold in the folder. */
export const measureStories = (place: EvalPlace): readonly Figure[] => {
  const stories = join(place.folder, 'stories');
  if (!existsSync(stories)) return [];
  return readdirSync(stories)
    .filter((name) => existsSync(join(stories, name, 'gold.json')))
    .toSorted()
    .flatMap((name) => measure(place, name));
};
