/** Nouns that tell a person’s gender: "his mother, Grainne". For pronouns only. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const MAN_NOUNS = set(
  'man father brother son husband spokesman chairman king boy businessman congressman policeman fireman fisherman widower uncle nephew grandfather gentleman salesman councilman cameraman prince duke monk ' +
    'crewman boatman ferryman doorman seaman yachtsman tradesman craftsman foreman workman watchman clergyman serviceman airman rifleman gunman sportsman oarsman helmsman lineman newsman anchorman barman stuntman lad',
);
export const WOMAN_NOUNS = set(
  'woman mother sister daughter wife spokeswoman chairwoman queen girl actress widow aunt niece grandmother great-grandmother lady businesswoman congresswoman policewoman waitress nun princess duchess councilwoman hostess heiress ' +
    'crewwoman boatwoman tradeswoman craftswoman forewoman watchwoman clergywoman servicewoman airwoman gunwoman sportswoman helmswoman anchorwoman barmaid stuntwoman',
);
