/**
 * Whether a rejection refuses something instead of denying that it is so: calls, offers, plans, deals and those who ask for votes or
 * entry. "Rejected reports that the plan had failed" denies; "rejected the plan" refuses. Knows no statement.
 */
const VERB = /\b(?:reject|dismiss|rebuff|spurn|refus|turn|den)(?:s|ed|es|ing|y|ies|ied|ying)?\b(?: down\b)?/iu;
const REACH = 80;
/** What can be true or not. */
const SAID =
  /\b(?:claims?|allegations?|accusations?|charges?|assertions?|reports?|suggestions?|rumou?rs?|stor(?:y|ies)|accounts?|versions?|talk|speculation|that|it|them|this|having|being|figures?|estimates?|counts?|numbers?|explanations?|theor(?:y|ies)|criticisms?|interpretations?|assessments?|findings?|conclusions?|descriptions?|notions?|ideas?|views?|verdicts?|results?|insinuations?|fears|worries|concerns|warnings?|comparisons?|complaints?|parallels?|any|all|links?|roles?|involvement|wrongdoing|responsibility|blame|liability|guilt)\b/iu;
/** What can be taken or not. */
const OFFERED =
  /\b(?:calls?|demands?|requests?|appeals?|pleas?|bids?|offers?|proposals?|plans?|invitations?|terms|actions?|deals?|bills?|measures?|moves?|polic(?:y|ies)|laws?|motions?|amendments?|treat(?:y|ies)|budgets?|access|entry|bail|permission|parole|asylum|visas?|treatment|coverage|boarding|entrance|leave)\b/iu;
/** "Rejected by 64 percent of the electorate". */
const BY_VOTE =
  /\b(?:rejected|dismissed|turned down|denied) by (?:\p{L}+ )?(?:[\d.]+|voters|the (?:electorate|voters|court|judges?|parliament|senate|board|assembly|council)|a (?:court|judge))\b/iu;
/** "Dismissed the proceedings", "rejected foreign fantasies": a word of scorn for a thing says of nothing that it is not so. */
const OF_A_THING =
  /\b(?:reject|dismiss)(?:s|ed|es|ing)? (?!["“‘])(?:(?:the|these|those|his|her|its|their|our) )?(?!\p{L}{3,}ing\b|by\b|as\b|out\b|on\b)\p{L}/iu;
const DENIAL_OF =
  /\bdenials? of (?:\p{L}+ )?(?:access|entry|bail|permission|parole|asylum|service|treatment|coverage|leave)\b/iu;

export const refuses = (text: string): boolean => {
  if (BY_VOTE.test(text) || DENIAL_OF.test(text)) return true;
  const verb = VERB.exec(text);
  if (verb === null) return false;
  const behind = text.slice(verb.index + verb[0].length, verb.index + verb[0].length + REACH);
  const [said, offered] = [SAID, OFFERED].map((pattern) => pattern.exec(behind)?.index ?? Number.POSITIVE_INFINITY);
  if (OF_A_THING.test(text) && !SAID.test(/^[^,;.]*/u.exec(behind)?.[0] ?? '')) return true;
  return offered !== undefined && said !== undefined && offered < said;
};
