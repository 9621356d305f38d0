/** Frames of how deeds run: they begin, go on and end, come about, are caused, helped and hindered. */
export const COURSE = `
phase.begin: begin began begun start started starting commence commenced onset outset kick_off kicked_off launch launched get_under_way got_under_way under_way initiate initiated embark embarked set_in_motion
 inception first_day come_into_force came_into_force take_effect took_effect effective_from set_up
phase.end: end ended ending finish finished conclude concluded conclusion stop stopped halt halted cease ceased over terminate terminated termination expire expired expiry wind_up wrap_up wrapped_up came_to_an_end
 come_to_an_end draw_to_a_close call_a_halt called_a_halt put_an_end ran_out lapse lapsed last_day
phase.continue: continue continued continuing go_on went_on going_on carry_on carried_on keep_on kept_on still persist persisted resume resumed resumption ongoing remain remained last lasted lasting endure
 drag_on dragged_on uninterrupted without_a_break press_ahead pressed_ahead extended extend prolong prolonged
phase.delay: delay delayed postpone postponed postponement put_off put_back push_back pushed_back defer deferred adjourn adjourned adjournment behind_schedule reschedule rescheduled slip slipped late overdue
 hold_over held_over rearrange rearranged
phase.cancel: cancel cancelled cancellation call_off called_off abandon abandoned scrap scrapped shelve shelved drop dropped axe axed ditch ditched pull_the_plug pulled_the_plug not_go_ahead will_not_take_place
 never_took_place scrub scrubbed abort aborted suspend suspended
phase.go_ahead: go_ahead goes_ahead went_ahead going_ahead take_place took_place taken_place proceed proceeded as_planned on_schedule on_track happen happened occur occurred held come_about came_about unfold
phase.hurry: early premature prematurely bring_forward brought_forward rush rushed hurry hurried hasten hastened speed_up fast-track expedite
phase.repeat: again repeat repeated repeatedly recur recurrence time_and_again once_more relaunch second_time third_time previous earlier_incident every_time series_of history_of wave_of
phase.first: first first-ever first_time never_before unprecedented one-off isolated isolated_case single_case only_case only_one debut maiden inaugural pioneer nothing_like_it unheard_of unique
phase.plan: plan plans planned planning intend intended intention prepare prepared preparation preparations arrange arranged schedule scheduled draw_up drew_up drawn_up due set_to pencilled_in programme project
 scheme timetable agenda strategy
phase.attempt: try tried attempt attempted attempts bid effort efforts endeavour seek sought strive venture have_a_go
phase.succeed: succeed succeeded success successful successfully manage managed achieve achieved achievement accomplish accomplished pull_off pulled_off paid_off bear_fruit bore_fruit work_out worked_out pass passed
phase.fail: fail failed failure unsuccessful failing botch botched flop flopped fall_short fell_short in_vain to_no_avail come_to_nothing came_to_nothing come_to_naught backfire backfired abortive miss missed misfire
 fiasco went_wrong unable could_not
cause.cause: cause caused causes causing reason reasons trigger triggered lead_to led_to result_in resulted_in bring_about brought_about set_off give_rise gave_rise prompt prompted provoke provoked spark sparked
 owing due_to because stem_from stemmed_from responsible_for root origin source down_to culprit to_blame thanks_to bring_on brought_on explain explanation put_down_to attributed factor contribute contributed
 fuel fuelled drive drove culminate consequence consequences result upshot
cause.no_link: unrelated unconnected no_link no_connection coincidence coincidental independent_of nothing_to_do had_nothing_to_do irrespective regardless
cause.help: help helped helps helper assist assisted assistance aid aided support supported supporter supporters back backed backing facilitate contribute lend_a_hand lent_a_hand enable enabled cooperate cooperated
 cooperation collaborate collaboration reinforce boost boosted encourage encouraged
cause.hinder: hinder hindered hamper hampered impede impeded prevent prevented prevention block blocked obstruct thwart thwarted foil foiled avert averted stop_from kept_from keep_from stand_in_the_way
 discourage deter deterred deterrent frustrate frustrated undermine undermined set_back setback disrupt disrupted disruption interfere interference
cause.force: force forced forcing compel compelled oblige obliged coerce made_to pressure pressured under_pressure under_duress had_no_choice no_choice voluntarily voluntary willing of_their_own_accord free_will mandatory
 compulsory
cause.affect: affect affected affects impact effect effects influence influenced influential toll consequence repercussion fallout touch touched hit_by bear_the_brunt suffer suffered suffering those_hit
cause.risk: risk risks risky danger dangers dangerous hazard hazardous threat safe safety unsafe harmless harmful perilous peril vulnerable exposed secure jeopardise jeopardy endanger
cause.depend: depend depends dependent rely relies relied reliance hinge hinges rest_on subject_to conditional
change.change: change changed changes alter altered alteration modify modified modification transform transformed transformation turn_into become adjust adjusted adjustment shift shifted revise revised revision
 switch switched amend
change.replace: replace replaced replacement substitute substituted swap swapped exchange exchanged instead_of in_place_of stand-in supplant
change.improve: improve improved improvement better get_better upgrade upgraded recover recovered recovery progress enhance enhanced strengthen strengthened ease eased easing
change.worsen: worsen worsened deteriorate deteriorated deterioration worse get_worse decline aggravate aggravated exacerbate weaken weakened escalate escalated slide downhill
change.divide: divide divided split separate separated separation partition break_up broke_up part parted distribute share_out
change.join: join joined unite united unity merge combine combined link linked attach attached connect connected connection team_up
give.give: give gave given gift gifts hand handed donate donated donation present presented grant granted bestow award awarded provide provided supply supplied offer offered distribute distributed hand_out handed_out
 hand_over handed_over turn_over pass_on passed_on
give.receive: receive received receipt get obtain obtained accept accepted collect collected take_delivery took_delivery recipient recipients beneficiary inherit inherited get_hold got_hold pocket pocketed land_in
give.refuse: refuse refused refusal decline declined turn_down turned_down reject rejected rebuff spurn spurned withhold withheld keep_back say_no said_no would_not take_it_or_leave deny denied
give.return: return returned give_back gave_back given_back hand_back handed_back send_back sent_back take_back took_back restitution restore
give.send: send sent dispatch dispatched post posted mail mailed deliver delivered ship shipped forward forwarded parcel package letter courier
give.lose: lose lost loss mislay misplaced drop dropped forfeit forfeited missing gone
use.use: use used usage user employ deploy deployed apply applied application resort_to resorted utilise operate operated exploit exploited put_to_use
use.waste: waste wasted squander squandered unused idle throw_away thrown_away discard discarded dispose disposal dump dumped
use.wear: wear wore worn dressed clothes uniform helmet jacket coat mask vest seat_belt life_jacket costume
use.food: eat ate eaten food foods meal meals dish drink drank drinks bread meat milk restaurant cook kitchen
use.machine: machine machines machinery equipment device devices appliance gadget robot robots software app computer computers algorithm system systems artificial_intelligence phone phones
act.handle: hold held grab grabbed grip gripped clutch seize seized lift lifted push pushed pull pulled press pressed throw threw thrown hurl hurled toss tossed catch caught touch touched
act.climb: climb climbed scale scaled jump jumped leap leapt swim swam run ran crawl crawled walk walked walking hike ride rode
act.follow: follow followed chase chased pursue pursued pursuit tail shadow track tracked track_down
act.wait: wait waited waiting await awaited hesitate hesitated linger lingered stand_by stood_by
act.fight: fight fought fighting struggle struggled combat battle battled
act.watch: watch watched see saw seen witness witnessed observe observed look_on looked_on sight sighting sightings glimpse spot spotted notice noticed view viewed eyewitness caught_sight caught_on_camera
 came_into_view
act.hear: hear heard listen listened audible loud noise sound sounds bang roar scream screamed screams thud ring rang overheard within_earshot silent silence
`;
