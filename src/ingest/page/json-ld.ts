/** What a page says of its article in JSON-LD (https://schema.org/NewsArticle). Anything malformed is as good as absent. */

export interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly body: string | null;
  /** False: the page says that only subscribers may read it. */
  readonly free: boolean;
  /** The page says that a machine made it (IPTC digital source type). */
  readonly machine: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
};

/** "A", {name:"A"}, or a list of them. */
const namesOf = (value: unknown): string | null => {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one) => asText(isFields(one) ? one.name : one) ?? []);
  return all.length === 0 ? null : [...new Set(all)].slice(0, 6).join(', ');
};

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|ScholarlyArticle|WebPage)$/;
const typesOf = ({ '@type': type }: Fields): readonly string[] =>
  (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');

/** Every object of the scripts, those of @graph too; not deeper, and at most a hundred. */
const objectsIn = (scripts: readonly string[]): readonly Fields[] =>
  scripts
    .flatMap((script) => {
      try {
        const parsed: unknown = JSON.parse(script.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''));
        return (Array.isArray(parsed) ? parsed : [parsed]).filter(isFields);
      } catch {
        return [];
      }
    })
    .flatMap((one) => [one, ...(Array.isArray(one['@graph']) ? one['@graph'].filter(isFields) : [])])
    .slice(0, 100);

export const readLinkedData = (scripts: readonly string[]): LinkedData | null => {
  const articles = objectsIn(scripts).filter((one) => typesOf(one).some((type) => ARTICLE.test(type)));
  // The page speaks of itself too; its article says more.
  const one = articles.find((each) => !typesOf(each).includes('WebPage')) ?? articles[0];
  if (one === undefined) return null;
  return {
    headline: asText(one.headline) ?? asText(one.name),
    author: namesOf(one.author ?? one.creator),
    publisher: namesOf(one.publisher ?? one.sourceOrganization),
    published: asText(one.datePublished) ?? asText(one.dateCreated),
    modified: asText(one.dateModified),
    body: typeof one.articleBody === 'string' ? one.articleBody : null,
    free: !/^false$/i.test(String(one.isAccessibleForFree ?? 'true')),
    machine: /trainedAlgorithmicMedia|compositeWithTrained/i.test(String(one.digitalSourceType ?? '')),
  };
};
