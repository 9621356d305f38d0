/** Frames of money, prices and firms. */
export const MONEY = `
worth.price: price prices priced pricing cost costs costing expensive dear cheap cheaper pricey price_tag fare fares fee fees tariff toll charge_per rate ticket_price asking_price going_rate
 list_price sticker set_back out_of_pocket
worth.value: worth value valued valuation valuable valueless worthless appraise appraised appraisal estimate estimated priceless market_value book_value at_auction fetch fetched would_bring
 bring_in change_hands changed_hands went_for go_for sell_for sold_for insured_for insured_value reserve_price hammer_price under_the_hammer knocked_down_for assess assessed
worth.bill: bill invoice invoiced charge charged price_of_the_work bill_for cost_of_the_work footing_the_bill foot_the_bill pick_up_the_tab expense expenses total_cost final_bill
 come_to comes_to came_to add_up_to run_to ran_to set_taxpayers_back outlay
money.pay: pay paid payment payments payout payer pay_out transfer transferred wire wired remit reimburse reimbursed refund refunded settle_the_bill hand_over_money handed_over_cash disburse
 deposit deposited instalment down_payment foot_the_bill cough_up shell_out shelled_out spend spent spending advance_payment
money.fund: fund funds funded funding finance financed financing financier sponsor sponsored sponsorship grant grants bankroll bankrolled subsidy raise_money raised_money fundraise fundraising
 backer backers endowment invest invested investment investor investors seed_capital injection capital bailout bail_out bailed_out rescue_package lifeline
money.debt: debt debts indebted owe owed owes owing loan loans lend lender borrow borrowed borrower borrowing mortgage credit creditor creditors arrears unpaid overdue default defaulted repay
 repaid repayment write_off written_off in_the_red liabilities bond bonds interest_rate
money.loss: loss losses lost_money lose_money loss-making deficit shortfall hole_in_the_accounts black_hole write-down written_down in_the_red short_of_funds wiped_out missing_money
 funding_gap unprofitable
money.profit: profit profits profitable earnings revenue revenues turnover income takings proceeds margin margins surplus windfall made_money in_the_black dividend dividends gain gains yield
 bottom_line sales_figures
money.bankrupt: bankrupt bankruptcy insolvent insolvency administration administrator liquidate liquidation liquidator receivership wound_up wind_up went_bust go_bust gone_bust went_under
 go_under collapse_of_the_firm creditors ceased_trading cease_trading folded fold stopped_trading chapter_eleven closed_its_doors close_its_doors belly_up
money.wealth: rich wealthy wealth fortune billionaire millionaire assets riches affluent estate tycoon magnate
money.poverty: poor poverty impoverished deprivation destitute penniless hardship cost_of_living make_ends_meet breadline low-income
money.inflation: inflation inflationary price_rises cost_of_living consumer_prices interest_rates central_bank rate_cut rate_rise devalue devaluation currency exchange_rate recession downturn
 slump boom growth economy economic gdp
money.save: save_money savings saver savers thrift cut_costs cost-cutting cutbacks cuts tighten_belts economise
money.insure: insure insured insurance insurer underwriter premium policyholder cover claim_on_insurance uninsured pay_out_on compensation
firm.takeover: takeover take_over took_over acquire acquired acquisition buyout buy_out bought_out buy_up merge merged merger bid bidder hostile_bid stake majority_stake snap_up snapped_up
 absorb purchase_of_the_company suitor combine tie-up
firm.sell_unit: divest divested divestment sell_off sold_off spin_off spun_off offload offloaded hive_off disposal sale_of_the_business
firm.shares: share shares stock stocks shareholder shareholders stake listing listed flotation float floated ipo market_capitalisation traded_at share_price delist delisted buyback investor
 stock_exchange closed_at
firm.board: board boardroom director directors chairman chairwoman chair chief_executive ceo executive executives finance_chief annual_meeting shareholders_meeting non-executive management manager
 managers boss bosses
firm.close: close_the_plant closed_the_plant plant_closure shut_the_factory mothball mothballed wind_down shutter shuttered relocate relocated relocation move_production moved_production
 offshoring closure_of_the_plant
firm.expand: expand expanded expansion open_a_plant new_factory scale_up ramp_up ramped_up grow_the_business branch_out new_branch
firm.produce: produce produced production manufacture manufactured manufacturer manufacturing output assemble assembly_line factory plant mill build_cars made_by maker makers units_a_year churn_out
firm.customers: customer customers client clients consumer consumers buyer buyers subscriber subscribers user users shopper shoppers policyholders account_holders passengers_booked order_book
firm.monopoly: monopoly antitrust competition_law dominant_position cartel competitor competitors rival_firms market_share undercut price_war
firm.recall: recall recalled recalling withdraw_from_sale taken_off_the_shelves pulled_from_shelves faulty_product defective_product safety_notice return_the_product refund_customers
firm.data: accounts books balance_sheet ledger audit auditors accounting accountant bookkeeping restated_accounts annual_report prospectus filing filings
buy.buy: buy bought buyer buyers purchase purchased purchaser acquire acquired snap_up snapped_up order ordered shop shopping procure procured procurement customer splash_out
buy.sell: sell sold sale sales seller sellers vendor vendors auction auctioned auctioneer dealer retailer retail retailers shopkeeper market_stall on_sale put_up_for_sale went_on_sale
 change_hands changed_hands export exported go_under_the_hammer hawk
buy.own: own owned owner owners ownership possess possession possessions belong belonged belongs property proprietor landlord title deed holder stake_in held_by
buy.rent: rent rented rental rents tenant tenants landlord lease leased leasing evict evicted eviction evictions let_out sublet hire_out
buy.lottery: lottery jackpot gamble gambling gambler betting bet bets bookmaker casino winnings winning_ticket prize_money
change.rise: rise rose risen increase increased increases grow grew grown growth climb climbed jump jumped surge surged soar soared gain gained doubled tripled quadrupled up_by upward
 go_up went_up gone_up higher rocket rocketed swell swelled mount mounting escalate escalated spike
change.fall: fall fell fallen drop dropped decrease decreased decline declined reduce reduced reduction cut cuts plunge plunged slump slumped shrink shrank tumble tumbled halve halved lower
 lowered dip dipped slide slid go_down went_down came_down come_down dwindle dwindled slash slashed downward
change.steady: unchanged steady stable constant flat held_steady no_change stagnate stagnated level_off levelled_off remain_the_same stayed_the_same
`;
