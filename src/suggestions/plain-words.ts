// The other words of a line: refusals, payment, people, what counts and what only links.
import type { WordRow } from './roles.ts'

/** The rows of the other words. */
export const plainWords: readonly WordRow[] = [
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
      'payment, pymt, pyt, paymt, payt, pmt, pay, paid, bayad, pagbabayad, binayad, bayran, binayran, bayranan, ibinayad, ' +
      'ibayad, bayaran, babayaran, settlement, settle, to pay, remittance, remit, services, bigay, ibinigay, hatag',
  },
  { role: 'fee', words: 'fee, fees, charge, charges, subscription, subs, connection, plan' },
  {
    role: 'purchase',
    words:
      'purchase, purchased, purchasing, pur, buy, buying, bought, binili, bili, bumili, ipinambili, palit, ' +
      'pinalit, bakal, procurement, procure, procured, procuring, acquisition, cost, expense, exp, gastos, gasto, ' +
      'galastuhan, halaga, amount, fund, budget, reimbursement, reimb, reimburse, liquidation, cash advance, ca, ' +
      'petty cash, order, ordered, canvass of, grant, provision',
  },
  {
    role: 'filler',
    words:
      'partial, full, down payment, balance, total, additional, add, dagdag, consumable, various, ' +
      'assorted, mga, new, bago, our, ating, aming, school, sch, partner school, leader school, office, ' +
      'classroom, library, opisina, second hand, monthly, buwanang, ang, si, yung, the, a, an, this, some, ' +
      'iba pang, na, lang, po, din, rin, nga, only, other school, used, two, three, four, five, isang, dalawang, ' +
      'tatlong, usa ka, duha ka, isa ka, extra, use in school, eskwela, eskwelahan, paaralan, tanggapan, asstd, branch, cavite, silay, bayawan, torres, visitors from, ' +
      'guests from, bisita galing, bisita galing sa, bisita mula, bisita mula sa, bisita gikan sa',
  },
  {
    role: 'bill',
    words:
      'bill, bil, bills, billing, bayarin, konsumo, consumption, singil, soa, statement of account, disconnection, ' +
      'reconnection, arrears',
  },
  {
    role: 'time',
    words:
      'days, araw, adlaw, weeks, linggo, semana, month, mo, mos, buwan, bulan, hour, hr, hrs, oras, daily, ' +
      'weekly, half day, quincena, kinsenas, jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, okt, nov, ' +
      'dec, january, february, march, april, june, july, august, september, october, november, december, enero, ' +
      'pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, septiembre, oktubre, nobyembre, disyembre',
  },
  {
    role: 'subject',
    words:
      'math, mathematics, matematika, science, nat sci, natural science, agham, english, filipino, ap, araling panlipunan, mapeh, esp, tle, ' +
      'epp, mtb, mother tongue, numeracy, phonics, history, biology, educational, interactive',
  },
  {
    role: 'unit',
    words:
      'unit, brand new, gb, tb, inches, inch, ft, watts, wattage, core i3, core i5, core i7, ryzen, intel, acer, asus, lenovo, dell, ' +
      'samsung, toshiba, huawei, hewlett, hp',
  },
  {
    role: 'measure',
    words:
      'pc, pcs, piece, piraso, set, box, bx, kahon, rim, rm, rms, ream, pack, pks, pkt, roll, bottle, btl, dozen, ' +
      'doz, dosena, pair, bundle, lot, copy, cps, sheets, yards, yds, meter, mtrs, kilo, kg, cm, mm, ml, gsm, ' +
      'size, short, long, legal, letter, small, medium, large, big, maliit, malaki, black, white, red, blue, ' +
      'green, yellow, colored, color, pula, itim, asul, puti, plain, thick, thin, plastic, wooden, kahoy, steel, ' +
      'metal, glass, monobloc, uratex, portable, wireless, mini, heavy duty, digital, flat screen, led, ' +
      'epson, canon, brother, apple, sony, lg, sharp, ' +
      'sanyo, hanabishi, asahi, standard, condura, carrier, tp link, pilot, panda, hbw, mongol, faber, ' +
      'crayola, stabilo, magic, model, brand, type, ver, nos, number of, dv, ck, or, chk, check no, invoice, inv, ' +
      'si no, ar, pr, gr, grade, baitang, kinder, g, qty, pes, php, p, x, each, pd, per, all in one, aio, ' +
      'complete, inkjet, laserjet, laser, ink tank, multimedia, compound, optical, double, single, queen, ' +
      'drawers, layers, doors, seater, pesos, piso, bots, acct, acct no, account no, account, i, ii, iii, iv, ' +
      'brown, orange, pink, powder, liquid, ict, fiberx, fibr, home fibr, dsl, stand type',
  },
  {
    role: 'food',
    words:
      'snack, meal, merienda, lunch, dinner, breakfast, tanghalian, almusal, hapunan, pananghalian, paniudto, ' +
      'pamahaw, food, pagkaon, catering, kape, coffee, tubig inumin, drinks, softdrinks, juice, refreshments, ' +
      'pancit, rice, bigas, ulam, tinapay, bread, biscuit, mineral water, gallon, gal, container, jug, ' +
      'drinking water, bottled water, water refill, water refilling, inuming tubig, medicine, gamot, paracetamol, ' +
      'vitamins, biogesic, mefenamic, deworming, capsule, syrup, gulaman, cakes and pastries, toiletries, ' +
      'paper cup, paper plate, paper bag, feeding, gatas, milk, itlog, egg',
  },
  {
    role: 'people',
    words:
      'operator, technician, player, nurse, mechanic, contractor, installer, attendant, repairman, dealer of, user, owner, pupil, student, learner, ' +
      'mag aaral, estudyante, bata, kabataan, mga bata, participant, kalahok, parent, magulang, ginikanan, ' +
      'winner, nanalo, nagwagi, officer, coordinator, principal, head teacher, school head, visitor, bisita, ' +
      'volunteer, boluntaryo, mayor, barangay, pta, spg, scout, graduate, honor pupil, completer, athlete, ' +
      'focal person, chairman, contestant, performer, dancer, alumni, retiree, sponsor, donor, stakeholder, ' +
      'partner',
  },
  { role: 'title', words: 'mr, mrs, ms, maam, mam, sir, madam, engr, dr, dra, atty, gng, bb, ginoo, ginang, binibini' },
  {
    role: 'going',
    words:
      'entrance, entrance fee, entrance ticket, ticket, tickets, admission, bus, van, jeep, jeepney, toll, ' +
      'parking, visit, pagbisita, bisita sa, byahe, pasyal, tour, tour guide',
  },
  {
    role: 'deduction',
    words:
      'loan, deduction, kaltas, tax, withholding, bir, gsis, sss, philhealth, pag ibig, premium, grade level, ' +
      'salary grade, minimum wage, contribution, standardization, increase, differential, payslip, certification, ' +
      'schedule, contract, advance, file, report, computation, voucher, receipt, list',
  },
  {
    role: 'monitor',
    words:
      'monitor, monitoring team, monitoring, nag monitor, tagamonitor, evaluator, validator, validation team, ' +
      'supervisor, psds, eps, epsvr, ta team, technical assistance, technical assistance team, ' +
      'field technical assistance team, ftad, visiting team, taga sdo, sds, asds, superintendent, ' +
      'assistant superintendent, chief, deped officials, deped team, evaluation team, ' +
      'monitoring officials, inspectorate team, field technical, sgod, cid',
  },
  {
    role: 'office',
    words:
      'sdo, division, div, region, regional, rehiyon, ro, division office, regional office, district office, ' +
      'do visitors',
  },
  {
    role: 'of',
    words:
      'of, iti, para iti, for, to be used for, used for, intended for, ng, nang, sa, sang, para, pra, in, on, about, re, ' +
      'under, during, habang, noong, until, after, before, into, as, tungkol, ukol, hinggil, gamit, nga gamit, ' +
      'bilang, per diem of, pang',
  },
  { role: 'by', words: 'by' },
  { role: 'to', words: 'to, kay, kang, kina, ni, nina, nila, kanila' },
  {
    role: 'and',
    words:
      'and, at, ug, kag, ken, plus, with, w/, w, kasama, together with, saka, pati, og, or else, including, incl, ' +
      'kabilang, tsaka, o',
  },
  {
    role: 'other',
    words:
      'printed, painted, maker, charter, charted, charity, choir, cabin, cameron, cameo, camping, copper, ' +
      'computing, commuter, command, scanned, scanning, spanner, projected, project, amplified, generation, ' +
      'general, generate, monitored, router table, stapled, passbook, book of accounts, tv plus, cashbook, ' +
      'bank book, receipt book, check book, guestbook, yearbook, handbook, honor, honorable, honorary, lector, ' +
      'lectured, speech, consulting, facility, trained, trainee, training room, salad, salaried, stationery, ' +
      'stationary, seller, celery, wagon, wages board, electric tape, electronic, electric wire, electrical wire, ' +
      'interned, interest, intern, internal, internship, international school, telegram, utility box, ' +
      'organizational chart, bar chart, folded, tokenism, gifted, gifted class, kagamitan sa pagtuturo, ' +
      'kagamitan sa pagkatuto, kagamitan sa panturo, monitoring and evaluation, monitoring report, supervision, ' +
      'region wide, divisional, marked, pencil case, pencil box, crayon box, ruled, rubber, chalk talk, ' +
      'soap opera, table top, tableau, tablespoon, timetable, times table, multiplication table, table tennis, ' +
      'periodic table, vegetable, table of contents, book report, notebook computer bag, microfilm, laptop bag, ' +
      'paper jam, position paper, white paper, research paper, term paper, newspaper, papel de liha, sandpaper, ' +
      'toilet paper holder, wallpaper, tape recorder, tape measure, pen pal, masks contest, paper recycling, ' +
      'load test, load testing, teaching load, workload, truck load, load bearing, overload, load limit, ' +
      'load schedule, load of sand, utility vehicle, service load, bookmark, booking, booked, booklet, ' +
      'bookkeeping, book ends, flip chart, judgement, smart casual, globe and map, science globe, ' +
      'table of specifications, bullpen, bondage, barony, backboard, blackbird, blockboard, blunder, causal, ' +
      'cleanser, clearer, cleaver, copter, clutter, cutlery, constants, condensation, commendation, compensator, ' +
      'converse, compute, freeze, grander, hammer, harper, groves, glover, hangout, intensive, internee, ' +
      'landmine, lamentation, limitation, lumination, locket, looker, masker, mentoring, modulus, maternal, ' +
      'plague, payday, payload, presto, roster, rooter, seeding, selves, shortener, sneaker, stuffer, tagalong, ' +
      'telethon, threat, traitor, trailer, typewritten, watercooler, wastage, weeder, wordbook, expulsion, ' +
      'exclusion, interpret, crop, boost, cots, flies, change, brought, hiking, packing, bangka, kagamutan, ' +
      'abokado, pandan, pandesal, tindera, tagapayo, highlights, hardliner, micrograph, mammograph, cheque book, ' +
      'cheque booklet, bank check, collection, route, plane, glove, fever, flour, cooking, grace, proof, feeling, ' +
      'selling, cheer, issue, past, cliff, steak, bend, flores, pastry, grapes, distract, cellophane, canvas, ' +
      'directory, kagamitang panturo, kagamitan panturo, kagamitang pampagtuturo, lines, current, cartoon, layer, ' +
      'clearing, remaining, cleansing, teaches, lotto, driven, char, guard house, pinto, bakod, suklay, patatas, ' +
      'bayong, pool, ave, avenue, street, road, bldg, calendar, planner',
  },
]

/** What is put before a deed to name who does it. */
export const doers = ['tagapag', 'taga', 'nag', 'tig']

/** What is put before a thing that something is for. */
export const purposes = ['pang', 'pam', 'pan']

/** What Filipino, Cebuano and Hiligaynon put before a word to make a deed of it. */
export const prefixes = [
  'panag',
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
