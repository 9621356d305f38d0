/** Frames of crime: what is done to people, to property and to trust. */
export const CRIME = `
violence.murder: murder murderer murdered homicide manslaughter assassinate assassination assassin strangle stab stabbing stabbed knife knifed slay slaying massacre butcher
 gunned_down shot_dead shoot_dead execution-style hitman contract_killing foul_play
violence.assault: assault beat beating beaten punch punched kick kicked slap headbutt attack attacked assailant attacker mug mugged mugging brawl scuffle fistfight shove manhandle
 batter battered brutality brutal rough_up set_upon lashed_out came_to_blows
violence.shooting: shoot shooting gunman gunmen sniper gunfire gunshot gunshots shot shots bullet bullets round rounds opened_fire open_fire fire_shots fired_on pull_the_trigger
 pulled_the_trigger pistol rifle revolver shotgun handgun firearm live_ammunition rubber_bullets discharged_weapon
violence.abuse: abuse abuser molest rape rapist sexual_assault grope harass harassment stalk stalker domestic_violence indecent groom grooming paedophile
violence.torture: torture tortured mistreat ill-treat ill-treatment waterboard maltreatment cruelty degrading
violence.terror: terrorist terrorism terror extremist jihadist suicide_bomber car_bomb bomb_plot plot radicalise radicalised cell_of
violence.explosion: explode explosion explosive blast detonate detonation detonator bomb bombing blew_up blow_up blown_up went_off grenade dynamite fireball device booby-trap
violence.weapon: weapon armed unarmed gun knife blade machete pistol brandish toy_gun replica carrying_a_gun holster ammunition arsenal cache disarm
violence.kidnap: kidnap kidnapper kidnapping abduct abduction hostage hostages ransom captive captor captivity hijack hijacker snatch snatched held_against_will held_captive
violence.riot: riot rioter rioting loot looter looting mob hooligan hooliganism unrest disorder rampage clash clashes skirmish petrol_bomb petrol_bombs barricade pitched_battle
 smashed_windows running_battles
violence.threat: threat threaten threatened menace intimidate intimidation bully bullying blackmail extort extortion warning_note death_threat bomb_threat hoax coerce coercion
property.theft: steal stole stolen theft thief thieves burglar burglary burgle rob robber robbery heist raid_on_shop shoplift shoplifter pickpocket pilfer loot swipe larceny
 break-in broke_in broke_into break_into made_off_with make_off_with walked_out_with helped_themselves took_without haul swag getaway ransack ransacked went_missing_from
property.recovery: recovered_property recover recovered retrieve retrieved got_back handed_back given_back hand_back restored_to_owner returned_to_owner restitution repatriated
property.forgery: forge forger forged forgery fake faked counterfeit counterfeiter sham bogus doctored falsify falsified fabricate fabricated backdated backdate imitation replica phoney
 not_genuine tampered tamper authentic authenticity authenticate genuine original_work
property.vandalism: vandal vandalism vandalise deface graffiti daub smash smashed slash slashed desecrate sabotage saboteur saboteurs wreck trashed cut_the_cables cut_cables
property.arson: arson arsonist torch torched deliberately_lit set_alight set_fire set_ablaze petrol_poured accelerant firebomb
property.smuggle: smuggle smuggler smuggling traffic trafficker trafficking contraband consignment shipment haul cocaine heroin cannabis amphetamine narcotics stash concealed_in
 drugs drug_dealer dealer street_value mule false_bottom hidden_compartment
trust.fraud: fraud fraudster defraud fraudulent swindle swindler scam scammer con conman cheat cheated dupe deceive deception deceit embezzle embezzlement misappropriate siphon siphoned
 ponzi pyramid_scheme cook_the_books cooked_the_books false_accounting false_invoices phantom sham_company identity_theft phishing money_never_arrived fiddled fleece
 misled investors_misled shell_company slush_fund
trust.bribery: bribe bribery bribed kickback kickbacks corrupt corruption backhander graft sweetener envelope_of_cash envelopes brown_envelope paid_off pay_off bung hush_money greased
 in_return_for_favours influence_peddling cronyism nepotism conflict_of_interest favours undeclared gifts
trust.laundering: launder laundering money-laundering offshore tax_haven tax_evasion evade_tax dodge_tax unpaid_taxes undeclared_income shell_companies secret_account
trust.spying: spy spies spying espionage mole double_agent wiretap wiretapped bugged bugging eavesdrop eavesdropping surveillance intercept intercepted tail tailed infiltrate undercover
trust.secret_leak: leak leaked leaker whistleblower disclosed_documents classified secret secrets top-secret passed_on handed_over_documents source_of_the_leak came_into_the_open
 made_public confidential tipped_off tip-off tipoff
trust.hack: hack hacker hacked hacking cyberattack cyber malware ransomware breach_of_data data_breach database intruders break_into_systems phish password passwords botnet
 records_exposed personal_data stolen_data compromised encrypted exfiltrate denial_of_service unauthorised_access got_into_the_system
trust.insider: insider_trading insider_dealing market_abuse collude collusion cartel price-fixing rig rigged rigging bid-rigging market_manipulation
trust.betrayal: betray betrayal traitor treason disloyal defect defector defection sell_out double-cross turncoat switch_sides changed_sides collaborator
conduct.misconduct: misconduct wrongdoing malpractice negligence negligent reckless recklessness neglect failings lapse dereliction scandal impropriety cover-up covered_up cover_up
 whitewash turned_a_blind_eye looked_the_other_way ignored_warnings cut_corners corner-cutting breach_of_rules broke_rules broke_the_rules flout flouted
conduct.drunk: drunk drunken drunkenness sober alcohol intoxicated breathalyser over_the_limit under_the_influence smell_of_drink had_been_drinking drinking bottle_of_vodka
 blood_alcohol tipsy
conduct.discriminate: racism racist discriminate discrimination bias prejudice bigot antisemitic sexist hate_crime slur slurs xenophobic
conduct.speeding: speeding over_the_speed_limit too_fast dangerous_driving reckless_driving hit-and-run drove_off jumped_the_lights ran_a_red_light
gang.gang: gang gangs gangster mafia mob_boss cartel ring racket racketeer racketeering organised_crime ringleader mastermind accomplice henchman underworld drug_lord crime_family
doer.lone: lone alone acted_alone on_his_own single-handed single-handedly by_himself nobody_helped solo one_man lone_wolf no_accomplice
doer.together: accomplice accomplices helper helpers conspirator conspirators conspiracy conspire in_league inside_job inside_help with_others had_help in_concert orchestrated
intent.accident: accident accidental accidentally by_mistake mistakenly unintended inadvertent inadvertently mishap blunder human_error slip unwitting unwittingly freak misfire
intent.deliberate: deliberate deliberately intentional intentionally on_purpose wilful wilfully knowingly premeditated malicious targeted_attack meant_to planned_attack planned_in_advance
`;
