# Terms: tousu deadlines. `deadline-CODE` is what must happen, `.why` the reason and what to do.

cli-deadlines = List terms: by when the other side must act, and by when you must
cli-deadlines-case = Case file; - is standard input
cli-deadlines-format = Format: table, json or ics (calendar); if not given that of the ending of --out, else table
cli-deadlines-out = Output file; - is standard output, as when it is not given
cli-deadlines-force = Replace a file of the same name that this program did not write
cli-deadlines-over-case = { $file } is the case file itself; give --out another name

deadlines-title = { $case }: { $count ->
        [one] 1 term
       *[other] { $count } terms
    }, today is { $today }
deadlines-none = { $case }: no term is running
deadlines-col-due = Due
deadlines-col-weekday = Day
deadlines-col-left = Left
deadlines-col-whose = Who
deadlines-col-what = What
deadlines-col-basis = Rule
deadlines-whose-yours = you
deadlines-whose-theirs = they
deadlines-weekday-1 = Mon
deadlines-weekday-2 = Tue
deadlines-weekday-3 = Wed
deadlines-weekday-4 = Thu
deadlines-weekday-5 = Fri
deadlines-weekday-6 = Sat
deadlines-weekday-7 = Sun
deadlines-left = { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
deadlines-today = today
deadlines-passed = { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }
deadlines-unknown = not begun
deadlines-of-letter = { $what } (letter of { $date })
deadlines-to-office = office: { $office }
deadlines-from = counted from { $from }, that day not included
deadlines-other-reading = by another reading the last day is { $date }: the rule moves a term off “statutory holidays” and does not say whether exchanged rest days and weekends count as such. Go by the earlier day
deadlines-provisional = provisional: days off and worked weekends of that year have not been published and may move the last day. Act before it, and compute it again when they are
deadlines-waits-receipt = runs from receipt. Find out when it was delivered and write that day as `received` of the [[sent]] entry
deadlines-waits-answer = runs from the day the decision came. Write that day as `answered` of the [[sent]] entry
deadlines-basis = Rule: { $citation }
deadlines-calendar = Terms { $case }
deadlines-soon = Due in two days: { $what }

deadline-regulator-decision = the market regulator decides whether it takes up the complaint
    .why = Within seven working days of receipt it must decide to take up the complaint or not, and tell the complainant; if not, with reasons.
deadline-mediation = mediation by the market regulator ends
    .why = Mediation that has brought no agreement within sixty days of acceptance is ended. Time for tests and expert opinions is not counted. Arbitration or court are open after that.
deadline-report-check = the market regulator checks the report
    .why = Within fifteen working days of receipt it must check the clues and decide whether to open a case. Time for tests and expert opinions is not counted.
deadline-report-check-prolonged = the market regulator checks the report (time prolonged)
    .why = In special circumstances its head may prolong the check by fifteen working days.
deadline-advertising-answer = the market regulator deals with the report on advertising and says so
    .why = Who reports a breach of the advertising law must be told within seven working days of receipt what was done.
deadline-merchant-remedy = the merchant deals with the defect
    .why = Where goods or services are not as they should be, a merchant who without good reason has not taken back, refunded, replaced, repaired or compensated more than fifteen days after being asked counts as delaying wilfully or refusing without reason. The market regulator may be told.
deadline-return-handling = the merchant deals with the return
    .why = A merchant who has not dealt with a return more than fifteen days after being asked, or gives no usable address for it, counts as delaying wilfully or refusing without reason.
deadline-refund = the merchant refunds the price
    .why = The price must be paid back within seven days after the merchant has received the returned goods.
deadline-refund-delay = fifteen days without a refund
    .why = A merchant who without good reason has not refunded more than fifteen days after receiving the returned goods counts as delaying wilfully or refusing without reason, and may be punished.
deadline-prepaid-refund = the merchant refunds the advance payment
    .why = Where no term is agreed, a merchant who has not refunded more than fifteen days after being asked counts as delaying wilfully or refusing without reason. A term agreed in the contract goes first.
deadline-carrier-answer = the carrier answers
    .why = If the carrier has not answered within fifteen days of the complaint, or its answer does not satisfy, an appeal to the communications bureau is open.
deadline-appeal-acceptance = the appeal office decides whether it takes up the appeal
    .why = Within five working days of receipt it must decide to take up the appeal or not, and say so (电信用户申诉处理办法).
deadline-appeal-answer = the appeal office answers the appeal
    .why = It must answer within thirty days of receiving the appeal; where papers were missing, of receiving all of them.
deadline-return-right = return the goods without giving a reason
    .why = Notice must be sent within seven days from the day after the parcel was signed for; no reason is needed. Not for goods made to order, perishables, unsealed digital goods, newspapers, and goods whose exclusion was confirmed when buying.
deadline-prepaid-return = withdraw from the prepaid contract without giving a reason
    .why = Within seven days of paying the principal can be asked back, unless the same goods or services had been received before. Counted here from the day of the contract; who paid later has longer.
deadline-appeal-charges = appeal in the dispute about charges
    .why = A dispute about charges that arose more than five months ago is not taken up. Counted from the earliest day the case tells; whether each monthly charge counts by itself is not said.
deadline-appeal-other = appeal to the communications bureau
    .why = A matter that arose more than two years ago is not taken up. Counted from the earliest day the case tells.
deadline-review-silence = if the market regulator stays silent: apply for administrative review
    .why = If its time passes without a decision, review can be applied for within sixty days from then; against inaction review comes before court. Nothing to do where it has answered.
deadline-review-refusal = against the refusal to take up the complaint: apply for administrative review
    .why = Within sixty days of learning of the refusal; other limits hold where it did not mention the right to review. Arbitration or court in the dispute itself are open without review.
deadline-rescission = rescind the contract
    .why = The right lapses one year after you knew or should have known the ground; demands do not interrupt it. The contract is rescinded when the notice arrives: once it has, this is done. Counted from the earliest day you can have known.
deadline-avoidance = ask for the contract to be avoided for fraud
    .why = By court or arbitration, within one year after you knew or should have known the ground; demands do not interrupt it. Counted from the earliest day you can have known.
deadline-office-limit = complain to the market regulator
    .why = More than three years after you knew or should have known of the harm it is not taken up. Demands to the merchant do not interrupt this term; it is not the limitation of actions.
deadline-limitation = the limitation of actions ends
    .why = Three years from when you knew or should have known of the harm and who did it; each demand starts them anew. Counted here from the last demand with a date: keep the evidence of it.
