/** Nouns of time: "Monday" between a subject and its verb, or after a cue, is no speaker and no content. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night ' +
    'week month year weekend day hour days weeks months years hours minutes noon midnight'
  ).split(' '),
);
