/** Frames of protest, of strikes and of work. */
export const LABOUR = `
protest.protest: protest protester protesters demonstrate demonstration demonstrator demonstrators march marched marcher marchers rally rallies rallied picket vigil sit-in sit-down banner
 banners placard placards chant chanted take_to_the_streets took_to_the_streets turned_out turn_out outcry petition boycott blockade occupy_the_square human_chain march_through activist
 activists campaigners crowd_gathered gather gathered gathering procession parade
protest.crowd: crowd crowds turnout attendance attended attendees onlookers throng packed thronged filled_the_square lined_the_streets sea_of_people people_came people_came_out marchers rallygoers
 spectators audience spectator congregation mourners
protest.disperse: disperse dispersed dispersal broke_up_the_crowd break_up tear_gas cleared_the_square moved_on moved_in water_cannon drove_back
protest.peaceful: peaceful peacefully calm quietly without_incident orderly good-natured non-violent nonviolent festive
strike.strike: strike striker strikers striking walkout walk_out walked_out walkouts picket pickets picketing picket_line stoppage stoppages downed_tools down_tools laid_down_tools lay_down_tools
 industrial_action go-slow work-to-rule stay_away stayed_away stayed_off_work stayed_at_home stay_home did_not_turn_up_for_work refused_to_work joined_the_strike answered_the_call
 strike_call walked_off off_the_job out_since been_out came_out come_out stopped_work stop_work general_strike lockout wildcat work_to_rule
strike.work_on: crossed_the_picket cross_the_picket reported_for_work turned_up_for_work went_to_work back_to_work returned_to_work return_to_work worked_as_usual shift_as_normal strikebreaker
 strikebreakers work_resumed at_their_posts
strike.union: union unions unionist shop_steward bargaining collective_agreement works_council labour_dispute ballot_for_action industrial_dispute union_leader recognition_of_union
work.hire: hire hired hiring recruit recruited recruitment recruits take_on took_on job_offer vacancy vacancies new_jobs create_jobs created_jobs jobs_created workforce employ employed employer
 apprentice apprentices staffed
work.dismiss: dismiss dismissed dismissal sack sacked sacking fire fired firing layoff layoffs lay_off laid_off redundancy redundancies redundant axe axed job_cuts jobs_cut job_losses shed_jobs
 lose_their_jobs lost_their_jobs posts_cut cut_jobs cut_posts shown_the_door let_go lose_job lost_job out_of_work forced_out pushed_out ousted ouster removed_from told_to_go
 asked_to_leave purge purged downsizing pink_slip marching_orders jobs_at_risk posts_go jobs_go
work.resign: resign resigned resignation quit quits quitting step_down stepped_down stepping_down stand_down stood_down step_aside stepped_aside leave_the_post left_the_post hand_in_notice
 handed_in_notice gave_notice retire retired retirement bow_out bowed_out vacate tendered relinquish leave_office left_office clear_desk cleared_desk gone_of_his_own_accord call_it_a_day
work.appoint: appoint appointed appointment named_as_head name_as nominate nominated nomination promote promoted promotion successor succeed succession replace replaced replacement
 take_over_as took_over_as takes_over installed new_boss new_head sworn_in take_the_helm took_the_helm interim caretaker acting_head stepped_into
work.suspend: suspend suspended suspension on_leave leave_of_absence administrative_leave sent_home stood_aside relieved_of_duty relieved_of_duties reinstate reinstated reinstatement
 disciplinary disciplined reprimand reprimanded demote demoted
work.pay: pay paid wage wages salary salaries earnings earn earned bonus bonuses pay_rise pay_offer raise pay_packet pay_cheque minimum_wage take-home overtime allowance back_pay pay_cut
 unpaid_wages per_hour an_hour severance pension pensions
work.hours: shift shifts overtime working_week hours_a_week rota long_hours night_shift working_time break_times four-day_week rest_period double_shift tired fatigue exhausted sleep
work.conditions: working_conditions unsafe_workplace safety_gear helmet helmets sweatshop exploit exploited exploitation forced_labour child_labour slave slavery
work.unemployment: unemployed unemployment jobless joblessness jobless_rate out_of_work idle dole benefits_claimants
work.skill: qualified unqualified licence licensed unlicensed certificate certified trained untrained training experience experienced inexperienced competent incompetent diploma
work.absence: absent absence sick_leave off_sick no-show failed_to_appear did_not_show did_not_turn_up truant playing_truant skip skipped missed_the_meeting stayed_away called_in_sick
work.presence: present presence attend attended attendance in_the_room at_the_meeting took_part take_part participate participated participation turned_up showed_up show_up was_there
boycott.boycott: boycott boycotted shun shunned snub snubbed stay_away_from stayed_away_from avoid turn_their_backs turned_their_backs gave_it_a_miss
`;
