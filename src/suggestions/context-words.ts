// The words that make another thing of a thing: its parts, work on it, topics, firms.
import type { WordRow } from './roles.ts'

/** The rows of what makes another thing of a thing. */
export const contextWords: readonly WordRow[] = [
  {
    role: 'part',
    words:
      'enclosure, pipe, driver cd, installer cd, telephone set, telephone unit, upholstery, motor, pouch, skin, dock, docking, cooler, cooling pad, ' +
      'cleaner kit, cleaning kit, dust cover, carrying case, crate, trolley, podium, shade, base, leg, arm, ' +
      'armrest, backrest, top, panel, platen, chip, nozzle, scraper, gasket, valve, coil, magnet, ' +
      'circuit breaker, breaker, inverter, regulator, transformer, avr, webcam, compartment, toner chip, spring, ' +
      'sewing machine needle, sewing machine oil, charger, battery, baterya, bulb, bombilya, lamp, napkin, cloth, ' +
      'tablecloth, cover, skirting, skirt, case, sleeve, bag, strap, stand, holder, shelf, cable, wire, wiring, ' +
      'cord, adaptor, plug, socket, outlet, splitter, switch, mouse, keyboard, mousepad, pad, ram, memory, ' +
      'memory card, ssd, motherboard, board, fuse, capacitor, remote, remote control, spare part, part, piyesa, ' +
      'accessory, filter, hose, faucet, blade, belt, wheel, caster, roller, head, drum, ribbon, lens, ' +
      'screen protector, mount, bracket, tripod, antenna, hdmi, lan cable, extension, tray, knob, handle, hinge, ' +
      'lock, padlock, key, screw, nail, foam, cushion, varnish, paint, thinner, tank cover, refill, freon, ' +
      'compressor, thermostat, pot, hub, connector, jack, windshield, pop filter, earphone, headset, screen, ' +
      'upgrade, ball, runner, mat, topper, centerpiece, decor, decoration, number, label, sticker, sheet, frame, ' +
      'casing, lid, cap, power supply, power bank, ups battery, toner powder, ink pad, cartridge refill, sim, ' +
      'sim card, uniform, shoes, boots, id, raincoat, flashlight, whistle, consent, waiver, permit, slip, ' +
      'certificate, linis kit, rack, racket, paddle, wax, oil, salt, of specification, specification, ' +
      'of contents, tennis, ware, spoon, manners',
  },
  {
    role: 'work',
    words:
      'varnishing, upholstering, wiring of, dismantling, tuning, relocation, laminated, photocopied, xeroxed, ' +
      'reproduced, duplicated, repaired, rented, broken, defective, damaged, old, sira, guba, luma, repair, ' +
      'rental, rent, renta, arkila, umarkila, inarkila, nirentahan, abang, abangan, plete, kumpuni, kinumpuni, ' +
      'ayos, inayos, pinaayos, ayo, kaayohan, maintenance, servicing, service, set up, support, check up, tune up, reformat, ' +
      'format, formatting, reformatting, installation, install, reinstall, installing, kabit, pagkakabit, ikabit, reset, ' +
      'resetting, replacement, fixing, fix, calibration, upgrading, upgrade of, unlocking, borrowed, hiniram, ' +
      'hinulaman, utang, restoration, refinishing, assembly, assembling, disposal, inspection, inventory, ' +
      'insurance, appraisal, welding, rewiring, troubleshooting, overhaul, overhauling, fabrication, lease, ' +
      'leasing, usage, diagnostics, warranty, recharge, charging, encoding, typing, editing, video editing, ' +
      'layout, hulam, registration, reservation, storage, bookbinding, hardbound, hardbinding, softbound, ' +
      'binding, rebinding, pakyaw, pakyawan, repairing',
  },
  {
    role: 'haul',
    words:
      'freight, hauling, haul, hakot, delivery, delivering, shipping, shipment, transport, transportation, ' +
      'transfer, trucking, courier, lbc, handling, unloading, loading, hatod, hatid, paghahatid, padala, kargo, ' +
      'retrieval, distribution, pick up, gasoline, gas, fuel, diesel, krudo, fare, pamasahe, plete sa, porter, ' +
      'kargador, sorting',
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
      'talk, seminar, orientation, oryentasyon, training, trng, workshop, worksyap, webinar, symposium, forum, ' +
      'conference, congress, contest, paligsahan, patimpalak, competition, quiz bee, quiz, poster, slogan, ' +
      'tarpaulin, tarp, banner, streamer, campaign, kampanya, advocacy, drive, exhibit, lesson, demo, ' +
      'demonstration, theme, program, programa, meeting, pulong, summit, pagsasanay, hasa, lac, literacy, skills, ' +
      'subject, class, course, curriculum, engineering, safety, education, awareness, topic, paksa, essay, ' +
      'jingle, festival, celebration, selebrasyon, day, week, fair, launch, launching, show, parade, olympics, ' +
      'camp, petition, policy, research, survey, study, conservation, saving, reading, art, drawing, story, ' +
      'storytelling, presentation, play, film, movie, documentary, club, interview, meet, opening, closing, ' +
      'drill, tournament, lettering, design, making, fabrication of, raffle, lottery, draw, operation, ' +
      'convention, hackathon, tutorial, diploma, recital, proposal, guidelines, memo, ordinance, law, rights, ' +
      'hygiene, management, roadshow, theft, abuse, addiction',
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
      'enterprises, enterprise, ent, trading, store, shop, tindahan, mart, marketing, ' +
      'merchandise, merchandising, mdse, hardware, ' +
      'press, publishing, publisher, publications, bakery, bakeshop, grocery, supermarket, mall, market, ' +
      'palengke, merkado, bookstore, depot, village, warehouse, builders, ventures, industries, industrial, ' +
      'sales, trade, bros, brothers, and sons, plaza, pharmacy, drugstore, botika, restaurant, resto, ' +
      'canteen, carinderia, eatery, hotel, resort, international, intl, world, ' +
      'house, electronics, emporium, bazaar, dealer, distributor, supplier, foundation, ' +
      'catering services, printing services inc, haus, tiangge, cafe, stall, paper mill, megastore, superstore, ' +
      'pandayan, sm, gaisano, nbs, octagon, cd r king, villman, pc express, handyman, travel agency, ' +
      'tours and travel agency, travel and tours, travels and tours, tours and travel',
  },
  {
    role: 'form',
    words:
      'corp, corporation, inc, incorporated, company, cooperative, and co, llc, opc, ltd, center, centre, station, ' +
      'solutions, technologies, systems',
  },
  {
    role: 'source',
    words:
      'co, c/o, care of, from, fr, mula, galing, gikan, halin, thru, through, via, supplier is, payee, paid at, ' +
      'binili sa, gipalit sa, ginbakal sa, nabili sa, payable to',
  },
]
