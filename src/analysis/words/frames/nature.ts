/** Frames of fire, weather, water and earth. */
export const NATURE = `
fire.burn: fire fires blaze blazes ablaze burn burned burnt burning burns flame flames inferno wildfire bushfire bonfire engulf engulfed gutted smoulder smouldered smoke scorch scorched char charred
 caught_fire catch_fire went_up_in_flames go_up_in_flames reduced_to_ashes burned_to_the_ground embers soot
fire.ignite: ignite ignited ignition spark sparked sparks lit light_a_fire short_circuit electrical_fault cigarette match lighter accelerant kindle lightning_strike set_fire start_a_fire
 started_the_fire broke_out break_out seat_of_the_fire overheated_cable candle
fire.put_out: extinguish extinguished put_out firefighter firefighters brigade fire_brigade hose hoses douse doused sprinkler sprinklers hydrant under_control contained fire_engine fire_engines
 crews water-bombing damp_down fire_service
flood.flood: flood flooded flooding floodwater floodwaters inundate inundated deluge swamp swamped submerge submerged under_water waterlogged overflow overflowed burst_its_banks burst_their_banks
 high_water water_level rose_to knee-deep waist-deep tide tidal surge swollen
flood.breach: breach breached gave_way give_way burst dam dams dyke dykes levee levees embankment reservoir sluice spillway floodgate floodgates overtop overtopped seep seepage broke_through
 water_broke_through barrier sandbag sandbags
storm.storm: storm storms hurricane cyclone typhoon tempest gale gales tornado twister blizzard thunderstorm lightning wind winds gust gusts squall hail hailstones batter battered made_landfall landfall
 blew_down blown_down uproot uprooted
storm.rain: rain rains rainfall raining rained downpour shower showers drizzle torrential millimetres_of_rain wet monsoon cloudburst soaked drench drenched
storm.snow: snow snowfall snowed ice icy frost frozen freeze freezing sleet avalanche avalanches snowdrift blizzard thaw sub-zero below_freezing cold_snap glacier
storm.heat: heat heatwave hot temperature temperatures degrees celsius thermometer mercury warm warmest hottest sweltering scorching record_high sunstroke cold coldest chill
storm.drought: drought droughts dry parched water_shortage hosepipe_ban crop_failure arid no_rain reservoirs_low dried_up dust harvest_failed withered
storm.forecast: forecast forecasts forecaster forecasters meteorologist meteorological weather_warning weather_service outlook predicted_rain storm_warning red_alert
earth.quake: quake earthquake earthquakes tremor tremors aftershock aftershocks magnitude richter epicentre seismic seismologist shake shook shaking shaken jolt fault_line temblor
earth.eruption: erupt erupted eruption volcano volcanic lava ash crater magma ash_cloud
earth.slide: landslide landslides mudslide mudslides rockfall avalanche slope subsidence sinkhole debris_flow hillside erosion eroded
earth.wave: tsunami wave waves swell breakers tide surge rip_current
damage.destroy: destroy destroyed destruction demolish wreck wrecked ruin ruined ruins flatten flattened level_the_town levelled raze razed obliterate annihilate gut gutted wiped_out wipe_out
 devastate devastated devastation reduced_to_rubble rubble beyond_repair total_loss swept_away washed_away
damage.damage: damage damaged damages damaging harm harmed broken break broke smash shatter shattered dent dented crack cracked scratch scratched scar scarred hole in_need_of_repair torn_off roof_torn
 windows_blown superficial cosmetic
damage.intact: intact undamaged unharmed unscathed spared untouched not_a_scratch still_standing withstood withstand survived_intact escaped_damage no_damage
pollute.spill: spill spilled spilt spillage leak leaked leaking leakage seep seeped seepage slick discharge discharged discharges escape_of_gas oil_slick ooze overflow dump dumped dumping release_of
 fumes plume vent vented gas_leak burst_pipe ran_into_the_river
pollute.pollute: pollute polluted pollution polluter pollutant contaminate contaminated contamination taint tainted toxic toxins poison_the_river chemical chemicals sewage effluent waste hazardous radiation
 radioactive asbestos emission emissions smog exhaust pesticide pesticides fertiliser mercury arsenic phenol nitrate
pollute.clean: clean cleaned clean-up cleanup decontaminate purify purified filter filtered sanitise disinfect flush flushed mop up sweep booms absorbent remove_waste safe_to_drink drinkable boil_water
pollute.climate: climate carbon greenhouse warming emissions net-zero fossil_fuel renewable renewables solar wind_farm turbine sustainability coal
pollute.fish_kill: dead_fish fish_died fish_kill floating_belly-up die-off bees_died
land.farm: farm farmer farmers farming agriculture agricultural crop crops harvest harvested harvests yield wheat grain maize rice vineyard orchard field fields plough sow irrigation irrigate dairy milk
land.forest: forest forests tree trees woodland logging timber felled fell_trees deforestation plantation sawmill woods
land.sea_life: fish fishing fishermen fisherman fishery fisheries catch quota trawl net nets coral reef oyster whale
land.water: water river rivers lake stream canal well wells groundwater aquifer tap taps drinking_water waterworks pipe pipes pipeline water_supply reservoir waterway
land.mine: mine mines miner miners mining pit shaft quarry coal ore seam dig drill drilled drilling borehole oilfield rig well_head gas_field
energy.power: electricity power grid pylon pylons substation energy generator turbine transformer voltage megawatt megawatts power_station power_plant nuclear_plant reactor kilowatt
energy.fuel: fuel petrol diesel gasoline gas oil crude kerosene pump pumps refuel refinery barrel barrels filling_station filling_stations pipeline
`;
