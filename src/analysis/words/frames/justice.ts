/** Frames of police, courts and prisons. */
export const JUSTICE = `
custody.arrest: arrest arrested detain detained detainee detention apprehend handcuff handcuffed custody nab nabbed round_up rounded_up roundup swoop dawn_raid taken_in taken_away led_away
 picked_up_by pick_up seized_by behind_bars in_cells police_cell cells taken_into_custody wanted warrant manhunt on_the_run fugitive at_large collar
custody.release: release released freed free set_free let_go bail bailed walked_free without_charge let_off freed_without back_on_the_street parole paroled probation tagged let_out
custody.prison: prison prisoner jail jailed jailer inmate inmates imprison imprisonment incarcerate convict penitentiary cell warder warden lock-up locked_up solitary_confinement gaol
 behind_bars serve_time serving_time put_away
custody.escape: escape escaped escapee breakout break_out broke_out_of jailbreak tunnelled_out scale_the_wall scaled_the_wall absconded abscond slipped_away slip_away got_away
 gave_them_the_slip gave_the_slip jumped_bail recapture recaptured bolt
custody.extradite: extradite extradition deported hand_over_suspect handed_over_to surrender_to rendition
legal.charge: charge charged charges indict indicted indictment accuse accused accusation allege alleged allegation prosecute prosecution prosecutor prosecutors arraigned count counts
 face_charges facing_charges bring_charges press_charges pressed_charges in_the_dock defendant complaint_filed file_charges
legal.drop_charge: drop_charges dropped_charges charges_dropped case_dropped dropped_the_case withdrew_charges dismissed_the_case thrown_out threw_out no_case_to_answer case_collapsed
 case_closed not_be_prosecuted will_not_prosecute
legal.plea: plead pleaded plea plead_guilty pleaded_guilty plead_not_guilty denies_the_charges admit_the_charge admitted_charges deny_charges plea_deal plea_bargain confess confession
 confessed owned_up own_up
legal.trial: trial court courtroom hearing tribunal judge judges jury juror jurors magistrate bench barrister cross-examine cross-examined prosecutor defence_lawyer proceedings retrial
 mistrial lawyer solicitor attorney counsel docket stand_trial stood_trial in_the_dock before_the_court goes_to_court
legal.witness: witness witnesses testify testified testimony evidence affidavit sworn_statement deposition took_the_stand take_the_stand told_the_court gave_evidence give_evidence
 perjury eyewitness identity_parade under_oath
legal.verdict: verdict convict convicted conviction guilty found_guilty acquit acquitted acquittal cleared cleared_of innocent innocence not_guilty exonerate exonerated wrongly_convicted
 miscarriage_of_justice hung_jury vindicate vindicated clear_name
legal.sentence: sentence sentenced sentencing jail_term prison_term term years_in_prison years_in_jail life_sentence life_imprisonment suspended_sentence community_service death_penalty
 death_row death_sentence execution executed lenient leniency behind_bars_for lethal_injection hanged go_down_for
legal.ruling: rule ruled ruling judgment judgement decree injunction court_order overturn overturned quash quashed uphold upheld strike_down struck_down found_against found_for
 find_in_favour ruled_in_favour set_aside annul annulled void nullify precedent binding
legal.appeal: appeal appealed appellant appellate higher_court supreme_court challenge_the_verdict retrial second_hearing review_the_verdict leave_to_appeal
legal.lawsuit: sue sued lawsuit suit litigation plaintiff claimant class_action damages compensation compensate settlement settled_out settle_out writ take_to_court took_to_court
 legal_action libel defamation slander payout
legal.fine: fine fined penalty penalties sanction_payment forfeit surcharge ticketed on_the_spot pay_a_fine damages_of
legal.pardon: pardon pardoned amnesty clemency reprieve reprieved commute commuted mercy expunge
inquiry.investigate: investigate investigation investigator investigators probe inquiry enquiry inquest detective detectives examine examining look_into looking_into looked_into forensics
 forensic inspector case_file files_opened opened_a_file line_of_inquiry fact-finding commission_of_inquiry scrutiny scrutinise
inquiry.search: search searched searching raid raided raids hunt comb combed combing trawl sweep sniffer_dogs look_for looking_for looked_for divers scour scoured dragnet house_search
inquiry.seize: seize seized seizure confiscate confiscated impound impounded forfeit freeze_assets froze_assets asset_freeze took_possession
inquiry.question: question questioned questioning interrogate interrogated interrogation interview interviewed grill grilled quizzed summon summoned subpoena subpoenaed called_in
inquiry.evidence: evidence proof prove proven clue clues dna fingerprint fingerprints footage cctv recording tape sample samples trace traces exhibit document documents email emails receipt
 ledger log logbook minutes_of photograph photographs phone_records incriminate incriminating smoking_gun corroborate corroborated
inquiry.identify: identify identified identification identity named_as name recognised recognise unidentified unknown_man unmask pinpoint single_out match matched line-up
inquiry.suspect: suspect suspected suspicion suspicious person_of_interest under_suspicion implicate implicated finger_pointed blame_pointed cloud_over prime_suspect
inquiry.inconclusive: inconclusive cold_case unsolved no_leads dead_end mystery no_closer baffled unexplained ran_into_the_sand came_to_nothing
police.police: police officer constable sergeant patrol patrolling sheriff squad_car riot_police policing gendarme cordon cordoned checkpoint roadblock
police.force: baton truncheon tear_gas teargas water_cannon pepper_spray taser handcuffs restrain restrained chokehold excessive_force kettled
police.tip: tip tip-off informant informer anonymous_call hotline crime_stoppers reward bounty appeal_for_witnesses appealed_for_witnesses come_forward came_forward
rights.rights: right rights human_rights civil_rights freedom freedoms liberty liberties privacy censorship censor due_process violation violate entitled equality
rights.ban_speech: gag gagged gagging censor banned_book silenced muzzle muzzled shut_up jailed_journalist press_freedom
duty.liability: liable liability responsible responsibility answerable accountable accountability blame blamed culpable culpability at_fault to_blame fault guilty_party negligence held_to_account
duty.exempt: immune immunity exempt exemption waive waived waiver loophole impunity above_the_law diplomatic_immunity off_the_hook
will.inherit: will inheritance inherit heir heiress estate bequeath bequest legacy probate testament left_to_relatives
family.marriage: marry married marriage wedding wed divorce divorced spouse custody_of_children alimony separated couple bride groom engagement
family.child_care: adopt adoption foster fostered orphanage guardian social_workers taken_into_care custody_battle
`;
