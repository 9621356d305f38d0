/** Frames of elections, offices, laws and permits. */
export const POLITICS = `
election.vote: vote voted voter voters voting ballot ballots poll polls polling electorate elect election elections cast_ballot cast_vote cast_votes went_to_the_polls go_to_the_polls
 referendum plebiscite by-election run-off runoff polling_station polling_stations ballot_box constituency
election.turnout: turnout turned_out turn_out abstain abstention abstentions stayed_home low_turnout electorate_voted eligible_voters registered_voters share_of_voters
election.lead: lead leads leading ahead trail trails trailing behind_in poll_lead neck_and_neck margin front-runner frontrunner percentage_points points_ahead hair's breadth narrow_lead
 majority edged_ahead pulled_ahead
election.win: win won winner victory victorious victor re-elected landslide majority triumph carried_the_state clinch clinched secured_a_seat took_the_seat mandate sweep_to_power swept_to_power
election.lose: lose lost loser defeat defeated beaten unseated unseat voted_out rout concede conceded concession admit_defeat admitted_defeat thrashed ousted_at_the_polls fell_short
election.recount: recount recounted count counted counting tally tallied tallies re-run rerun vote_count miscount results_declared declare_the_result spoilt_ballots postal_votes
 final_result provisional_result contested_result certify certified
election.fraud: ballot-stuffing stuffing rigged vote-rigging electoral_fraud stolen_election irregularity irregularities vote-buying multiple_voting intimidated_voters free_and_fair
election.candidate: candidate candidacy candidates contender hopeful nominee nomination stand_for running_mate run_for_office runs_for ran_for throw_hat seek_re-election bid_for_office
 shortlist challenger incumbent primary
election.campaign: campaign campaigned campaigning canvass leaflet leaflets rally manifesto stump_speech election_pledge televised_debate campaign_trail
power.coalition: coalition alliance allied bloc partner partners junior_partner power-sharing minority_government confidence_and_supply coalition_talks majority_of_seats form_a_government
 formed_a_government
power.confidence: confidence no-confidence no_confidence vote_of_confidence impeach impeached impeachment censure motion recall_vote leadership_challenge leadership_contest rebel_mps
power.office: president presidency prime_minister premier chancellor minister ministerial cabinet secretary_of_state governor mayor deputy speaker_of_parliament senator lawmaker lawmakers
 legislator mp mps councillor
power.party: party party_leader faction factional opposition ruling_party left-wing right-wing conservative liberal socialist populist defected expelled_from_the_party whip
law.pass: pass passed passage adopt adopted adoption enact enacted approve approved approval ratify ratified ratification sign_into_law signed_into_law carried_by vote_through voted_through
 rubber-stamp became_law becomes_law wave_through waved_through went_through
law.block: block blocked veto vetoed reject rejected rejection vote_down voted_down defeated_bill filibuster stall stalled shelve shelved kill_the_bill threw_out_the_bill thrown_out
 watered_down water_down
law.law: law laws bill bills legislation legislative legislate act statute regulation regulations regulate regulator decree ordinance amendment amend constitution constitutional
 directive clause draft_law code
law.repeal: repeal repealed abolish abolished abolition scrap scrapped rescind rescinded revoke revoked lift_the_ban lifted_the_ban struck_off strike_off do_away_with
permit.ban: ban banned banning prohibit prohibited prohibition forbid forbidden outlaw outlawed illegal unlawful restrict restricted restriction restrictions bar barred embargo curb curbs
 crackdown off_limits moratorium disallow not_allowed
permit.allow: allow allowed permit permitted permission permissions authorise authorised authorisation licence license licensed green_light go-ahead clearance consent sanction legalise legal
 given_the_go-ahead nod lawful waiver gave_leave
permit.licence: licence license revoke_the_licence lost_its_licence permit permits concession certificate certification accreditation strip_of_licence unlicensed expired_licence
permit.planning: planning_permission building_permit zoning zoned planning_application planners objection objections public_consultation listed_building
check.inspect: inspect inspected inspection inspector inspectors audit audited auditor auditors check checked checks examine survey surveyor surveyed test safety_check spot_check review
 reviewed vet vetted vetting oversight watchdog ombudsman supervise supervision screening routine_check last_inspected
check.pass_fail: pass_inspection passed_inspection failed_inspection fail_inspection given_a_clean_bill clean_bill_of_health up_to_standard below_standard substandard compliant comply
 compliance non-compliance violation violations meet_the_standard met_standards flunk in_order faults_found
check.enforce: enforce enforced enforcement implement implemented implementation crack_down clamp_down toothless unenforced on_paper dead_letter
state.budget: budget budgets spending expenditure austerity deficit surplus public_money taxpayer taxpayers treasury fiscal funds allocate allocated earmark earmarked appropriation overspend
 overspent overrun cost_overrun
state.tax: tax taxes taxed taxation levy levies duty tariff tariffs excise vat tax_cut tax_rise tax_break rebate customs_duty surcharge tax_hike
state.welfare: welfare benefit benefits pension pensions social_security child_benefit allowance means-tested unemployment_benefit handout subsidy subsidies subsidise subsidised grant grants
state.privatise: privatise privatised privatisation nationalise nationalised nationalisation state-owned public_ownership private_hands state_takeover
state.reform: reform reforms reformed overhaul restructure restructured reorganise shake-up modernise modernisation change_the_rules
state.secede: independence independent secede secession separatist breakaway autonomy autonomous sovereignty self-rule home_rule
state.monarch: king queen monarch monarchy throne crown crowned coronation abdicate abdication royal royals prince princess heir
`;
