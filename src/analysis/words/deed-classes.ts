/**
 * Deeds that answer the same question of one thing, coarser than words that stand for one another: what never came did not arrive,
 * reach or turn up; who was never told was not warned, informed or written to. After the verb classes of Levin (1993), by hand.
 */
import { conceptOf } from './synonyms.ts';

const CLASSES = `
come arrive reach show land
go leave depart sail flee escape exit
receive get obtain reach
see read view look watch notice observe witness spot
hear listen sound ring wail
know learn realise understand suspect
warn inform notify tell alert brief advise write remind
own carry hold possess keep draw produce brandish pull wear
pay transfer wire bribe
sign agree accept approve
meet visit encounter dine convene
speak talk phone ring discuss negotiate
ask request demand apply
close shut end stop halt suspend
order instruct command direct
check inspect examine test audit review screen
happen occur
use employ deploy fire launch drop
touch strike hit beat punch shove kick attack
break damage crack fail collapse burst
steal take remove smuggle pocket
change alter edit doctor tamper falsify forge backdate
promise pledge guarantee assure
work function operate
investigate probe inquire inquiry examine
monitor watch supervise observe track
spread leak escape spill reach
energize live power`;

const classesOf = new Map<string, readonly string[]>();
for (const [at, line] of CLASSES.trim().split('\n').entries())
  for (const word of line.split(' ')) {
    const concept = conceptOf(word);
    const known = classesOf.get(concept) ?? [];
    if (!known.includes(`class ${at}`)) classesOf.set(concept, [...known, `class ${at}`]);
  }

/** Whether two deeds, as concepts, answer one question of one thing. */
export const likeDeed = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [some, others] = [classesOf.get(one), classesOf.get(other)];
  return some !== undefined && others !== undefined && some.some((name) => others.includes(name));
};

/** Two deeds answer one question where they have one of these in common. */
export const deedKeys = (deed: string): readonly string[] => [deed, ...(classesOf.get(deed) ?? [])];
