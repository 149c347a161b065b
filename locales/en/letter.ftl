# The fixed words of letters, as the program names them to an English-speaking user.

amount-figures = { $amount } yuan
amount-full = { $amount } yuan ({ $capitals })

self-person = I
self-firm = our company
self-joint = the complainants
self-joint-report = the persons reporting
self-joint-appeal = the appellants

office-spam-centre = 12321 reporting centre for harmful and spam messages
office-hotline = 12345 government service hotline
counterpart-bureau = communications bureau
counterpart-appeal-centre = appeal centre for telecom users

paper-merchant = letter of complaint
paper-platform = letter of complaint
paper-association = complaint
paper-regulator-complaint = complaint
paper-regulator-report = report
paper-carrier = letter of complaint
paper-bureau-appeal = appeal
paper-bureau-report = report
paper-spam-centre = complaint about spam calls
paper-hotline = request
paper-reminder = reminder
paper-rescission = notice of rescission
paper-review-advice = application for review

does-merchant = complain
does-platform = complain
does-association = complain
does-regulator-complaint = complain
does-carrier = complain
does-regulator-report = report
does-bureau-report = report
does-spam-centre = complain
does-hotline = complain
does-bureau-appeal = appeal
does-reminder = remind
does-rescission = give notice of rescission
does-review-advice = apply for review

you-firm = your company
you-shop = your shop
you-other = you
you-association = your association
you-regulator-complaint = your bureau
you-regulator-report = your bureau
you-bureau-report = your bureau
you-bureau-appeal = your centre
subject-harassing-calls = sales calls
subject-not-as-advertised = goods not as promised
subject-not-as-advertised-service = service not as promised
subject-quality = the quality of the goods
subject-quality-service = the quality of the service
subject-refund-refused = refund refused
subject-prepaid-not-refunded = prepayment not refunded
subject-data-leak = personal information allegedly not kept safe
subject-review-harassment = consumer harassed over a review

name = name
firm-name = name of the firm
credit-code = unified social credit code
legal-representative = legal representative
phone = telephone
address = postal address
respondent-address = address
postcode = postcode
email = e-mail
agent = agent
agent-phone = agent's telephone
agent-matter = matter of the authority
agent-term = agent's term
authority-general = general authority
authority-special = special authority
shop = shop name
platform-operator = operator of the platform
platform-address = address of the platform
account = account on the platform
order-number = order number
carrier-number = telephone number concerned
reported = party reported
reported-address = address of the party reported
reported-phone = telephone of the party reported
anonymous = anonymous

counterpart-association = consumer association
counterpart-regulator = market regulator
counterpart-hotline = 12345 hotline
counterpart-police = police

evidence-number = evidence { $n }
evidence-see = (see { $list })
evidence-kind-document = document
evidence-kind-thing = physical object
evidence-kind-recording = audio or video recording
evidence-kind-electronic = electronic data
evidence-kind-witness = witness statement
evidence-kind-expert = expert opinion
evidence-kind-inspection = record of inspection
evidence-form-original = original
evidence-form-copy = photocopy
evidence-form-duplicate = duplicate
evidence-form-printout = printout

enclosures = Enclosures:
call-log = call log
evidence-list = list of evidence
evidence-list-enclosed = list of evidence, with the evidence listed ({ $n })
authorisation-copy = photocopy of the power of attorney
authorisation-enclosed = original power of attorney, photocopy of the agent's proof of identity
submitted-by = submitted by

number-column = no.
time-column = time
caller-column = calling number
duration-column = duration
content-column = content
evidence-title-column = evidence
evidence-form-column = kind and form
evidence-source-column = source
evidence-proves-column = what it proves
page-numbers-column = pages
copies-column = copies
ditto = same
true-copies = The copies, duplicates and printouts above agree with the originals.
true-photographs = The copies, duplicates, printouts and photographs above agree with the originals.
to-sign =  (signature)
to-seal =  (seal)
representatives-enclosed = appointment of representatives
date-to-fill-in = ____-__-__
exhibits = Exhibits
slip-page = The enclosed copy goes here: 1 page, page { $page }.
slip-pages = The enclosed copies go here: { $count } pages, pages { $page } to { $to }.
slip-unnumbered = The enclosed evidence goes here; write the number of its pages into the list.
exhibit-alt = { $title }, page { $page }
exhibit-stamp = Exhibit { $n }, page { $page } of { $total }
pages-column = pages
to-column = receiving office
called-number = number called
type-column = type

page-footer-total = page { $page } of { $total }
page-footer-dashes = — { $page } —

own-copy = own copy
draft = 草稿

# The list handed over with registered letters. It is printed in Chinese only.
handover-title = List of registered letters handed over
handover-headings = no.,row,case id,letter,contents,recipient,address,postcode,weight (g),fee (yuan),tracking number,date posted,case file
handover-number = no.
handover-recipient = recipient
handover-address = address
handover-postcode = postcode
handover-contents = contents
handover-tracking = tracking number
handover-remarks = remarks
handover-sender = sender
handover-date = date
handover-office = post office
handover-count = { $count } letters in all.
handover-sender-signs = Sender: { $name }
handover-office-signs = Post office (date stamp): { $name }
