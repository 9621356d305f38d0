/** Who said what in a text: the sieves in their order, then names, stances and evidence. The step's one entry. */
import type { Finding } from '../../../domain/claim.ts';
import { AGENTLESS_RULE, EVIDENCE_LIMIT, isUnstated } from '../../../domain/claim.ts';
import { type Passage, passageOf, type Span } from '../../../domain/span.ts';
import type { Speaker } from '../../../domain/speaker.ts';
import type { Doc, Token } from '../../document.ts';
import { isOutletSpokenTo } from '../../lexicon/media.ts';
import { addRelays } from './add-relays.ts';
import type { Draft } from './draft.ts';
import { isHeading, isLabel, speakingHeads } from './heading.ts';
import { linesOf } from './line.ts';
import type { Gender } from './name-book.ts';
import { type ParsedLine, parseLine } from './phrase.ts';
import { findQuotations, type Quotation, quotationsIn } from './quotation.ts';
import { readNames } from './read-names.ts';
import { withRelative } from './relative-mention.ts';
import { genderOfPronoun } from './resolve-pronoun.ts';
import { furtherClauses } from './sieves/further-clauses.ts';
import { furtherQuotes } from './sieves/further-quotes.ts';
import { furtherStatements } from './sieves/further-statements.ts';
import { looseQuotes } from './sieves/loose-quotes.ts';
import { transcriptOf } from './sieves/transcript.ts';
import { draftsOf } from './sift-line.ts';
import { AUTHOR, goesOn, speakerOf } from './speaker-of.ts';
import { stanceFor } from './stance-for.ts';

const NOBODY = new Set(['we', 'you', 'this', 'that', 'there', 'which', 'what', 'me', 'us', 'these', 'one']);

/** "one of them" speaks; "one" alone is nobody. */
const isOneOf = (draft: Draft, lines: readonly ParsedLine[]): boolean => {
  const words = lines[draft.speakerLine]?.words;
  const at = draft.subject?.head ?? -1;
  return words?.[at]?.lower === 'one' && words[at + 1]?.lower === 'of';
};

/** “…,” one said; "one told us that": somebody, where it happened; what "one says", everybody does. */
const isSomebody = (draft: Draft, lines: readonly ParsedLine[]): boolean => {
  const words = lines[draft.speakerLine]?.words;
  const cue = words?.find(({ start }) => start === draft.cue?.start);
  return (
    words?.[draft.subject?.head ?? -1]?.lower === 'one' &&
    /^(?:said|told|added|wrote|recalled|asked)$/.test(cue?.lower ?? '')
  );
};

/** "Nobody in the building supposes that …": what nobody says is not said; what nobody answers is silence. */
const isNobodys = ({ subject, speakerLine, stance }: Draft, lines: readonly ParsedLine[]): boolean =>
  stance !== 'declines' &&
  /^(?:nobody|no|none|neither)$/.test(lines[speakerLine]?.words[subject?.from ?? -1]?.lower ?? '');

const isUsable = (draft: Draft, lines: readonly ParsedLine[]): boolean => {
  if (isNobodys(draft, lines)) return false;
  if (draft.rule === AGENTLESS_RULE) return true;
  const head = draft.subject === null ? null : lines[draft.speakerLine]?.words[draft.subject.head];
  return (
    head !== null &&
    head !== undefined &&
    (!NOBODY.has(head.lower) || isOneOf(draft, lines) || isSomebody(draft, lines)) &&
    !(head.lower === 'i' && isUnstated(draft)) &&
    head.quotation === null
  );
};

/** The line, when it is short enough; else as much of it round cue and content as the limit allows. */
const evidenceOf = (text: string, line: ParsedLine, spans: readonly Span[]): Passage => {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const from = Math.min(start, line.start);
  const to = Math.max(end, line.end);
  if (to - from <= EVIDENCE_LIMIT) return passageOf(text, { start: from, end: to });
  return passageOf(text, { start, end: Math.min(end, start + EVIDENCE_LIMIT) });
};

const relayOf = (draft: Draft, line: ParsedLine): readonly string[] => {
  if (draft.addressee === null) return [];
  const whole = line.words.slice(draft.addressee.from, draft.addressee.to);
  // "told the BBC’s Today programme"
  const owned = whole.findIndex((word) => word.tag === 'PART');
  const words = whole.slice(0, owned === -1 ? whole.length : owned).filter((word) => word.tag !== 'DET');
  const name = words.map((word) => word.text).join(' ');
  return words.every((word) => word.tag === 'PROPN' || word.tag === 'NOUN' || word.tag === 'ADJ') &&
    /^\p{Lu}/u.test(name) &&
    isOutletSpokenTo(name)
    ? [name]
    : [];
};

const kindOf = (parts: readonly Span[], quotes: readonly Passage[]): 'direct' | 'indirect' | 'mixed' => {
  if (quotes.length === 0) return 'indirect';
  const all = parts.every((part) => quotes.some((quote) => quote.start - 1 <= part.start && part.end <= quote.end + 2));
  return all ? 'direct' : 'mixed';
};

