/**
 * Deeds that one party does once, so that two sources which name other parties for one of them differ: giving the order, finding,
 * writing, shooting down. By hand, after the verb classes of Levin (1993); a small word behind a verb belongs to it. Knows no story.
 */
import { stem } from './stem.ts';

const CLASSES = `
order, decide, decision, instruct, instruction, command, direct, call in, send in, insist, demand, rule, idea
approve, approval, authorise, authorize, sign, sign off, clear, permit, allow, wave through, green-light
close, shut, shut down, close down, cut, cut off, switch off, turn off, pull, disconnect, unplug
stop, halt, suspend, end, call off, cancel, abort, break off, freeze, abandon, hold
open, unlock, switch on, turn on
find, found, discover, unearth, spot, come upon, come across, stumble
write, author, draft, pen, compose, ghostwrite
invent, devise, develop, design, create, think up, dream up, conceive, idea, pioneer, build
choose, chose, chosen, pick, select, appoint, pick out
report, alert, raise, notify, tip off, sound
leak, hand over, pass on, disclose, give away, slip, publish
shoot down, bring down, down, shoot, destroy, blow up, blown up, bomb, torch, set, burn down, blew up, hit, strike, attack, sink, ram
take, seize, capture, overrun, storm, occupy, retake, retook, overran
kill, shoot, stab, murder, poison, strangle, execute
fire, throw, launch, hurl, open, begin, start, strike
drive, steer, pilot, fly, sail, captain
steal, take, loot, rob, make off
rescue, save, pull out, bring out, lead out
forge, paint, fake, copy
score, win
pay, fund, finance, bankroll, foot
draw, drew, drawn, draw up, drew up, draft, map
hack, encrypt, break into
dismiss, sack, fire, remove, force out, oust
turn back, turned back, turn round, turn around
edit, alter, change, rewrite, tamper, doctor, delete, erase
break, smash, damage, wreck
plant, place, hide`;

const classesOf = new Map<string, number[]>();
for (const [at, line] of CLASSES.trim().split('\n').entries())
  for (const deed of line.split(', ')) {
    const key = deed.split(' ').map(stem).join(' ');
    classesOf.set(key, [...(classesOf.get(key) ?? []), at]);
  }

const PARTICLE = /^(?:in|off|down|up|over|on|out|back|away|through|upon|across|into|round|around)$/u;

/** The classes of a verb by what stands behind it; none: a deed of another sort. Both in lower case. */
export const deedClassesOf = (verb: string, next: string): readonly number[] =>
  (PARTICLE.test(next) ? classesOf.get(`${stem(verb)} ${stem(next)}`) : undefined) ?? classesOf.get(stem(verb)) ?? [];
