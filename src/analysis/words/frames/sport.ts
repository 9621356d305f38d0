/** Frames of sport and games. */
export const SPORT = `
match.win: win won winner winners victory victorious beat beats defeated triumph triumphed champion champions title gold gold_medal trophy cup clinch clinched prevailed overcame knocked_out advance_to came_first
 crossed_the_line_first take_the_title took_the_crown unbeaten
match.lose: lose lost defeat defeated beaten loser runner-up knocked_out eliminated elimination went_out crashed_out relegated relegation thrashed trounced second_place came_second bow_out bowed_out
match.draw: draw drew tie tied stalemate level level_pegging goalless shared_the_points all_square honours_even equaliser equalised dead_heat replay
match.score: score scored scorer goal goals point points run runs wicket wickets try tries basket penalty penalty_kick equaliser header hat-trick net netted half-time final_score found_the_net put_ahead
match.lead: lead led leader leaders leading ahead trail trailed top_of_the_table table standings rank ranked ranking clear_of seconds_ahead
match.play: play played player players match matches game games fixture tournament championship league season race raced racing final semi-final kick-off tie squad team line-up substitute bench captain stadium
match.referee: referee umpire linesman offside red_card yellow_card sent_off booked video_referee disallowed penalty_awarded foul handball stewards disqualified disqualify disqualification overturned_goal photo_finish
match.postpone: match_postponed match_abandoned rained_off called_off replay walkover forfeit forfeited
club.transfer: transfer transferred signing signed sign loan loaned bid release_clause fee contract move_to join joined moved_clubs free_agent agent unveil
club.coach: coach coached manager trainer head_coach sacked_manager dressing_room tactics
club.fan: fan fans supporter supporters ultras spectator spectators crowd season_ticket terrace away_end hooligans pitch_invasion flares
club.injury: injury sidelined ruled_out hamstring ligament knee ankle fitness fit_to_play unfit stretchered_off limped_off concussion comeback
club.money: prize_money sponsor sponsorship salary_cap broadcast_rights owner_of_the_club wages_bill points_deduction
dope.doping: dope doping doped anti-doping steroid steroids banned_substance testosterone epo positive_test tested_positive test_positive failed_drug_test failed_a_test sample samples b-sample urine vial vials syringe
 clean_athlete blood_bag transfusion missed_test missed_tests therapeutic_exemption tainted_supplement contaminated_supplement
dope.ban: ban banned suspension suspended stripped strip_of_title stripped_of lifetime_ban reinstated cleared_to_compete disqualified
dope.fix: match-fixing fixing fixed spot-fixing rigged betting_syndicate threw_the_match thrown_match
record.record: record records world_record personal_best fastest quickest highest longest milestone broke_the_record break_the_record set_a_record beat_the_record all-time unsurpassed
race.race: race races racing runner runners marathon sprint lap laps cyclist rider jockey horse regatta rally_driver finish_line start_line podium pole_position heat
race.climb: climb climber climbers mountaineer summit summited peak ascent base_camp expedition oxygen rope sherpa avalanche
race.sail: yacht regatta sailor rowing crew_boat
`;
