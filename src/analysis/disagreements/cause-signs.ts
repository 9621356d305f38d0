/** Words that tie a cause to its effect. */

/** Effect first, cause after the sign. */
export const CAUSE_AFTER =
  /\b(?:because of|because|(?<!\b(?:is|are|was|were|be|been) )due to|due to (?=the\b|an?\b|its?\b|his\b|their\b|poor\b|bad\b)|owing to|down to (?=the\b|an?\b)|on account of|in (?:revenge|retaliation) for|set off by|caused by|blamed on|attributed to|brought (?:on|about) by|triggered by|sparked by|prompted by|(?:the )?result of|resulted from|stemmed from|thanks to|blames|blamed|blaming|point(?:s|ed) (?:the finger )?(?:to|at)|faulted|trac(?:es|ed) (?:\w+ ){1,3}to)\b/iu;

/** Cause first, effect after the sign. */
export const CAUSE_BEFORE =
  /\b(?:caused|causes|causing|(?:is|was|were|are) (?:\w+ )?the cause of|the cause of|led to|leading to|triggered|sparked|prompted|provoked|resulted in|to blame for|responsible for|(?:was|were|lay|is) behind|let (?=the|a|an)|brought (?=the|it|them|her|him))\b(?! by)/iu;

/** Harm with what did it: "was damaged in the attack", "caught fire from", the effect being the verb's own. */
export const HARMED_BY =
  /\b(?:damaged|destroyed|wrecked|ruined|cut|broken|sunk|brought down|knocked out|ignited|started|contaminated|poisoned|set off|flooded|derailed) (?:by|in|from|through|when)\b/iu;

/** "It was the drains, and not the rain": what is ruled out is no cause. */
export const RULED_OUT = /,?\s(?:and )?(?:not|rather than|instead of)\s(?:the |a |an |in |by )?\w+/giu;
