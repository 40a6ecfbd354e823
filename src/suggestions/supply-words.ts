// The words for supplies and materials, which the guide lets a school buy for its activities, and for reproduction.
import type { WordRow } from './roles.ts'

/** The rows of supplies and materials. */
export const supplyWords: readonly WordRow[] = [
  {
    role: 'thing',
    item: 'supplies-and-materials',
    words:
      'bond paper, manila paper, computer paper, copy paper, coupon bond, colored paper, ' +
      'graph paper, pad paper, photo paper, special paper, vellum, vellum board, sticker paper, kraft paper, ' +
      'crepe paper, construction paper, japanese paper, art paper, intermediate paper, oslo paper, book paper, ' +
      'yellow paper, yellow pad, paper, papel, cartolina, ink, ink refill, refill ink, tinta, toner, cartridge, toner cart, ink cart, ' +
      'pentel pen, sign pen, ball pen, bolpen, ballpoint pen, marking pen, pen, marker, whiteboard marker, ' +
      'permanent marker, pencil, lapis, crayon, chalk, tisa, yeso, eraser, pambura, glue, glue gun, glue stick, ' +
      'hot glue, pandikit, paste, masking tape, scotch tape, packaging tape, duct tape, electrical tape, ' +
      'double sided tape, tape, gunting, scissors, cutter, folder, envelope, fastener, clip, binder, ring binder, ' +
      'staple, stapler, staple wire, ruler, kwaderno, logbook, record book, illustration board, ' +
      'illus board, styro board, laminating film, plastic cover, book cover, notebook cover, plastic envelope, ' +
      'plastic folder, supplies, school supplies, office supplies, art supplies, janitorial supplies, ' +
      'training materials, training kit, trng kit, trng materials, seminar kit, learners kit, hygiene kit, emergency kit, first aid, ' +
      'alcohol, gauze, bandage, benda, betadine, gloves, guwantes, mask, face mask, soap, sabon, tissue, ' +
      'trash bin, trash can, trash bag, garbage bag, garbage bin, basurahan, walis, walis tingting, broom, ' +
      'silhig, silhig tingting, dustpan, floor wax, disinfectant, zonrox, mop, seedling, binhi, punla, ' +
      'fertilizer, pataba, yarn, thread, sinulid, tela, needle, karayom, felt, art materials, poster paint, ' +
      'poster color, watercolor, metacard, metastrip, id lace, id card, id jacket, usb, flash drive, usb flash drive, cd, dvd, ' +
      'cd r, specialty board, specialty paper, certificate paper, parchment, office materials, ' +
      'reading kit materials, chart paper, record folder, flip chart paper, index card, push pin, thumbtacks, ' +
      'rubber band, correction fluid, correction tape, stamp pad, highlighter, pastel, oil pastel, paint brush, ' +
      'sharpener, pantasa, columnar, supplies and materials, gamit sa eskwela, gamit pang eskwela, karton, ' +
      'cardboard, seed, vegetable seed, detergent, gamit pang opisina, gamit pang paaralan, gamit pampaaralan, ' +
      'gamit panlinis, gamit sa opisina, panlinis, tsok, cleaning materials, cleaning supplies, papel de hapon, ' +
      'panulat, pansulat, masking teyp, teyp, notbuk, suplay, buto ng gulay, puncher, clear book, popsicle stick, ' +
      'styrofoam, foam board, sanitizer, hand sanitizer, basahan, sponge, glitter, board marker',
  },
  { role: 'notebook', item: 'supplies-and-materials', words: 'notebook, ntbk' },
  { role: 'maybe thing', item: 'supplies-and-materials', words: 'materials, material, supply, sup' },
  {
    role: 'copy',
    item: 'supplies-and-materials',
    words:
      'repro, reproduction, xerox, photocopy, photocopies, photocopying, mimeograph, mimeographing, riso, ' +
      'risographing, pagpapakopya, pagkopya, pakopya, nagpakopya, pagxerox, imprenta, pagimprenta, ' +
      'lamination, laminate, laminating, ring binding, ring bind, comb binding, comb bind, spiral binding, ' +
      'spiral bind, soft binding of modules, duplication, reproduce, pagpaphotocopy, xeroxing, risograph, ' +
      'fotokopya',
  },
  { role: 'print', item: 'supplies-and-materials', words: 'kopya, print, printing, imprinta, pagprint, printout' },
  {
    role: 'sheets',
    words:
      'monitoring tool, monitoring form, monitoring sheet, dlp, module, learning module, self learning module, ' +
      'slm, las, learning activity sheet, activity sheet, worksheet, learning material, learners material, ' +
      'learning resource, lm, lms, test paper, test questionnaire, test, exam, questionnaire, handout, session guide, ' +
      'lesson exemplar, teaching guide, tg, assessment tool, form, answer sheet, session, lesson plan, dll, ' +
      'teachers guide, reading material, modyul',
  },
]
