/** Reports to the editors: made, listed, accepted or closed. Each is written to the audit trail. */
import type { Ask } from '../src/core/command.ts';
import { shortHash } from '../src/domain/content-hash.ts';
import { reportId } from '../src/domain/ids.ts';
import { ABOUT_LIMIT, type Report, type ReportKind } from '../src/domain/ruling.ts';
import type { Story } from '../src/domain/story.ts';
import { type Inline, personRef, plain, strong, typed } from '../src/reply/inline.ts';
import { type Action, answer, failed, type Reply, reply, usage } from '../src/reply/reply.ts';
import { decide } from './decide-actions.ts';
import { findVerdict } from './find-verdict.ts';

const IN_WORDS: Readonly<Record<ReportKind, string>> = {
  'wrong-speaker': 'Wrong speaker',
  'not-a-disagreement': 'Not a disagreement',
  missing: 'Missing',
};
/** Two buttons each. */
const BUTTONS = 5;

const write = (ask: Ask, action: string, { kind, id }: Report, story: Story): Promise<void> =>
  ask.audit.write(ask.workspace, {
    at: ask.clock.now().toISOString(),
    by: ask.actor.id,
    action,
    subject: `${story.slug} ${kind} ${id}`,
  });

/** What the report is about, in words; the problem says what to type. */
const aboutOf = async (ask: Ask, story: Story, kind: ReportKind, what: string | null) => {
  if (kind !== 'missing') return findVerdict(ask, story, kind, { what, other: null });
  const problem = 'What is missing? Say it in words: /feedback missing <what, and where it stands>.';
  return what === null ? ({ ok: false, problem } as const) : ({ ok: true, value: { about: what } } as const);
};

export const report = async (ask: Ask, story: Story, kind: ReportKind, what: string | null): Promise<Reply> => {
  const found = await aboutOf(ask, story, kind, what);
  if (!found.ok) return usage(found.problem);
  const about = found.value.about.replace(/\s+/g, ' ').trim().slice(0, ABOUT_LIMIT);
  const made: Report = {
    id: reportId.from(shortHash('n', kind, about)),
    storyId: story.id,
    kind,
    subject: kind === 'missing' ? '' : (what ?? ''),
    about,
    by: ask.actor.id,
    at: ask.clock.now().toISOString(),
  };
  const outcome = await ask.rulings.report(ask.workspace, made);
  if (outcome === 'made') await write(ask, 'feedback.report', made, story);
  return answer(
    strong(outcome === 'made' ? 'Told the editors. ' : 'The editors know. '),
    `${IN_WORDS[kind]}: ${about}`,
  );
};

const button = (label: string, action: string, { id }: Report, story: Story): Action => ({
  kind: 'run',
  label,
  run: { command: 'feedback', args: { action, what: id, story: story.slug } },
});

export const listReports = async (ask: Ask, story: Story): Promise<Reply> => {
  const open = await ask.rulings.openReports(ask.workspace, story.id);
  if (open.length === 0) return answer(`No report is open in "${story.title}".`);
  const items = open.map((one, i): readonly Inline[] => [
    strong(`${i + 1}. ${IN_WORDS[one.kind]}: `),
    plain(`${one.about} (`),
    personRef(one.by),
    plain(', '),
    { kind: 'instant', at: one.at },
    plain(') '),
    typed(one.id),
  ]);
  const actions = open
    .slice(0, BUTTONS)
    .flatMap((one, i) => [
      ...(one.kind === 'missing' ? [] : [button(`Accept ${i + 1}`, 'accept', one, story)]),
      button(`Close ${i + 1}`, 'close', one, story),
    ]);
  return reply(
    [
      { kind: 'heading', text: `Reports: ${story.title}` },
      { kind: 'list', items },
    ],
    { actions },
  );
};

/** `what`: its id, or its number in the list. Accepted, it is decided as reported. */
export const closeReport = async (
  ask: Ask,
  story: Story,
  what: string | null,
  how: 'accept' | 'close',
): Promise<Reply> => {
  const open = await ask.rulings.openReports(ask.workspace, story.id);
  const found = open.find(({ id }) => id === what) ?? open[Number(what ?? '0') - 1];
  if (found === undefined) return failed('There is no such report. ', typed('/feedback list'), ' shows the open ones.');
  const { kind, subject } = found;
  const decided =
    how === 'accept' && kind !== 'missing' ? await decide(ask, story, kind, { what: subject, other: null }) : null;
  if (decided !== null && decided.outcome !== 'answered') return decided;
  await ask.rulings.closeReport(ask.workspace, story.id, found.id);
  await write(ask, `feedback.${how}`, found, story);
  return decided ?? answer(strong('Closed. '), `${IN_WORDS[kind]}: ${found.about}`);
};
