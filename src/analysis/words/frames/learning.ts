/** Frames of science, medicine's proofs, spaceflight and school. */
export const LEARNING = `
science.study: study studies research researcher researchers scientist scientists experiment experiments laboratory lab hypothesis peer-reviewed journal paper professor academic scholar team_of_scientists field_work
science.find: finding findings result results conclude concluded conclusion discover discovery breakthrough observe observed evidence_suggests showed establish established confirm confirmed measurement measured
 detect detected significant_difference effect_size replicate replicated
science.trial: trial trials clinical placebo volunteers participants trial_arm control_group randomised phase_three double-blind efficacy effective effectiveness ineffective dose cohort enrolled recruits_to_trial
science.approval: approve approval regulator licence licensed authorise authorised cleared_for_use marketing_authorisation recommend recommended guideline panel_of_experts withdrawn_from_market
science.date: date dated dating radiocarbon age aged centuries century millennia years_old ancient bronze_age older younger fossil fossils prehistoric era
science.dig: archaeologist archaeologists archaeological excavation excavate excavated dig unearthed trench_dug artefact artefacts relic relics skeleton skeletons bones tomb burial_site hoard shard pottery
science.species: species new_species genus specimen specimens classify taxonomy evolve evolution dna gene genes genetic genome mutation clone cloned breed breeding hybrid
science.retract: retract retracted retraction flawed_study plagiarism plagiarise plagiarised fabricated_data manipulated_data misconduct_in_research ghostwrite ghostwritten copied_passages
science.estimate: estimate estimated estimates model modelled projection projected forecast predicted prediction extrapolate margin_of_error calculate calculated calculation reckon reckoned
science.physics: particle telescope galaxy star stars planet asteroid comet eclipse gravity laser quantum collider microscope
space.launch: launch launched launching launcher lift-off liftoff lifted_off blast_off blasted_off countdown scrubbed booster rocket into_orbit deploy_satellite
space.contact: contact_lost lost_contact fell_silent signal signals telemetry radio_contact transmitter antenna out_of_contact regained_contact ground_control last_signal went_silent stopped_sending no_signal beacon
space.landing: landing lander touch_down touched_down splashdown re-entry reentry descent parachute crash-landed moon lunar mars
space.debris: debris fragments collision_avoidance de-orbit deorbit broke_up_in_orbit
school.exam: exam exams examination test_scores grade grades mark marks pass_rate results_day candidates_sat sat_the_exam paper_leaked leaked_papers resit invigilator marker cheat_in_exam coursework certificate degree
school.teach: teach taught teacher teachers teaching lesson lessons class classes lecturer lecture curriculum syllabus tutor instruct instructor professor homework
school.pupil: pupil pupils student students schoolchildren undergraduate graduate graduates enrol enrolled enrolment intake roll classmate freshman
school.close: school_closed schools_shut school_closure closed_classrooms sent_pupils_home lessons_cancelled merged_with_another
school.exclude: expel expelled suspended excluded exclusion truancy bully bullying detention hazing
school.fees: tuition tuition_fees scholarship scholarships bursary student_loan admission admissions place_at_university
school.library: library libraries archive archives book books reading literacy
`;
