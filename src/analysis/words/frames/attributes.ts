/**
 * What news measures. A line: the attribute | what may be counted where words tell of it (kinds of units, nouns) | nouns that are
 * of it by themselves | frames and words that tell of it.
 */
export const ATTRIBUTES = `
dead | persons | deaths dead fatalities bodies corpses victims killed lives | fate.death
injured | persons | injuries injured wounded casualties | fate.injury hospital treated patients hurt
critical | persons | | fate.condition
sick | persons patients cases | cases infections illnesses infected | body.illness body.poison
missing | persons bodies | missing | fate.missing
rescued | persons | survivors rescued | fate.rescue fate.survival
evacuated | persons households families | evacuees evacuated displaced refugees homeless | displace.evacuate
migrants | persons | migrants arrivals asylum-seekers | displace.migrate
hungry | persons | | hunger.hunger
vaccinated | persons doses | doses jabs vaccinations | body.immunity
births | persons | births babies newborns | birth.birth
arrested | persons | arrests arrested detainees detentions | custody.arrest
charged | persons counts | charges indictments counts defendants | legal.charge
convicted | persons | convictions | legal.verdict
prisoners | persons | prisoners inmates captives detainees | custody.prison war.prisoners
escaped | persons | escapees fugitives | custody.escape
prison_term | time | | legal.sentence custody.prison
hostages | persons | hostages captives | violence.kidnap
shots | | shots rounds bullets gunshots shells volleys | violence.shooting
witnesses | persons | witnesses | legal.witness
complaints | | complaints objections letters calls reports warnings | say.warn say.call say.write
attackers | persons | attackers gunmen assailants intruders robbers thieves raiders | violence.assault property.theft violence.shooting
stolen | things money | paintings pictures items pieces objects works coins watches | property.theft
seized | weight volume money things | kilos packages weapons tablets | inquiry.seize property.smuggle
leaked_records | | records accounts files documents emails passwords | trust.hack trust.secret_leak
strikes_from_air | | missiles drones rockets bombs strikes sorties raids airstrikes | war.air_strike war.shoot_down war.attack
shot_down | vehicles | planes drones missiles jets aircraft | war.shoot_down
troops | persons | troops soldiers fighters servicemen reservists conscripts recruits | war.ground
war_losses | persons vehicles | tanks | war.casualties
crowd | persons | demonstrators protesters marchers participants spectators fans worshippers visitors pilgrims mourners attendees onlookers | protest.protest protest.crowd event.celebrate
strikers | persons | strikers | strike.strike strike.work_on strike.union
voters | persons percent | voters ballots electors votes | election.vote election.turnout
turnout | percent | | election.turnout turnout
votes | percent | votes ballots points | election.lead election.win election.lose election.recount
seats | | seats mandates | election.win power.coalition law.pass
majority | | votes voices | law.pass law.block power.confidence
signatures | | signatures signatories names | petition signed
opinion | percent | | poll respondents survey asked in_favour
price | money | | worth.price buy.buy buy.sell
value | money | | worth.value art.auction property.theft
project_cost | money | | worth.bill site.build site.renovate state.budget
funding | money | | money.fund
repair_cost | money | | failure.maintain damage.damage damage.destroy
fine | money | | legal.fine
damages | money | | legal.lawsuit money.insure
bribe | money | | trust.bribery
embezzled | money | | trust.fraud trust.laundering
ransom | money | | violence.kidnap ransom
reward | money | | police.tip reward
pay | money percent | | work.pay
pension | money | | pension pensions
budget | money | | state.budget
deficit | money percent | | state.budget money.loss
debt | money | | money.debt
loss | money percent | | money.loss
profit | money percent | | money.profit
takeover | money | | firm.takeover
transfer_fee | money | | club.transfer
share_price | money percent | | firm.shares
tax | money percent | | state.tax
aid | money weight vehicles | parcels tents blankets trucks | care.aid
inflation | percent | | money.inflation
interest | percent | | interest_rate interest_rates base_rate
growth | percent money | | change.rise money.inflation
fall | percent money | | change.fall
jobs_cut | persons | jobs posts redundancies layoffs dismissals positions | work.dismiss
jobs_made | persons | jobs posts vacancies | work.hire
unemployed | persons percent | | work.unemployment
hours | time | shifts | work.hours
members | persons | members subscribers followers | union members membership subscribe follow
customers | persons households | customers clients subscribers users households homes properties accounts | firm.customers failure.outage cause.affect
without_power | persons households | homes households customers | failure.outage energy.power
passengers | persons | passengers travellers commuters crew | travel.passengers aboard on_board
cancelled | | flights trains services sailings departures | travel.cancel travel.delay
vehicles | vehicles | cars vehicles carriages coaches wagons lorries trucks | accident.collide accident.derail
ships | | ships boats vessels tankers trawlers warships | travel.sea accident.sink
speed | speed | | travel.speed
distance | length | | travel.distance
height | length | storeys floors | tall height high altitude above_sea_level deep depth
length | length | | long length stretch
depth | length | | deep depth below underground
width | length | | wide width across diameter
area | area | | land.forest fire.burn area size covering
rainfall | length | millimetres | storm.rain storm.snow
water_level | length | | flood.flood flood.breach gauge
wind | speed | | storm.storm
temperature | temperature | degrees | storm.heat
magnitude | | magnitude | earth.quake
aftershocks | | aftershocks tremors quakes | earth.quake
spilled | volume weight | barrels litres | pollute.spill pollute.pollute
concentration | percent weight | micrograms milligrams becquerels | pollute.pollute
houses | households | houses homes buildings dwellings roofs | damage.destroy damage.damage flood.flood fire.burn
animals | animals | animals cattle cows sheep pigs birds chickens hens fish bees wolves herds carcasses dogs horses | animal.harm animal.wild pollute.fish_kill
trees | | trees | land.forest
crew_on_scene | persons | firefighters engines crews helicopters officers rescuers | fire.put_out police.police fate.rescue
output | weight volume vehicles | units cars tonnes barrels | firm.produce land.farm energy.fuel
capacity | persons | seats places beds | capacity hold holds room seating
duration | time | | phase.continue phase.end lasted last took within talks.negotiate
delay | time | | phase.delay travel.delay
response_time | time | | say.call judge.quick arrived
age | years-old | | people.age science.date
date_of_thing | time | centuries | science.date science.dig
rounds_of_talks | | rounds meetings sessions talks | talks.negotiate talks.meet
diplomats | persons | diplomats envoys | relations.expel
goals | | goals points tries runs | match.score match.win match.draw match.lose
medals | | medals titles trophies | show.prize record.record
record_time | time | | record.record race.race
tests | | tests samples checks | dope.doping inquiry.evidence check.inspect
participants | persons | participants volunteers patients subjects | science.trial
effect | percent | | science.trial science.find
side_effects | persons percent | | body.drug_harm
copies | | copies books albums tickets | show.book show.music show.ticket
pupils | persons | pupils students teachers children | school.pupil school.close school.exam
pass_rate | percent | | school.exam
pages | | pages passages paragraphs chapters | press.publish science.retract show.book
inspections | | inspections faults defects violations failings | check.inspect check.pass_fail
incidents | | incidents attacks cases crimes accidents complaints | phase.repeat
`;
