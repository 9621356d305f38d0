/** Sentences by which a page speaks of itself: that it was corrected, that a machine wrote it, that the rest costs money. */

/** A note in the text on a change after publication. */
const CORRECTION =
  /^\W{0,4}(?:(?:editor[’']?s?[’']? (?:note|update)|correction|corrected|corrections? and clarifications?|clarification|retraction|retracted|erratum)\b(?:\s?\([^)]{0,60}\))?\s?[:–—-].{10,}|(?:(?:this|the) (?:article|story|report|post|headline)|an earlier version of this (?:article|story|report)|a previous version of this (?:article|story|report))\b.{0,120}\b(?:corrected|amended|retracted|withdrawn|clarified|misstated|misidentified|incorrectly|mistakenly|wrongly|updated to (?:correct|clarify|remove|reflect))\b.*)$/i;
const MACHINE =
  /\b(?:ai|a\.i\.|artificial intelligence|machine|bot|language model|chatgpt|gpt)[ -](?:generated|written|powered|assisted|produced|authored|translated)\b|\b(?:generated|written|produced|drafted|compiled|created|translated|summari[sz]ed) (?:automatically |entirely |partly |in part )?(?:by|with|using) (?:an? |the help of |the assistance of )?(?:ai\b|a\.i\.|artificial intelligence|large language model|language model|chatgpt|generative|automation|algorithm)|\bthis (?:article|story|text|report|page|summary) was (?:automatically|machine)[ -]?(?:generated|written|translated)\b/i;
/** The page speaks of itself, not of somebody else's machine. */
const ITSELF =
  /\b(?:this|the) (?:article|story|text|report|page|post|summary|content|piece)\b|^(?:ai|machine|automatically|generated|written|produced|created)\b|\b(?:our|editors?|reviewed|newsroom)\b/i;

const PAYWALL =
  /\b(?:subscribe|sign (?:up|in)|log in|register|become a (?:member|subscriber)|start your (?:free )?trial|buy a subscription|choose a plan)\b.{0,80}\b(?:to (?:continue|keep|read|unlock|access|view)|for (?:full|unlimited) access|full (?:article|story|access))\b|\b(?:to (?:continue|keep) reading|to read (?:the (?:full|rest)|more|this (?:article|story)))\b.{0,80}\b(?:subscri|sign|log in|register|member)|\b(?:this (?:article|story|content|post) is (?:for|only|exclusive|available|reserved)|(?:only|exclusively) (?:available )?(?:for|to)) .{0,30}\b(?:subscribers|members|paying)|\balready (?:a |an )?(?:subscriber|member|subscribed)\b|\bremaining (?:\d+ ?% )?of this (?:article|story)\b|\byou have (?:reached|read) your .{0,30}(?:limit|free article)/i;

const NOTE_LIMIT = 400;
const LINE_LIMIT = 600;

const firstLine = (lines: readonly string[], test: (line: string) => boolean): string | null =>
  lines.find((line) => line.length <= LINE_LIMIT && test(line))?.slice(0, NOTE_LIMIT) ?? null;

export const correctionIn = (lines: readonly string[]): string | null =>
  firstLine(lines, (line) => CORRECTION.test(line));

export const isCorrection = (line: string): boolean => line.length <= LINE_LIMIT && CORRECTION.test(line);

export const machineNoteIn = (lines: readonly string[]): string | null =>
  firstLine(lines, (line) => line.length <= 320 && MACHINE.test(line) && ITSELF.test(line));

export const hasPaywallLine = (lines: readonly string[]): boolean =>
  lines.some((line) => line.length <= 320 && PAYWALL.test(line));
