/**
 * Who speaks in an article and who keeps silent there, each with the words that name them; and what an article tells of anybody's post.
 * It must not know who is who across articles.
 */
import { type Claim, isUnstated } from '../../domain/claim.ts';
import type { Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import { type Party, partyIn } from '../names/party.ts';
import { screened } from '../words/screened.ts';
import { type Quiet, quietIn } from './read-quiet.ts';

export interface Voice {
  /** Where it is told; with the clauses that it shares its subject with. */
  readonly statement: Statement;
  readonly beside: readonly Statement[];
  readonly party: Party;
}

export interface QuietOne extends Voice {
  readonly quiet: Quiet;
}

/** What one article tells of somebody: "Dag Welle", "chief of Stellarmonte". */
export interface Tie {
  readonly last: string;
  readonly party: Party;
}

const RUN = /\p{Lu}[\p{L}’'-]*\p{L}(?: \p{Lu}[\p{L}’'-]*\p{L}){0,3}/gu;
const APPOSITION = /^, ((?:the|an?|its|their|his|her|who|whose|\p{L}+[’']s?)\b[^,;:.“”"]{3,90})/u;
const BELONGS = /^ (?:of|at|from|for) (?:the )?\p{L}+(?: \p{L}+)?/u;
const BEFORE_IT =
  /(?:^|[,;:.“”"] |\b(?:and|but|said|says|from) )((?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\p{L}+[’']s?)\b[^,;:.“”"]{3,90}), (?:(?:Mr|Mrs|Ms|Dr|Sir|Colonel|General|Professor) )?$/u;
const TITLE = /((?:[\p{L}’'-]+ ){1,4})$/u;

const IN_WORD = /[\p{L}’'-]/u;
/** A word right at the end, with the blank behind it; else nothing. */
const lastWord = (text: string): string => {
  const end = text.length - 1;
  if (text[end] !== ' ') return '';
  let at = end;
  while (at > 0 && IN_WORD.test(text[at - 1] ?? '')) at -= 1;
  return at === end ? '' : text.slice(at);
};
/** As many letters as may stand behind the comma of what comes before a name. */
const TITLE_LETTERS = 10;

/** Goes on to tell of others. */
const FURTHER = /\b(?:for|in|to|of|with|from) (?:which|whom|whose)\b.*|(?<=.{4})\b(?:which|that|where)\b.*/u;

const tieOf = (sentence: string, run: string, at: number): string => {
  const [before, behind] = [
    sentence.slice(Math.max(0, at - 110), at),
    sentence.slice(at + run.length, at + run.length + 110),
  ];
  const isBehindComma = before.includes(', ', before.length - TITLE_LETTERS - 2);
  const apposed = isBehindComma ? (BEFORE_IT.exec(before)?.[1] ?? '') : '';
  const title = partyIn(lastWord(before)).posts.size > 0 ? (TITLE.exec(before)?.[1] ?? '') : '';
  const parts = [apposed, title, APPOSITION.exec(behind)?.[1] ?? '', BELONGS.exec(behind)?.[0] ?? ''];
  return parts
    .filter(Boolean)
    .map((part) => part.replace(FURTHER, ''))
    .join(' of ');
};

const sentencesOf = (statements: readonly Statement[]): readonly (readonly [string, readonly Statement[]])[] =>
  [...Map.groupBy(statements, ({ sentence }) => sentence.start).values()].map((own) => [
    own[0]?.sentence.text ?? '',
    own,
  ]);

export const tiesIn: Reader<Tie> = ({ statements }) =>
  sentencesOf(statements).flatMap(([sentence]) =>
    [...sentence.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      const last = partyIn(run).people.at(-1)?.last;
      const told = last === undefined ? '' : tieOf(sentence, run, index);
      if (last === undefined || told === '') return [];
      const party = partyIn(told);
      return party.posts.size + party.kinds.size + party.names.size + party.heads.size === 0 ? [] : [{ last, party }];
    }),
  );

/** Words of other days are no answer to this event. */
const HABIT = screened(
  /\b(?:for a long time|frequently|often|repeatedly|always|in the past|previously|has never|earlier this (?:year|month)|for years|for months)\b|\?$/iu,
);
const SPEECH = screened(
  /\b(?:sa(?:id|ys)|told|tells|added|apologi[sz]e[sd]|promise[sd]|vow(?:s|ed)|pledge[sd]|announce[sd]|declare[sd]|wrote|writes|insist(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)|explain(?:s|ed)|thank(?:s|ed)|praise[sd]|blame[sd]|accuse[sd]|den(?:ies|ied)|reject(?:s|ed)|admit(?:s|ted)|confirm(?:s|ed)|acknowledge[sd]|concede[sd]|defend(?:s|ed)|condemn(?:s|ed)|warn(?:s|ed)|urge[sd]|growl(?:s|ed)|mutter(?:s|ed)|murmur(?:s|ed)|whisper(?:s|ed)|shout(?:s|ed)|yell(?:s|ed)|joke[sd]|quip(?:s|ped)|spoke|speaks|address(?:es|ed)|lash(?:es|ed) out|hit(?:s)? (?:out|back)|fire[sd] back|remark(?:s|ed)|recall(?:s|ed)|stress(?:es|ed)|complain(?:s|ed)|lament(?:s|ed)|gave (?:an?|his|her|its|their) (?:\p{L}+ )?(?:interview|statement|speech|account|answer|press conference|news conference)|issued an?|(?:put|read|sent) out an?|held an? (?:news|press) conference|took (?:the )?(?:floor|stand|questions)|broke (?:his|her|its|their) silence|posted|tweeted|describe[sd]|call(?:s|ed) (?:it|the|this|that|for|on|him|them|her|his|its)|criticise[sd]|criticize[sd]|dismiss(?:es|ed)|hail(?:s|ed)|welcome[sd]|play(?:s|ed) down|rule[sd] out|sigh(?:s|ed)|sob(?:s|bed)|shrug(?:s|ged)|beg(?:s|ged)|made clear|(?:set|laid) out (?:his|her|its|their)|went on (?:air|television|the radio|radio|TV)|appeared on|signed (?:an?|the) (?:\p{L}+ )?(?:letter|statement|note)|put (?:it|the blame)|ask(?:s|ed) (?:for|that))\b/iu,
);
/** "Nobody in Dresna says": Dresna says nothing. */
const OBJECTS =
  /\b(?:in|of|from|at|for|to|by|with|against|on|near|over|about|than) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}/gu;
const PASSIVE = /\b(?:was|were|been|be|being|is|are|had|not|never|n[’']t) $/iu;

const neighbours = (claim: Claim): string => {
  const { speaker, evidence } = claim;
  if (speaker?.mention == null) return '';
  const [start, end] = [speaker.mention.start - evidence.start, speaker.mention.end - evidence.start];
  return tieOf(evidence.text, evidence.text.slice(Math.max(0, start), Math.max(0, end)), Math.max(0, start));
};

export const joined = (one: Party, ...more: readonly Party[]): Party => ({
  people: one.people,
  names: new Set([one, ...more].flatMap(({ names }) => [...names])),
  posts: new Set([one, ...more].flatMap(({ posts }) => [...posts])),
  kinds: one.kinds,
  heads: new Set([one, ...more].flatMap(({ heads }) => [...heads])),
  qualifiers: new Set([one, ...more].flatMap(({ qualifiers }) => [...qualifiers])),
});
const spokenBy = (claim: Claim): Party | null => {
  const { speaker, stance } = claim;
  if (speaker === null || stance === 'declines' || isUnstated(claim)) return null;
  return joined(partyIn(speaker.name), partyIn(speaker.role ?? ''), partyIn(neighbours(claim)));
};

/** "A letter signed by Ana Ruiz", "Ruiz’s statement". */
const MESSAGE =
  '(?:letter|statement|post|message|note|e-?mail|interview|speech|sermon|column|tweet|video|apology|press release|memo|article|answer|reply|comments?|words?|remarks?|account)s?';
const WORDS_OF = screened(
  new RegExp(
    `\\b${MESSAGE}\\b[^,.;:“”"]{0,24}\\b(?:from|by|of|signed|with) ([^.;:“”"]{3,80})|\\b((?:\\p{L}[\\p{L}’'-]* ){0,4}\\p{L}+[’'](?:s)?) (?:own |first |written |open )?${MESSAGE}\\b`,
    'iu',
  ),
);

const STOPS = /[,;:.“”"]/u;

/** What stands behind the last mark, or before an aside between commas: "The owner, a dentist from Port Hale, then". */
const lastClause = (text: string): string => {
  const behind = (end: number): number => {
    let at = end - 1;
    while (at >= 0 && !STOPS.test(text[at] ?? '')) at -= 1;
    return at;
  };
  const last = behind(text.length);
  const opens = behind(last);
  const isAside = last >= 0 && text[last] === ',' && opens >= 0 && text.startsWith(', ', opens);
  return text.slice((isAside ? behind(opens) : last) + 1);
};

/** Of a sentence in the outlet's own voice the subject of its first verb of speaking. */
const toldOf = (sentence: string): Party | null => {
  if (quietIn(sentence) !== null) return null;
  const verb = SPEECH.exec(sentence);
  const before = verb === null ? '' : sentence.slice(0, verb.index);
  if (verb === null || PASSIVE.test(before)) {
    const [, by, whose] = WORDS_OF.exec(sentence) ?? [];
    const party = partyIn(by ?? whose?.replace(/[’']s?$/u, '') ?? '');
    return party.people.length + party.posts.size === 0 ? null : party;
  }
  const party = partyIn(lastClause(before.slice(-160)).replace(OBJECTS, ' '));
  return party.people.length + party.posts.size === 0 ? null : party;
};

/** "He", "the 58-year-old restorer": who it is the sentences before tell. */
const MEANT_BEFORE =
  /^(?:he|she|they|it|the \d+-year-old)\b|^the (?:company|firm|group|maker|manufacturer|supplier|operator|bank|club|agency|airline|builder|contractor|owner|party|union|charity|school|hospital|museum)$/iu;
const PERSON = /^(?:[^.;:“”"]{0,50}? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})\b/u;

const OPENS = /^\W*(?:And|But|So|As for|Then|Yet|Or) /u;

const meantIn = (sentences: readonly string[]): Party | null => {
  for (const sentence of sentences.slice(-3).reverse()) {
    const party = partyIn(PERSON.exec(sentence.replace(OPENS, ''))?.[1] ?? '');
    if (party.people.length > 0) return party;
  }
  return null;
};
const meantBefore = (sentences: readonly string[], at: number): Party | null =>
  meantIn(sentences.slice(Math.max(0, at - 3), at));

const LOOKED_BACK = 320;
/** Of the text as it stands: what names somebody need not claim anything ("And the mayor?", "The yard, of Hull."). */
const meantInText = (text: string, place: number): Party | null =>
  meantIn(
    text
      .slice(Math.max(0, place - LOOKED_BACK), place)
      .split(/(?<=[.!?]["”’']?)\s+|\n+/u)
      .filter((one) => one.trim() !== ''),
  );

/** "The former general said": whoever the sentences before are about. */
const EPITHET = /^(?:he|she|(?:the )?(?:former|\d+-year-old|veteran|young|old|elderly|retired) \p{Ll}+)$/iu;
const joinedPeople = (one: Party, other: Party): Party => ({ ...joined(other, one), people: one.people });

export const voicesIn: Reader<Voice> = ({ statements }) => {
  const all = sentencesOf(statements);
  const texts = all.map(([text]) => text);
  const orders = new Map(all.map(([, own], at) => [own[0]?.sentence.start, at]));
  const claims = new Map(statements.map((statement) => [statement.claim, statement]));
  const spoken = [...claims].flatMap(([claim]) => {
    const own = HABIT.test(claim.evidence.text) ? null : spokenBy(claim);
    const statement = statements.find((one) => one.claim === claim && one.speaker !== null) ?? claims.get(claim);
    if (own === null || statement === undefined) return [];
    const at = orders.get(statement.sentence.start) ?? 0;
    const meant = EPITHET.test(claim.speaker?.name ?? '') && own.people.length === 0 ? meantBefore(texts, at) : null;
    return [{ statement, beside: [], party: meant === null ? own : joinedPeople(meant, own) }];
  });
  const told = all.flatMap(([sentence, own]) => {
    const narrated = own.filter(({ claim }) => claim.kind === 'narrated' && claim.place === 'body');
    const statement = narrated.find(({ text }) => SPEECH.test(text)) ?? narrated[0];
    const party = statement === undefined || HABIT.test(sentence) ? null : toldOf(sentence);
    return party === null || statement === undefined
      ? []
      : [{ statement, beside: narrated.filter((one) => one.start < statement.start), party }];
  });
  return [...spoken, ...told];
};

/** "Acme, which has stood by its figure, did not reply": it has spoken, by the very sentence that tells of silence. */
const HAS_SPOKEN =
  /,\s(?:which|who)\s(?:has|have|had)\s(?:\w+\s)?(?:stood by|denied|defended|rejected|insisted|said|argued|maintained|repeated)\b/iu;
/** "Its ministry": of which country, the sentence does not tell. */
const WHOSE =
  /^(?:its|their|his|her|our) (?:\p{L}+ ){0,2}(?:ministry|office|department|embassy|government|company|firm|club|board|agency|council|party|union)\b/iu;

export const quietOnesIn: Reader<QuietOne> = ({ around: { article }, statements }) => {
  const all = sentencesOf(statements);
  const texts = all.map(([text]) => text);
  return all.flatMap(([sentence, own], at): readonly QuietOne[] => {
    const quiet = quietIn(sentence);
    if (quiet === null || HAS_SPOKEN.test(sentence) || WHOSE.test(quiet.party)) return [];
    const place = (own[0]?.sentence.start ?? 0) + quiet.at;
    const declining = own.find(({ claim }) => claim.stance === 'declines');
    const statement = own.find(({ start, end }) => start <= place && place < end) ?? declining ?? own[0];
    if (statement === undefined) return [];
    const beside = own.filter(
      (one) => one !== statement && one.start < statement.start && one.claim !== statement.claim,
    );
    const start = own[0]?.sentence.start ?? 0;
    const meant = !MEANT_BEFORE.test(quiet.party)
      ? null
      : article.text === undefined
        ? meantBefore(texts, at)
        : meantInText(article.text, start);
    const named = partyIn(quiet.party.replace(/^(?:meanwhile|however|but|and|also|so far|yet)\b,? /iu, ''));
    const speaker = declining?.claim.speaker ?? null;
    const party = named.people.length > 0 || meant === null ? named : joinedPeople(meant, named);
    if (speaker !== null && party.people.length + party.posts.size + party.kinds.size === 0)
      return [{ quiet, statement, beside, party: joined(partyIn(speaker.name), partyIn(speaker.role ?? '')) }];
    return party.people.length + party.posts.size + party.kinds.size === 0 ? [] : [{ quiet, statement, beside, party }];
  });
};
