// The words that say what is meant of the others: parts, work, topics, firms, refusals, and what only links.
import type { WordRow } from './roles.ts'

export const contextWords: readonly WordRow[] = [
  {
    role: 'part',
    words:
      'upholstery, motor, pouch, skin, dock, docking, cooler, cooling pad, cleaner kit, cleaning kit, dust cover, ' +
      'carrying case, crate, trolley, podium, sheet cover, shade, base, leg, arm, armrest, backrest, top, panel, ' +
      'platen, chip, nozzle, scraper, gasket, valve, coil, magnet, circuit breaker, breaker, inverter, regulator, ' +
      'transformer, avr, webcam, compartment, toner chip, spring, sewing machine needle, sewing machine oil, ' +
      'charger, battery, batteries, baterya, bulb, bombilya, lamp, napkin, cloth, tablecloth, cover, skirting, ' +
      'skirt, case, sleeve, bag, strap, stand, holder, shelf, cable, wire, wiring, cord, adapter, adaptor, plug, ' +
      'socket, outlet, splitter, switch, mouse, keyboard, mousepad, pad, ram, memory, memory card, ssd, motherboard, ' +
      'board, fuse, capacitor, remote, remote control, spare part, part, piyesa, accessory, accessories, filter, ' +
      'hose, faucet, blade, belt, wheel, caster, roller, head, drum, ribbon, lens, screen protector, mount, bracket, ' +
      'tripod, antenna, antena, hdmi, lan cable, extension, extension cord, extension wire, tray, knob, handle, ' +
      'hinge, lock, padlock, key, screw, nail, foam, cushion, glass top, varnish, paint, thinner, tank cover, ' +
      'refill, freon, compressor, thermostat, pot, hub, connector, jack, windshield, pop filter, earphone, headset, ' +
      'screen, upgrade, balls, ball, runner, mat, topper, centerpiece, decor, decoration, number, label, sticker, ' +
      'sheet, frame, casing, lid, cap, refills, power supply, power bank, ups battery, toner powder, ink pad, ' +
      'cartridge refill, sim, sim card, uniform, shoes, boots, id, raincoat, flashlight, whistle, consent, waiver, ' +
      'permit, slip, certificate, linis kit, rack, racket, paddle, bulbs, wax, oil, salt, of specification, ' +
      'specification, of specifications, of contents, tennis, ware, spoon, manners',
  },
  {
    role: 'work',
    words:
      'varnishing, upholstering, wiring of, dismantling, tuning, relocation, laminated, photocopied, xeroxed, ' +
      'reproduced, duplicated, repaired, rented, broken, defective, damaged, old, sira, sirang, guba, luma, lumang, ' +
      'repair, reapir, repairs and maintenance, repair and maintenance, rental, rent, renta, arkila, umarkila, ' +
      'inarkila, upa, umupa, inupahan, nirentahan, abang, abangan, plete, plite, kumpuni, kinumpuni, pagkukumpuni, ' +
      'pagkumpuni, ayos, inayos, pinaayos, ayo, paayo, pagaayos, kaayohan, pagpaayo, gipaayo, giayo, maintenance, ' +
      'cleaning, linis, paglilinis, limpyo, servicing, service, check up, tune up, reformat, format, formatting, ' +
      'reformatting, installation, install, installing, kabit, pagkakabit, pakabit, ikabit, reset, resetting, ' +
      'replacement, fixing, fix, calibration, upgrading, upgrade of, unlocking, borrowed, hiniram, hinulaman, utang, ' +
      'restoration, refinishing, repainting, painting, assembly, assembling, disposal, inspection, inventory, ' +
      'insurance, appraisal, welding, rewiring, troubleshooting, overhaul, overhauling, fabrication, lease, leasing, ' +
      'paarkila, usage, diagnosis, diagnostics, warranty, recharge, charging, encoding, typing, editing, ' +
      'video editing, layout, labor for, hulam, registration, subscription fee, reservation, storage, bookbinding, ' +
      'hardbound, hardbinding, softbound, binding, rebinding',
  },
  {
    role: 'haul',
    words:
      'freight, hauling, haul, hakot, paghakot, delivery, delivering, delivery charge, shipping, shipment, ' +
      'transport, transportation, transfer, trucking, courier, lbc, handling, unloading, loading, hatod, paghatod, ' +
      'hatid, paghahatid, padala, pagpapadala, kargo, cargo, retrieval, distribution, pick up, gasoline, gas, fuel, ' +
      'diesel, krudo, fare, pamasahe, plete sa, porter, kargador, sorting',
  },
  {
    role: 'hire',
    words: 'hire, hired, hiring, kinuha, kinuhang, pagkuha, gikuha, pag hire, naghire, nagkuha, employed, tinanggap',
  },
  {
    role: 'topic',
    words:
      'talk, seminar, orientation, oryentasyon, training, workshop, worksyap, webinar, symposium, simposyum, forum, ' +
      'conference, congress, contest, paligsahan, patimpalak, competition, quiz bee, quiz, poster, slogan, ' +
      'tarpaulin, tarp, banner, streamer, campaign, kampanya, advocacy, adbokasiya, drive, exhibit, lesson, demo, ' +
      'demonstration, theme, program, programa, meeting, pulong, miting, summit, pagsasanay, hasa, lac, literacy, ' +
      'skills, subject, class, klase, course, curriculum, engineering, safety, education, awareness, topic, paksa, ' +
      'essay, jingle, festival, celebration, selebrasyon, day, week, month celebration, fair, launch, launching, ' +
      'show, parade, olympics, camp, petition, policy, research, survey, study, conservation, saving, reading, art, ' +
      'drawing, story, storytelling, presentation, play, film, movie, documentary, club, interview, meet, ' +
      'press conference, opening, closing, drill, tournament, lettering, design, making, fabrication of, raffle, ' +
      'lottery, draw, operation, convention, hackathon, tutorial, diploma, recital, proposal, guidelines, memo, ' +
      'ordinance, law, rights, hygiene, management, roadshow, theft, abuse, addiction',
  },
  { role: 'review', words: 'review, reviewing' },
  {
    role: 'firm',
    words:
      'enterprises, enterprise, ent, entreprises, trading, tradings, store, shop, tindahan, center, centre, mart, ' +
      'supermart, marketing, merchandise, gen merchandise, general merchandise, gen mdse, merchandising, mdse, corp, ' +
      'corporation, inc, incorporated, company, cooperative, hardware, press, printing press, publishing, ' +
      'publishing house, publisher, publications, bakery, bakeshop, grocery, supermarket, mall, market, palengke, ' +
      'merkado, bookstore, book shop, book sale store, depot, village, warehouse, outlet store, sari sari store, ' +
      'supply store, school supply store, printing shop, print shop, computer shop, xerox shop, builders, ventures, ' +
      'industries, industrial, sales, trade, bros, brothers, and sons, and co, plaza, pharmacy, drugstore, botika, ' +
      'restaurant, resto, canteen, kantina, carinderia, karinderya, eatery, hotel, resort, solutions, technologies, ' +
      'systems, international, intl, world, house, station, electronics, emporium, bazaar, department store, dealer, ' +
      'distributor, supplier, foundation, llc, opc, ltd, catering services, printing services inc, haus, hub inc, ' +
      'tiangge, internet cafe, cafe, net cafe, stall, paper mill, megastore, superstore, homes inc, furniture shop, ' +
      'national bookstore, pandayan, office warehouse, sm, gaisano, nbs, octagon, cd r king, villman, pc express, ' +
      'handyman, ace hardware',
  },
  {
    role: 'source',
    words:
      'co, c/o, care of, from, fr, mula, galing, gikan, halin, thru, through, via, supplier is, payee, paid at, ' +
      'binili sa, gipalit sa, ginbakal sa, nabili sa, payable to',
  },
  {
    role: 'not',
    words:
      'no, none, not, non, without, w/o, walang, wala, walay, waived, waive, free, libre, libreng, zero, nil, hindi, ' +
      'dili, indi, cancelled, canceled, kanselado, postponed, donated, donation, donasyon, less, instead of, n/a, ' +
      'not applicable, refund, refunded, returned, isinauli, deferred, disallowed, disapproved, virtual, ' +
      'complimentary, solicited, solicit, declined, tinanggihan, excluding, except, maliban, exempt, lost, stolen, ' +
      'nawala, nawalang, unpaid',
  },
  {
    role: 'payment',
    words:
      'payment, pymt, pyt, paymt, payt, pmt, pay, paid, bayad, pagbayad, pagbabayad, nagbayad, binayaran, binayad, ' +
      'gibayad, gibayran, bayranan, ibinayad, pambayad, ibayad, ginbayad, ginbayaran, bayaran, babayaran, ' +
      'settlement, settle, to pay, remittance, remit, services, bigay, ibinigay, hatag, gihatag',
  },
  { role: 'fee', words: 'fee, fees, charge, charges' },
  {
    role: 'purchase',
    words:
      'purchase, purchased, purchasing, pur, buy, buying, bought, pambili, pagbili, binili, bili, bumili, ' +
      'ipinambili, pampalit, palit, pagpalit, gipalit, nagpalit, pinalit, bakal, pagbakal, pangbakal, ginbakal, ' +
      'nagbakal, procurement, procure, procured, procuring, acquisition, cost, costs, expense, expenses, exp, ' +
      'gastos, gasto, galastuhan, halaga, amount, fund, funds, budget, reimbursement, reimb, reimburse, liquidation, ' +
      'cash advance, ca, petty cash, order, ordered, canvass of, grant, provision',
  },
  {
    role: 'filler',
    words:
      'machine, math, mathematics, matematika, science, agham, english, filipino, ap, araling panlipunan, mapeh, ' +
      'esp, tle, epp, mtb, mother tongue, numeracy, phonics, history, biology, partial, full, down payment, balance, ' +
      'total, additional, add, dagdag, consumable, set of, various, assorted, mga, new, bago, bagong, our, ating, ' +
      'aming, school, sch, partner school, leader school, office, classroom, library, opisina, brand new, ' +
      'second hand, monthly, buwanang, ang, si, yung, the, a, an, this, some, iba pang, na, lang, po, din, rin, nga, ' +
      'only, other school, used, two, three, four, five, isang, dalawang, tatlong, usa ka, duha ka, isa ka, extra, ' +
      'use in school',
  },
  {
    role: 'bill',
    words:
      'bill, bills, billing, bayarin, konsumo, consumption, singil, soa, statement of account, disconnection, ' +
      'reconnection, arrears',
  },
  {
    role: 'time',
    words:
      'days, araw, adlaw, weeks, linggo, semana, month, months, mo, mos, buwan, bulan, hour, hours, hr, hrs, oras, ' +
      'daily, weekly, half day, quincena, kinsenas, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, okt, ' +
      'nov, dec, january, february, march, april, june, july, august, september, october, november, december, enero, ' +
      'pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre',
  },
  { role: 'unit', words: 'unit, units, gb, tb, inches, inch, ft, watts, wattage, core i3, core i5, core i7' },
  {
    role: 'measure',
    words:
      'pc, pcs, piece, pieces, piraso, set, sets, box, boxes, bx, kahon, rim, rims, rm, rms, ream, reams, pack, ' +
      'packs, pks, pkt, roll, rolls, bottle, bottles, btl, dozen, doz, dosena, pair, pairs, bundle, lot, copies, ' +
      'copy, cps, sheets, yards, yds, meter, meters, mtrs, kilo, kg, cm, mm, ml, gsm, hp, size, short, long, legal, ' +
      'a4, a3, letter, small, medium, large, big, maliit, malaki, malaking, black, white, red, blue, green, yellow, ' +
      'colored, color, pula, itim, asul, puti, plain, thick, thin, plastic, wooden, kahoy, steel, metal, glass, ' +
      'monobloc, uratex, portable, wireless, mini, heavy duty, digital, flat screen, led, i3, i5, i7, ryzen, intel, ' +
      'epson, canon, brother, hewlett, acer, asus, lenovo, dell, samsung, apple, toshiba, sony, lg, panasonic, ' +
      'sharp, sanyo, hanabishi, asahi, standard, condura, carrier, tp link, huawei, pilot, panda, hbw, mongol, ' +
      'faber, crayola, stabilo, magic, model, brand, type, ver, nos, number of, dv, ck, or, chk, check no, invoice, ' +
      'inv, si no, ar, pr, gr, grade, baitang, kinder, g, qty, pes, php, p, x, each, pd, per, all in one, aio, ' +
      '3 in 1, complete, inkjet, laserjet, laser, ink tank, multimedia, compound, optical, double, single, queen, ' +
      'drawers, layers, doors, seater, pesos, piso',
  },
  {
    role: 'food',
    words:
      'snack, snacks, meal, meals, meryenda, merienda, lunch, dinner, breakfast, tanghalian, almusal, hapunan, ' +
      'pananghalian, paniudto, pamahaw, food, pagkain, pagkaon, catering, kape, coffee, tubig inumin, drinks, ' +
      'softdrinks, juice, refreshment, refreshments, pancit, rice, bigas, ulam, tinapay, bread, biscuit, ' +
      'mineral water, gallon, gal, galon, container, jug, drinking water, bottled water, water refill, ' +
      'water refilling, inuming tubig, medicine, gamot, paracetamol, vitamin, vitamins, biogesic, mefenamic, ' +
      'deworming, capsule, syrup, gulaman, lechon, cakes and pastries, toiletries, paper cup, paper cups, ' +
      'paper plate, paper plates, paper bag, paper bags, feeding',
  },
  {
    role: 'people',
    words:
      'operator, technician, installer, attendant, repairman, dealer of, user, owner, pupil, student, learner, ' +
      'mag aaral, estudyante, bata, batang, kabataan, mga bata, teacher, tchr, tchrs, guro, mga guro, maestra, ' +
      'maestro, magtutudlo, participant, kalahok, parent, magulang, ginikanan, winner, nanalo, nagwagi, officer, ' +
      'coordinator, principal, head teacher, school head, visitor, bisita, volunteer, boluntaryo, mayor, barangay, ' +
      'pta, spg, scout, graduate, honor pupil, completer, athlete, focal person, chairman, contestant, performer, ' +
      'dancer, alumni, retiree, sponsor, donor, stakeholder, partner',
  },
  { role: 'title', words: 'mr, mrs, ms, maam, mam, sir, madam, engr, dr, dra, atty, gng, bb, ginoo, ginang, binibini' },
  {
    role: 'going',
    words:
      'entrance, entrance fee, entrance ticket, ticket, tickets, admission, bus, van, jeep, jeepney, toll, parking, ' +
      'bisita sa, byahe, biyahe, pasyal, tour, tour guide',
  },
  {
    role: 'deduction',
    words:
      'loan, deduction, deductions, kaltas, tax, withholding, withholding tax, bir, gsis, sss, philhealth, pag ibig, ' +
      'premium, grade level, salary grade, minimum wage, contribution, standardization, increase, differential, ' +
      'payslip, certification, schedule, contract, advance, file, report, computation, voucher, receipt, list',
  },
  {
    role: 'monitor',
    words:
      'monitor, monitors, monitoring team, monitoring, sdo monitors, nag monitor, nagmomonitor, tagamonitor, ' +
      'mga tagamonitor, evaluator, validator, validation team, supervisor, superbisor, psds, eps, epsvr, ta team, ' +
      'technical assistance, technical assistance team, field technical assistance team, ftad, visiting team, ' +
      'taga sdo, sds, asds, schools division superintendent, superintendent, assistant superintendent, chief, ' +
      'cid chief, sgod chief, deped officials, deped visitors, deped team, evaluation team, monitoring officials, ' +
      'inspectorate team, field technical, sgod, cid',
  },
  {
    role: 'office',
    words:
      'sdo, division, dibisyon, div, region, regional, rehiyon, ro, division office, regional office, ' +
      'district office, do visitors',
  },
  {
    role: 'of',
    words:
      'of, for, to be used for, used for, intended for, ng, nang, sa, sang, para, pra, in, on, about, re, by, under, ' +
      'during, habang, noong, until, after, before, into, as, tungkol, ukol, hinggil, gamit, nga gamit, bilang, ' +
      'per diem of',
  },
  { role: 'to', words: 'to, kay, kang, kina, ni, nina, nila, kanila' },
  {
    role: 'and',
    words:
      'and, at, ug, kag, plus, with, w/, w, kasama, together with, saka, pati, og, or else, including, incl, ' +
      'kabilang, tsaka, o, with free',
  },
  {
    role: 'other',
    words:
      'printed, painted, maker, makers, charter, charted, charity, choir, cabin, cameron, cameo, camping, copper, ' +
      'computing, commuter, command, scanned, scanning, spanner, projected, project, projects, amplified, ' +
      'generation, general, generate, monitored, router table, stapled, passbook, cashbook, bank book, receipt book, ' +
      'check book, guestbook, yearbook, handbook, honor, honors, honorable, honorary, lector, lectured, speech, ' +
      'consulting, facility, facilities, trained, trainee, trainees, training room, salad, salaried, stationery, ' +
      'stationary, sellers, seller, celery, wagon, wages board, electric tape, electrical, electronic, ' +
      'electric wire, electrical wire, interned, interest, intern, internal, internship, international school, ' +
      'telegram, utility box, organizational chart, bar chart, folded, tokenism, gifted, gifted class, ' +
      'kagamitan sa pagtuturo, kagamitan sa pagkatuto, kagamitan sa panturo, monitoring and evaluation, ' +
      'monitoring report, supervision, region wide, divisional, marked, pencil case, pencil box, crayon box, ruled, ' +
      'rubber, chalk talk, soap opera, table top, tableau, tablespoon, timetable, times table, multiplication table, ' +
      'table tennis, periodic table, vegetable, table of contents, book report, notebook computer bag, microfilm, ' +
      'laptop bag, paper jam, position paper, white paper, research paper, term paper, newspaper, papel de liha, ' +
      'sandpaper, toilet paper holder, wallpaper, tape recorder, tape measure, pen pal, masks contest, ' +
      'paper recycling, load test, load testing, teaching load, workload, truck load, load bearing, overload, ' +
      'load limit, load schedule, load of sand, utility vehicle, service load, bookmark, booking, booked, booklet, ' +
      'bookkeeping, book ends, flip chart, judgement, judges table, speakers table, smart casual, globe and map, ' +
      'science globe, table of specifications, bullpen, bondage, barony, barons, backboard, blackbird, blockboard, ' +
      'blunder, carpentry, causal, cleanser, clearer, cleaver, copter, clutter, cutlery, constants, condensation, ' +
      'commendation, compensator, converse, compute, computes, freeze, grander, hammer, harper, groves, glover, ' +
      'hangout, intensive, internee, landmine, lamentation, limitation, lumination, locket, looker, masker, ' +
      'mentoring, modulus, maternal, plague, payday, payload, presto, roster, routes, rooter, seeding, selves, ' +
      'shortener, sneaker, stuffer, tagalong, telethon, threat, traitor, trailer, typewritten, watercooler, wastage, ' +
      'weeder, wordbook, expulsion, exclusion, interpret, envelop, crop, boost, cots, flies, change, brought, ' +
      'hiking, packing, bangka, kagamutan, abokado, pintura, pandan, pandesal, tindera, tagapayo, highlights, ' +
      'hardliner, micrograph, mammograph, encode',
  },
]

/** What Filipino, Cebuano and Hiligaynon put before a word to make a deed of it. */
export const prefixes = [
  'ipinapa',
  'pagpapa',
  'nagpapa',
  'ipina',
  'pagpa',
  'nagpa',
  'magpa',
  'gipa',
  'gina',
  'ipa',
  'pina',
  'pag',
  'nag',
  'mag',
  'gi',
  'gin',
  'pa',
  'ni',
]
