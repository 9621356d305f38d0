/** Frames of travel, accidents and the failure of machines. */
export const TRANSPORT = `
accident.collide: collide collided collision crash crashed crashing smash smashed ram rammed hit struck strike plough ploughed ploughed_into run_into ran_into ran_over run_over run_down
 knock_down knocked_down pile-up head-on slam slammed bump bumped wreck wreckage rear-ended glance sideswipe
accident.derail: derail derailed derailment came_off_the_rails come_off_the_rails left_the_rails left_the_track jump_the_track jumped_the_track runaway_train carriage carriages
accident.sink: sink sank sunk sinking capsize capsized founder foundered go_down went_down list listed took_on_water take_on_water overturn overturned keel_over keeled_over shipwreck wreck
 run_aground ran_aground aground hull swamped lost_at_sea went_under
accident.air_crash: plane_crash air_crash crash-land crash-landed emergency_landing came_down nosedive ditch ditched stall_in_flight plunged_into lost_height belly_landing skidded_off_the_runway
 overshot runway_incursion black_box flight_recorder cockpit
accident.fall: fall fell fallen plunge plunged topple toppled tumble tumbled slip slipped trip tripped drop dropped dangled hurtle
accident.crush: crush crushed stampede trample trampled surge surged squash bottleneck crowd_crush overcrowd overcrowded overcrowding packed_too_tight
accident.collapse: collapse collapsed cave_in caved_in cave-in give_way gave_way given_way crumble crumbled come_down came_down topple buckled buckle crack cracked snap snapped break_apart broke_apart
 fell_in fall_in burst landslip subsidence structural_failure
failure.breakdown: break_down broke_down breakdown fail failed failure malfunction malfunctioned fault faulty faults defect defective defects glitch bug out_of_order out_of_service
 did_not_work not_working stop_working stopped_working seize_up conk worn corroded corrosion rusted jammed jam overheat overheated crack snapped short_circuit went_wrong trip_out
failure.work: work worked working function functioned functional operational running_normally in_working_order sound intact back_in_service restored in_good_repair good_order well_maintained
failure.outage: outage outages blackout blackouts power_cut power_cuts power_failure without_power without_electricity lights_went_out in_the_dark offline went_dark disconnected lost_power
 network_down service_interrupted dead_line no_signal lights_out cut_off crash_of_the_system supply_interrupted
failure.restore: restore restored restoration reconnect reconnected back_on came_back_on come_back_on back_online power_returned lights_came_back up_and_running resumed_service
failure.brakes: brake brakes braking steering rudder engine engines gearbox valve valves pump pumps bearing tyre tyres sensor sensors signal signals switch points_failure
 axle cable cables rivet bolt bolts weld welds
failure.maintain: maintain maintained maintenance repair repairs repaired service serviced overhaul overhauled refit fix fixed mend mended replace_the_part neglected_maintenance patched refurbish
failure.alarm: alarm alarms alert siren sirens warning_light smoke_detector alarm_bell sound_the_alarm sounded_the_alarm raise_the_alarm raised_the_alarm distress_call mayday sos
 emergency_call called_for_help went_off rang buzzer
travel.depart: depart departed departure departures set_off set_out set_sail sail sailed take_off took_off takeoff leave_port left_port put_to_sea cast_off pulled_out_of_the_station
 lift_off lifted_off got_under_way under_way
travel.arrive: arrive arrived arrival arrivals reach reached dock docked berth berthed land landed landing touch_down touched_down touchdown pull_in pulled_in come_in get_there got_there
 made_port put_in turn_up turned_up came_ashore
travel.divert: divert diverted diversion reroute rerouted turn_back turned_back u-turn off_course changed_course detour veer veered drift drifted astray strayed lost_its_way alter_course
travel.cancel: cancel cancelled cancellation cancellations call_off called_off scrap scrapped grounded ground suspended_service no_trains no_flights services_withdrawn did_not_run axed
travel.delay: delay delayed delays late lateness held_up hold_up overdue behind_schedule postpone postponed postponement put_off put_back pushed_back wait waited queue queues queued tailback
 stranded backlog
travel.on_time: on_time on_schedule punctual punctually as_planned to_schedule ahead_of_schedule as_scheduled
travel.passengers: passenger passengers traveller travellers commuter commuters rider riders on_board aboard crew seafarers sailors cabin_crew captain skipper pilot pilots co-pilot driver drivers
 steward stewardess helmsman deckhand
travel.road: road roads motorway highway street lane lanes traffic car cars lorry lorries truck trucks van bus buses coach coaches cyclist cyclists bicycle motorcycle motorcyclist pedestrian
 pedestrians motorist motorists drive drove driving junction roundabout tunnel
travel.rail: train trains rail railway railways track tracks locomotive tram trams underground metro platform platforms station level_crossing signalman carriage freight_train sleeper
travel.sea: ship ships boat boats vessel vessels ferry ferries tanker freighter trawler yacht barge barges cargo_ship liner cruise_ship port harbour quay pier dock container_ship tug tugboat
 dinghy raft lifeboat lifeboats canal lock
travel.air: plane planes aircraft airliner jet flight flights airline airlines airport airports runway helicopter helicopters airspace air_traffic aviation glider balloon terminal
travel.space: spacecraft rocket satellite satellites probe lander rover orbit orbits orbiter astronaut astronauts cosmonaut space_station capsule launch_pad launchpad liftoff
travel.distance: kilometre kilometres mile miles distance far away range metres_from close_to near_to nearby within_sight apart
travel.speed: speed speeds fast fast-moving slow slowly velocity knots kilometres_an_hour miles_an_hour speed_limit accelerate accelerated decelerate slow_down too_fast hurtle top_speed
travel.right_of_way: red_light green_light right_of_way overtake overtaking crossing lights traffic_lights stop_sign wrong_side wrong_way give_way_sign
`;
