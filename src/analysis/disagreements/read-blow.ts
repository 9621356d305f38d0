/** Reads what was struck off a clause: "was hit on the temple by a lighter", "slammed into the covered market", "an arms depot was destroyed". Knows no story. */
const WORD = "(?!(?:that|which|who|an?|the|of|and|was|were)\\b)[\\p{L}’'-]";
const PHRASE = `((?:${WORD}{1,24} ){0,3}?${WORD}{2,24})`;
const ENDS =
  '(?=[,.;:”"]|$| (?:in|on|at|near|of|by|of|outside|inside|beside|behind|before|after|when|as|and|late|early|with|killing|where|that|which|who|during|from)\\b)';
const HIT =
  '(?:hit|struck|destroyed|attacked|shelled|bombed|targeted|stormed|ransacked|set ablaze|set on fire|torched)';
/** "The assistant referee on the east side, was hit": what stands between is passed over. */
const PASSIVE = new RegExp(
  `(?:^|\\b(?:an?|the|its|their) |, (?:an?|the) )${PHRASE}(?: (?:in|on|at|of|near) [^,.;]{2,40}?)?,? (?:was|were|has been|had been|got) ${HIT}\\b`,
  'iu',
);
const INTO = new RegExp(
  `\\b(?:slammed|crashed|smashed|tore|ripped|ploughed|plowed|thudded) into (?:an?|the|its|their|some) ${PHRASE}${ENDS}`,
  'iu',
);
const AT = new RegExp(
  `\\b(?:stones|bottles|bricks|rocks|eggs|petrol bombs|flares|shots)\\b[^.;]{0,30}?\\b(?:fly|flew|thrown|hurled|fired|rained|pelted) (?:at|into|on|down on) (?:an?|the|its|their) ${PHRASE}${ENDS}`,
  'iu',
);

/** The phrase, without its article; null: no blow is told. */
export const struckIn = (text: string): string | null =>
  (INTO.exec(text) ?? AT.exec(text) ?? PASSIVE.exec(text))?.[1] ?? null;
