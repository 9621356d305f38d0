/**
 * Articles that give orders to whoever reads them: what is said, dated and disputed is what it is without them, and
 * nothing is done. Claims that stand in the smuggled words themselves are left out of the comparison.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { type Desk, emptyDesk, HOME } from '../commands/desk.ts';
import { INJECTIONS } from './injections.ts';

const OTHER = `Crane failed in the storm, union says

The crane failed on 1 March 2026, the dock workers' union said on 2 March 2026. Thirty people were hurt on the pier, the union said.

The mayor's office has not commented on the crane.
`;
const BEFORE = `Harbour closed after the storm

"The crane did not fail and nobody warned us," said the mayor, Ana Ruiz, on 2 March 2026.

The harbour master, Ines Moreau, denied on 2 March 2026 that the crane had failed.`;
const AFTER = `Twelve people were hurt on the pier, the fire service confirmed on 2 March 2026. The ferry stopped on 28 February 2026.
`;

interface Held {
  readonly said: readonly string[];
  readonly found: readonly string[];
}

const saidIn = ({ evidence, speaker, stance, cue, kind, eventDate, quantities }: Claim): string =>
  JSON.stringify([evidence.text, speaker?.name, stance, cue, kind, eventDate?.from, quantities.map(({ min }) => min)]);

let desk: Desk;
beforeAll(() => {
  desk = emptyDesk();
});
afterAll(() => desk.close());

/** Two articles, the first with `smuggled` in it, or without. */
const hold = async (slug: string, smuggled: string | null): Promise<Held> => {
  const { stories, library, claims } = desk.ports;
  const { story } = await stories.create(HOME, slug, 'Harbour');
  const text = [BEFORE, ...(smuggled === null ? [] : [smuggled]), AFTER].join('\n\n');
  const common = { title: null, publishedAt: '2026-03-03T12:00:00Z' };
  const added = await library.add(HOME, story.id, [
    { content: text, uri: 'a.txt', outlet: 'Quay Post', ...common },
    { content: OTHER, uri: 'b.txt', outlet: 'Dock Courier', ...common },
  ]);
  expect(added.map(({ ok }) => ok)).toEqual([true, true]);
  const [from, to] = [BEFORE.length, text.length - AFTER.length];
  const first = added[0]?.ok === true ? added[0].value.article.id : null;
  const all = await claims.claimsOf(HOME, story.id);
  const own = all.filter(
    ({ articleId, evidence }) => articleId !== first || evidence.end <= from || evidence.start >= to,
  );
  const passages = new Map(own.map((claim) => [claim.id, claim.evidence.text]));
  const { disagreements } = await claims.findings(HOME, story.id);
  return {
    said: own.map(saidIn).sort(),
    // Sides that are equally strong stand in the order of ids, which differ from story to story.
    found: disagreements
      .map(({ type, sides }) => [
        type,
        ...sides.map(({ claimIds }) => claimIds.map((id) => passages.get(id)).join(' / ')).sort(),
      ])
      .map((one) => one.join(' | '))
      .sort(),
  };
};

describe('an article that gives orders', async () => {
  let twin: Held;
  beforeAll(async () => {
    twin = await hold('twin', null);
  });

  test('its clean twin has something to say and to dispute', () => {
    expect(twin.said.length).toBeGreaterThan(6);
    expect(twin.found.length).toBeGreaterThan(0);
  });

  test.each(INJECTIONS)('%s: all else is as in its clean twin', async (name, smuggled) => {
    const before = (await desk.ports.stories.list(HOME)).length;
    expect(await hold(`s-${INJECTIONS.findIndex(([one]) => one === name)}`, smuggled)).toEqual(twin);
    expect((await desk.ports.stories.list(HOME)).length).toBe(before + 1);
  });
});
