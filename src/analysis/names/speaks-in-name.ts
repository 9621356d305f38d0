/**
 * Whether somebody is told to hold a post with a body, by the words right beside their name: "Ana Ruiz, who runs the fund of Acme",
 * "Acme managing director Ana Ruiz". For bodies that speak nowhere in the story themselves.
 */
import type { Claim } from '../../domain/claim.ts';

const REACH = 90;
const POST =
  '(?:director|chief|executive|president|chair(?:man|woman)?|head|boss|founder|owner|manager|spokes(?:man|woman|person)|secretary|partner|minister|general|lawyer|captain|editor|principal|dean|coach)';
/** Marks that mean something in a pattern. */
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const MOST_LETTERS = 60;

const patterns = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(
    `\\b(?:of|for|at|from|runs|heads|leads|owns|founded|chairs) (?:the )?${escaped(name)}\\b|\\b${escaped(name)}(?:[’']s)? (?:\\p{L}+ ){0,2}${POST}\\b`,
    'u',
  );
  patterns.set(name, made);
  return made;
};

/** `name` as the texts spell it, with capitals. */
export const speaksInName = ({ speaker, evidence }: Claim, name: string): boolean => {
  if (speaker?.mention == null || !evidence.text.includes(name)) return false;
  if (name.length > MOST_LETTERS || !/^\p{Lu}/u.test(name)) return false;
  const [start, end] = [speaker.mention.start - evidence.start, speaker.mention.end - evidence.start];
  const around = evidence.text.slice(Math.max(0, start - REACH), end + REACH);
  return around.includes(name) && patternOf(name).test(around);
};
