/** Frames of what is built, opened, closed and where people are. */
export const PLACES = `
site.build: build built building builder builders construct construction constructed erect erected put_up lay_the_foundations foundation_stone broke_ground break_ground contractor contractors architect
 engineer engineers scaffold scaffolding crane concrete site_work blueprint design designed extension
site.demolish: demolish demolished demolition pull_down pulled_down tear_down tore_down torn_down knock_down knocked_down bulldoze bulldozed bulldozer raze razed dismantle dismantled wrecking_ball
site.complete: complete completed completion finish finished finishing ready final_touches hand_over handed_over last_stone topped_out unfinished half-built not_ready
site.renovate: renovate renovated renovation restore restored restoration refurbish refurbished refurbishment repair rebuild rebuilt reconstruct reconstruction convert converted modernise
access.open: open opened opening opens reopen reopened reopening inaugurate inaugurated inauguration unveil unveiled ribbon cut_the_ribbon open_to_traffic open_to_the_public come_into_use in_use
 welcomed_visitors doors_open opened_its_doors launch_service traffic_flows first_train go_live goes_live go_into_service
access.close: close closed closing closes closure shut shuts shutting shutdown seal sealed sealed_off cordon cordoned_off barred off_limits locked lock padlock padlocked bolted boarded_up out_of_bounds
 shut_its_doors shut_down shut_the_gates fence fenced_off turned_away keep_out blocked blocking impassable nobody_drives
access.enter: enter entered entry entrance go_in went_in got_in get_in access admit admitted admittance walk_in walked_in let_in set_foot inside break_in intrude trespass trespasser penetrate gate gates
 turnstile door doors
access.exit: exit exits leave left leaving way_out emergency_exit fire_exit go_out went_out got_out get_out came_out walk_out walked_out storm_out stormed_out
access.key: key keys lock locks locked unlock unlocked turn_the_key turned_the_key padlock badge pass_card entry_card code chain bolt
access.block: block blocked blockade obstruct obstructed obstruction obstacle barrier barricade impede hold_back held_back jam blocked_road roadblock
site.bridge: bridge bridges viaduct overpass span spans pier piers girder arch footbridge tunnel crossing
site.home: house houses home homes apartment flat flats dwelling housing estate households household residence roof tower_block block_of_flats neighbourhood residents
site.school_building: school classroom campus dormitory hall gym
site.stadium: stadium arena stand stands grandstand terrace pitch ground turnstiles capacity seats seating
site.factory: factory plant works mill workshop refinery warehouse warehouses depot shed foundry
site.shop: shop shops store stores supermarket mall market stall kiosk restaurant cafe bar hotel
site.worship: church mosque temple synagogue cathedral chapel monastery shrine altar bell
site.monument: monument statue memorial plaque tomb grave cemetery obelisk fountain castle palace ruins heritage landmark
site.park: park garden gardens playground square plaza beach promenade zoo
site.land: land plot acre acres hectare hectares parcel territory terrain field estate acreage square_kilometres
place.move: move moved moving relocate relocated relocation transfer transferred shift shifted transport transported carry carried bring brought take_away took_away taken_to haul hauled tow towed ship shipped
 deliver delivered delivery truck_to fly_to flown_to
place.hide: hide hid hidden hiding conceal concealed bury buried stash stashed cover_over out_of_sight disguise disguised lie_low underground safe_house hideout
place.find: find found discover discovered discovery uncover uncovered unearth unearthed come_across came_across stumble stumbled locate located spot spotted detect detected turn_up turned_up dig_up dug_up
 excavate excavated retrieve trace traced
place.store: store stored storage keep kept kept_in warehouse depot vault safe locker container tank tanks crate crates basement cellar archive
place.remove: remove removed removal take_out took_out taken_out strip stripped cart_away carted_away empty emptied clear cleared clear_out haul_away pulled_from withdraw take_down took_down taken_down
place.position: stand stood lie lay sit sat hang hung place placed located situated position positioned lean leaning
place.guard: guard guarded guards watchman watchmen night_watch caretaker security_guard patrol gatekeeper custodian camera cameras cctv
place.stay: stay stayed staying remain remained live lived reside resided lodge lodged sleep slept spend_the_night spent_the_night camp camped lodging accommodate accommodation hotel hostel
place.leave_behind: abandon abandoned leave_behind left_behind deserted desert unattended unmanned empty vacant derelict disused
`;
