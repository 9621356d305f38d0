/** Nouns that name an action, with their verb, so that "the destruction of" and "destroyed" are one action. */

const PAIRS = `
strike airstrike:strike attack assault raid bombing:bomb bombardment:bombard shelling:shell shooting:shoot killing:kill murder assassination:assassinate massacre execution:execute
explosion:explode blast:explode detonation:detonate destruction:destroy demolition:demolish sabotage arrest detention:detain capture seizure:seize confiscation:confiscate raid ambush clash fighting:fight
invasion:invade incursion:invade occupation:occupy annexation:annex intervention:intervene deployment:deploy withdrawal:withdraw retreat evacuation:evacuate offensive operation mission campaign escalation:escalate
blockade embargo sanction ban restriction:restrict tariff designation:designate recognition:recognize expulsion:expel deportation:deport extradition:extradite
crash collision:collide collapse derailment:derail sinking:sink fire blaze:fire spill leak breach flood flooding:flood earthquake:quake eruption:erupt landslide outbreak:erupt spread infection:infect contamination:contaminate poisoning:poison
death:die injury:injure casualty rescue search disappearance:disappear kidnapping:kidnap abduction:abduct hijacking:hijack theft:steal robbery:rob burglary:burgle fraud hack hacking:hack
vote election:elect referendum resignation:resign appointment:appoint nomination:nominate dismissal:dismiss sacking:sack removal:remove impeachment:impeach inauguration:inaugurate coup
meeting:meet summit:meet visit talk negotiation:negotiate agreement:agree deal:agree accord:agree treaty:agree ceasefire truce:ceasefire announcement:announce statement:state speech:speak address:speak interview
response:respond reply comment criticism:criticize condemnation:condemn warning:warn threat:threaten promise request refusal:refuse denial:deny confirmation:confirm claim report disclosure:disclose publication:publish release
investigation:investigate probe:investigate inquiry:investigate inspection:inspect review audit trial:try conviction:convict acquittal:acquit sentence verdict charge indictment:indict prosecution:prosecute lawsuit:sue ruling:rule decision:decide appeal settlement:settle
merger:merge acquisition:acquire takeover:acquire purchase sale:sell bid offer investment:invest launch layoff:dismiss closure:close shutdown:shut opening:open reopening:reopen construction:build repair recall bankruptcy
increase rise fall drop decline decrease growth:grow cut reduction:reduce expansion:expand loss:lose gain surge
protest demonstration:demonstrate rally march riot strike walkout boycott celebration:celebrate
use loan payment:pay transfer delivery:deliver shipment:ship export import production:produce test landing:land delay failure:fail victory:win defeat win return arrival:arrive departure:depart birth discovery:discover approval:approve rejection:reject suspension:suspend cancellation:cancel
`;

const ACTIONS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [noun = '', verb = noun] = pair.split(':');
      return [noun, verb];
    }),
);

/** The verb of a noun's lemma, or null when the noun names no action. */
export const actionOf = (lemma: string): string | null =>
  ACTIONS.get(lemma) ?? ACTIONS.get(lemma.replace(/s$/, '')) ?? null;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that say little themselves: the noun after them is the action ("carried out a strike"). */
export const LIGHT_VERBS = setOf(
  'conduct carry launch execute make undertake perform stage mount hold give take issue impose commit deliver begin start open have do lead pay reach hand sign file lodge',
);

/** Verbs whose subject is the one to whom the noun after them is done: "the town suffered an attack", "the merger won the approval of the court". */
export const RECEIVING_VERBS = setOf('suffer receive win draw face undergo sustain gain earn attract');
/** What one does or meets oneself, whatever the verb: "suffered a loss", "won a victory". */
export const OWN_DEEDS = setOf('win lose gain rise fall drop decline increase decrease grow fail collapse');
/** Verbs whose subject is where or when it was: "the city saw a strike". */
export const SEEING_VERBS = setOf('see witness');

/** Verbs after which the subject itself is the action ("the strike occurred", "the attack marks …"). */
export const WEAK_VERBS = setOf(
  'occur happen come be represent mark constitute signal reflect echo underscore indicate remain follow begin start end continue erupt raise spark intensify escalate result become fit carry establish take mean break',
);

/** Verbs by which an event that is the subject meets a thing: "an explosion ripped through the plant", "a blast rocked the port". */
export const IMPACT_VERBS = setOf('target hit rock shake rip tear sweep engulf devastate jolt rattle');

/** Verbs that say of their complement that it is: "marks the first attack". */
export const COPULAS = setOf('be represent mark constitute become remain');

/** Verbs before an infinitive: the infinitive is the action. */
export const HEDGING_VERBS = setOf(
  'appear seem aim plan seek intend hope want threaten vow attempt try expect propose prepare tend believe think say report allege understand suspect consider rumour',
);
export const ASPECT_VERBS = setOf('continue begin start manage help go come use force allow enable order');
export const FAILING_VERBS = setOf('fail refuse decline neglect');

export const HEDGES = setOf(
  'allegedly reportedly purportedly apparently likely possibly perhaps probably seemingly supposedly presumably potentially ostensibly',
);
export const HEDGING_ADJECTIVES = setOf(
  'alleged suspected purported reported apparent possible supposed likely potential presumed',
);
export const HEDGING_MODALS = setOf('may might could would should');
