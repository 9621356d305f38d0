/**
 * Classes of words that newspapers put for one another, of general English and no single story. Two words of a class
 * count as one word when claims are compared. First word of a line: the name of the class.
 */
import { stem } from './stem.ts';

const CLASSES = `
die dead death deaths fatality fatalities killed kill killing perish toll deadly fatal fatally slain victims
injure injured injury injuries wounded wound hurt casualty casualties
attack strike strikes raid bombing bombardment airstrike assault shelling offensive
explode explosion blast detonate detonation
destroy destruction demolish wreck flatten obliterate raze ruin dismantle paralyse paralyze
damage harm
fire blaze inferno burn flames wildfire
flood flooding inundate deluge
collapse crumble breach rupture burst
crash collision collide derail derailment
quake earthquake tremor temblor seismic
storm hurricane cyclone typhoon tempest
evacuate evacuation evacuees flee displaced displace
rescue save saved
miss missing unaccounted disappear
search hunt
arrest detain detention custody apprehend
charge indict indictment accuse accusation prosecute
convict conviction guilty
acquit acquittal innocent
sentence jail imprison prison imprisonment
court tribunal judge judges bench
ruling verdict judgment judgement decision decide decree
appeal appeals appellate
lawsuit sue suit litigation complaint plaintiff
police officers cops constabulary
soldier troops soldiers servicemen
army military forces
rebel rebels insurgents militants guerrillas
gang criminal cartel syndicate
drug drugs narcotic narcotics cocaine heroin
smuggle smuggling traffic trafficking traffickers
gun weapon weapons firearm arms pistol handgun rifle revolver
shoot gunshot gunshots gunfire
rob robbery robber robbers holdup heist burglary
ship boat vessel vessels boats ships ferry ferries
port dock harbour harbor pier wharf quay
site facility installation compound plant premises
car vehicle vehicles truck lorry
plane aircraft jet airliner
build building construct construction erect structure structures
company firm corporation business group
boss chief executive ceo head
board directors
worker workers employee employees staff workforce personnel
dismiss dismissed sack sacked fired layoff layoffs redundant redundancies oust ousted
resign resignation quit
buy purchase acquire acquisition takeover
merge merger
sell sale sold divest
price cost costs
profit profits earnings
rise increase increased grow growth climb jump surge gain soar
fall drop decrease decline reduce reduction cut plunge slump shrink
start begin began launch launched commence onset
end finish stop halt cease conclude
cancel scrap abandon
delay postpone defer
approve approval authorise authorize authorisation authorization endorse greenlight
reject refuse rebuff
ban prohibit forbid outlaw
allow permit
vote ballot ballots votes voting poll polls turnout
elect election elections
win victory win defeat triumph beat
candidate contender nominee
majority
fraud rig rigged fraudulent irregularities
protest demonstration demonstrate rally march demonstrators protesters
crowd attendance
agree agreement deal accord pact treaty
talk talks negotiate negotiation negotiations
ceasefire truce armistice
sanction embargo
invade invasion incursion
withdraw withdrawal pullout retreat outflow outflows
capture seize overrun
hospital clinic
patient patients
disease illness sickness
infect infection infections cases
outbreak epidemic
vaccine vaccination jab inoculation
drugmaker pharmaceutical
treat treatment therapy
study research
scientist scientists researcher researchers
discover discovery find finding findings
evidence proof
test tests testing
contaminate contamination pollute pollution taint
leak spill seep seepage leakage slick
mayday distress sos
debris wreckage fragments pieces shards
sail depart departure
dam reservoir
water drinking
school schools
student students pupil pupils
pay salary wage wages payment payments payout
money funds funding cash
team side squad club
match game fixture
player players
coach manager trainer
injury
goal goals
score
champion championship title
record
fan fans supporters spectators
drug doping
government administration cabinet regime
minister secretary
parliament congress assembly legislature
mayor
country nation state
city town municipality
village hamlet
resident residents inhabitants locals
child children kids
man men
woman women
warn warning caution alert
share cut stake portion
fake fakes forgery forgeries forged counterfeit dud
trial
video footage tape recording clip
lawyer attorney solicitor barrister counsel
father dad
mother mum mom
doctor physician medic surgeon
house houses home homes dwelling residence
steer steering rudder helm
divert diversion redirect reroute
warehouse depot storehouse
instruct instruction order
picture pictures painting paintings canvas canvases
rain rainfall weather downpour
inaugurate inauguration inaugural
independence independent
comment commented response respond responded answer answered reply replied
speak speech address remarks
spokesman
inspect inspection inspectors check checks audit
repair repairs fix maintenance
cause caused reason blame
fault defect flaw defective faulty
error mistake
help assist assistance aid support
deny denial
confirm confirmation
plan plans planned intend intention
target targeted aim aimed
carry conduct execute perform
expand broaden widen extend
limit limited restrict restricted confine confined
operation operational mission
territory soil land
coast coastline coastal shore shoreline
remote secluded
empty vacant deserted unoccupied
unprecedented
small minor modest
large big huge massive major
escalate escalation
link linked tie ties tied connection connections relationship
threat threaten threatening
hide conceal cover
secret covert clandestine
know aware knowledge
road highway motorway
bridge
train rail railway
power electricity
bomb bombs
missile missiles rocket rockets
hostage hostages captive
victim
survivor survivors
body bodies corpse
suspect suspects suspected
reward bounty
inflation
tax tariff tariffs levy
debt
bank lender
investor investors shareholder shareholders
hack hacked cyberattack hackers
data information records
customer customers client clients
recall
park
forest woods
species
temperature heat
satellite
launch
space
vehicle`;

const nameOf = new Map<string, string>();
for (const line of CLASSES.split('\n')) {
  const [name, ...others] = line.split(' ');
  if (name === undefined || name === '' || others.length === 0) continue;
  // Of two classes that hold a word the first one keeps it.
  for (const word of [name, ...others]) if (!nameOf.has(stem(word))) nameOf.set(stem(word), stem(name));
}

// The same few thousand words come again and again.
const MOST_SEEN = 50_000;
const seen = new Map<string, string>();

/** What the word counts as when claims are compared; `word` in lower case. */
export const conceptOf = (word: string): string => {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const root = stem(word);
  const concept = nameOf.get(root) ?? root;
  if (seen.size < MOST_SEEN) seen.set(word, concept);
  return concept;
};
