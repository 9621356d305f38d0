/** The versions of a claim's article on its card: what each changed, and whether the claim still stands. */
import { versionDiff } from '../src/analysis/version-diff.ts';
import type { Ask } from '../src/core/command.ts';
import type { ArticleText } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { Block } from '../src/reply/block.ts';
import { cutAtWord } from '../src/reply/cut.ts';
import { type Inline, plain, strong } from '../src/reply/inline.ts';

const VERSIONS = 4;
const SENTENCES = 4;
const WORDS = 240;

const quoted = (sign: string, sentences: readonly string[]): readonly string[] => [
  ...sentences.slice(0, SENTENCES).map((one) => `${sign} “${cutAtWord(one, WORDS)}”`),
  ...(sentences.length > SENTENCES ? [`${sign} and ${sentences.length - SENTENCES} more`] : []),
];

/** Newest change first; none for an article that never changed. */
export const versionBlocks = async (article: ArticleText, ask: Ask): Promise<readonly Block[]> => {
  const items: (readonly Inline[])[] = [];
  for (let version = article.version; version > 1 && items.length < VERSIONS; version -= 1) {
    const [before, after] = await Promise.all([
      ask.claims.versionText(ask.workspace, article.id, version - 1),
      ask.claims.versionText(ask.workspace, article.id, version),
    ]);
    if (before === null || after === null) continue;
    const { removed, added } = versionDiff(before, after);
    const words = [...quoted('removed', removed), ...quoted('added', added)].join('; ');
    items.push([strong(`Version ${version}`), plain(`: ${words === '' ? 'other line breaks only' : words}`)]);
  }
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

/** The version the claim was read from, where it is not the current one: its words no longer stand in the article. */
export const withdrawnFrom = async (claim: Claim, ask: Ask): Promise<{ version: number; text: string } | null> => {
  if ((await ask.claims.claimsById(ask.workspace, [claim.id])).length > 0) return null;
  const past = await ask.claims.pastClaim(ask.workspace, claim.id);
  const text = past === null ? null : await ask.claims.versionText(ask.workspace, claim.articleId, past.version);
  return past === null || text === null ? null : { version: past.version, text };
};
