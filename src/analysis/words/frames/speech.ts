/** Frames of saying, keeping silent, answering, asking and ordering. */
export const SPEECH = `
say.claim: claim claimed insist insisted maintain maintained assert asserted contend contended argue argued allege alleged affirm affirmed state stated version account accounts according
say.deny: deny denied denies denial reject rejected refute refuted rebut rebutted rebuttal dispute disputed disputes contest contested contradict contradicted repudiate dismiss_as dismissed_as untrue false no_truth baseless
 unfounded groundless nonsense fabrication fiction pure_invention lie lies not_true nothing_of_the_kind categorically flatly no_such_thing made_up
say.confirm: confirm confirmed confirmation acknowledge acknowledged admit admitted admission concede conceded corroborate corroborated verify verified verification bear_out borne_out bore_out true accurate correct
 proved_right own_up owned_up recognise that_is_right accept_that
say.announce: announce announced announcement declare declared declaration proclaim unveil unveiled reveal revealed revelation disclose disclosed disclosure make_known made_known press_conference news_conference briefing statement
 communique bulletin issue_a_statement publish_the_news break_the_news
say.silence: silence silent comment no_comment decline_to_comment declined_to_comment refuse_to_comment would_not_comment mum tight-lipped keep_quiet kept_quiet stay_silent stayed_silent not_respond did_not_respond
 not_answer did_not_answer no_reply no_response unanswered unavailable_for_comment not_be_reached could_not_be_reached stonewall clam_up say_nothing said_nothing remained_silent broke_silence break_silence
 has_not_spoken wall_of_silence not_said_a_word
say.answer: answer answered answers reply replied respond responded response react reacted reaction retort return_calls returned_calls answered_the_phone got_back_to answered_questions written_answer statement_in_reply
 spoke_out spoke_to_reporters speak_out took_questions gave_an_interview interview
say.ask: ask asked question questions request requested inquire plead pleaded beg begged appeal appealed call_for called_for calls_for urge urged demand demanded petition petitioned apply applied application
say.warn: warn warned warning warnings alert alerted caution cautioned notify notified notification tip tipped_off advise advised notice forewarn red_flag red_flags raised_concerns raise_concerns flag flagged
 wrote_to written_to in_writing told_them raised_the_alarm raise_the_alarm sound_the_alarm sirens heads-up predicted predict concern concerns complaint complaints complain complained asked_for_it_to_be
say.inform: inform informed tell told notify notified brief briefed advise advised update updated let_know word_reached learned_from_us explained heard_from made_aware let_them_know in_the_dark kept_in_the_dark never_told
 nobody_told without_telling
say.promise: promise promised promises pledge pledged vow vowed guarantee guaranteed assure assured assurance assurances swear swore commit committed commitment undertake undertaking word_of_honour oath underwrite
 gave_his_word gave_her_word gave_their_word
say.order: order ordered orders command commanded instruct instructed instruction instructions direct directed tell_to told_to behest mandate direction gave_the_order give_the_order at_the_orders_of signed_off sign_off
 authorised sanctioned on_instructions dictate decree
say.propose: propose proposed proposal proposals suggest suggested suggestion recommend recommended recommendation put_forward advise advocate advocated motion plan blueprint float_the_idea idea moot mooted
say.criticise: criticise criticised criticism critic critics condemn condemned blast blasted slam slammed attack attacked denounce denounced lambast rebuke rebuked reprimand fault deplore censure outcry outrage
 blame blamed accuse accused hit_out scathing damning
say.praise: praise praised hail hailed applaud applauded commend commended tribute welcome welcomed thank thanked congratulate congratulated credit credited salute
say.apologise: apologise apologised apology apologies sorry regret regretted regrets remorse make_amends forgive forgiveness contrite condolences say_sorry said_sorry
say.threaten: threaten threatened threat threats vow_revenge ultimatum warn_of_consequences
say.joke: joke joked jest mock mocked ridicule ridiculed satire irony humour laughed
say.speech: speech speeches address addressed remark remarks keynote sermon lecture toast spoke speaker podium quote quoted phrase words wording misquote misquoted quoted_out_of_context out_of_context verbatim
 transcript utter uttered slip_of_the_tongue off_the_cuff
say.write: write wrote written letter letters email emails memo note notes message messages text_message text_messages sent_a_letter diary signature handwritten handwriting draft drafted post
say.call: call phone phoned telephone telephoned ring rang dial dialled hotline line emergency_call answered_the_phone switchboard hung_up voicemail
say.agree_view: agree agreed concur share_the_view shared_the_view endorse endorsed unanimous unanimously consensus of_one_mind
say.disagree_view: disagree disagreed differ differed dissent dissented divided split object objected objection objections oppose opposed opponents against reservations take_issue took_issue
say.debate: debate debated argument argue row controversy controversial discussion exchange heated words_flew
say.lie: lie lied lying mislead misled deceive deceived dishonest falsehood untruth perjury conceal cover_story pretend pretended bluff
say.translate: translate translated translation interpreter language dialect speak_french
`;
