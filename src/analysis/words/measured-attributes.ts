/** Which attribute of the news a counted noun and the words around it tell of: how many died, what it cost, how high it stands. Read once. */
import { ATTRIBUTES } from './frames/attributes.ts';
import { stem } from './stem.ts';

/** Nouns that count people of any fate, and other nouns that any attribute may be counted by. */
const KINDS: Readonly<Record<string, string>> = {
  persons: `people persons men women children boys girls adults civilians residents villagers locals workers employees staff miners sailors fishermen drivers
    officers policemen soldiers fighters students pupils teachers families patients guests tourists visitors citizens members players fans teenagers
    pensioners others`,
  households: 'households families homes houses properties customers buildings dwellings apartments',
  vehicles: 'vehicles cars trucks lorries buses planes aircraft trains wagons tanks helicopters ships boats drones',
  things: 'items objects pieces works paintings things articles',
  animals: 'animals heads birds',
};
const MONEY = /^(?:[A-Z]{3}|pence|cents|euros|dollars|pounds)$/u;
const MEASURES: Readonly<Record<string, RegExp>> = {
  money: MONEY,
  percent: /^(?:percent|%|percentage[ -]points?)$/u,
  length: /^(?:km|cm|mm|m|ft|feet|foot|inch(?:es)?|yards?|miles?|(?:kilo|centi|milli)?met(?:re|er)s?)$/u,
  area: /^(?:hectares?|acres?|(?:sq|square)[ -].*)$/u,
  weight: /^(?:kg|kilos?|kilograms?|g|grams|milligrams|micrograms|tonnes?|tons?|lbs?|pounds?|ounces?)$/u,
  volume: /^(?:lit(?:re|er)s|gallons|barrels|cubic.*)$/u,
  time: /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|centuries)$/u,
  temperature: /^(?:degrees?|celsius|fahrenheit|.*°.*)$/u,
  speed: /^(?:km\/h|kph|mph|knots|.*(?:an|per) hour)$/u,
};

export interface Attribute {
  readonly name: string;
  /** Whether a figure of this unit may be of it where words tell of it; an empty one is of a figure that names no thing. */
  counts(unit: string): boolean;
  /** Nouns, as figures have them for their units, that are of it by themselves. */
  readonly nouns: ReadonlySet<string>;
  /** Frames that tell of it. */
  readonly frames: ReadonlySet<string>;
  /** Other words that do, by stem; of several words joined by a space. */
  readonly words: readonly string[];
}

const stems = (words: readonly string[]): readonly string[] => words.map((word) => word.split('_').map(stem).join(' '));

/** The noun of a unit: "trucks" of "army trucks". */
export const nounOf = (unit: string): string =>
  unit
    .toLowerCase()
    .split(/[\s-]+/u)
    .at(-1) ?? '';

const listOf = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '');

const readAttribute = (line: string): Attribute => {
  const [name = '', counted = '', nouns = '', cues = ''] = line.split('|').map((part) => part.trim());
  const kinds = listOf(counted);
  const measures = kinds.flatMap((kind) => MEASURES[kind] ?? []);
  const others = new Set(kinds.flatMap((kind) => (MEASURES[kind] === undefined ? listOf(KINDS[kind] ?? kind) : [])));
  const own = new Set(listOf(nouns));
  const tells = listOf(cues);
  const bare = kinds.length === 0 || kinds.some((kind) => kind === 'money' || KINDS[kind] !== undefined);
  return {
    name,
    counts: (unit) => {
      if (unit === '') return bare;
      const noun = nounOf(unit);
      return own.has(noun) || others.has(noun) || measures.some((measure) => measure.test(unit));
    },
    nouns: own,
    frames: new Set(tells.filter((cue) => cue.includes('.'))),
    words: stems(tells.filter((cue) => !cue.includes('.'))),
  };
};

let read: readonly Attribute[] | null = null;

export const attributes = (): readonly Attribute[] => {
  read ??= ATTRIBUTES.trim().split('\n').map(readAttribute);
  return read;
};
