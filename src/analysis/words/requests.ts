/** What is asked for, offered or proposed: to reject it is to refuse, and denies nothing. General English; knows no story. */
import { screened } from './screened.ts';

const ASKS = screened(
  /^(?:call(?:s|ed) for|demand(?:s|ed)|urg(?:es|ed)|appeal(?:s|ed)(?: (?:for|to))?|plead(?:s|ed)(?: (?:for|with))?|begg?(?:s|ed)(?: (?:for|to))?|petition(?:s|ed)(?: (?:for|to))?|invit(?:es|ed)|propos(?:es|ed)|offer(?:s|ed))$/iu,
);

/** Whether by this word of reporting somebody asks, and does not say that something is so. */
export const asksFor = (cue: string | null): boolean => cue !== null && ASKS.test(cue);
