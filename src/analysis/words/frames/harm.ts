/** Frames of death, injury, illness, care and rescue. A family is one question; its frames are the answers that it may have. */
export const HARM = `
fate.death: die dead death killed killing killer perish fatal fatality fatally lethal deadly toll corpse cadaver bodies bereaved mourn grieve funeral burial bury
 mortuary morgue autopsy postmortem coroner obituary widow widower orphan deceased slain succumb drowned starve suffocate asphyxiate electrocute mortality lifeless
 lose_life lose_lives claim_life claim_lives lives_lost life_lost cost_life cost_lives body_count death_toll passed_away did_not_survive not_survive never_woke find_body
 pronounced_dead beyond_help bled_to_death lay_to_rest body_bag body_bags laid_to_rest took_life
fate.survival: survive survivor survival alive living unhurt unharmed unscathed live_through escaped_death pulled_alive came_through walked_away lived_to_tell near_miss
fate.injury: injure injury injured wound wounded wounding hurt casualty maim mutilate bruise bruised fracture fractured broken_bone concussion concussed burns scald sprain
 lacerate gash bleed bleeding stitches unconscious coma maimed crippled paralysed amputate limb stretcher bandage cut_and_bruised need_stitches hurt_slightly
 treated_for medical_care medical_attention medical_help medical_treatment sought_treatment taken_to_hospital needed_treatment patched_up graze shrapnel
fate.condition: critical critically stable serious_condition critical_condition life_threatening out_of_danger intensive_care ventilator life_support recover recovering recovery
 convalesce discharged sent_home fighting_for_life
fate.missing: missing unaccounted disappear disappearance vanish untraced lost_contact whereabouts not_been_seen last_seen no_trace without_trace gone_missing went_missing still_out_there
 not_found never_found not_come_home
fate.rescue: rescue rescuer save saved lifeboat winch airlift pulled_from pull_from dug_out dig_out freed_from plucked lifesaver salvage search_party searchers sniffer stranded trapped
 trap stuck marooned entombed cut_off beneath_the_rubble under_rubble
fate.found: found_alive found_safe turned_up_safe reunited traced located returned_home safe_and_well
body.illness: ill illness sick sickness sicken disease ailment infection infect infected infectious contagious virus viral bacteria bacterial germ pathogen fever flu influenza pneumonia
 cholera measles malaria tuberculosis hepatitis meningitis cancer tumour tumor diabetes stroke asthma epidemic pandemic outbreak plague contagion symptom diagnose diagnosis carrier
 case_numbers fell_ill taken_ill come_down_with caught_the_bug vomit vomiting nausea diarrhoea dizzy dizziness cough rash unwell poorly bedridden feverish
body.poison: poison poisonous poisoning toxic toxin contaminated_food food_poisoning overdose intoxicate intoxication fumes salmonella listeria botulism lead_levels
body.immunity: vaccine vaccinate vaccination jab inoculate inoculation immunise immunisation immunity immune booster dose doses shot_in_arm herd_immunity antibodies
body.spread: spread transmit transmission contagion quarantine isolate isolation lockdown contact_tracing incubation superspreader mask masks cull
body.drug_harm: side_effect side_effects adverse reaction adverse_event adverse_events relapse complication allergic dependence addiction addict withdrawal_symptoms
care.treatment: treat treatment therapy therapist medicine medication drug antibiotic dose surgery surgeon operate operation transplant graft dialysis chemotherapy radiotherapy
 remedy cure heal healing nurse nursing paramedic doctor physician clinician medic prescribe prescription antidote first_aid bedside
care.hospital: hospital clinic infirmary ward surgery_list ambulance emergency_room casualty_department accident_and_emergency admitted_to_hospital hospitalise hospitalize hospitalisation
 inpatient outpatient intensive_care beds bed hospice patient patients waiting_list waiting_lists operating_theatre admission maternity
care.aid: relief aid humanitarian charity volunteer donate donation donor food_parcels handout handouts soup_kitchen shelter blankets tents food_bank food_aid convoy_of_aid first_responders
care.disabled: disability disabled wheelchair blind deaf autism dementia carer caregiver elderly_care nursing_home care_home care_homes
birth.birth: birth born childbirth pregnant pregnancy midwife newborn baby babies infant labour_ward deliver_a_baby gave_birth caesarean stillborn miscarriage abortion premature twins
 fertility fertilise ivf embryo surrogate surrogacy
hunger.hunger: hunger hungry famine starvation starve malnourished malnutrition food_shortage food_insecurity empty_shelves nothing_to_eat rations ration go_without_food
hunger.fast: hunger_strike fast fasting refused_food force_fed
mind_health.distress: depression depressed suicide suicidal self_harm mental_health psychiatric psychologist counselling trauma traumatised anxiety panic breakdown_mental stress
displace.evacuate: evacuate evacuation evacuee displaced displacement homeless sports_hall flee fled refugee refugees exodus uproot sheltered moved_out move_out moved_to_safety leave_homes
 left_homes driven_from forced_from spent_the_night emergency_shelter temporary_shelter taken_in put_up_in slept_in moved_to_higher_ground cleared_of_people
displace.migrate: migrant migration immigrant immigration emigrate asylum asylum-seeker deport deportation border_crossing smuggled_across visa resettle resettlement repatriate
displace.return: return_home returned_home went_back_home let_back allowed_back move_back moved_back
animal.harm: livestock cattle cow cows herd sheep flock pig pigs poultry hens chickens culled slaughter slaughtered carcass carcasses vet veterinary veterinarian foot-and-mouth swine_fever
 bird_flu animal animals beast horses put_down
animal.wild: wolf wolves bear bears whale whales dolphin seal seals elephant shark birds bees insect pest locust locusts poach poacher poaching extinct extinction endangered habitat
 wildlife mauled bitten stung reintroduce
`;
