/**
 * Over what time a count was taken, where the words give it: "by 4 p.m.", "so far", "in all", "over the three days". Counts over
 * other times are other counts. Knows no story.
 */
const NUMBER = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|past|last|first)';
/** As given for a length of time: the key is that length. */
const OVER = new RegExp(
  `\\b(?:in|over|during|within|for) (?:the |a )?(?:last |past |first |course of )?(?:the )?(${NUMBER} (?:hour|day|night|week|month|year)s?|weekend|week|month|year|season)\\b`,
  'iu',
);
const ALL_OF = /\ball (?:the )?(day|night|week|weekend|month|summer|winter|season|year)\b/iu;
const IN_TOTAL =
  /\b(?:in all|all told|altogether|in total|to date|so far|until now|by now|as yet|at the last count|now stands? at|cumulative(?:ly)?|(?<!\b(?:could|may|might|would|should|must) )(?:has|have) (?:now |already |since )?(?:been )?\p{L}+(?:ed|en)\b|between [^,.;]{3,40} and)\b/iu;
/** A count that stands at a time may stand elsewhere at another. */
const BY =
  /\b(?:by|as of|until) (?:about |around |late |early )?(\d{1,2}(?:[:.]\d{2})?|noon|midnight|midday|dawn|dusk|nightfall|teatime|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|last night|this (?:morning|evening|afternoon)|the (?:evening|morning|weekend|end))\b/iu;

/** Equal for equal windows; null: the words give none. */
export const countingWindow = (text: string): string | null => {
  const over = OVER.exec(text) ?? ALL_OF.exec(text);
  if (over !== null) return `over ${(over[1] ?? '').toLowerCase()}`;
  const by = BY.exec(text);
  if (by !== null) return `by ${(by[1] ?? '').toLowerCase()}`;
  return IN_TOTAL.test(text) ? 'in total' : null;
};
