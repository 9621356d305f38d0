/** Reads what was struck off a clause: "was hit on the temple by a lighter", "slammed into the covered market", "an arms depot was destroyed". Knows no story. */
import { screened } from '../words/screened.ts';

const WORD = "(?!(?:that|which|who|an?|the|of|and|was|were)\\b)[\\p{L}’'-]";
const PHRASE = `((?:${WORD}{1,24} ){0,3}?${WORD}{2,24})`;
const ENDS =
  '(?=[,.;:”"]|$| (?:in|on|at|near|of|by|of|outside|inside|beside|behind|before|after|when|as|and|late|early|with|killing|where|that|which|who|during|from)\\b)';
const HIT =
  '(?:hit|struck|destroyed|attacked|shelled|bombed|targeted|stormed|ransacked|set ablaze|set on fire|torched)';
/** "The assistant referee on the east side, was hit": what stands between is passed over. */
const PASSIVE = screened(
  new RegExp(
    `(?:^|\\b(?:an?|the|its|their) |, (?:an?|the) )${PHRASE}(?: (?:in|on|at|of|near) [^,.;]{2,40}?)?,? (?:was|were|has been|had been|got) ${HIT}\\b`,
    'iu',
  ),
);
const INTO = screened(
  new RegExp(
    `\\b(?:slammed|crashed|smashed|tore|ripped|ploughed|plowed|thudded) into (?:an?|the|its|their|some) ${PHRASE}${ENDS}`,
    'iu',
  ),
);
const AT = screened(
  new RegExp(
    `\\b(?:stones|bottles|bricks|rocks|eggs|petrol bombs|flares|shots)\\b[^.;]{0,30}?\\b(?:fly|flew|thrown|hurled|fired|rained|pelted) (?:at|into|on|down on) (?:an?|the|its|their) ${PHRASE}${ENDS}`,
    'iu',
  ),
);

/** "Shells fell on a school", "the rounds hit a radio mast". */
const ON = screened(
  new RegExp(
    `\\b(?:shells|rounds|rockets|missiles|bombs|mortars|mortar rounds|projectiles|drones) (?:\\p{L}+ )?(?:fell|landed|came down|rained down|exploded|crashed|slammed|struck|hit)(?: (?:on|onto|into|in|at))? (?:an?|the|its|their) ${PHRASE}${ENDS}`,
    'iu',
  ),
);
/** "Set fire to the chapel", "broke into the lottery company". */
const AGAINST = screened(
  new RegExp(
    `\\b(?:set fire to|torched|burned down|burnt down|broke into|hacked into|opened fire on|fired on) (?:an?|the|its|their) ${PHRASE}${ENDS}`,
    'iu',
  ),
);
/** "It was the carpet shop that was set on fire", "what they hit was the mill". */
const CLEFT = screened(
  new RegExp(
    `\\bit was (?:an?|the|its|their) ${PHRASE}(?: [^,.;]{2,30}?)? that (?:was|were|had been|got) ${HIT}\\b`,
    'iu',
  ),
);
const WHAT = screened(
  new RegExp(
    `\\bwhat [^,.;]{2,40}? (?:hit|struck|attacked|broke into|burned down|destroyed) was (?:an?|the|its|their) ${PHRASE}${ENDS}`,
    'iu',
  ),
);
const READERS = [CLEFT, WHAT, INTO, AT, ON, AGAINST, PASSIVE];

/** The phrase, without its article; null: no blow is told. */
export const struckIn = (text: string): string | null => {
  for (const reader of READERS) {
    const found = reader.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
};
