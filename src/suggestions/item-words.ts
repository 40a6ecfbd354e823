// The words that may point to an item, in English, Filipino, Cebuano and Hiligaynon. They are ours, and no rule of the
// Order.
import type { WordRow } from './roles.ts'

/** The rows of all items but supplies. */
export const itemWords: readonly WordRow[] = [
  {
    role: 'pay',
    item: 'additional-staff',
    words:
      'salary, salaries, wage, sahod, sweldo, suweldo, swildo, pasahod, pasweldo, pasuweldo, suhol, labor wage, ' +
      'payroll of job order, emergency labor, emergency laborer',
  },
  {
    role: 'post',
    item: 'additional-staff',
    words:
      'utility man, utility worker, utility personnel, utility aide, janitor, janitress, dyanitor, security guard, ' +
      'sekyu, guwardiya, gwardya, guardiya, night guard, night watchman, watchman, school guard, sikyu, encoder, ' +
      'yaya, volunteer teacher, substitute teacher, lsb teacher, hired teacher, hired clerk, hired aide, ' +
      'hired encoder, teacher aide, kinder volunteer, volunteer kinder teacher, admin aide, administrative aide, ' +
      'helper janitor, casual worker, casual employee, contractual employee, contractual worker, ' +
      'contract of service worker',
  },
  {
    role: 'worker',
    item: 'additional-staff',
    words:
      'carpenter, karpintero, panday, mason, painter, pintor, plumber, tubero, laborer, labourer, labor, helper, ' +
      'clerk, gardener, hardinero, driver, cook, kusinera, worker, trabahador, manggagawa, mamumuo, personnel, ' +
      'employee, aide, staff, assistant, electrician, welder, cleaner, tagalinis, tigpanglimpyo, guard, bookkeeper, ' +
      'librarian, staffer',
  },
  {
    role: 'tenure',
    item: 'additional-staff',
    words:
      'jo, job order, cos, contract of service, contractual, kontraktwal, casual, emergency hire, part time, ' +
      'pakyaw worker',
  },
  {
    role: 'pay',
    item: 'professional-fees',
    words:
      'honorarium, honoraria, honorariums, onoraryo, honoraryo, onorarium, professional fee, prof fee, ' +
      'professional service fee, pf of, pf, talent fee, tf of speaker, tf ng, speaker fee, speakers fee, ' +
      'lecturer fee, lecture fee, trainer fee, trainors fee, facilitator fee, consultant fee, consultancy fee, ' +
      'consultancy, judge fee, judges fee, emcee fee, notarial fee, notary fee, legal fee, lawyers fee, ' +
      'attorneys fee, audit fee, translation fee, translator fee, editing fee, doctors fee, physicians fee, ' +
      'resource person fee, resource speaker fee, coaching fee, choreographer fee, officiating fee, ' +
      'professional charges',
  },
  { role: 'maybe pay', item: 'professional-fees', words: 'hon' },
  {
    role: 'professional',
    item: 'professional-fees',
    words:
      'speaker, guest speaker, resource speaker, resource person, rp, lecturer, trainer, trainor, facilitator, ' +
      'consultant, consultants, judge, emcee, hurado, tagapagsalita, tagapagsanay, tagapanayam, tigpamulong, ' +
      'statistician, validator of research, choreographer, lawyer, abogado, notary, nagturo, nagtudlo, nag lecture, ' +
      'nagsalita, nag talk, coach, tigtudlo, nagpanudlo, manunudlo sa seminar, interpreter, auditor, demo teacher',
  },
  {
    role: 'act',
    item: 'professional-fees',
    words:
      'pagturo, pagtuturo, pagtudlo, pagpanudlo, panudlo, pag lecture, lecture, pag talk, pagsasalita, pagsalita, ' +
      'pagtatalumpati, pag emcee, pag host, pag facilitate, pagsasanay sa guro, pag judge, paghusga, tutoring, ' +
      'coaching, facilitating, lecturing, services as speaker, services as judge, services as emcee, ' +
      'services as resource person, services as lecturer, services as facilitator',
  },
  {
    role: 'stipend',
    words:
      'stipend, allowance, istipend, alawans, compensation, remuneration, bayad sa serbisyo, incentive, ' +
      'services rendered',
  },
  {
    role: 'service line',
    item: 'utilities',
    words:
      'electricity, electric bill, electric bills, electrical bill, elec bill, electric consumption, ' +
      'electricity bill, elektrisidad, power consumption, kuryente, koryente, kuriente, ilaw at tubig, ' +
      'tubig at ilaw, suga ug tubig, tubig ug suga, light and water, water and light, light bill, power bill, ' +
      'water bill, water consumption, water charges, water district, prime water, utility bill, utilities, internet, ' +
      'wifi, broadband, internet load, data plan, postpaid, prepaid load, cell load, cellphone load, phone load, ' +
      'eload, paload, load card, cell card, call card, load allowance, mobile load, cp load, celfon load, ' +
      'regular load, data load, call and text load, mobile data, telephone bill, tel bill, phone bill, landline, ' +
      'telephone charges, internet bill, internet subscription, internet connection, internet subs, fiber plan, ' +
      'fibr plan, cable bill, cable tv bill, cable subscription, electric cooperative, electric coop, telecom bill, ' +
      'communication expenses, prepaid card, prepaid wifi, bayad sa suga',
  },
  {
    role: 'company',
    item: 'utilities',
    words:
      'meralco, maynilad, manila water, pldt, pldt fibr, pldt home, veco, visayan electric, cebeco, ileco, batelec, ' +
      'pelco, daneco, zamcelco, noreco, norneco, noneco, ceneco, negros power, anteco, akelco, capelco, guimelco, ' +
      'more power, boheco, beneco, aleco, casureco, canoreco, ficelco, maselco, soreco, quezelco, marelco, omeco, ' +
      'ormeco, lubelco, paleco, biselco, romelco, tielco, banelco, panelco, cenpelco, decorp, tarelco, neeco, ' +
      'presco, angeles electric, zameco, penelco, aurelco, inec, iseco, luelco, abreco, mopreco, ifelco, kaelco, ' +
      'cagelco, iselco, nuvelco, quirelco, batanelco, leyeco, dorelco, soleco, samelco, norsamelco, esamelco, ' +
      'bileco, mactan electric, zamsureco, zaneco, moresco, moelci, cepalco, lasureco, laneco, buseco, fibeco, ' +
      'camelco, davao light, dlpc, dasureco, doreco, cotelco, cotabato light, socoteco, sukelco, magelco, surneco, ' +
      'siarelco, surseco, aneco, aselco, baselco, suleco, tawelco, nordeco, ileco i, mcwd, miwd, dcwd, zcwd, cowd, ' +
      'lwua, bacwd, bacwa, baciwa, maynilad water, bayantel, globelines, globe at home, globe broadband, ' +
      'globe postpaid, globe fiber, globe telecom, smart bro, smart broadband, smart postpaid, smart communications, ' +
      'smart telecom, pldt dsl, sky broadband, sky cable, converge ict, converge fiber, converge fiberx, ' +
      'dito telecom, digitel, sun cellular, touch mobile, globe load, smart load, tnt load, tm load, sun load, ' +
      'dito load, smart loadcard, globe loadcard, gomo, pldt smart',
  },
  {
    role: 'maybe line',
    item: 'utilities',
    words: 'tubig, ilaw, suga, smart, sky, converge, dito, telco, bwd, lwd, swd, water',
  },
  { role: 'billed line', item: 'utilities', words: 'power, globe, sun, elec, telephone, electric, data, phone, light' },
  { role: 'load', item: 'utilities', words: 'load' },
  {
    role: 'national test',
    item: 'nat-reviewers',
    words: 'nat, national achievement test, natl achievement test, achievement test',
  },
  {
    role: 'reviewer',
    words:
      'reviewer, rebyuwer, rebyu, rev, rev booklet, review book, review booklet, review material, review handout, ' +
      'review module, review sheet, review packet, review kit, review note, review guide, review copies, ' +
      'review exam, reviewer book, reviewer booklet, practice test, drill book, mock test, mock exam',
  },
  {
    role: 'thing',
    item: 'commercial-instructional-materials',
    sure: true,
    words:
      'text book, work book, worktext, story book, encyclopedia, ensiklopedya, dictionary, diksyonaryo, almanac, ' +
      'flash card',
  },
  {
    role: 'thing',
    item: 'commercial-instructional-materials',
    words:
      'aklat, libro, mga libro, reference book, activity book, big book, coloring book, library book, book, ' +
      'ready made chart, ready made phonics chart, ready made poster, ready made flashcard, ready made visual aid, ' +
      'published module, published material, published reviewer, commercial module, commercial material, ' +
      'commercial reading material, commercial instructional material, commercially available module, ' +
      'commercially available material, software, software licence, software license, reading software licence, ' +
      'software license 1 yr, e learning subscription, atlas, chart, supplementary reader, reading book, pupils book',
  },
  {
    role: 'trip',
    item: 'educational-trips',
    words:
      'field trip, educational tour, educational trip, educational excursion, educational visit, educl tour, ' +
      'educl trip, educl excursion, educl field trip, educ tour, educ trip, educ excursion, ed tour, ' +
      'edukasyonal na tour, edukasyonal na biyahe, edukasyonal na paglalakbay, edukasyonal na lakbay, study tour, ' +
      'lakbay aral, paglalakbay aral, lakaw aral, pamamasyal, pasyal aral, excursion, ekskursyon, exposure trip, ' +
      'exposure tour, learning trip, plant tour, museum tour, museum visit, museum trip, zoo trip, zoo visit, ' +
      'zoo tour, theme park, exposure visit of pupils, learning tour, educational field trip',
  },
  {
    role: 'destination',
    item: 'educational-trips',
    words: 'museum, museo, zoo, science centrum, planetarium, ocean park, manila ocean park',
  },
  {
    role: 'thing',
    item: 'equipment',
    words:
      'laptop, loptop, desktop, computer, kompyuter, desktop computer, computer set, computer unit, laptop computer, ' +
      'notebook computer, netbook, tablet computer, tablet pc, samsung tablet, android tablet, lenovo tablet, ipad, ' +
      'printer, scanner, photocopier, xerox machine, photocopying machine, photocopy machine, copier, ' +
      'copying machine, risograph, risograph machine, riso machine, duplicating machine, mimeographing machine, ' +
      'laminating machine, lamination machine, xeroxing machine, sewing machine, washing machine, binding machine, ' +
      'grass cutting machine, grass cutter, laminator, projector, proyektor, lcd projector, dlp projector, ' +
      'projector screen, lcd, smart tv, led tv, tv, tv set, television, telebisyon, lcd monitor, led monitor, ' +
      'computer monitor, camera, kamera, camcorder, cctv, cctv camera, sound system, amplifier, bluetooth speaker, ' +
      'portable speaker, trolley speaker, speaker unit, speaker set, speaker system, karaoke, videoke, megaphone, ' +
      'microphone, mikropono, mic, wireless mic, generator, generator set, genset, aircon, air conditioner, ' +
      'aircondition unit, aircon unit, electric fan, wall fan, stand fan, ceiling fan, industrial fan, bentilador, ' +
      'water dispenser, water pump, water tank, refrigerator, oven, microwave, gas stove, electric stove, stove, ' +
      'blender, power tool, power drill, electric drill, drill set, grinder, chainsaw, two way radio, router, ' +
      'wifi router, wireless router, internet router, pocket wifi, modem, wifi modem, hard drive, hard disk, ' +
      'external drive, external hdd, external hard drive, furniture, chair, monobloc chair, plastic chair, ' +
      'office chair, arm chair, table, office table, computer table, folding table, teachers table, mesa, lamesa, ' +
      'upuan, silya, lingkuranan, pulungkuan, cabinet, kabinet, steel cabinet, filing cabinet, bookshelf, ' +
      'bookshelves, shelves, steel rack, estante, aparador, locker, whiteboard, chalkboard, blackboard, pisara, ' +
      'bulletin board, equipment, appliance, kagamitan, microscope, mikroskopyo, telescope, weighing scale, ' +
      'timbangan, sphygmomanometer, bp apparatus, typewriter, paper shredder, shredder, paper cutter machine, ' +
      'speaker with mic, speaker w mic, drone, interactive whiteboard, smartboard, water heater, rice cooker, freezer',
  },
  { role: 'maybe thing', item: 'equipment', words: 'tablet, ref, ups' },
  {
    role: 'gift',
    item: 'gifts-for-monitors',
    words:
      'token, gift, regalo, paregalo, pangregalo, panregalo, giveaway, souvenir, plaque, pasalubong, handog, ' +
      'basket of fruits, fruit basket, christmas basket, gift basket, grocery basket, basket of goods, ' +
      'fruits basket, cake, barong, gift certificate, gift cheque, gift check, gift pack, aginaldo, aguinaldo, ' +
      'pamasko, hamper, christmas hamper, lei, memento',
  },
]
