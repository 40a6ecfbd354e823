// The words by which ledgers name an item, in English and Filipino. They are ours, no rule of the Order, and only ever suggest.
import type { ExpenseItem } from '../order/index.ts'

/** Words that point to an item: where `words` stand, together with `beside` if that is given, and without `unless`. */
interface LedgerWords {
  readonly item: ExpenseItem
  readonly words: RegExp
  readonly beside?: RegExp
  readonly unless?: RegExp
}

/** Work on a thing, its hire or its transport: not its purchase. */
const notBought = /\b(?:repairs?|rental|rent|renta|hire|arkila|pag-?arkila|umarkila|inarkila|upa|umupa|inupahan|freight|hauling|kumpuni|pagkumpuni|pagpapakumpuni|ayos|pag-?aayos|pagpapaayos|maintenance|cleaning|linis|delivery of|donated|borrowed|hiniram)\b/

/** The words for each item, in the order of the guide’s list. Texts are compared in lower case and without accents. */
export const ledgerWords: readonly LedgerWords[] = /* @__PURE__ */ (() =>
  [
  {
    item: 'additional-staff',
    words:
      /\b(?:salar(?:y|ies)|wages?|sahod|swe?ldo|suweldo|pasahod|pasweldo|pasuweldo|job orders?|j\.?o\.?|cos|contract of service|contractual|kontraktwal|casual|utility (?:man|worker|personnel)|utility aide|emergency labor(?:er)?|hired (?:teacher|clerk|encoder|aide)|substitute teacher|encoder|yaya|janitor)\b/,
    unless: /\b(?:salary (?:grade|loan)|minimum wage (?:seminar|orientation))\b/,
  },
  {
    item: 'professional-fees',
    words:
      /\b(?:honorari(?:a|um|ums)|onoraryo|honoraryo|hon\.|prof(?:essional|\.)? ?fees?|p\.?f\.? of|talent fees?|(?:speaker|lecturer|lecture|trainer|facilitator|consultant|consultancy|resource person|judge|emcee|notarial|legal|audit|translation|editing)(?:'?s|s')? ?fees?|bayad (?:sa|ng|kay|para sa) (?:mga )?(?:lecturer|speaker|trainor|trainer|tagapagsalita|tagapagsanay|resource (?:speaker|person)|consultant|hurado|facilitator)|t\.?f\.? (?:ng|of) (?:speaker|emcee))/,
    unless: /\b(?:no|without|walang|wala|waived|less|free of) (?:honorari|onoraryo|honoraryo|prof|talent|speaker)/,
  },
  {
    item: 'utilities',
    words:
      /\b(?:electric(?:ity)?(?: \w+)? (?:bills?|consumption|charges?)|elec\.? ?(?:bills?)?(?= |$)|electricity|kuryente|koryente|ilaw at tubig|power (?:bill|consumption)|meralco|water (?:bills?|consumption|district|charges?)|(?:bayad|bill|bayarin|konsumo|singil)(?: \w+){0,2} (?:sa|ng) tubig|tubig at (?:ilaw|kuryente)|internet|wi-?fi|broadband|data plan|postpaid|pre-?paid load|(?:cell(?:phone)? |phone |e-?|call (?:and|&) text )?load(?: card| allowance| for| p?\d)|pa-?load|loads?$|telephone|tel\.? bills?|phone bills?|landline|utility bills?|utilities)/,
    unless: /\b(?:electric(?:al)? (?:fan|tape|wire)|load(?:ing)? test|testing|teaching load|workload|internet safety|orientation|seminar|symposium|advocacy|poster|campaign|unloading|utility (?:worker|man|aide|personnel)(?! ))\b/,
  },
  {
    item: 'nat-reviewers',
    words: /\b(?:n\.?a\.?t\.?|nat(?:iona|')?l\.? achievement test|nat ?\d+)(?![\w])/,
    beside: /\b(?:rev(?:iewers?|iew (?:books?|booklets?|materials?|handouts?|modules?)|\.)?(?= |$|,|\()|reviewers?|rebyuwer|rebyu|practice tests?|drill books?|mock (?:test|exam))/,
    unless: /\b(?:snacks?|meals?|meryenda|pencils?|lapis)\b(?!.*\breviewer)/,
  },
  {
    item: 'commercial-instructional-materials',
    words:
      /\b(?:text ?books?|work ?books?|work ?texts?|aklat|mga libro|libro|(?:reference|story|activity|big|coloring|library) ?books?|books?|ready-?made (?:\w+ )?(?:charts?|posters?|flash ?cards?|visual aids?)|published (?:\w+ )?(?:modules?|materials?|reviewers?)|commercial(?:ly)? (?:\w+ ){0,2}(?:materials?|modules?|books?)|software|licen[cs]es?|e-?learning subscription|encyclopedias?|dictionar(?:y|ies)|diksyonaryo|atlas(?:es)?|almanacs?|flash ?cards?|charts?)\b/,
    unless: new RegExp(
      `${notBought.source}|\\b(?:record books?|log ?books?|note ?books?|big books? (?:ng|of|by)|para sa big book|big book making|teacher-?made|gawa ng guro|flip ?charts?|driver|book (?:ends?|shelf|shelves|fair|launch|keeping)|organizational chart|chart paper|accounting|book ?keeping|for (?:big books?|flash ?cards?|charts?))\\b`,
    ),
  },
  {
    item: 'educational-trips',
    words:
      /\b(?:field ?trips?|educ(?:ational|'l|\.)? ?(?:tours?|trips?|excursions?|visits?)|edukasyonal na (?:tour|biyahe|paglalakbay|lakbay)|study tours?|lakbay[- ]?aral|pamamasyal|excursions?|museum|museo|zoo|science centrum|planetarium|theme park|paglalakbay)\b/,
    unless: /\b(?:no field ?trip|instead of field ?trip|virtual|trip to division|official (?:trip|travel))\b/,
  },
  {
    item: 'equipment',
    words:
      /\b(?:laptops?|desktops?|computers?|kompyuter|tablets?|netbooks?|printers?|scanners?|photocopiers?|(?:xerox|photocopying|risograph|duplicating|mimeographing|laminating|sewing|washing|binding|grass ?cutting) machines?|risograph|laminators?|projectors?|lcd|dlp|smart ?tv|tv|television|telebisyon|monitors?(?= ?(?:\d|unit|lcd|led))|(?:led|lcd) monitors?|cameras?|camcorder|cctv|sound system|amplifiers?|(?:bluetooth |portable |trolley )?speakers?(?= (?:w\/|with|unit|set|\d|w ))|mega ?phones?|microphones?|mikropono|mics?|generators?|genset|air ?con(?:ditioner)?s?|electric fans?|bentilador|fans? \d|water (?:dispensers?|pumps?|tanks?)|refrigerators?|ref\b|ovens?|(?:gas |electric )?stoves?|blenders?|mixers?|drills? set|power (?:tools?|drill)|grinders?|chainsaw|two-?way radios?|routers?|modem|hard ?(?:drives?|disk)|external (?:drive|hdd)|furniture|(?:monobloc |plastic |office |arm ?)?chairs?|(?:office |computer |folding |teacher'?s )?tables?|mesa|upuan|silya|bangko|cabinets?|kabinet|book ?shel(?:f|ves)|estante|whiteboards?(?= (?:w\/|with|\d)|$)|equipment|appliances?|kagamitan)\b/,
    unless: new RegExp(
      `${notBought.source}|\\b(?:computer (?:paper|forms?|literacy|training|shop|encoding)|ink|toner|cartridges?|refill|bond paper|equipment (?:inventory|orientation)|tables? (?:cloth|napkin|covers?|of)|chair ?covers?|cover|resource speaker|guest speaker|printer (?:ink|ribbon)|table ?cloth|times? tables?|multiplication)\\b`,
    ),
  },
  {
    item: 'gifts-for-monitors',
    words: /\b(?:tokens?|gifts?|regalo|pa-?regalo|pang-?regalo|panregalo|give-?aways?|souvenirs?|plaques?|pasalubong|handog|basket of fruits|fruit baskets?|cakes?|barong|gift ?(?:certificates?|cheques?|packs?))\b/,
    beside:
      /\b(?:monitors?(?!ing (?:tool|form|sheet))|monitoring|nag-?monitor\w*|tagamonitor|taga-?monitor|sdo|division|dibisyon|div\.?|region(?:al)?|rehiyon|r\.?o\.?|evaluators?|validators?|validation|supervisors?|superbisor|psds|eps|t\.?a\.?|technical assistance|ftad|field technical|deped (?:officials?|visitors?|team)|visiting team|taga-?sdo|sds|asds|chief)\b/,
    unless: /\b(?:pupils?|learners?|mag-?aaral|bata|batang|winners?|nanalo|participants?|kalahok)\b/,
  },
  {
    item: 'supplies-and-materials',
    words:
      /\b(?:(?:bond|manila|computer|copy|colou?red|graph|pad|photo|special|vellum|sticker|craft|crepe|construction|japanese|intermediate|oslo|book|yellow) ?papers?|paper(?! jam)s?|papel|car?tolina|kartolina|inks?|tinta|toners?|cartridges?|(?:pentel|sign|ball|marking) ?pens?|ballpens?|bolpen|pens?|markers?|pencils?|lapis|crayons?|krayola|chalks?|tisa|erasers?|pambura|glues?|(?:glue|hot) ?(?:guns?|sticks?)|pandikit|paste|tapes?|gunting|scissors|cutters?|folders?|envelopes?|fasteners?|clips?|staple(?:rs?|s| wires?)|stapler|rulers?|notebooks?|note ?books?|kwaderno|log ?books?|record books?|illustration boards?|boards? \d|laminating (?:film|plastic)|plastic (?:covers?|envelopes?)|supplies|sup\.|school suppl(?:y|ies)|office suppl(?:y|ies)|materials? for|training materials|(?:seminar|training|learner'?s?|hygiene|first[- ]?aid|emergency) kits?|first[- ]?aid|alcohol|gauze|bandages?|benda|betadine|gloves|guwantes|masks?|soap|sabon|tissue|trash ?(?:bins?|cans?|bags?)|garbage bags?|basurahan|walis|walis tingting|brooms?|dust ?pans?|seedlings?|binhi|punla|fertilizers?|pataba|yarn|thread|sinulid|tela|needles?|karayom|felt|art materials|poster (?:paint|colou?rs?)|water ?colou?rs?|metacards?|meta cards?|id (?:laces?|cards?)|usb|flash ?drives?|cds?|dvds?)\b/,
    unless: /\b(?:paper jam|papel de|white paper|position paper|research paper|supplies? delivery)\b/,
  },
  {
    // Reproduction, but for that of reviewers for the National Achievement Test, which is an item of its own.
    item: 'supplies-and-materials',
    words: /\b(?:repro(?:duction)?|xerox|pina-?xerox|pa-?xerox|photo ?cop(?:y|ies|ying)|mimeograph|riso(?= )|printing of (?:modules?|learning|test|materials?|session)|pagpapakopya|pag-?kopya|pagkopya|kopya|pa-?kopya|nagpakopya|pagpapa-?xerox|pag-?xerox|pag-?imprenta|pagpapaimprenta|pag-?print|nagpa-?print)/,
    unless: /\bn\.?a\.?t\.?\b.*\brev|\brev.*\bn\.?a\.?t\.?\b|achievement test/,
  },
])()
