/** Common nouns that speak in the news: people by what they do, and bodies. The tagger knows no such types. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns for people, singular. The plural is made by `isPersonNoun`. */
export const PERSON_NOUNS: ReadonlySet<string> = set(
  'crewman boatman ferryman doorman seaman yachtsman tradesman craftsman foreman workman watchman clergyman serviceman airman rifleman gunman sportsman oarsman helmsman lineman newsman anchorman barman stuntman ' +
    'porter crew skipper mate deckhand teenager toddler cook carer caretaker widow widower clerk guard bystander onlooker shopkeeper trustee heir curator librarian archaeologist solicitor barrister counsel boffin assistant ' +
    'partner designer supplier technician keeper publican plumber cyclist rider midwife paramedic surgeon vet dentist therapist counsellor counselor accountant auditor banker ' +
    'broker builder cleaner chef waiter waitress baker butcher fisherman sailor pupil headteacher principal dean rector manageress regulator biologist chemist physicist geologist ' +
    'astronomer microbiologist psychologist sociologist statistician demographer lifeguard gardener grandmother grandfather uncle aunt niece nephew girl boy lady gentleman ' +
    'businessman businesswoman policeman policewoman fireman postman spokesperson negotiator dissident refugee migrant hostage prisoner inmate juror defender goalkeeper striker ' +
    'midfielder referee umpire captain trainer athlete runner swimmer wrestler boxer organiser volunteer donor trustee signatory petitioner appellant claimant respondent ' +
    'docker miner trucker courier janitor barber tailor welder electrician carpenter mason beekeeper shepherd florist pharmacist conductor violinist pianist lecturer headmaster headmistress skater climber mountaineer diver jockey groom ranger barista bartender bouncer usher chauffeur cabbie driver dispatcher cleaner dealer novelist poet playwright composer dancer ' +
    'accused source official officer spokesman spokeswoman spokesperson analyst expert critic opponent proponent supporter advocate activist witness resident ' +
    'diplomat investigator prosecutor lawyer attorney judge aide adviser advisor minister president premier chancellor secretary senator lawmaker legislator ' +
    'politician governor mayor leader chief head director chairman chairwoman chair chairperson executive manager boss owner founder author writer reporter journalist ' +
    'editor scientist researcher professor doctor nurse physician economist strategist historian scholar academic teacher student parent mother father ' +
    'brother sister son daughter wife husband family relative friend neighbor neighbour victim survivor suspect defendant plaintiff police soldier commander ' +
    'general colonel captain lieutenant sergeant admiral deputy ambassador envoy negotiator mediator delegate representative candidate nominee ' +
    'congressman congresswoman person man woman people voter worker employee client firefighter rescuer pilot driver farmer trader investor ' +
    'observer commentator insider veteran predecessor successor counterpart figure colleague member ally rival democrat republican conservative liberal citizen campaigner organizer ' +
    'organiser protester protestor demonstrator coach player captain star actor actress director singer artist pollster consultant strategist inspector ' +
    'regulator engineer meteorologist forecaster seismologist epidemiologist virologist coroner pastor bishop pope cardinal imam rabbi priest king queen prince ' +
    'princess proprietor tenant landlord customer consumer user viewer reader fan passenger caller speaker host anchor moderator',
);

/** Nouns for bodies and for texts that speak. */
export const BODY_NOUNS: ReadonlySet<string> = set(
  'government administration ministry department agency authority authorities office bureau commission committee council court parliament congress senate ' +
    'house assembly cabinet party campaign company firm corporation group organization organisation association union federation institute institution ' +
    'university college hospital school bank fund force army military navy command coalition alliance network newspaper paper magazine outlet station ' +
    'agency website site report statement study survey poll review letter memo document filing lawsuit complaint indictment ruling verdict press media ' +
    'team club league board panel embassy mission delegation regime junta militia gang cartel service services state nation country city ' +
    'employer foundation charity watchdog regulator think-tank lab laboratory operator airline manufacturer maker retailer publisher broadcaster newspaper ' +
    'ad ads advertisement advert commercial headline headlines sign signs caption op-ed column blog memoir interview speech manifesto platform slogan banner poster video footage cable cables leak testimony affidavit warrant order decree resolution treaty law bill constitution rule rules guideline guidelines notice leaflet pamphlet chapter page passage paper papers journal side sides prosecution defence defense camp family families household records record article book editorial post tweet message email release transcript data statistics polling figures results findings analysis reports memo opposition pentagon kremlin coastguard lifeboat co-op cooperative co-operative county borough district province parish township village utility consortium syndicate guild scan summary memorandum minutes log logbook footage image images imagery dossier petition placard indictment subpoena appeal bulletin advisory communique communiqué inspection simulation diary entry charter deed plaque scoreboard clinic museum theatre theater zoo brewery dairy supermarket hotel shipyard refinery utility railway academy orchestra diocese monastery palace tribunal inquest inquiry',
);

const LETTER_S = 's'.charCodeAt(0);
const LETTER_N = 'n'.charCodeAt(0);

const singular = (word: string): string => {
  if (word === 'men' || word === 'women') return word.replace('men', 'man');
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

/** Whether one of these, or the plural of one. Most words can be no plural, which their last letter tells. */
const isAmong = (nouns: ReadonlySet<string>, word: string): boolean => {
  if (nouns.has(word)) return true;
  const last = word.charCodeAt(word.length - 1);
  return (last === LETTER_S || last === LETTER_N) && nouns.has(singular(word));
};

/** Also behind a hyphen: "ex-wife", "great-grandmother". */
export const isPersonNoun = (word: string): boolean => {
  const hyphen = word.lastIndexOf('-');
  return isAmong(PERSON_NOUNS, hyphen < 0 ? word : word.slice(hyphen + 1));
};
export const isBodyNoun = (word: string): boolean => isAmong(BODY_NOUNS, word);
export const isPlural = (word: string): boolean =>
  word === 'people' || word === 'police' || word.endsWith('men') || (word.endsWith('s') && !word.endsWith('ss'));
