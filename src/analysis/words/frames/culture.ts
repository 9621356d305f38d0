/** Frames of art, press, show, faith and public life. */
export const CULTURE = `
art.work: painting paintings picture canvas portrait sculpture statue drawing sketch print fresco mural artwork work_of_art masterpiece artefact antique manuscript vase installation brushwork signature
art.artist: artist painter sculptor author writer novelist poet composer musician singer actor actress director designer architect photographer creator maker penned composed painted_by hand_of authorship wrote written_by
art.museum: museum gallery galleries exhibition exhibit display displayed on_show on_display curator collection collector loan_of_the_work vitrine catalogue provenance
art.auction: auction auctioned hammer lot bidder bidders estimate auction_house catalogue reserve sold_to_a_collector private_sale
art.restore: restorer restoration conservator varnish pigment x-ray
show.perform: perform performed performance concert gig show stage theatre opera ballet play premiere audience encore tour festival orchestra band dance
show.film: film films movie cinema screen screened screening documentary series episode box_office director shoot_a_film streaming
show.prize: prize award awards awarded medal honour honoured winner laureate shortlist shortlisted jury nominee oscar bestow accolade
show.book: book novel memoir publish published publisher publication edition bestseller manuscript chapter copies_sold print_run biography
show.music: song songs album single lyrics chart charts record_label melody tune
show.cancel: cancelled_show cancelled_concert refunds_for_tickets called_off pulled_out no_encore
show.ticket: ticket tickets sold_out box_office entry_fee tout admission
show.copy: plagiarism copyright piracy pirated infringe infringement royalty royalties patent trademark intellectual_property lifted_from copied copy
press.press: newspaper newspapers journalist journalists reporter press editor editorial broadcaster broadcast television radio magazine media outlet headline column columnist article website blog
press.publish: publish published post posted upload uploaded air aired print printed release released circulate circulated viral go_viral went_viral shared_online went_public go_public make_public made_public
 came_to_light come_to_light
press.video: video footage clip photograph photo photos picture image images camera film filmed recording recorded tape audio livestream screenshot cctv caught_on_camera dashcam
press.social: tweet tweeted facebook instagram social_media post posts comment_online account followers troll trolling platform
press.correct: correction corrected correct retract retracted withdraw_the_story withdrawn_story clarification erratum stood_by_the_story stand_by_the_story amended_the_article deleted delete removed_the_post
press.rumour: rumour rumours gossip speculation hearsay unconfirmed word_of_mouth conspiracy_theory hoax fake_news disinformation misinformation propaganda
press.advert: advertisement advert advertising campaign_poster commercial billboard slogan promote promotion marketing brand
faith.religion: church bishop priest clergy pope imam rabbi pastor monk nun prayer pray prayers sermon mass worship worshipper worshippers pilgrim pilgrimage congregation faith holy parish cardinal
faith.belief: belief believer atheist blasphemy heresy sacred relic miracle ritual
event.celebrate: celebrate celebrated celebration celebrations festival carnival fair party parade anniversary fireworks feast jubilee
event.mourn: mourn mourning mourners funeral memorial_service wreath candles condolence condolences minute_of_silence tribute tributes flags_at_half-mast remembrance
event.tourism: tourist tourists tourism holidaymaker holidaymakers sightseer resort hotel hotels cruise travel_agent package_tour booking bookings guide sightseeing
event.naming: name named naming rename renamed title honour_with_name called_after brand rebrand
people.age: age aged year-old elderly old young youth teenager teenagers child children adult adults minor minors pensioner pensioners generation infant toddler
people.family: father mother parent parents son daughter brother sister wife husband relative relatives uncle cousin grandmother grandfather family families sibling siblings twin kin stepfather
people.neighbour: neighbour neighbours resident residents villager villagers local locals inhabitant inhabitants townspeople community population populace passer-by passers-by bystander bystanders
people.friend: friend friends colleague colleagues acquaintance companion mate girlfriend boyfriend lover partner affair relationship dated
people.reputation: reputation fame famous celebrity notorious popular popularity hero villain disgrace disgraced shame embarrass embarrassment scandal admired
`;
