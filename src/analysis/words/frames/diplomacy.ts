/** Frames of dealings between states and parties. */
export const DIPLOMACY = `
talks.meet: meet met meeting meetings summit conference convene convened session encounter sit_down sat_down face-to-face got_together come_together came_together audience assembly
 dinner lunch handshake shook_hands round_table visit_by
talks.negotiate: negotiate negotiated negotiation negotiations negotiator negotiators talks talk talking dialogue mediate mediated mediation mediator mediators broker brokered bargaining bargain
 round_of_talks rounds_of_talks haggle back-channel shuttle_diplomacy intermediary go-between discuss discussed discussion discussions consultation consultations parley at_the_table
 arbitration arbitrate
talks.break_down: break_down broke_down broke_off break_off collapse collapsed deadlock deadlocked stalemate impasse walked_out_of_talks walk_away walked_away fell_apart fall_through fell_through
 breakdown_of_talks came_to_nothing come_to_nothing no_agreement without_agreement without_a_deal no_deal stall stalled hit_a_wall failed_to_agree dead_in_the_water empty-handed
talks.agree: agree agreed agreement agreements accord deal deals pact treaty sign signed signing signatory signatories settlement settle settled compromise terms memorandum contract
 reach_agreement reached_agreement strike_a_deal struck_a_deal handshake ink inked concluded_a_deal came_to_terms come_to_terms put_their_names clinched understanding consensus
talks.breach: breach breached violate violated violation break_the_agreement broke_the_agreement renege reneged go_back_on went_back_on break_promise broke_promise broke_word tear_up tore_up torn_up
 flout pull_out_of withdraw_from withdrew_from pulled_out_of scrap_the_deal scrapped_the_deal backed_out back_out
talks.comply: comply complied compliance honour honoured abide abided keep_to kept_to stick_to stuck_to kept_its_word kept_word keep_word live_up_to fulfil fulfilled fulfilment uphold
talks.terms: condition conditions demand demands demanded ultimatum deadline precondition preconditions concession concessions proposal proposals propose proposed counter-offer offer offered offers
 red_line red_lines sticking_point
relations.expel: expel expelled expulsion expulsions persona_non_grata recall_ambassador recalled_ambassador ordered_out throw_out thrown_out kicked_out sent_packing told_to_leave asked_to_leave
 given_hours_to_leave banish banished exile exiled
relations.sanction: sanction sanctions sanctioned embargo embargoed blacklist blacklisted freeze_assets asset_freeze travel_ban trade_ban trade_war tariffs retaliate retaliation retaliatory boycott
relations.ties: ties relations diplomatic_relations ambassador ambassadors embassy embassies consulate consul envoy envoys diplomat diplomats severed_ties cut_ties restore_ties restored_relations
 rupture rapprochement foreign_minister foreign_ministry
relations.visit: visit visited visits visiting visitor trip tour delegation state_visit arrive_for travel_to travelled_to stopover welcomed hosted host guest guests received_by flew_in fly_in
relations.recognise: recognise recognised recognition sovereign statehood recognise_independence acknowledge_as
relations.ally: ally allies allied alliance partner partnership side_with sided_with stand_by stood_by bloc member_state membership join_the_alliance admitted_to
relations.dispute: dispute disputed quarrel row feud rift spat tension tensions standoff stand-off confrontation friction falling_out fell_out at_odds at_loggerheads war_of_words clash_over
relations.apologise: apology apologise apologised regret regretted sorry remorse make_amends made_amends contrite say_sorry said_sorry condolences expression_of_regret
relations.protest_note: summon_ambassador summoned_ambassador protest_note formal_protest lodge_a_protest lodged_a_protest condemn condemned condemnation denounce denounced deplore deplored outrage
relations.claim_land: claim_to_the_island disputed_territory annex annexed annexation territorial_claim maritime_boundary fishing_rights
trade.trade: trade traded trading export exports exported exporter import imports imported importer customs free_trade trade_deal single_market supply_chain shipment shipments cargo
trade.contract: contract contracts contractor tender tenders bid bids bidder awarded_the_contract order_for won_the_order supplier supply_agreement subcontractor procurement
trade.shortage: shortage shortages scarce scarcity run_out ran_out running_out short_of in_short_supply empty_shelves bottleneck backlog sold_out stockout rationing
`;
