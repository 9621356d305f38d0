/** The facts of an invented story, and the sentences by which outlets tell them: each in words of its own, some with figures of their own. */
import type { Chance } from './random.ts';
import { ADJECTIVES, BODIES, GIVEN, NOUNS, OFFICES, PLACES, REASONS, SURNAMES, UNITS, VERBS } from './words.ts';

export interface Fact {
  /** A sentence that tells it. */
  tell(by: Chance): string;
}

interface Cast {
  readonly people: readonly {
    readonly name: string;
    readonly surname: string;
    readonly office: string;
    readonly body: string;
  }[];
  readonly bodies: readonly string[];
}

const CUES = ['said', 'told reporters', 'insisted', 'warned', 'explained', 'added', 'argued'];
const MONTHS = ['January', 'February', 'March', 'April'];
const dayOf = (day: number): string => `${MONTHS[Math.floor(day / 28) % 4]} ${(day % 28) + 1}`;
const thing = (by: Chance): string => `${by.of(ADJECTIVES)} ${by.of(NOUNS)}`;

export const castOf = (by: Chance, size: number): Cast => {
  const bodies = Array.from({ length: Math.ceil(size / 2) }, () => `${by.of(PLACES)} ${by.of(BODIES)}`);
  const people = Array.from({ length: size }, () => {
    const surname = by.of(SURNAMES);
    return { name: `${by.of(GIVEN)} ${surname}`, surname, office: by.of(OFFICES), body: by.of(bodies) };
  });
  return { people, bodies };
};

type Make = (by: Chance, cast: Cast, day: number) => Fact;

const event: Make = (by, { bodies }, day) => {
  const [body, verb, what, where] = [by.of(bodies), by.of(VERBS), thing(by), by.of(PLACES)];
  const other = by.next() < 0.15 ? dayOf(day + 2) : null;
  return {
    tell: (teller) => {
      const when = other !== null && teller.next() < 0.3 ? other : dayOf(day);
      return teller.of([
        `The ${body} ${verb} the ${what} in ${where} on ${when}.`,
        `On ${when} the ${what} near ${where} was ${verb} by the ${body}.`,
        `In ${where}, officials of the ${body} ${verb} a ${what} on ${when}, after weeks of argument.`,
      ]);
    },
  };
};

const figure: Make = (by, { bodies }) => {
  const [body, what, unit, count] = [by.of(bodies), thing(by), by.of(UNITS), 20 + by.below(900)];
  const rival = by.next() < 0.25 ? count + 7 + by.below(90) : count;
  return {
    tell: (teller) => {
      const many = teller.next() < 0.3 ? rival : count;
      return teller.of([
        `The ${body} counted ${many} ${unit} at the ${what}.`,
        `At the ${what}, ${many} ${unit} were affected, the ${body} said.`,
        `About ${many} ${unit} depend on the ${what}, according to the ${body}.`,
      ]);
    },
  };
};

const statement: Make = (by, { people }) => {
  const [who, what, verb, where] = [by.of(people), thing(by), by.of(VERBS), by.of(PLACES)];
  const line = `the ${what} should never have been ${verb} without ${by.of(NOUNS)} checks`;
  return {
    tell: (teller) =>
      teller.of([
        `“${line[0]?.toUpperCase()}${line.slice(1)},” ${teller.of(CUES)} ${who.name}, the ${who.office} of the ${who.body}.`,
        `${who.name}, ${who.office} of the ${who.body}, ${teller.of(CUES)} that ${line}.`,
        `Speaking in ${where}, ${who.office} ${who.surname} ${teller.of(CUES)} the ${what} would be ${verb} again.`,
      ]),
  };
};

const denial: Make = (by, { people, bodies }) => {
  const [who, body, what, verb] = [by.of(people), by.of(bodies), thing(by), by.of(VERBS)];
  return {
    tell: (teller) =>
      teller.of([
        `Two people familiar with the matter said that the ${body} had secretly ${verb} the ${what}.`,
        `${who.name} denied that the ${body} had ${verb} the ${what}.`,
        `A spokesman for the ${body} did not respond to a request for comment about the ${what}.`,
        `The ${body} rejected claims that it had ${verb} the ${what}, calling them baseless.`,
      ]),
  };
};

const cause: Make = (by, { people }) => {
  const [who, what, one, other] = [by.of(people), thing(by), by.of(REASONS), by.of(REASONS)];
  return {
    tell: (teller) =>
      teller.of([
        `The failure of the ${what} was caused by ${one}, ${who.name} confirmed.`,
        `Engineers blamed ${teller.next() < 0.4 ? other : one} for the failure of the ${what}.`,
        `${who.surname} hinted that the ${what} may have failed because of ${one}.`,
      ]),
  };
};

const aside: Make = (by) => ({
  tell: (teller) =>
    teller.of([
      `It is the first ${by.of(NOUNS)} of its kind in the region, though not everybody calls the ${thing(teller)} a turning point.`,
      `Nobody was hurt when the ${thing(teller)} near ${teller.of(PLACES)} was ${teller.of(VERBS)} last year.`,
      `Residents of ${teller.of(PLACES)} have long complained about the ${thing(teller)}, which costs ${2 + teller.below(90)} million euros a year.`,
      `The ${thing(teller)} may yet be ${teller.of(VERBS)}, and a decision about the ${teller.of(NOUNS)} is expected within weeks.`,
    ]),
});

const MAKERS: readonly Make[] = [event, event, figure, statement, statement, denial, cause, aside];

/** The facts of one day. */
export const factsOf = (by: Chance, cast: Cast, day: number, count: number): readonly Fact[] =>
  Array.from({ length: count }, (_, at) => (MAKERS[at % MAKERS.length] ?? event)(by, cast, day));
