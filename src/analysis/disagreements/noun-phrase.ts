/** Pieces of patterns that take a noun phrase off a text: up to seven words, what ends it, what is said of it between commas. Know no story. */

export const PHRASE = "((?:[\\p{L}\\p{N}’'.&-]{1,24} ){0,6}?[\\p{L}\\p{N}’'.-]{1,24})";

/** What ends a phrase; looked at, not taken. */
export const ENDS =
  '(?=[,.;:!?”"—–)]|$| (?:in|on|at|when|as|before|after|while|during|because|since|until|according|last|late|early|shortly|but|who|which|that|whose|where|with|without|under|against|over|for|to|by|from|through|rather|instead|not|had|has|have|was|were|is|are|will|would|said|says|told|earlier|yesterday|today|tonight|alone|himself|herself|itself|themselves)\\b)';

/** ", the hotelier Salka Dorn,": another name of the same. */
export const APPOSED =
  '(?:, ((?!(?:who|which|that|and|but|or|according|when|while|after|before|because|though|although|where|whose|said|says|told|citing|not|then|now|later|as|in|on|at|by|from|with|so)\\b|[\\p{L}-]+ing\\b)[^,.;:!?“”"]{2,60})(?=[,.;:]|$))?';

/** Of what something comes from more belongs to the phrase: "positions held by the army", "a rocket stage of 2009". */
const FAR_ENDS =
  '(?=[,.;:!?”"—–)]|$| (?:when|as|before|after|while|because|since|until|according|but|who|which|that|whose|where|rather|instead|not|said|says)\\b)';

/** A whole party: its phrase and its other name. */
export const PARTY = `${PHRASE}${ENDS}${APPOSED}`;
export const FAR_PARTY = `${PHRASE}${FAR_ENDS}${APPOSED}`;
