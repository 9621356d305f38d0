/** Frames of knowing, believing, deciding, feeling and judging. */
export const MIND = `
know.know: know knew known aware awareness knowledge unaware ignorant ignorance realise realised learn learned learnt find_out found_out understand understood in_the_picture in_the_know familiar informed oblivious no_idea
 had_no_idea come_as_a_surprise came_as_a_surprise kept_in_the_dark told_of got_wind came_to_hear common_knowledge
know.believe: believe believed belief think thought assume assumed assumption suppose convinced conviction_that consider considered regard regarded reckon feel felt_that view opinion impression presume presumed
know.suspect: suspect suspected suspicion doubt doubted doubts doubtful sceptical scepticism sceptic question_whether distrust mistrust unconvinced wonder wondered fishy
know.certain: certain certainty sure confident beyond_doubt conclusive undisputed indisputable definite definitely proven established beyond_dispute no_doubt without_doubt categorical
know.uncertain: uncertain uncertainty unclear unknown unsure unproven unconfirmed unverified open_question too_early premature remains_to_be_seen may might possibly possible possibility perhaps probable probably likely unlikely
 not_ruled_out not_rule_out cannot_be_ruled_out jury_is_out inconclusive undecided speculative pending
know.evidence: evidence proof prove proved proven show shows demonstrate demonstrated indicate indicated indication sign signs suggest suggests point_to points_to pointed_to hint basis confirm testimony support_the_claim
know.mistake: mistake mistaken error errors wrong wrongly incorrect inaccurate blunder misread miscalculate miscalculation misjudge confuse confused confusion mix-up mixed_up oversight typo misunderstand misunderstanding
know.remember: remember remembered recall recalled memory forget forgot forgotten recollection recollect memorial amnesia slipped_his_mind
know.expect: expect expected expectation expectations anticipate anticipated foresee foreseen foreseeable unexpected unexpectedly surprise surprised predicted prediction shock shocked out_of_the_blue hope hoped
know.compare: compare compared comparison similar same identical resemble equal alike differ different difference contrast unlike parallel match
mind.decide: decide decided decision choose chose chosen choice resolve resolved resolution make_up_mind made_up_mind opt opted select selected selection pick picked verdict settle_on settled_on determine determined
 undecided decision_pending weigh weighed weighing consider considering mull mulled hesitate
mind.want: want wanted wish wished desire seek sought demand demanded aim aimed goal ambition intend purpose hope keen eager interested motive motives motivation motivated
mind.fear: fear feared fears afraid scared frightened terror terrified panic panicked worry worried worries anxious concern concerned nervous dread alarm alarmed
mind.anger: anger angry fury furious outrage outraged rage resent resentment upset indignant revenge vengeance retaliate retaliation grudge hatred hate jealous jealousy
mind.joy: happy joy delight delighted pleased glad proud pride relief relieved satisfied content celebrate thrilled cheer cheered
mind.grief: sad sadness grief sorrow heartbroken distraught devastated tears wept weep cried crying mourning lonely
mind.like: like love loved admire prefer preferred favourite popular dislike unpopular loathe
mind.courage: brave bravery courage courageous hero heroic coward cowardice daring
mind.trust: trust trusted faith confidence credible credibility reliable honest honesty loyal loyalty distrust integrity
mind.ignore: ignore ignored disregard disregarded overlook overlooked neglect neglected dismiss brush_off brushed_off brush_aside brushed_aside turn_a_blind_eye shrug_off shrugged_off pay_no_attention fell_on_deaf_ears unheeded
 heed heeded took_no_notice
mind.sanity: sane insane insanity mad madness mentally_ill unfit_to_plead delusion delusional
judge.grave: grave serious severe severity critical crucial vital major massive huge catastrophic catastrophe disaster disastrous dire crisis dramatic devastating heavy enormous alarming acute emergency landmark historic turning_point
 watershed far-reaching profound huge_blow game-changer milestone unprecedented worst sweeping momentous
judge.slight: slight minor small trivial negligible insignificant modest limited marginal harmless cosmetic superficial light minimal symbolic drop_in_the_ocean drop_in_the_bucket storm_in_a_teacup no_big_deal routine technical
 little_difference overblown exaggerated exaggeration blown_out_of_proportion makes_no_difference hardly_matters footnote hiccup teething manageable nothing_to_worry
judge.good: good excellent great superb outstanding fine best sound success welcome impressive strong positive promising encouraging fair just justified
judge.bad: bad poor terrible awful dreadful weak worst appalling shameful disgraceful unacceptable disappointing negative unfair unjust unjustified wrong
judge.important: important importance significant significance matter matters key essential central meaningful consequence relevance relevant priority
judge.necessary: necessary necessity need needed needs require required requirement unnecessary needless must essential indispensable
judge.legal: legal lawful legitimate illegal unlawful illegitimate unconstitutional constitutional
judge.easy: easy easily ease difficult difficulty hard challenge tough complex simple impossible
judge.quick: quick quickly fast swift rapid rapidly prompt promptly slow slowly immediate immediately instant sluggish took_too_long at_once without_delay belated
judge.open: transparent transparency openness secret secrecy secretive behind_closed_doors in_private publicly public in_public closed-door
extent.all: all every whole entire entirely total totally complete completely fully none nobody nothing everyone full unanimous across_the_board wholesale without_exception
extent.part: part partly partial partially some several few section portion half third quarter majority minority share most in_part handful
extent.wide: widespread nationwide countrywide citywide across_the_country wide wider broad broader extensive everywhere general sweeping far-reaching regional throughout
extent.local: local localised confined contained isolated limited_to restricted_to only_one single one_district one_town one_building particular spot
extent.many: many hundreds thousands dozens scores numerous countless masses crowds large_number record_number flood_of wave_of
extent.few: few handful couple one_or_two small_number hardly_any scarcely
extent.size: size large small big tiny giant vast tall high height wide width deep depth long length short thick weight heavy area volume
extent.count: number figure figures count counted tally total toll sum estimate head_count statistics data
`;
