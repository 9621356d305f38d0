/** The dossier that an engine without fault would make of a story: every gold found, nothing else. For testing the scorer and the golds. */
import type { Claim } from '../../src/domain/claim.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { articleId, claimId, disagreementId, entryId } from '../../src/domain/ids.ts';
import { type Gold, type GoldWords, placeOf, type StoryTexts } from './gold.ts';

const numbered = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(6, '0')}`;

const untold = { kind: 'narrated', rule: 'ideal', speaker: null, cue: null, cueSpan: null, content: null } as const;

const empty = {
  quotes: [],
  stance: 'asserts',
  relay: [],
  eventDate: null,
  quantities: [],
  frame: null,
  place: 'body',
} as const;

export const idealDossier = (gold: Gold, texts: StoryTexts): Dossier => {
  const articles = gold.articles.map(({ file, outlet, published }, index) => ({
    id: articleId.from(numbered('a', index)),
    uri: `articles/${file}`,
    outlet,
    title: file,
    publishedAt: published,
    kind: 'news' as const,
    copyOf: null,
    version: 1,
    sha256: '',
  }));
  const idOf = new Map(articles.map(({ id }, index) => [gold.articles[index]?.file, id]));
  const claims: Claim[] = [];
  const claimOn = (words: GoldWords): Claim => {
    const { start, end } = placeOf(texts, words);
    const claim: Claim = {
      ...untold,
      ...empty,
      id: claimId.from(numbered('c', claims.length)),
      articleId: idOf.get(words.article) ?? articleId.from('a_none'),
      evidence: { start, end, text: words.text },
    };
    claims.push(claim);
    return claim;
  };
  for (const said of gold.said) {
    const claim = claimOn(said);
    const [name = ''] = said.speaker;
    const speaker = { name, role: null, type: 'person', mention: null } as const;
    const content = { ...claim.evidence, parts: [] };
    claims[claims.length - 1] = { ...claim, kind: said.kind, stance: said.stance, speaker, content };
  }
  const cite = (evidence: readonly GoldWords[]) => evidence.map((words) => claimOn(words).id);
  return {
    schemaVersion: 1,
    story: { slug: gold.story, title: gold.title },
    articles,
    timeline: gold.timeline.map(({ from, to, event, evidence, disputed }, index) => ({
      id: entryId.from(numbered('t', index)),
      date: { from, to },
      summary: event,
      claimIds: cite(evidence),
      disputed,
      rivals: [],
    })),
    disagreements: gold.disagreements.map(({ type, question, sides }, index) => ({
      id: disagreementId.from(numbered('d', index)),
      type,
      question,
      sides: sides.map(({ position, evidence }) => ({ position, claimIds: cite(evidence), origins: 1 })),
      why: 'gold',
      score: 1,
    })),
    corroborations: gold.agreements.map(({ fact, evidence }) => ({ fact, claimIds: cite(evidence), origins: 2 })),
    claims,
  };
};
