/** What /decide does. Whatever is decided or undone is written to the audit trail, and the story compared anew at once. */
import type { Ask } from '../src/core/command.ts';
import { type RulingId, rulingId } from '../src/domain/ids.ts';
import { oppositeOf, RULING_KINDS, type Ruling, type RulingKind, rulingIdOf, verdictOf } from '../src/domain/ruling.ts';
import type { Story } from '../src/domain/story.ts';
import { type Inline, personRef, plain, strong, typed } from '../src/reply/inline.ts';
import { type Action, answer, failed, type Reply, reply, usage } from '../src/reply/reply.ts';
import { findVerdict, type Pointed } from './find-verdict.ts';

export const DECISIONS = RULING_KINDS;

const IN_WORDS: Readonly<Record<RulingKind, string>> = {
  'not-a-disagreement': 'not a disagreement',
  'not-same-event': 'not the same event',
  'same-person': 'the same person',
  'not-same-person': 'not the same person',
  'wrong-speaker': 'the wrong speaker',
};
const EFFECT: Readonly<Record<RulingKind, string>> = {
  'not-a-disagreement': 'It is not shown again, unless a further position or another kind of disagreement turns up.',
  'not-same-event': 'These passages stand on rows of their own and are never held against each other.',
  'same-person': 'Their words stand under one name.',
  'not-same-person': 'Their words stand apart.',
  'wrong-speaker': 'The passage counts for nobody until the article is read otherwise.',
};
const BUTTONS = 5;

const write = (ask: Ask, action: string, { kind, id }: Ruling, story: Story): Promise<void> =>
  ask.audit.write(ask.workspace, {
    at: ask.clock.now().toISOString(),
    by: ask.actor.id,
    action,
    subject: `${story.slug} ${kind} ${id}`,
  });

const undoButton = ({ id }: Ruling, label: string, story: Story): Action => ({
  kind: 'run',
  label,
  run: { command: 'decide', args: { action: 'undo', what: id, story: story.slug } },
});

const drop = async (ask: Ask, story: Story, ruling: Ruling): Promise<boolean> => {
  if (!(await ask.rulings.remove(ask.workspace, story.id, ruling.id))) return false;
  await write(ask, 'ruling.undo', ruling, story);
  return true;
};

export const decide = async (ask: Ask, story: Story, kind: RulingKind, pointed: Pointed): Promise<Reply> => {
  const found = await findVerdict(ask, story, kind, pointed);
  if (!found.ok) return usage(found.problem);
  const verdict = verdictOf(found.value);
  const ruling: Ruling = {
    ...verdict,
    id: rulingIdOf(verdict),
    storyId: story.id,
    by: ask.actor.id,
    at: ask.clock.now().toISOString(),
  };
  const opposite = oppositeOf(verdict);
  const before = (await ask.rulings.ofStory(ask.workspace, story.id)).find(({ id }) => id === opposite);
  if (before !== undefined) await drop(ask, story, before);
  const outcome = await ask.rulings.put(ask.workspace, ruling);
  if (outcome === 'made') await write(ask, 'ruling.make', ruling, story);
  if (await ask.claims.isStale(ask.workspace, story.id)) await ask.library.compare(ask.workspace, story.id);
  const said = outcome === 'made' ? `Decided: ${IN_WORDS[kind]}. ` : `That was decided before: ${IN_WORDS[kind]}. `;
  return reply(
    [
      { kind: 'text', inlines: [strong(said), plain(ruling.about)] },
      { kind: 'note', inlines: [plain(`${EFFECT[kind]} To take it back: `), typed(`/decide undo ${ruling.id}`)] },
    ],
    { actions: [undoButton(ruling, 'Undo', story)] },
  );
};

const named = (rulings: readonly Ruling[], what: string): Ruling | undefined => {
  const id: RulingId | null = rulingId.parse(what);
  return id === null ? rulings[Number(what) - 1] : rulings.find((one) => one.id === id);
};

export const undo = async (ask: Ask, story: Story, what: string | null): Promise<Reply> => {
  const rulings = await ask.rulings.ofStory(ask.workspace, story.id);
  const [latest] = rulings;
  if (latest === undefined) return failed(`Nothing is decided in "${story.title}".`);
  if (what === null && rulings.length > 1)
    return usage(
      'Which one? The latest: ',
      typed('/decide undo 1'),
      ` (${IN_WORDS[latest.kind]}: ${latest.about}). All ${rulings.length}: `,
      typed('/decide list'),
      '.',
    );
  const ruling = what === null ? latest : named(rulings, what);
  if (ruling === undefined || !(await drop(ask, story, ruling)))
    return failed(
      `Nothing called "${(what ?? '').slice(0, 40)}" is decided here. `,
      typed('/decide list'),
      ' shows what is.',
    );
  await ask.library.compare(ask.workspace, story.id);
  return answer(strong('Undone. '), `It was: ${IN_WORDS[ruling.kind]}. ${ruling.about}`);
};

export const listRulings = async (ask: Ask, story: Story): Promise<Reply> => {
  const rulings = await ask.rulings.ofStory(ask.workspace, story.id);
  if (rulings.length === 0) return answer(`Nothing is decided in "${story.title}".`);
  const items = rulings.map((ruling, i): readonly Inline[] => [
    strong(`${i + 1}. ${IN_WORDS[ruling.kind]}: `),
    plain(`${ruling.about} (`),
    personRef(ruling.by),
    plain(', '),
    { kind: 'instant', at: ruling.at },
    plain(') '),
    typed(ruling.id),
  ]);
  return reply(
    [
      { kind: 'heading', text: `Decided: ${story.title}` },
      { kind: 'list', items },
    ],
    { actions: rulings.slice(0, BUTTONS).map((ruling, i) => undoButton(ruling, `Undo ${i + 1}`, story)) },
  );
};

const SHOWN = 30;

/** The audit trail of the workspace, newest first. */
export const showHistory = async (ask: Ask): Promise<Reply> => {
  const events = await ask.audit.list(ask.workspace, SHOWN);
  if (events.length === 0) return answer('Nothing was changed here yet.');
  const items = events.map(({ at, by, action, subject }): readonly Inline[] => [
    { kind: 'instant', at },
    plain(' '),
    personRef(by),
    plain(' '),
    strong(action),
    plain(` ${subject}`),
  ]);
  return reply([
    { kind: 'heading', text: 'Who changed what' },
    { kind: 'list', items },
  ]);
};
