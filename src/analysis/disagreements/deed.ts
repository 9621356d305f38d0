/** Whose deed it was: the same act on the same thing, given to different people in texts of different origin. */
import { oncePerClaim } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stem } from '../words/stem.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Draft } from './draft.ts';
import { readDeed } from './read-deed.ts';

interface Done {
  readonly statement: Statement;
  readonly entity: string;
  readonly name: string;
  readonly act: string;
  /** null: "it", "the thing", with words that insist. */
  readonly object: string | null;
  readonly marks: string;
}

const deedIn = oncePerClaim(({ evidence }) => readDeed(evidence.text));

const doneIn = (story: StoryFeatures, statement: Statement): readonly Done[] => {
  if (statement.claim.stance !== 'asserts' && statement.claim.stance !== 'confirms') return [];
  const deed = deedIn(statement.claim);
  if (deed === null || !statement.text.includes(deed.verb)) return [];
  const people = [...new Set(story.speakers.namedIn(deed.name))];
  const [entity] = people;
  if (entity === undefined || people.length > 1) return [];
  const object = deed.object === null ? null : conceptOf(stem(deed.object));
  return [{ statement, entity, name: deed.name, act: deed.act, object, marks: deed.marks }];
};

const sameThing = (a: Done, b: Done): boolean =>
  a.object === null || b.object === null ? a.object !== b.object : a.object === b.object && a.marks === b.marks;

/** Two people who may be one, or who did it together, are no rivals. */
const apart = ({ speakers }: StoryFeatures, a: Done, b: Done): boolean =>
  a.statement.origin !== b.statement.origin &&
  !speakers.speaksFor(a.entity, b.entity) &&
  !speakers.speaksFor(b.entity, a.entity) &&
  !speakers.mentions(a.entity, b.statement.claim.evidence.text) &&
  !speakers.mentions(b.entity, a.statement.claim.evidence.text);

export const deedDrafts = (story: StoryFeatures): readonly Draft[] => {
  const deeds = story.statements.flatMap((statement) => doneIn(story, statement));
  return [...Map.groupBy(deeds, ({ act }) => act).values()].flatMap((list) => {
    const rivals = list.flatMap((a, at) =>
      list
        .slice(at + 1)
        .flatMap((b) => (a.act === b.act && sameThing(a, b) && apart(story, a, b) ? ([[a, b]] as const) : [])),
    );
    const [first] = rivals;
    if (first === undefined) return [];
    const object = first.find((one) => one.object !== null)?.object ?? null;
    const all = list.filter((one) => one.object === null || one.object === object);
    const entities = [...new Set(all.map(({ entity }) => entity))].sort();
    // A source that gives it to both tells of two deeds, or of one done together.
    const both = all.some((a) => all.some((b) => a.entity !== b.entity && a.statement.origin === b.statement.origin));
    if (both || entities.length > 3) return [];
    return [
      {
        type: 'attribution' as const,
        question: `Who ${first[0].act} the ${object ?? 'thing'}?`,
        positions: entities.map((entity) => {
          const own = all.filter((one) => one.entity === entity);
          return { words: own[0]?.name ?? entity, statements: own.map(({ statement }) => statement) };
        }),
        why: 'The same deed is given to different people.',
        certainty: 0.85,
      },
    ];
  });
};
