/** Words that a question and a passage put for one another, wider than what makes two claims alike: nothing is compared by them. */
import { stem } from '../words/stem.ts';
import { conceptOf } from '../words/synonyms.ts';

const CLASSES = `
ill sick disease cases patients
begin erupt broke ignite spark origin trace
leave depart sail
gun pistol rifle handgun armed revolver
shoot shot fire bullet round
drunk alcohol intoxicated sober
earn pay salary wages bonus
resign quit leave
cause bring trigger blame
sink founder capsize roll
hit strike collide
cheat defraud swindle victim
burn fire
prison jail bars custody cell
speak comment statement interview
price cost pay worth
own owner buy
die dead bodies toll killed
hurt injured wounded casualty`;

const conceptsIn = (line: string): readonly string[] => [
  ...new Set(line.split(' ').map((word) => conceptOf(stem(word)))),
];

const others = new Map<string, Set<string>>();
for (const line of CLASSES.trim().split('\n')) {
  const concepts = conceptsIn(line);
  for (const concept of concepts) others.set(concept, new Set([...(others.get(concept) ?? []), ...concepts]));
}

/** What may stand in a passage for a word of the question. */
export const otherWordsFor = (concept: string): ReadonlySet<string> => others.get(concept) ?? new Set();
