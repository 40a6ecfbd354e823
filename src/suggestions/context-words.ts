// The words that make another thing of a thing: its parts, work on it, topics, firms.
import type { WordRow } from './roles.ts'

/** The rows of what makes another thing of a thing. */
export const contextWords: readonly WordRow[] = [
  {
    role: 'part',
    words:
      'telephone set, telephone unit, upholstery, motor, pouch, skin, dock, docking, cooler, cooling pad, ' +
      'cleaner kit, cleaning kit, dust cover, carrying case, crate, trolley, podium, sheet cover, shade, base, ' +
      'leg, arm, armrest, backrest, top, panel, platen, chip, nozzle, scraper, gasket, valve, coil, magnet, ' +
      'circuit breaker, breaker, inverter, regulator, transformer, avr, webcam, compartment, toner chip, spring, ' +
      'sewing machine needle, sewing machine oil, charger, battery, batteries, baterya, bulb, bombilya, lamp, ' +
      'napkin, cloth, tablecloth, cover, skirting, skirt, case, sleeve, bag, strap, stand, holder, shelf, cable, ' +
      'wire, wiring, cord, adapter, adaptor, plug, socket, outlet, splitter, switch, mouse, keyboard, mousepad, ' +
      'pad, ram, memory, memory card, ssd, motherboard, board, fuse, capacitor, remote, remote control, ' +
      'spare part, part, piyesa, accessory, accessories, filter, hose, faucet, blade, belt, wheel, caster, ' +
      'roller, head, drum, ribbon, lens, screen protector, mount, bracket, tripod, antenna, hdmi, lan cable, ' +
      'extension, extension cord, extension wire, tray, knob, handle, hinge, lock, padlock, key, screw, nail, ' +
      'foam, cushion, glass top, varnish, paint, thinner, tank cover, refill, freon, compressor, thermostat, pot, ' +
      'hub, connector, jack, windshield, pop filter, earphone, headset, screen, upgrade, balls, ball, runner, ' +
      'mat, topper, centerpiece, decor, decoration, number, label, sticker, sheet, frame, casing, lid, cap, ' +
      'power supply, power bank, ups battery, toner powder, ink pad, cartridge refill, sim, sim card, uniform, ' +
      'shoes, boots, id, raincoat, flashlight, whistle, consent, waiver, permit, slip, certificate, linis kit, ' +
      'rack, racket, paddle, wax, oil, salt, of specification, specification, of contents, tennis, ware, spoon, ' +
      'manners',
  },
  {
    role: 'work',
    words:
      'varnishing, upholstering, wiring of, dismantling, tuning, relocation, laminated, photocopied, xeroxed, ' +
      'reproduced, duplicated, repaired, rented, broken, defective, damaged, old, sira, sirang, guba, luma, ' +
      'lumang, repair, reapir, repairs and maintenance, repair and maintenance, rental, rent, renta, arkila, ' +
      'umarkila, inarkila, nirentahan, abang, abangan, plete, kumpuni, kinumpuni, pagkukumpuni, pagkumpuni, ayos, ' +
      'inayos, pinaayos, ayo, paayo, pagaayos, kaayohan, pagpaayo, gipaayo, giayo, maintenance, servicing, ' +
      'service, check up, tune up, reformat, format, formatting, reformatting, installation, install, installing, ' +
      'kabit, pagkakabit, pakabit, ikabit, reset, resetting, replacement, fixing, fix, calibration, upgrading, ' +
      'upgrade of, unlocking, borrowed, hiniram, hinulaman, utang, restoration, refinishing, assembly, ' +
      'assembling, disposal, inspection, inventory, insurance, appraisal, welding, rewiring, troubleshooting, ' +
      'overhaul, overhauling, fabrication, lease, leasing, paarkila, usage, diagnosis, diagnostics, warranty, ' +
      'recharge, charging, encoding, typing, editing, video editing, layout, hulam, registration, reservation, ' +
      'storage, bookbinding, hardbound, hardbinding, softbound, binding, rebinding, pakyaw, pakyawan, repairing',
  },
  {
    role: 'haul',
    words:
      'freight, hauling, haul, hakot, paghakot, delivery, delivering, delivery charge, shipping, shipment, ' +
      'transport, transportation, transfer, trucking, courier, lbc, handling, unloading, loading, hatod, ' +
      'paghatod, hatid, paghahatid, padala, pagpapadala, kargo, retrieval, distribution, pick up, gasoline, gas, ' +
      'fuel, diesel, krudo, fare, pamasahe, plete sa, porter, kargador, sorting',
  },
  {
    role: 'hire',
    words:
      'hire, hired, hiring, kinuha, kinuhang, pagkuha, gikuha, pag hire, naghire, nagkuha, employed, tinanggap, ' +
      'upa, upah, umupa, inupahan',
  },
  {
    role: 'topic',
    words:
      'talk, seminar, orientation, oryentasyon, training, workshop, worksyap, webinar, symposium, forum, ' +
      'conference, congress, contest, paligsahan, patimpalak, competition, quiz bee, quiz, poster, slogan, ' +
      'tarpaulin, tarp, banner, streamer, campaign, kampanya, advocacy, adbokasiya, drive, exhibit, lesson, demo, ' +
      'demonstration, theme, program, programa, meeting, pulong, miting, summit, pagsasanay, hasa, lac, literacy, ' +
      'skills, subject, class, course, curriculum, engineering, safety, education, awareness, topic, paksa, ' +
      'essay, jingle, festival, celebration, selebrasyon, day, week, month celebration, fair, launch, launching, ' +
      'show, parade, olympics, camp, petition, policy, research, survey, study, conservation, saving, reading, ' +
      'art, drawing, story, storytelling, presentation, play, film, movie, documentary, club, interview, meet, ' +
      'press conference, opening, closing, drill, tournament, lettering, design, making, fabrication of, raffle, ' +
      'lottery, draw, operation, convention, hackathon, tutorial, diploma, recital, proposal, guidelines, memo, ' +
      'ordinance, law, rights, hygiene, management, roadshow, theft, abuse, addiction',
  },
  {
    role: 'own',
    words:
      'made by, teacher made, gawa ng, ginawa ng, homemade, handmade, improvised, hinimo sa, gihimo sa, ' +
      'localized, contextualized, indigenized, by teachers, by the teachers, by pupils, gawa, gawa sa',
  },
  { role: 'review', words: 'review, reviewing' },
  {
    role: 'firm',
    words:
      'enterprises, enterprise, ent, entreprises, trading, store, shop, tindahan, center, centre, mart, ' +
      'supermart, marketing, merchandise, gen merchandise, general merchandise, gen mdse, merchandising, mdse, ' +
      'corp, corporation, inc, incorporated, company, cooperative, hardware, press, printing press, publishing, ' +
      'publishing house, publisher, publications, bakery, bakeshop, grocery, supermarket, mall, market, palengke, ' +
      'merkado, bookstore, book shop, book sale store, depot, village, warehouse, outlet store, sari sari store, ' +
      'supply store, school supply store, printing shop, print shop, computer shop, xerox shop, builders, ' +
      'ventures, industries, industrial, sales, trade, bros, brothers, and sons, and co, plaza, pharmacy, ' +
      'drugstore, botika, restaurant, resto, canteen, kantina, carinderia, eatery, hotel, resort, solutions, ' +
      'technologies, systems, international, intl, world, house, station, electronics, emporium, bazaar, ' +
      'department store, dealer, distributor, supplier, foundation, llc, opc, ltd, catering services, ' +
      'printing services inc, haus, hub inc, tiangge, internet cafe, cafe, net cafe, stall, paper mill, ' +
      'megastore, superstore, homes inc, furniture shop, national bookstore, pandayan, office warehouse, sm, ' +
      'gaisano, nbs, octagon, cd r king, villman, pc express, handyman, ace hardware',
  },
  {
    role: 'source',
    words:
      'co, c/o, care of, from, fr, mula, galing, gikan, halin, thru, through, via, supplier is, payee, paid at, ' +
      'binili sa, gipalit sa, ginbakal sa, nabili sa, payable to',
  },
]
