// The words that may point to an item, in English, Filipino, Cebuano and Hiligaynon. They are ours, and no rule of the
// Order.
import type { WordRow } from './roles.ts'

/** The rows of all items but supplies. */
export const itemWords: readonly WordRow[] = [
  {
    role: 'pay',
    item: 'additional-staff',
    words: 'salary, salaries, wage, sahod, sweldo, pasahod, pasweldo, suhol, suholan, tangdan, payroll',
  },
  {
    role: 'post',
    item: 'additional-staff',
    words:
      'utility man, utility worker, utility personnel, utility aide, janitor, janitress, guwardiya, ' +
      'night watchman, watchman, sikyu, encoder, yaya, volunteer teacher, substitute teacher, lsb teacher, ' +
      'teacher aide, kinder volunteer, volunteer kinder teacher, kinder volunteer teacher, admin aide, administrative aide, casual worker, ' +
      'casual employee, contractual employee, contractual worker, contract of service worker, guard, bantay, ' +
      'carpenter, karpintero, panday, mason, painter, pintor, plumber, tubero, laborer, gardener, hardinero, ' +
      'electrician, welder, labandera, tigpanglimpyo, trabahador, mamumuo, mananahi, sastre, kusinero, tanod, ' +
      'caretaker, helper, clerk, typist, messenger, security agency, cook, kusinera, bookkeeper, janitorial services, security services',
  },
  {
    role: 'worker',
    item: 'additional-staff',
    words: 'driver, worker, manggagawa, personnel, employee, aide, staff, assistant, cleaner, librarian, staffer',
  },
  { role: 'labor', item: 'additional-staff', words: 'labor, manpower' },
  { role: 'people', item: 'additional-staff', words: 'teacher, guro, mga guro, maestro, magtutudlo' },
  {
    role: 'work',
    item: 'additional-staff',
    words:
      'painting, repainting, carpentry, karpinterya, masonry, plumbing, construction, cleaning, linis, ' +
      'paglilinis, limpyo, gardening, luto, laba, pintura, encode, hugas, tahi, dilig, tanim',
  },
  {
    role: 'tenure',
    item: 'additional-staff',
    words:
      'jo, job order, cos, contract of service, substitute, reliever, arawan, contractual, casual, emergency hire, part time, pakyaw worker',
  },
  {
    role: 'pay',
    item: 'professional-fees',
    words:
      'honorarium, honoraria, honoraryo, onorarium, professional fee, prof fee, professional service fee, pf of, ' +
      'pf, talent fee, consultancy, notarial fee, legal fee, audit fee, translation fee, ' +
      'editing fee, professional charges, notaryo, notarization',
  },
  { role: 'maybe pay', item: 'professional-fees', words: 'hon' },
  {
    role: 'professional',
    item: 'professional-fees',
    words:
      'speaker, panel of judges, resource speaker, resource person, rp, lecturer, trainer, trainor, facilitator, consultant, judge, emcee, hurado, ' +
      'tagapagsalita, tagapagsanay, tagapanayam, tigpamulong, statistician, validator of research, choreographer, ' +
      'lawyer, abogado, notary, nagturo, nagtudlo, nagsalita, nag talk, nag facilitate, nag judge, nag host, instructor, hukom, maghuhukom, coach, tigtudlo, nagpanudlo, ' +
      'manunudlo sa seminar, interpreter, auditor, demo teacher, tutor, attorney, translator, doctor, physician, ' +
      'quizmaster, adjudicator, moderator, psychologist, dentist, accountant, referee',
  },
  {
    role: 'act',
    item: 'professional-fees',
    words:
      'pagturo, pagtuturo, pagtudlo, pagpanudlo, panudlo, lecture, pag talk, pagsasalita, pagsalita, ' +
      'pagtatalumpati, pag host, pag facilitate, pagsasanay sa guro, paghusga, tutoring, coaching, facilitating, ' +
      'lecturing, services as speaker, services as judge, services as emcee, services as resource person, ' +
      'services as lecturer, services as facilitator, judging, officiating',
  },
  {
    role: 'stipend',
    words:
      'stipend, tf, allowance, alawans, compensation, remuneration, bayad sa serbisyo, incentive, services rendered',
  },
  {
    role: 'service line',
    item: 'utilities',
    words:
      'electricity, elektrisidad, kuryente, ilaw at tubig, tubig at ilaw, suga ug tubig, tubig ug suga, ' +
      'light and water, water and light, water district, water dist, prime water, utilities, internet, wifi, broadband, ' +
      'internet load, postpaid, prepaid load, cell load, cellphone load, phone load, eload, paload, load card, ' +
      'cell card, call card, load allowance, mobile load, cp load, regular load, data load, call and text load, ' +
      'mobile data, landline, cable tv bill, electric cooperative, electric coop, city water, metro water, communication expenses, ' +
      'prepaid card, prepaid wifi, bayad sa suga, sim load, fiber, wayfay',
  },
  {
    role: 'company',
    item: 'utilities',
    words:
      'meralco, maynilad, manila water, pldt, pldt fibr, veco, visayan electric, pelco, negros power, more power, ' +
      'decorp, presco, angeles electric, inec, mactan electric, moresco, moelci, cepalco, davao light, dlpc, ' +
      'cotabato light, lwua, bacwd, bacwa, baciwa, bayantel, globelines, globe at home, globe telecom, smart bro, ' +
      'smart communications, smart telecom, pldt dsl, sky cable, dito telecom, digitel, sun cellular, ' +
      'touch mobile, globe load, smart load, tnt load, tm load, sun load, dito load, gomo, pldt smart, converge, ' +
      'mwss',
  },
  {
    role: 'maybe line',
    item: 'utilities',
    words: 'tubig, danum, ilaw, suga, smart, sky, dito, telco, bwd, lwd, swd, water, globe, sun, telepono',
  },
  {
    role: 'billed line',
    item: 'utilities',
    words:
      'power, elec, telephone, electric, data, phone, light, cable tv, tel, utility, telecom, electrical, ' +
      'cable bill',
  },
  { role: 'load', item: 'utilities', words: 'load' },
  {
    role: 'national test',
    item: 'nat-reviewers',
    words: 'nat, national achievement test, natl achievement test, achievement test',
  },
  {
    role: 'reviewer',
    words:
      'reviewer, rebyu, rev, rev booklet, review book, review booklet, review material, review handout, ' +
      'review module, review sheet, review packet, review kit, review note, review guide, review copies, ' +
      'review exam, reviewer book, reviewer booklet, practice test, drill book, mock, mock test, mock exam',
  },
  {
    role: 'thing',
    item: 'commercial-instructional-materials',
    sure: true,
    words: 'text book, work book, worktext, story book, encyclopedia, dictionary, diksyonaryo, almanac, flash card',
  },
  {
    role: 'thing',
    item: 'commercial-instructional-materials',
    words:
      'aklat, libro, reference book, activity book, big book, coloring book, library book, book, ' +
      'ready made chart, ready made phonics chart, ready made poster, ready made flashcard, ' +
      'ready made visual aid, published material, published reviewer, ' +
      'commercial material, commercial reading material, commercial instructional material, ' +
      'commercially available material, e learning subscription, atlas, chart, ' +
      'teachers manual, supplementary reader, reading book, pupils book, reading software, literacy software, wall chart, novel, ' +
      'educational toy, educational game',
  },
  {
    role: 'ready',
    item: 'commercial-instructional-materials',
    words: 'ready made, commercial, commercially available, published',
  },
  {
    role: 'maybe thing',
    item: 'commercial-instructional-materials',
    words: 'software, software license, licensed software, app',
  },
  {
    role: 'trip',
    item: 'educational-trips',
    words:
      'field trip, educational tour, educational trip, educational excursion, educational visit, educl tour, ' +
      'educl trip, educ tour, educ trip, ed tour, edukasyonal na tour, edukasyonal na biyahe, ' +
      'edukasyonal na paglalakbay, edukasyonal na lakbay, study tour, lakbay aral, paglalakbay aral, lakaw aral, ' +
      'pamamasyal, pasyal aral, excursion, exposure trip, exposure tour, learning trip, plant tour, museum tour, ' +
      'museum visit, museum trip, zoo trip, zoo visit, zoo tour, theme park, exposure visit, ' +
      'learning tour, benchmarking trip, benchmarking tour, benchmark trip, benchmarking visit, study visit, educational field trip, eduk tour, farm tour, factory tour, campus tour',
  },
  {
    role: 'destination',
    item: 'educational-trips',
    words: 'museum, museo, zoo, planetarium, ocean park, manila ocean park',
  },
  {
    role: 'thing',
    item: 'equipment',
    words:
      'laptop, desktop, computer, kompyuter, notebook computer, netbook, tablet computer, tablet pc, ' +
      'android tablet, ipad, machine, printer, scanner, photocopier, xerox machine, ' +
      'photocopying machine, photocopy machine, copier, copying machine, risograph machine, riso machine, ' +
      'duplicating machine, mimeographing machine, laminating machine, lamination machine, xeroxing machine, ' +
      'binding machine, grass cutter, laminator, ' +
      'projector, dlp projector, projector screen, lcd, smart tv, led tv, tv, television, led monitor, camera, ' +
      'camcorder, cctv, sound system, amplifier, bluetooth speaker, portable speaker, trolley speaker, ' +
      'speaker unit, speaker set, speaker system, karaoke, videoke, megaphone, microphone, mic, wireless mic, ' +
      'generator, genset, aircon, air conditioner, electric fan, wall fan, stand fan, ceiling fan, ' +
      'industrial fan, bentilador, water dispenser, water pump, water tank, refrigerator, oven, microwave, ' +
      'gas stove, electric stove, stove, blender, power tool, power drill, electric drill, drill set, grinder, ' +
      'chainsaw, two way radio, router, pocket wifi, modem, hard drive, hard disk, external drive, furniture, ' +
      'chair, monobloc chair, plastic chair, office chair, arm chair, table, office table, folding table, ' +
      'teachers table, mesa, lamesa, upuan, silya, lingkuranan, pulungkuan, cabinet, steel cabinet, ' +
      'filing cabinet, bookshelf, bookshelves, shelves, steel rack, estante, aparador, locker, whiteboard, ' +
      'chalkboard, blackboard, pisara, bulletin board, equipment, appliance, microscope, mikroskopyo, telescope, ' +
      'weighing scale, timbangan, sphygmomanometer, bp apparatus, typewriter, paper shredder, shredder, ' +
      'paper cutter, speaker with mic, speaker w mic, drone, interactive whiteboard, smartboard, ' +
      'water heater, rice cooker, freezer, air condition, duplicator, cellphone, smartphone, dslr, guitar, ' +
      'gitara, musical instrument, lyre, xylophone, tambol, violin, flute, ukulele, trumpet, drum set, plantsa, ' +
      'flat iron, kettle, electric kettle, coffee maker, fire extinguisher, elec fan, air cooler, mobile phone, ' +
      'erkon, sound box, dvd player, bench, bangko, sofa, wheelchair, nebulizer, vacuum cleaner, welding machine, ' +
      'gas range, lectern, emergency light, piano, thermal scanner',
  },
  { role: 'maybe thing', item: 'equipment', words: 'tablet, ref, ups' },
  {
    role: 'gift',
    item: 'gifts-for-monitors',
    words:
      'token, gift, regalo, paregalo, pangregalo, panregalo, giveaway, souvenir, plaque, pasalubong, handog, ' +
      'basket of fruits, fruit basket, christmas basket, gift basket, grocery basket, basket of goods, ' +
      'fruits basket, cake, barong, gift certificate, gift cheque, gift check, gift pack, aginaldo, aguinaldo, ' +
      'pamasko, hamper, christmas hamper, lei, memento, shirt, jacket, mug, tumbler, umbrella, payong, lechon, ' +
      'flower, bulaklak, bouquet, eco bag, corsage, chocolate, tote bag',
  },
]
