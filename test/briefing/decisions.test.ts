import { beforeEach, describe, expect, it } from 'vitest';
import { passageKey } from '../../src/analysis/rulings/passage-key.ts';
import { tick } from '../../src/briefing/tick.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { StoryFindings } from '../../src/domain/dossier.ts';
import { entryId, type StoryId } from '../../src/domain/ids.ts';
import { type RulingKind, rulingIdOf, verdictOf } from '../../src/domain/ruling.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, findingsOf, narrated, north, person, spoken } from '../contracts/store/samples.ts';
import { DUE, daily } from './daily.ts';
import { type ScriptedChat, scriptedChat } from './scripted-chat.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SAID = 'Ana Lindqvist said that the quay at Lindholm had been closed for repairs.';
const TOLD = 'A ferry struck the quay at Lindholm on the first day of March.';
const OTHER = 'A barge had struck the same quay in the middle of February.';

describe('a briefing on which editors decide otherwise afterwards', () => {
  let store: Store;
  let chat: ScriptedChat;
  let story: StoryId;
  let said: Claim;
  let told: Claim;
  let other: Claim;
  let found: StoryFindings;

  const lookAt = (afterDue: number): Promise<void> => {
    const log = { info: () => undefined, warn: () => undefined, error: console.error };
    const clock = { now: () => new Date(Date.parse(DUE) + afterDue) };
    return tick({ store, platforms: [chat], clock, log }, () => false);
  };
  const keyOf = (claim: Claim): string => passageKey('tide.example/1', claim);
  /** Decided, and the story compared anew. */
  const decide = async (kind: RulingKind, groups: readonly (readonly string[])[], findings = found) => {
    const type = kind === 'not-a-disagreement' ? (found.disagreements[0]?.type ?? null) : null;
    const verdict = verdictOf({ kind, type, groups, about: 'the quay' });
    const id = rulingIdOf(verdict);
    const at = new Date(Date.parse(DUE) + MINUTE).toISOString();
    await store.rulings.put(north, { ...verdict, id, storyId: story, by: person, at });
    await store.claims.putFindings(north, story, findings);
    return async () => {
      await store.rulings.remove(north, story, id);
      await store.claims.putFindings(north, story, found);
    };
  };
  const words = () => chat.taken.filter(({ posting }) => posting.under === 'm1').map(({ text }) => text);
  const shown = (): string => chat.edited.filter(({ messageRef }) => messageRef === 'm1').at(-1)?.text ?? '';

  beforeEach(async () => {
    store = openSqlite(':memory:');
    chat = scriptedChat();
    story = (await store.stories.create(north, 'quay', 'The quay')).story.id;
    const article = articleIn(story, 'tide.example/1', { text: [SAID, TOLD, OTHER].join('\n\n') });
    said = spoken(article, SAID, 'Ana Lindqvist');
    told = narrated(article, TOLD);
    other = narrated(article, OTHER);
    await store.claims.putArticle(north, article, [said, told, other]);
    const [dispute] = findingsOf(told, other).disagreements;
    const day = (date: string) => ({ from: date, to: date });
    found = {
      timeline: [
        {
          id: entryId.from('t_quay01'),
          date: day('2026-03-01'),
          summary: TOLD,
          claimIds: [told.id],
          disputed: true,
          rivals: [{ ...day('2026-02-15'), claimIds: [other.id] }],
        },
      ],
      disagreements: dispute === undefined ? [] : [dispute],
      corroborations: [],
    };
    await store.claims.putFindings(north, story, found);
    await store.schedules.put(daily(story));
    await lookAt(0);
    expect(chat.taken[0]?.text).toContain('1. When was the harbour struck?');
    expect(chat.taken[0]?.text).toContain('(date disputed)');
    expect(chat.taken[0]?.text).toContain('3. Ana Lindqvist');
  });

  it('marks what was said by somebody else, once, and takes the mark away when the decision is taken back', async () => {
    const undo = await decide('wrong-speaker', [[keyOf(said)]]);
    for (const minutes of [2, 3, 60]) await lookAt(minutes * MINUTE);
    expect(shown()).toContain('Corrected 2026-03-02 07:32 UTC: line 3, by the editors’ decision; the thread says why.');
    expect(shown()).toContain('Wrong speaker, by the editors’ decision. ');
    expect(words()).toEqual([
      expect.stringContaining('Line 3: Ana Lindqvist is not the speaker, editors decided: “Ana Lindqvist said that'),
    ]);
    await undo();
    for (const minutes of [62, 63, 120]) await lookAt(minutes * MINUTE);
    expect(shown()).not.toContain('Wrong speaker');
    expect(shown()).toContain('Restored 2026-03-02 08:32 UTC: line 3 stands again');
    expect(words().slice(1)).toEqual([expect.stringContaining('Line 3 stands again')]);
    await decide('wrong-speaker', [[keyOf(said)]]);
    for (const minutes of [122, 123]) await lookAt(minutes * MINUTE);
    expect(words()).toHaveLength(3);
    expect(shown()).toContain('Wrong speaker');
  });

  it('marks an event whose rival date was another event, and the disagreement on it, until that is taken back', async () => {
    const [entry] = found.timeline;
    const apart = { ...found, disagreements: [], timeline: entry ? [{ ...entry, disputed: false, rivals: [] }] : [] };
    const undo = await decide('not-same-event', [[keyOf(told)], [keyOf(other)]], apart);
    for (const minutes of [2, 3]) await lookAt(minutes * MINUTE);
    expect(shown()).toContain('lines 1, 2, by the editors’ decision');
    expect(shown()).toContain('Not one event, by the editors’ decision. ');
    expect(shown()).toContain('Editors decided that this is no disagreement.');
    expect(words()).toEqual([expect.stringContaining('Line 2: editors decided that others tell of another event')]);
    await undo();
    for (const minutes of [62, 63]) await lookAt(minutes * MINUTE);
    expect(shown()).toContain('lines 1, 2 stand again');
    expect(shown()).not.toContain('Not one event');
    expect(shown()).not.toContain('Editors decided that');
  });

  it('does not tell a disagreement again that stands again in a briefing', async () => {
    const groups = found.disagreements[0]?.sides.map(({ claimIds }) =>
      [told, other].filter(({ id }) => claimIds.includes(id)).map(keyOf),
    );
    const undo = await decide('not-a-disagreement', groups ?? [], { ...found, disagreements: [] });
    await lookAt(2 * MINUTE);
    await undo();
    await lookAt(3 * MINUTE);
    expect(shown()).toContain('line 1 stands again');
    await lookAt(DAY);
    expect(chat.taken.at(-1)?.text).toContain('Nothing new since');
  });
});
