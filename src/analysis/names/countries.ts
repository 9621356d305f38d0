/** Countries with their people's adjective and capital, so that "Caracas", "Venezuela" and "the Venezuelan government" meet. */
const TABLE = `
Afghanistan,Afghan,Kabul|Albania,Albanian,Tirana|Algeria,Algerian,Algiers|Angola,Angolan,Luanda|Argentina,Argentine,Argentinian,Buenos Aires|Armenia,Armenian,Yerevan
Australia,Australian,Canberra|Austria,Austrian,Vienna|Azerbaijan,Azerbaijani,Baku|Bahrain,Bahraini,Manama|Bangladesh,Bangladeshi,Dhaka|Belarus,Belarusian,Minsk
Belgium,Belgian,Brussels|Bolivia,Bolivian,La Paz|Bosnia,Bosnian,Sarajevo|Botswana,Gaborone|Brazil,Brazilian,Brasilia,Brasília|Bulgaria,Bulgarian,Sofia|Cambodia,Cambodian,Phnom Penh
Cameroon,Cameroonian,Yaoundé|Canada,Canadian,Ottawa|Chad,Chadian,N'Djamena|Chile,Chilean,Santiago|China,Chinese,Beijing|Colombia,Colombian,Bogotá,Bogota|Congo,Congolese,Kinshasa
Croatia,Croatian,Zagreb|Cuba,Cuban,Havana|Cyprus,Cypriot,Nicosia|Denmark,Danish,Copenhagen|Ecuador,Ecuadorian,Quito|Egypt,Egyptian,Cairo|Eritrea,Eritrean,Asmara|Estonia,Estonian,Tallinn
Ethiopia,Ethiopian,Addis Ababa|Finland,Finnish,Helsinki|France,French,Paris|Georgia,Georgian,Tbilisi|Germany,German,Berlin|Ghana,Ghanaian,Accra|Greece,Greek,Athens|Guatemala,Guatemalan
Guyana,Guyanese,Georgetown|Haiti,Haitian,Port-au-Prince|Honduras,Honduran,Tegucigalpa|Hungary,Hungarian,Budapest|Iceland,Icelandic,Reykjavik|India,Indian,New Delhi,Delhi
Indonesia,Indonesian,Jakarta|Iran,Iranian,Tehran|Iraq,Iraqi,Baghdad|Ireland,Irish,Dublin|Israel,Israeli,Jerusalem|Italy,Italian,Rome|Japan,Japanese,Tokyo|Jordan,Jordanian,Amman
Kazakhstan,Kazakh,Astana|Kenya,Kenyan,Nairobi|Kosovo,Kosovar,Pristina|Kuwait,Kuwaiti|Latvia,Latvian,Riga|Lebanon,Lebanese,Beirut|Libya,Libyan,Tripoli|Lithuania,Lithuanian,Vilnius
Malaysia,Malaysian,Kuala Lumpur|Mali,Malian,Bamako|Mexico,Mexican,Mexico City|Moldova,Moldovan,Chisinau|Mongolia,Mongolian|Morocco,Moroccan,Rabat|Mozambique,Mozambican,Maputo
Myanmar,Burmese,Naypyidaw|Nepal,Nepali,Nepalese,Kathmandu|Netherlands,Dutch,The Hague|New Zealand,Wellington|Nicaragua,Nicaraguan,Managua|Niger,Nigerien,Niamey|Nigeria,Nigerian,Abuja
North Korea,North Korean,Pyongyang|Norway,Norwegian,Oslo|Oman,Omani,Muscat|Pakistan,Pakistani,Islamabad|Panama,Panamanian|Paraguay,Paraguayan,Asunción|Peru,Peruvian,Lima
Philippines,Philippine,Filipino,Manila|Poland,Polish,Warsaw|Portugal,Portuguese,Lisbon|Qatar,Qatari,Doha|Romania,Romanian,Bucharest|Russia,Russian,Moscow,Kremlin|Rwanda,Rwandan,Kigali
Saudi Arabia,Saudi,Riyadh|Senegal,Senegalese,Dakar|Serbia,Serbian,Belgrade|Singapore,Singaporean|Slovakia,Slovak,Bratislava|Slovenia,Slovenian,Ljubljana|Somalia,Somali,Mogadishu
South Africa,South African,Pretoria|South Korea,South Korean,Seoul|Spain,Spanish,Madrid|Sri Lanka,Sri Lankan,Colombo|Sudan,Sudanese,Khartoum|Sweden,Swedish,Stockholm|Switzerland,Swiss,Bern
Syria,Syrian,Damascus|Taiwan,Taiwanese,Taipei|Tanzania,Tanzanian,Dodoma|Thailand,Thai,Bangkok|Tunisia,Tunisian,Tunis|Turkey,Turkish,Ankara|Uganda,Ugandan,Kampala|Ukraine,Ukrainian,Kyiv,Kiev
United Arab Emirates,Emirati,Abu Dhabi|United Kingdom,Britain,UK,U.K.,British,London|United States,United States of America,America,American,US,U.S.,USA,Washington
Uruguay,Uruguayan,Montevideo|Uzbekistan,Uzbek,Tashkent|Venezuela,Venezuelan,Caracas|Vietnam,Vietnamese,Hanoi|Yemen,Yemeni,Sanaa|Zambia,Zambian,Lusaka|Zimbabwe,Zimbabwean,Harare`;

const plain = (name: string): string => name.toLowerCase().replaceAll('.', '');

const countryOf = new Map<string, string>();
for (const row of TABLE.split(/[|\n]/)) {
  const [country, ...others] = row.split(',');
  if (country === undefined || country === '') continue;
  for (const name of [country, ...others]) countryOf.set(plain(name), plain(country));
}

/** The country that a name, adjective or capital stands for, in lower case, or null. */
export const countryNamed = (name: string): string | null => countryOf.get(plain(name)) ?? null;
