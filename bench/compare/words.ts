/** Words for invented news: enough of them that two facts of one story are told in words of their own. */
const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const GIVEN =
  list(`Anna Boris Clara Dario Edda Felix Greta Hanno Ilka Jonas Karla Lennart Marta Nils Olga Petra Quentin Rosa Stefan Thea
  Ulrich Vera Wanda Xaver Yara Zeno Amira Bela Celia Dmitri Elena Farid Gilda Hassan Irene Jamal Katia Luis Mina Noor`);

const [FRONT, BACK] = [
  list(
    'Al Bar Cor Dal Ems Far Gor Hal Ing Jar Kel Lan Mor Nor Ost Pel Quor Ras Sol Tar Ul Var Wes Yor Zan Bren Dorn Fal Hest Kar',
  ),
  list(
    'beck court dane ford gard holm ick jord kova lund mark nov osk pold quist rand stead tov ulf vann wick yan zek berg dahl',
  ),
];
/** 750 of them. */
export const SURNAMES: readonly string[] = FRONT.flatMap((front) => BACK.map((back) => front + back));

export const PLACES =
  list(`Alderwick Brenmouth Calderon Dunhaven Eastmere Fernbridge Galloport Harrowgate Inverloch Jasperton Kelmsford Lowfield Marrowby
  Northwold Oakhurst Penrose Quayside Redcliff Stonebury Thornton Underhill Vexford Westmarch Yarrowdale Zellingen`);

export const NOUNS =
  list(`bridge tunnel reservoir pipeline turbine warehouse harbour stadium hospital courtroom laboratory vaccine contract ledger tender
  invoice audit satellite antenna reactor furnace orchard vineyard ferry locomotive carriage runway hangar beacon lighthouse quarry mine refinery
  archive manuscript painting statue museum orchestra theatre festival parade ballot petition amendment treaty tariff subsidy pension mortgage
  insurance dividend merger patent prototype battery engine gearbox brake airbag helmet shelter blanket generator pump valve filter sewer canal dike
  levee embankment culvert road roundabout crossing depot terminal checkpoint fence barracks convoy drone radar frigate submarine rifle ammunition
  verdict appeal warrant affidavit testimony jury sentence parole prison detention extradition ransom smuggling forgery fraud bribe embezzlement
  outbreak infection bacteria virus hygiene clinic ward surgery ambulance nurse midwife pharmacist dosage symptom fever quarantine
  glacier avalanche landslide drought wildfire storm hurricane rainfall flood tide erosion harvest grain wheat barley livestock cattle poultry
  goalkeeper striker referee stadium penalty transfer season league trophy marathon cyclist swimmer medal federation doping
  fossil excavation skeleton cave sediment telescope asteroid crater particle genome enzyme protein catalyst algorithm server database password
  malware encryption network router cable transmitter broadcast editor newsroom leaflet curriculum classroom teacher student scholarship dormitory
  landlord tenant rent eviction mortgage builder scaffold crane concrete asphalt timber facade elevator boiler chimney insulation`);

export const VERBS =
  list(`inspected repaired closed reopened flooded sealed searched evacuated demolished surveyed auctioned audited suspended delayed
  cancelled extended replaced seized dismantled renovated insured drained fortified abandoned occupied blocked cleared tested recalled certified
  rejected approved postponed funded expanded privatised leased donated photographed guarded raided rebuilt relocated damaged restored`);

export const ADJECTIVES =
  list(`northern southern eastern western central disused temporary historic municipal private flooded overcrowded underfunded
  automated experimental imported offshore coastal rural suburban armoured vacant contested unfinished privatised obsolete refurbished adjoining
  subterranean provisional lucrative controversial outdated`);

export const BODIES = list(
  'Ministry Council Authority Agency Company Union Institute Commission Bank Federation Board Court',
);
export const OFFICES = [
  'mayor',
  'director',
  'chief executive',
  'minister',
  'union leader',
  'spokeswoman',
  'chief engineer',
  'prosecutor',
];
export const UNITS = list(
  'people homes vehicles workers patients flights tonnes kilometres hectares complaints shipments officers',
);
export const REASONS = list(
  'corrosion negligence vibration overload sabotage rainfall fatigue fraud misreading frost lightning understaffing',
);
