/**
 * Deeds that one party does once, so that two sources which name other parties for one of them differ: giving the order, finding,
 * writing, paying, shooting down. By hand, after the verb classes of Levin (1993); a small word or a noun behind a verb belongs to it
 * ("shoot down", "raise the alarm"). Knows no story.
 */
import { stem } from './stem.ts';

/** One question a line: who ordered, who paid … Two words: a verb with its particle, or with its noun. */
const CLASSES = `
order, decide, decision, instruct, instruction, command, direct, call in, send in, send down, insist, demand, rule, idea, decree, mandate, impose, commission, take decision, make decision, reach decision, give order, issue order, make call, give word, give instruction, initiative, behest, request, call
approve, approval, authorise, authorize, sign, sign off, clear, permit, allow, wave through, green-light, give permission, give light, consent, license, licence, ratify
propose, proposal, suggest, suggestion, put forward, bring forward, come up, idea, initiate, initiative, demand, request, ask for, push for, lobby for, table, moot, petition, brainchild
close, shut, shut down, close down, cut, cut off, switch off, turn off, pull, disconnect, unplug, pull plug
stop, halt, suspend, end, call off, cancel, abort, break off, freeze, abandon, hold, interrupt, adjourn, postpone
open, unlock, switch on, turn on
begin, start, launch, initiate, instigate, kick off, set off, call, organise, organize, stage, mount, set up, found, make move, provoke, lead, ringleader, instigator, initiator
find, found, discover, discovery, unearth, spot, notice, detect, uncover, expose, identify, come upon, come across, stumble, catch, bring light
write, author, draft, pen, compose, ghostwrite, script, composer, writer, word, formulate
invent, devise, develop, design, create, think up, dream up, conceive, idea, pioneer, build, invention, inventor, architect, mastermind, plan, engineer, concoct, creator, designer, originate, brainchild, sculpt, sculptor, carve, make
choose, chose, chosen, pick, select, appoint, pick out, nominate, hire, recruit
report, alert, raise alarm, sound alarm, notify, tip off, raise, sound, dial, call police, call emergency, call ambulance, ring police, phone police, tell police, alarm, give alarm
leak, hand over, pass on, disclose, give away, slip, publish, release, reveal, source, divulge, betray
shoot down, bring down, down, shoot, destroy, blow up, blown up, bomb, torch, set fire, burn down, blew up, hit, strike, attack, sink, ram, shell
take, seize, capture, overrun, storm, occupy, retake, retook, overran
kill, shoot, stab, murder, poison, strangle, execute, killer, murderer
fire, throw, launch, hurl, open fire, lob, fling, pelt, shoot, shell, strike, hit, punch, toss, drop, land, kick, lash out, lay into
drive, steer, pilot, fly, sail, captain
steal, take, loot, rob, make off, theft, thief, carry off
rescue, save, pull out, bring out, lead out, free, bring safety
forge, paint, fake, copy, daub, spray, deface, scrawl, vandalise, smear
score, win
pay, fund, finance, bankroll, foot, foot bill, bear cost, bear loss, bear expense, bore cost, borne cost, bore loss, borne loss, bore expense, borne expense, meet cost, meet bill, cover cost, cover bill, cover loss, cover expense, carry cost, carry loss, shoulder cost, pick up bill, pick up cost, pick up tab, settle bill, settle cost, put up, stump up, sponsor, subsidise, subsidize, compensate, reimburse, underwrite, defray, cover operation, make good
draw, drew, drawn, draw up, drew up, draft, map
hack, encrypt, scramble, break into, intrude, break in, intruder, hacker, penetrate
dismiss, sack, fire, remove, force out, oust, throw out
turn back, turned back, turn round, turn around
edit, alter, change, rewrite, tamper, doctor, delete, erase
break, smash, damage, wreck
plant, place, hide, lay
spill, let in, dump, discharge, pollute, contaminate, let out, release, tip, polluter
sell, supply, supplier
end, quit, leave, break off, terminate, cut tie, sever, walk out, walk away, call time, break up, pull out
veto, block, reject, refuse, thwart, scupper, hold up, torpedo, sink
break, violate, breach, flout, infringe
broker, mediate, negotiate, mediator, arrange
record, film, photograph, tape, capture, shoot
infect, bring in, introduce, carry, transmit
sabotage, tamper, cut, loosen, rig
repair, mend, fix, restore, reopen
translate, perform, play, sing, conduct, direct
sue, file, bring case, complain, denounce, complaint, press charge, lodge
build, construct, erect, install, put up, builder
send, dispatch, despatch, deploy, order
bury, burn, shred, destroy, dispose, delete`;

const classesOf = new Map<string, number[]>();
const longest = new Map<string, number>();
for (const [at, line] of CLASSES.trim().split('\n').entries())
  for (const deed of line.split(', ')) {
    const parts = deed.split(' ').map(stem);
    const key = parts.join(' ');
    const known = classesOf.get(key) ?? [];
    if (!known.includes(at)) classesOf.set(key, [...known, at]);
    longest.set(parts[0] ?? '', Math.max(longest.get(parts[0] ?? '') ?? 1, parts.length));
  }

const PARTICLE = /^(?:in|off|down|up|over|on|out|back|away|through|upon|across|into|round|around|forward|for|good)$/u;
const REACH = 4;
const NO_CLASS: readonly number[] = [];

/** The classes of a verb by what stands behind it; none: a deed of another sort. Both in lower case. */
export const deedClassesOf = (verb: string, next: string): readonly number[] =>
  (PARTICLE.test(next) ? classesOf.get(`${stem(verb)} ${stem(next)}`) : undefined) ??
  classesOf.get(stem(verb)) ??
  NO_CLASS;

/** The same of a verb among its words, with its noun behind it or before: "raised the alarm", "the alarm was raised". */
export const deedClassesIn = (words: readonly string[], at: number): readonly number[] => {
  const verb = stem(words[at] ?? '');
  const most = longest.get(verb);
  if (most === undefined) return NO_CLASS;
  const plain = deedClassesOf(words[at] ?? '', words[at + 1] ?? '');
  if (most === 1) return plain;
  const near = [...words.slice(at + 1, at + 1 + REACH), ...words.slice(Math.max(0, at - REACH), at)].map(stem);
  const particle = PARTICLE.test(words[at + 1] ?? '') ? `${verb} ${near[0]}` : verb;
  const more = near.flatMap((noun) => [
    ...(classesOf.get(`${verb} ${noun}`) ?? []),
    ...(particle === verb ? [] : (classesOf.get(`${particle} ${noun}`) ?? [])),
  ]);
  return more.length === 0 ? plain : [...new Set([...more, ...plain])];
};
