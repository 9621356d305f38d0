/** Words that stand before a person's name and are no part of it. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const TITLES = set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev. reverend father sister brother pope cardinal bishop archbishop rabbi imam ' +
    'sheikh king queen prince princess president vice-president premier chancellor minister secretary senator sen sen. congressman congresswoman rep rep. representative ' +
    'governor gov gov. mayor judge justice speaker leader chief chairman chairwoman chair ceo director commissioner attorney ambassador envoy general gen gen. colonel col col. ' +
    'lieutenant lt lt. captain capt capt. major maj maj. sergeant sgt sgt. admiral adm adm. commander cmdr cmdr. officer detective sheriff inspector superintendent deputy ' +
    'candidate nominee spokesman spokeswoman spokesperson analyst economist strategist lawyer prosecutor coach coroner councillor councilor alderman delegate head engineer pollster reporter correspondent journalist host anchor moderator activist author singer actor actress republican democrat democratic conservative pastor blogger columnist editor investor billionaire mp msp mep td mla campaigner',
);
export const MASCULINE = set('mr mr. sir lord king prince congressman chairman spokesman father brother pope');
export const FEMININE = set(
  'mrs mrs. ms ms. miss dame lady queen princess congresswoman chairwoman spokeswoman sister',
);
export const OFFICE_WORDS = set(
  'president premier chancellor minister secretary governor mayor king queen pope speaker chairman chairwoman ambassador senator judge prosecutor coroner sheriff',
);
