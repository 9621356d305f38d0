/** The verb of a stance as it stands behind its speaker: "the mayor denies", "hospital officials deny". */
import type { Stance } from '../domain/stance.ts';

/** What follows the head of a name: "officials of the ministry", "families who were moved", "workers, both unnamed". */
const AFTER_HEAD =
  /,|\s(?:of|in|at|on|from|for|with|near|by|to|inside|around|across|behind|close|who|whose|that|which|familiar|speaking|living|working)\s/i;
const SEVERAL =
  /^(?:the\s|some\s|at least\s|about\s|more than\s)*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4}|several|many|few|both|dozens|hundreds|thousands|others?|some)\b/i;
/** Plural without an s at the end. */
const IRREGULAR = /(?:^|[^a-z])(?:people|police|they|children|media|those|others)$|(?:^|[a-z])(?:men|women)$/;
/** An s at the end of a singular: "the press", "the campus", "analysis". */
const SINGULAR_S = /(?:ss|us|is|news|headquarters|series)$/;

/** By the head of the name, where it is a common noun; a proper name is one, whatever its ending. */
const isPlural = (name: string): boolean => {
  const trimmed = name.trim().slice(0, 200);
  const head = trimmed.split(AFTER_HEAD, 1)[0]?.split(/\s+/).at(-1) ?? '';
  if (!/^[a-z][a-z'’-]*$/.test(head)) return false;
  if (head === 'one' || head === 'none') return false;
  if (IRREGULAR.test(head)) return true;
  return SEVERAL.test(trimmed) || (head.endsWith('s') && !SINGULAR_S.test(head));
};

/** "denies" or "deny", as the speaker takes it. */
export const stanceVerb = (speaker: string, stance: Stance): string =>
  isPlural(speaker) ? stance.replace(/ies$/, 'y').replace(/s$/, '') : stance;