const findingOf = (
  text: string,
  doc: Doc,
  draft: Draft,
  speaker: Speaker | null,
  lines: readonly ParsedLine[],
  quotations: readonly Quotation[],
): Finding | null => {
  const line = lines[draft.line];
  const first = draft.parts[0];
  if (line === undefined || first === undefined) return null;
  const parts = draft.parts.toSorted((a, b) => a.start - b.start);
  const content = passageOf(text, {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  });
  const quotes = parts
    .flatMap((part) => quotationsIn(quotations, part))
    .filter((quotation, i, all) => all.indexOf(quotation) === i)
    .map((quotation) => passageOf(text, quotation.inner));
  return {
    kind: kindOf(parts, quotes),
    rule: draft.rule,
    evidence: evidenceOf(text, line, [
      ...parts,
      ...(draft.cue === null ? [] : [draft.cue]),
      ...(speaker?.mention == null ? [] : [speaker.mention]),
    ]),
    speaker,
    cue: draft.cue === null ? null : text.slice(draft.cue.start, draft.cue.end),
    cueSpan: draft.cue,
    content: { ...content, parts },
    quotes,
    stance: stanceFor(
      draft,
      speaker,
      content.text,
      draft.cue === null ? '' : text.slice(draft.cue.start, draft.cue.end),
    ),
    relay: relayOf(draft, line),
    eventDate: null,
    quantities: [],
    frame: null,
    place: doc.blocks[line.block]?.kind === 'headline' ? 'headline' : 'body',
  };
};

const barely = (draft: Draft): Draft =>
  draft.bare === undefined || draft.parts.length > 1 ? draft : { ...draft, parts: [draft.bare] };

const ASKING = new Set([
  'why',
  'how',
  'what',
  'who',
  'when',
  'where',
  'which',
  'is',
  'are',
  'was',
  'were',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'should',
  'has',
  'have',
  'had',
]);

/** Table rows and the outlet's own questions report nobody. */
const isOutside = (doc: Doc, line: ParsedLine): boolean =>
  doc.blocks[line.block]?.kind === 'table-row' ||
  (line.words.at(-1)?.text === '?' && ASKING.has(line.words[0]?.lower ?? ''));

/** Findings in reading order of their cues; frame, date and quantities are for later steps. `whole`: see Reading. */
export const findAttributions = (
  doc: Doc,
  tokens: readonly Token[],
  quotations: readonly Quotation[] = findQuotations(doc.text, doc.blocks),
  whole = false,
): readonly Finding[] => {
  const lines = linesOf(doc, tokens, quotations).map(parseLine);
  const book = readNames(lines);
  const turns = transcriptOf(lines);
  const said = lines
    .flatMap((line) => {
      const turn = turns.get(line.block);
      if (turn !== undefined) return turn.line === line.index ? [turn] : [];
      return isOutside(doc, line) ? [] : draftsOf(line, isHeading(doc, line, lines[line.index + 1]));
    })
    .filter((draft) => isUsable(draft, lines));
  const drafts = looseQuotes(doc.text, lines, said)
    .filter((draft) => isUsable(draft, lines))
    .flatMap((draft) => {
      const line = lines[draft.line];
      const clauses = line === undefined ? [] : furtherClauses(line, draft);
      return whole ? [draft] : [draft, ...(clauses.length > 0 ? clauses : furtherQuotes(doc.text, draft, quotations))];
    });
  const heads = speakingHeads(drafts, lines);
  const spoken = new Map<number, Speaker[]>();
  const contents = new Map<number, readonly Span[]>();
  const genders = new Map<string, Gender>();
  const findings: Finding[] = [];
  const findingsOf = (draft: Draft, speaker: Speaker | null): readonly Finding[] =>
    (whole ? [barely(draft)] : [draft, ...furtherStatements(doc.text, draft)]).flatMap(
      (statement) => findingOf(doc.text, doc, statement, speaker, lines, quotations) ?? [],
    );
  for (const draft of drafts) {
    const discourse = { lines, book, spoken, contents, genders };
    const speaker = goesOn(draft, speakerOf(draft, discourse), discourse);
    if (speaker !== null && isLabel(doc.text, draft, speaker, lines, heads)) continue;
    const told = genderOfPronoun(lines[draft.speakerLine]?.words[draft.subject?.head ?? -1]?.lower ?? '');
    // Whose deed an infinitive or an attitude is, is too weakly told to lean later pronouns on.
    if (isUnstated(draft) || draft.rule === 'infinitive' || speaker?.name === AUTHOR) {
      const named = withRelative(speaker, draft, lines[draft.speakerLine]);
      findings.push(...findingsOf(draft, named));
      continue;
    }
    if (speaker !== null && told !== null) genders.set(speaker.name, told);
    contents.set(draft.line, [...(contents.get(draft.line) ?? []), ...draft.parts]);
    if (speaker !== null) spoken.set(draft.line, [...(spoken.get(draft.line) ?? []), speaker]);
    findings.push(...findingsOf(draft, speaker));
  }
  return addRelays(findings);
};
