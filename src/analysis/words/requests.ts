/** What is asked for, offered or proposed: to reject it is to refuse, and denies nothing. General English; knows no story. */
import { screened } from './screened.ts';

const ASKS = screened(
  /\b(?:call(?:s|ed) for|demand(?:s|ed)(?= (?:that|an?|the|to|its?|his|her|their)\b)|urg(?:es|ed)|appeal(?:s|ed) (?:for|to)|plead(?:s|ed) (?:for|with)|begg?(?:s|ed) (?:for|to)|petition(?:s|ed) (?:for|to)|invit(?:es|ed)|propos(?:es|ed)|offered)\b/iu,
);

/** Whether the words ask, and do not say that something is so. */
export const asksFor = (text: string): boolean => ASKS.test(text);
