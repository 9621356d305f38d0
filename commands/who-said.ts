/** Who said what: speaker, stance, the words, the source, the relay. */

import { whoIsWho } from '../src/analysis/names/who-is-who.ts';
import { ruledBy } from '../src/analysis/rulings/ruled.ts';
import { optionalChoice } from '../src/args/choice-arg.ts';
import { dateArg } from '../src/args/date-arg.ts';
import { pageArg } from '../src/args/page-arg.ts';
import { speakerArg } from '../src/args/speaker-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { type Ask, defineCommand } from '../src/core/command.ts';
import { loadEvidence } from '../src/core/evidence.ts';
import { missing } from '../src/core/feedback-buttons.ts';
import { asNotes, mutedIn } from '../src/core/left-out.ts';
import { nearest } from '../src/core/nearest.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import { pageOf, paging, pastTheEnd } from '../src/core/paging.ts';
import { matchingSpeakers } from '../src/core/speaker-names.ts';
import type { Claim } from '../src/domain/claim.ts';
import { flagged } from '../src/domain/mixed-scripts.ts';
import { STANCES } from '../src/domain/stance.ts';
import type { Story } from '../src/domain/story.ts';
import type { StatementLine } from '../src/reply/block.ts';
import { cite } from '../src/reply/cite.ts';
import { cutAtWord } from '../src/reply/cut.ts';
import { type Inline, plain, quoted } from '../src/reply/inline.ts';
import { type Reply, reply } from '../src/reply/reply.ts';
import { withArticle } from '../src/reply/speaker-words.ts';

const LINES = 8;
const WORDS = 300;
const NAMES = 2_000;
const MARKS = /^[\s"“”„«»'‘’]+|[\s"“”„«»'‘’]+$/g;

/** What was said without the words of the cue that may stand in the middle of it. */
const quotedIn = ({ content, evidence }: Claim): string =>
  content === null
    ? evidence.text.replace(MARKS, '')
    : content.parts
        .map(({ start, end }) =>
          evidence.text
            .slice(start - evidence.start, end - evidence.start)
            .replace(MARKS, '')
            .replace(/,$/, ''),
        )
        .filter((part) => part !== '')
        .join(' … ');

/** A direct quotation in quotation marks; reported speech as the outlet put it. */
const wordsOf = (claim: Claim): readonly Inline[] =>
  claim.kind === 'direct'
    ? [quoted(cutAtWord(quotedIn(claim), WORDS))]
    : [plain(cutAtWord(claim.content?.text ?? claim.evidence.text, WORDS))];

const speakerShown = (claim: Claim, known: ReadonlyMap<string, string>, wrong: boolean) => {
  if (claim.speaker === null) return { speaker: 'somebody unnamed', role: null };
  const { name, role } = claim.speaker;
  return wrong
    ? { speaker: `speaker in doubt (not ${name}, say the editors)`, role: null }
    : { speaker: flagged(withArticle(known.get(name) ?? name, claim)), role };
};

/** Nobody of that name: the nearest names, as buttons. */
const nobody = (ask: Ask, typed: string, story: Story, names: readonly string[]): Reply => {
  const near = nearest(typed, names, 5);
  const hint = near.length === 0 ? '' : ` The nearest: ${near.join(', ')}.`;
  const message = `Nobody called "${typed.slice(0, 60)}" says anything in "${story.title}".${hint}`;
  return reply([{ kind: 'text', inlines: [plain(message)] }], {
    actions: near.map((speaker) => ({
      kind: 'run',
      label: speaker.slice(0, 75),
      run: { command: 'who-said', args: { ...ask.args, speaker } },
    })),
  });
};

export const whoSaid = defineCommand({
  name: 'who-said',
  summary: 'Who said what, with stance, words, source and relay',
  examples: ['who-said Trump', 'who-said "Interior Minister" stance:denies'],
  needs: null,
  args: {
    speaker: speakerArg(),
    story: storyArg(),
    about: optionalText({ description: 'Only statements that hold these words' }),
    stance: optionalChoice('stance', 'Only this stance', STANCES),
    since: dateArg('Only what was published or happened from this day on'),
    page: pageArg(),
  },
  positional: ['speaker'],
  async run({ speaker, story, about, stance, since, page }, ask) {
    const filter = {
      attributed: true,
      ...(about === null ? {} : { about }),
      ...(stance === null ? {} : { stance }),
      ...(since === null ? {} : { since }),
    };
    const [spoken, rulings] = await Promise.all([
      ask.claims.speakers(ask.workspace, story.id, '', NAMES),
      ask.rulings.ofStory(ask.workspace, story.id),
    ]);
    const names = spoken.map(({ name }) => name);
    const known = whoIsWho(spoken, rulings);
    const meant = new Set(speaker === null ? [] : matchingSpeakers(speaker, names).map((name) => known.get(name)));
    const speakers = speaker === null ? null : names.filter((name) => meant.has(known.get(name)));
    if (speaker !== null && speakers?.length === 0 && names.length > 0) return nobody(ask, speaker, story, names);
    const shown = pageOf(page, LINES, ask);
    const narrowed = speakers === null ? filter : { ...filter, speakers };
    const { rows, total, next } = await ask.claims.findClaims(ask.workspace, story.id, narrowed, shown);
    if (rows.length === 0 && total > 0) return pastTheEnd(ask, shown, total);
    if (rows.length === 0) return nothingYet(ask, story, 'statements', Object.keys(narrowed).length > 1);
    const evidence = await loadEvidence(ask, story.id, []);
    const ruled = ruledBy(rulings, (id) => evidence.articles.get(id)?.uri ?? null);
    const lines = rows.flatMap((claim, i): StatementLine[] => {
      const article = evidence.articles.get(claim.articleId);
      if (article === undefined) return [];
      return [
        {
          number: shown.offset + i + 1,
          ...speakerShown(claim, known, ruled.wrongSpeaker(claim)),
          stance: claim.stance,
          words: wordsOf(claim),
          citation: cite(claim, article),
        },
      ];
    });
    const passages = lines.map(({ citation: { source, words } }) => `${source.uri}\n${words}`);
    const told = lines.map((line, i) =>
      passages.some((one, j) => j !== i && one === passages[i]) ? { ...line, sharesPassage: true } : line,
    );
    const { actions, notes } = paging(ask, shown, { total, next });
    const heading = speaker === null ? `Who said what: ${story.title}` : `${speaker}: ${story.title}`;
    const left = asNotes(await mutedIn(ask, story));
    return reply([{ kind: 'heading', text: heading }, { kind: 'statements', lines: told }, ...left, ...notes], {
      actions: [...actions, missing('who-said', story)],
      claimIds: lines.map((line) => line.citation.claimId),
    });
  },
});
