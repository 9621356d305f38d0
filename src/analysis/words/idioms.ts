/** Verbs of two words that newspapers put for one: "gave way" counts as "collapse". General English only. */
import { stem } from './stem.ts';

const IDIOMS: ReadonlyMap<string, string> = new Map(
  `give way collapse|shake hands handshake|set foot enter|fall apart collapse|blow up explode|go off explode|set off trigger|break out begin|carry out conduct|step down resign|stand down resign|step aside resign
   call off cancel|put off delay|push back delay|shut down close|turn down reject|lay off dismiss|let go dismiss|force out dismiss|show door dismiss|take over acquire|pull out withdraw
   take back recall|call back recall|burn down burn|set fire burn|open fire shoot|return fire shoot|pass away die|lose life die|carry on continue|go on continue|give up abandon|back down withdraw
   hand over surrender|break down fail|turn off switch|switch off switch|wipe out destroy|break in burgle|find guilty convict|take custody arrest|swoop on arrest|sell off sell|buy out acquire|throw out expel|kick out expel|pick up answer|hang up end|point out note|turn out prove|take out withdraw|come down fall|go under fail|go bust fail|go down sink|lose money lose|bring down collapse|come back return|turn over capsize|keel over capsize|hold up delay|die out extinct|put out extinguish|catch fire burn|run out exhaust|rule out reject|pick out choose|track down find|get away escape|make off escape|break away escape|split up separate|beat up assault`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([verb = '', particle = '', meaning = '']) => [`${stem(verb)} ${stem(particle)}`, meaning]),
);

const OPENING = new Set([...IDIOMS.keys()].map((words) => words.split(' ')[0]));

/** What two words in a row stand for, or null; both in lower case. */
export const idiomOf = (first: string, second: string): string | null => {
  const verb = stem(first);
  return OPENING.has(verb) ? (IDIOMS.get(`${verb} ${stem(second)}`) ?? null) : null;
};
