/** What changed between two versions of an article: the sentences that left it and those that came, in their order. */

export interface VersionDiff {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');

export const versionDiff = (before: string, after: string): VersionDiff => {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  return { removed: old.filter((one) => !nowSet.has(one)), added: now.filter((one) => !oldSet.has(one)) };
};
