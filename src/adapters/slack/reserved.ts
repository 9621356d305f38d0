/** Commands that cannot have a name of their own on Slack, and how they are typed there. */
import { UMBRELLA } from './umbrella.ts';

/**
 * Names that Slack keeps for itself. One of them in a manifest makes Slack refuse all of it, so the doubtful ones are
 * here too; such a command is reached as `/rashomon <command>`.
 */
export const RESERVED: ReadonlySet<string> = new Set(
  `active add-to-channel apps archive away call canvas collapse commands dm dnd expand feed feedback help huddle invite
   join keys kick leave list me msg mute open part people prefs pro remind remove rename search sections shortcuts shrug
   star status topic trigger who`.split(/\s+/),
);

/** "/help timeline" to "/rashomon help timeline"; any other line as it is. */
export const typedHere = (line: string): string => {
  const name = /^\/([\w-]{1,40})(?=\s|$)/.exec(line)?.[1];
  return name !== undefined && RESERVED.has(name) ? `/${UMBRELLA} ${line.slice(1)}` : line;
};
