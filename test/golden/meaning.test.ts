/** Meaning traps: denials, silences, hedges, allegations, namesakes … None may flip a stance, change a speaker or turn an allegation into a fact. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/claim.ts';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

/** What a careful reader keeps: any of the stances, any of the wordings. */
interface Said {
  readonly speaker: string;
  readonly stance: readonly string[];
  readonly words: readonly string[];
}

/** What must not come out; a member left out matches anything. */
interface Never {
  readonly kind?: string;
  readonly speaker?: string;
  readonly stance?: string;
  readonly hedged?: boolean;
  readonly words: string;
}

interface Expected {
  readonly says: readonly Said[];
  readonly never: readonly Never[];
  readonly kind?: string;
  readonly published?: string;
  /** Words of a claim, and how the first day of its date begins. */
  readonly dates?: readonly (readonly [words: string, from: string])[];
}

const FOLDER = new URL('./meaning/', import.meta.url);
const tagger = winkTagger();

const wordsOf = ({ content, evidence }: Finding): string => content?.text ?? evidence.text;
const shown = (finding: Finding): string =>
  `${finding.kind} ${finding.speaker?.name ?? '-'} [${finding.stance}] ${wordsOf(finding)}`;

const isSaid = (finding: Finding, { speaker, stance, words }: Said): boolean =>
  finding.speaker?.name.replace(/^the /i, '') === speaker.replace(/^the /i, '') &&
  stance.includes(finding.stance) &&
  words.some((wording) => wordsOf(finding).includes(wording));

const isForbidden = (finding: Finding, { kind, speaker, stance, hedged, words }: Never): boolean =>
  (kind === undefined || finding.kind === kind) &&
  (speaker === undefined || finding.speaker?.name === speaker) &&
  (stance === undefined || (finding.kind !== 'narrated' && finding.stance === stance)) &&
  (hedged === undefined || finding.frame?.hedged === hedged) &&
  wordsOf(finding).includes(words);

/** Somebody's words given to another, or with another stance. */
const isFlipped = (finding: Finding, says: readonly Said[]): boolean =>
  finding.kind !== 'narrated' &&
  says.some(({ words }) => words.some((wording) => wordsOf(finding).includes(wording))) &&
  !says.some((said) => isSaid(finding, said));

describe('meaning traps', () => {
  test('are at least as many as were asked for', () => {
    expect(readdirSync(FOLDER).length).toBeGreaterThanOrEqual(48);
  });

  for (const name of readdirSync(FOLDER).toSorted()) {
    test(name.replaceAll('-', ' '), () => {
      const text = readFileSync(new URL(`${name}/article.txt`, FOLDER), 'utf8');
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expected;
      const { findings, kind } = extract({ text, title: null, publishedAt: expected.published ?? null }, tagger);
      const missing = expected.says.filter((said) => !findings.some((finding) => isSaid(finding, said)));
      const forbidden = findings.filter((finding) => expected.never.some((never) => isForbidden(finding, never)));
      const flipped = findings.filter((finding) => isFlipped(finding, expected.says));
      const dates = (expected.dates ?? []).map(
        ([words]) => findings.find((finding) => finding.evidence.text.includes(words))?.eventDate?.from ?? null,
      );
      expect({
        missing,
        forbidden: forbidden.map(shown),
        flipped: flipped.map(shown),
        all: missing.length > 0 ? findings.map(shown) : [],
      }).toEqual({ missing: [], forbidden: [], flipped: [], all: [] });
      expect(dates.map((date, index) => date?.startsWith(expected.dates?.[index]?.[1] ?? '') ?? false)).toEqual(
        dates.map(() => true),
      );
      expect(kind).toBe(expected.kind ?? kind);
    });
  }
});
