/**
 * Deeds that answer the same question of one thing, coarser than words that stand for one another: what never came did not arrive,
 * reach or turn up; who was never told was not warned, informed or written to. After the verb classes of Levin (1993), by hand, and by
 * the frame that a word alone evokes.
 */
import { framesOfRoot } from './frame-lexicon.ts';
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

/** A word of several frames says of none of them that it is meant. */
const onlyFrameOf = (deed: string): readonly string[] => {
  const frames = [...(framesOfRoot(deed) ?? [])];
  return frames.length === 1 ? frames : [];
};

const keysOf = new Map<string, readonly string[]>();
// The same few thousand deeds come again and again.
const MOST_SEEN = 50_000;
const keys = (deed: string): readonly string[] => {
  const known = keysOf.get(deed);
  if (known !== undefined) return known;
  const made = [...(classesOf.get(deed) ?? []), ...onlyFrameOf(deed)];
  if (keysOf.size < MOST_SEEN) keysOf.set(deed, made);
  return made;
};

/** Whether two deeds, as concepts, answer one question of one thing. */
export const likeDeed = (one: string, other: string): boolean =>
  one === other || keys(one).some((name) => keys(other).includes(name));

/** Two deeds answer one question where they have one of these in common. */
export const deedKeys = (deed: string): readonly string[] => [deed, ...keys(deed)];
