/** Frames of war and of peace between armies. */
export const WAR = `
war.attack: attack attacked attacker assault offensive onslaught raid ambush ambushed invade invasion incursion storm stormed storming strike struck hit hits target targeted targeting
 bombard bombarded bombardment shell shelled shelling mortar mortars artillery barrage salvo blitz hostilities come_under_fire came_under_fire under_fire pound pounded pummel
war.air_strike: airstrike air_strike air_strikes airstrikes bomb bombs bombed bombing bomber bombers warplane warplanes jets fighter_jet drone drones missile missiles rocket rockets cruise
 ballistic unmanned warhead launched_missiles payload sortie sorties air_raid air_raids from_the_air
war.shoot_down: shoot_down shot_down brought_down downed down_a_plane intercepted interception air_defence air_defences anti-aircraft knocked_out_of_the_sky
war.naval: warship warships frigate destroyer submarine navy naval blockade blockaded torpedo mine mines minefield gunboat board boarded boarding
war.ground: troops soldier soldiers army battalion brigade regiment tank tanks armoured infantry platoon garrison conscript conscripts recruit mobilise mobilisation reservists deploy
 deployment deployed reinforcement reinforcements paratroopers front frontline front_line trench trenches mercenary mercenaries boots_on_the_ground servicemen
war.advance: advance advanced advancing push_forward gain_ground gained_ground break_through broke_through breakthrough overrun overran capture captured capturing seize_the_town conquer
 conquest occupy occupied occupation take_the_town took_the_town took_control take_control in_control controls fell_to fall_of hoisted_flag raise_flag raised_flag liberate liberated
war.retreat: retreat retreated withdraw withdrew withdrawal pull_back pulled_back pullback pull_out pulled_out pullout fall_back fell_back flee routed rout abandon_positions gave_ground
 give_ground left_the_town tactical_withdrawal
war.hold: hold_out held_out holding_out repel repelled repulse repulsed beat_back beaten_back hold_the_line held_the_line defend defended defender defenders resist resistance hold_off
 fight_off fought_off stood_firm drive_back driven_back
war.siege: siege besiege besieged encircle encircled encirclement surround surrounded blockade cut_off hemmed_in starve_out corridor
war.truce: truce ceasefire cease-fire armistice lull pause_in_fighting halt_to_fighting guns_fell_silent fall_silent fell_silent lay_down_arms laid_down_arms hold_fire held_fire calm quiet
 humanitarian_pause cessation
war.truce_breach: violated_the_truce break_the_truce broke_the_truce broke_the_ceasefire breach_of_the_ceasefire resumed_fire resumption_of_fighting fighting_resumed fired_first first_shot
 shattered_the_truce
war.peace: peace peacekeeper peacekeepers peacekeeping peace_deal peace_talks treaty reconcile reconciliation demobilise demilitarised disarmament buffer_zone end_to_the_war
war.surrender: surrender surrendered capitulate capitulation white_flag give_themselves_up gave_themselves_up gave_up_the_fight lay_down_their_weapons hand_over_weapons
war.prisoners: prisoner_of_war prisoners_of_war prisoners captives captured_soldiers exchange swap swapped prisoner_swap prisoner_exchange pow
war.rebellion: rebel rebels rebellion insurgent insurgency insurgents militia militias militiamen guerrilla uprising revolt mutiny mutineer mutineers coup putsch junta overthrow overthrew
 topple toppled seize_power seized_power separatist separatists
war.arms: arms weapons armament ammunition munitions shells arms_shipment arms_deal military_aid stockpile arsenal rearm supply_of_weapons arms_depot armoury depot
war.civilian_harm: civilian civilians residential apartment_block noncombatant market_place school_hit hospital_hit bystander bystanders collateral human_shield war_crime war_crimes atrocity
 atrocities massacre mass_grave mass_graves ethnic_cleansing genocide
war.military_target: military_target military_targets barracks airbase base command_post depot ammunition_dump runway radar bunker military_site positions hideout
war.nuclear: nuclear warhead uranium enrich enrichment centrifuge reactor atomic plutonium proliferation inspectors
war.border: border frontier line_of_control crossed_the_border airspace territorial_waters intrude intrusion incursion demarcation checkpoint crossing
war.casualties: casualties losses war_dead fallen killed_in_action wounded_soldiers
war.exercise: exercise drill manoeuvre manoeuvres maneuver war_game war_games test-fire test-fired show_of_force parade
war.veteran: veteran veterans medal bravery heroism ex-soldier war_hero decorated commemorate
state.emergency: emergency state_of_emergency martial_law curfew lockdown high_alert alert_level stand_by on_alert
state.security: security bodyguard guards guard guarded patrol protect protection safeguard escort escorted checkpoint metal_detector watchtower sentry
state.coup: coup putsch junta overthrow seize_power ousted_president depose deposed dethrone regime_change
`;
