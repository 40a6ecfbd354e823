// How often suggestExpenseItems is right, on test/cases/ledger-lines.json. Of its sets "test" alone only measures; what was
// measured of the others before their lines were looked at is said in the page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  allowedItems,
  type ExpenseItem,
  type ItemSuggestion,
  nonEligibleItems,
  suggestExpenseItems,
} from 'deped-school-partnerships'

interface Line {
  readonly description: string
  readonly items: readonly ExpenseItem[]
  readonly set: 'tune' | 'test' | keyof typeof firstMeasured
}
const { lines } = JSON.parse(readFileSync(new URL('../cases/ledger-lines.json', import.meta.url), 'utf8')) as {
  readonly lines: readonly Line[]
}
const sets = ['tune', 'test'] as const

/** The sets of lines of the kinds that were wrong or silent, and how many were right and wrong when first measured. */
const firstMeasured = {
  named: [0, 15, 'the lines that were named as wrong or silent, by the words of before'],
  kinds: [
    105,
    50,
    'lines of those kinds, by the words of before; by a first version of the new ones, with the lines in sight, 179 of 187 and 4',
  ],
  'kinds apart': [135, 3, 'more, by words tuned on the sets above; tuned on afterwards'],
  'kinds last': [
    147,
    6,
    'more, by words tuned on the sets above; tuned on afterwards, and the label of one line was mended',
  ],
  'kinds final': [
    66,
    0,
    'more, by words tuned on the sets above; three labels that had been left out by a slip were mended first (63 and 3 without that), and the four misses afterwards',
  ],
  vouchers: [
    13,
    15,
    'lines as school vouchers have them that were wrong or silent, with some near them, by the words of before',
  ],
  'vouchers last': [
    82,
    0,
    'more, by words tuned on the set above and on some 790 lines more, which are not kept; by the words of before 67 and 0; the three misses were mended afterwards',
  ],
  voiced: [0, 6, 'lines of an outside tester that were named as wrong or silent, by the words of before'],
  mixed: [
    134,
    2,
    'utility firms of the provinces, fees by whose they are, abbreviations and three tongues in a line, by words tuned on the set above; tuned on afterwards, as far as a kind was behind a miss',
  ],
  'mixed last': [
    96,
    3,
    'more, by words tuned on the sets above and on 123 lines that were written to mislead, which are not kept; the eight misses were mended afterwards',
  ],
  'mixed final': [62, 3, 'more, by words tuned on the sets above; the eight misses were mended afterwards'],
  'mixed close': [
    56,
    1,
    'more, by words tuned on the sets above and on 100 lines more that were written to mislead; three of the six misses were mended afterwards',
  ],
} as const

const suggested = (description: string): readonly ItemSuggestion[] => {
  const answer = suggestExpenseItems(description)
  if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
  return answer.suggestions
}
const measured = lines.map((line) => ({ ...line, found: suggested(line.description).map(({ item }) => item) }))

/** Pairs of a line and an item: those labelled, those suggested, and those that are both. */
const count = (set: Line['set'], of: (item: ExpenseItem) => boolean = () => true) => {
  const each = measured
    .filter((line) => line.set === set)
    .map(({ items, found }) => ({ items: items.filter(of), found: found.filter(of) }))
  const total = (size: (line: (typeof each)[number]) => number) => each.reduce((sum, line) => sum + size(line), 0)
  return {
    labelled: total(({ items }) => items.length),
    suggested: total(({ found }) => found.length),
    right: total(({ items, found }) => found.filter((item) => items.includes(item)).length),
    lines: each.length,
    wrong: each.filter(({ items, found }) => found.some((item) => !items.includes(item))).length,
    exact: each.filter(({ items, found }) => [...items].sort().join() === [...found].sort().join()).length,
  }
}
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`)

const items = [...nonEligibleItems, ...allowedItems].filter(({ id }) =>
  measured.some(({ items: labels, found }) => [...labels, ...found].some((item) => item === id)),
)

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const figures = (set: Line['set'], of?: (item: ExpenseItem) => boolean) => {
  const { labelled, suggested: all, right } = count(set, of)
  return [share(right, all), share(right, labelled), `${right} of ${all}`, `${right} of ${labelled}`]
}
const table = (set: Line['set']): string =>
  [
    row(['item', 'precision', 'recall', 'right of those suggested', 'right of those labelled']),
    row(['---', '--:', '--:', '--:', '--:']),
    ...items.map(({ id }) => row([`\`${id}\``, ...figures(set, (item) => item === id)])),
    row(['all', ...figures(set)]),
  ].join('\n')
const heads = { tune: 'Lines in sight', test: 'Lines kept apart' } as const
const later = Object.entries(firstMeasured) as readonly [
  keyof typeof firstMeasured,
  (typeof firstMeasured)[keyof typeof firstMeasured],
][]
const history = later.map(([set, [right, wrong, what]]) => {
  const { lines: all, exact, wrong: now } = count(set)
  return row([set, all, `${right} (${share(right, all)})`, wrong, `${exact} (${share(exact, all)})`, now, what])
})
const page = `# How often \`suggestExpenseItems\` is right

Made by test/suggestions/suggestions.test.ts, which fails when it is out of date; \`npx vitest run
test/suggestions/suggestions.test.ts -u\` makes it anew.

A suggestion points to an item by the words of a ledger line. It decides nothing: words are missed and words mislead, so a
person states the item. The lines are invented, after the manner of English and Filipino ledgers of Philippine public
schools, and labelled by their words alone (test/cases/ledger-lines.json). The words were chosen with the lines of the first
set in sight; the second set was kept apart.

Precision is the share of suggestions that are right; recall is the share of labels that are suggested. A line may have
several labels, or none.

${sets
  .map((set) => {
    const { lines: all, exact } = count(set)
    return `## ${heads[set]}

${all} lines; ${exact} have exactly the items of their labels (${share(exact, all)}).

${table(set)}`
  })
  .join('\n\n')}

While the words were chosen, rules were kept or dropped by the counts of this table, though its lines were not read but for
twelve. So it says a little more than unseen lines would.

## Lines of the kinds that mislead

Parts, fees and work on a thing; rentals; what stands after “and”; firms; refusals; topics; misspellings; Cebuano and
Hiligaynon; utilities of the whole country. A wrong suggestion is worse than none. Each set was labelled before the words were
run on it, and first measured then.

${[
  row(['set', 'lines', 'right at first', 'wrong at first', 'right now', 'wrong now', 'what it is']),
  row(['---', '--:', '--:', '--:', '--:', '--:', '---']),
  ...history,
].join('\n')}

A line is right if it has exactly the items of its label, and wrong if it has one that its label lacks. One line of \`kinds\`
was taken out afterwards, since the lines kept apart have it too, and the label of another was mended: it now has the
photocopy that it names. A third, \`Antivirus software license\`, has none any more: software is bought for instruction only
where the line says so. What to expect of lines that nobody has seen is what each later set had at first: 94 to 96 in a
hundred right and none to four wrong in those before \`voiced\`, and 84 to 92 in a hundred right with one to four wrong in
the four after it, whose lines are harder. All are by the same hand as the words; of 200 lines by another hand 88 in a
hundred were right before \`voiced\` was tuned on. Five lists of vouchers that were tuned on and not kept, 593 lines, had 84
to 88 in a hundred right at first, and none to seven wrong; 223 lines that were written to mislead, in two lists, had 87 and
90 in a hundred right, 14 and 8 wrong. Eleven lines of \`mixed\` and \`mixed close\` stay without an item
of theirs: no kind is behind them, and a word for each would teach nothing.

## How a line is read

1. It is cut into words. Spaces, hyphens and points do not count: \`flash-drive\` is \`flash drive\`. A word that is not known
   is read as the one known word that sounds alike, or nearly, as Filipino hands write it (\`teksbuk\`, \`pulder\`), or differs by two
   swapped letters or a vowel left out (from four letters on), any letter left out (from five), one letter amiss (from six)
   or two (from nine). Where two are as near, it is read as neither. Words of their own such as \`scanned\` are not read as
   \`scanner\`: a list of false friends and of endings refuses them. Prefixes are read (\`pang-load\`, \`tagalinis\`,
   \`naglalaba\`), and the linker (\`sabong panlaba\`). Of a word without its vowels (\`lptp\`, \`flash drv\`) and of one cut
   short by a point (\`equip.\`) the one known word is read that it may be.
2. The words between commas, “and”s and words such as \`of\` are a part. What a part hangs on says what is meant of it: in
   “repair of printer and laptop” both are repaired; in “payment to G. A for lecture” a lecture is paid. A part, work or
   a fee that stands first governs the list after it, too (\`warranty extension, laptop\`), unless that is counted as goods are.
3. A thing counts if it is what is bought: not before a part, work, a topic or a word that makes another thing of it
   (\`laptop charger\`, \`zoo animals poster\`), not after work (\`rental of tables\`), not in the name of a firm or after
   \`c/o\`, and not where the line refuses it (\`none\`, \`waived\`, \`walang\`). What teachers made is not bought.
4. Words that mean several things count beside others alone: \`tubig\` beside a payment, \`tablet\` beside a unit, \`JO\`
   beside a worker or a time, \`printing\` beside what learners read. A \`notebook\` is paper, but equipment beside a computer
   maker or a unit. A fee is a professional one if its owner is named as those who practise something are
   (\`accompanist’s fee\`). A utility firm may be followed by its branch (\`Meralco Imus\`), not by what makes another firm of
   it (\`Meralco Ave. Bookstore\`).

A **stipend or allowance of a volunteer teacher** points to additional staff, as wages do: the guide excludes “hiring and
payment of salaries of additional staff”, and whoever teaches for it week by week is staff beside the plantilla, whatever the
money is called. The stipend of a speaker is a professional fee: “payment of professional fees/honoraria”. The stipend of a
pupil is neither.

**Labour** points to additional staff, and so do those who do it (\`karpintero\`, \`tagalinis\`) and the payment of a teacher,
where nothing says that a thing was sent out to be repaired, or that the work was let for a price (\`pakyaw\`): the guide
excludes hiring and salaries. A tutor’s or a coach’s fee is a professional fee.

**Lamination** and **ring binding** point to supplies and materials, as other reproduction does. **Book binding** points to
nothing: it may be of a thesis as well as of modules.

On lines kept apart most of what is missed is abbreviated, or said in a roundabout way.
`

test('docs/suggestions.md is what the lines give', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/suggestions.md')
})

test('there are 120 lines at least, none twice, and every item that has words has lines in both sets', () => {
  expect(lines.length).toBeGreaterThanOrEqual(120)
  expect(new Set(lines.map(({ description }) => description)).size).toBe(lines.length)
  for (const set of sets)
    for (const { id } of items) expect(count(set, (item) => item === id).labelled, `${id} in ${set}`).toBeGreaterThan(0)
})

/**
 * Just under what was measured, in percent: precision and recall. Those of the set "test" may only rise without its lines
 * being looked at.
 */
const floors: Readonly<Record<(typeof sets)[number], Readonly<Record<string, readonly [number, number]>>>> = {
  tune: Object.fromEntries([...items.map(({ id }) => id), 'all'].map((id) => [id, [99, 99]])),
  test: {
    'additional-staff': [99, 89],
    'professional-fees': [99, 79],
    utilities: [99, 89],
    'nat-reviewers': [99, 77],
    'commercial-instructional-materials': [99, 77],
    'educational-trips': [99, 88],
    equipment: [99, 99],
    'gifts-for-monitors': [99, 74],
    'supplies-and-materials': [94, 99],
    all: [98, 88],
  },
}

describe.each(sets)('on the set %s', (set) => {
  test.each([...items.map(({ id }) => id), 'all'])('what was measured holds for %s', (id) => {
    const { labelled, suggested: all, right } = count(set, (item) => id === 'all' || item === id)
    const [precision, recall] = floors[set][id]!
    expect((100 * right) / all).toBeGreaterThanOrEqual(precision)
    expect((100 * right) / labelled).toBeGreaterThanOrEqual(recall)
  })
})

test('nine in ten lines kept apart have exactly the items of their labels', () => {
  expect(count('test').exact).toBeGreaterThanOrEqual(90)
  expect(count('test').wrong).toBeLessThanOrEqual(1)
})

/** The lines of the sets after "voiced" that lack an item of their label still. */
const lacking: readonly string[] = [
  'Globe Duck / tattoo load 300',
  'Dance instructor, 5 sessions fee',
  'Volunteer tutor stipend',
  'Natl Achv Test reviewers G6',
  'Edukasyonal nga pagbiyahe sa Vigan',
  'Science posters, ready made',
  'Books cover, plastic 2 rolls',
  'Speaker, JBL portable 1 unit',
  'Text book cover plastic',
  'Epson printer EcoTank',
  'Office chair and printer ink',
]

test.each(lacking)('%s lacks an item, and points to no wrong one', (line) => {
  const { items, found } = measured.find(({ description }) => description === line)!
  expect(items).toEqual(expect.arrayContaining(found))
  expect(found.length).toBeLessThan(items.length)
})

test.each(measured.filter(({ description, set }) => set !== 'test' && !lacking.includes(description)))(
  '$description points to $items and to nothing else',
  ({ items, found }) => {
    expect([...found].sort()).toEqual([...items].sort())
  },
)

const normalised = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const order = [...nonEligibleItems, ...allowedItems].map(({ id }) => id as string)

test.each(lines)('$description: words that stand in the line, and no decision', ({ description }) => {
  const answer = suggestExpenseItems(description)
  expect(answer).toMatchObject({ because: [], findings: [], needs: [] })
  expect(answer.outcome).toBe('suggested')
  const found = suggested(description)
  expect(found.map(({ item }) => item)).toEqual(
    [...new Set(found.map(({ item }) => item))].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  )
  for (const each of found) {
    expect(Object.keys(each)).toEqual(['item', 'words'])
    expect(each.words.length).toBeGreaterThan(0)
    expect(new Set(each.words).size).toBe(each.words.length)
    for (const word of each.words) {
      expect(word).toMatch(/\S/u)
      expect(normalised(description)).toContain(word)
    }
  }
})

test.each([
  ['Honorarium for speaker', ['professional-fees']],
  ['bayad sa kuryente', ['utilities']],
  ['token for monitoring team', ['gifts-for-monitors']],
  ['bond paper', ['supplies-and-materials']],
  ['HONORARIUM FOR SPEAKER', ['professional-fees']],
  ['Honorárium for speaker', ['professional-fees']],
  ['hono\u0301rarium', ['professional-fees']],
  ['a line that points to nothing', []],
])('%s points to %j', (description, expected) => {
  expect(suggested(description).map(({ item }) => item)).toEqual(expected)
})

test.each([
  ['', 'not-allowed'],
  ['   ', 'not-allowed'],
  ['x'.repeat(301), 'not-allowed'],
  ['two\nlines', 'not-allowed'],
  [5, 'wrong-type'],
  [null, 'wrong-type'],
  [undefined, 'missing'],
])('%j is no line of a ledger', (description, code) => {
  expect(suggestExpenseItems(description as string)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ code, path: [] }],
  })
})

test('300 characters are a line', () => {
  expect(suggestExpenseItems('x'.repeat(300))).toMatchObject({ outcome: 'suggested', suggestions: [] })
})

describe('words against an item count in their own part of a line alone', () => {
  const items = (line: string): readonly string[] => {
    const answer = suggestExpenseItems(line)
    return 'suggestions' in answer ? answer.suggestions.map(({ item }) => item) : []
  }
  test.each([
    ['ink for the printer', ['supplies-and-materials']],
    ['printer ink', ['supplies-and-materials']],
    ['printer ink, printer', ['equipment', 'supplies-and-materials']],
    ['printer, printer ink', ['equipment', 'supplies-and-materials']],
    ['ink, printer; paper', ['equipment', 'supplies-and-materials']],
    ['repair of laptop', []],
    ['repair of laptop and printer', []],
    ['printer & repair of laptop', ['equipment']],
    ['no honorarium for the speaker', []],
    ['no honorarium for the speaker; honorarium of the judge', ['professional-fees']],
    ['Laptop, ink', ['equipment', 'supplies-and-materials']],
    ['ink, laptop', ['equipment', 'supplies-and-materials']],
    ['bond paper, laptop, ink', ['equipment', 'supplies-and-materials']],
    ['laptop and ink', ['equipment', 'supplies-and-materials']],
    ['laptop at ink', ['equipment', 'supplies-and-materials']],
  ])('%s', (line, expected) => {
    expect(items(line)).toEqual(expected)
  })
})

describe('each word counts where it stands', () => {
  test.each([
    ['w/o honorarium', []],
    ['honorarium, none', []],
    ['bond paper, honorarium: none', ['supplies-and-materials']],
    ['repair chairs and tables', []],
    ['repair of printer, laptop', []],
    ['repair of printer, purchase of laptop', ['equipment']],
    ['repair of printer and bond paper', ['supplies-and-materials']],
    ['hauling of chairs and bond paper', []],
    ['laptop - for repair', []],
    ['laptop for repair', []],
    ['laptop for delivery to school', ['equipment']],
    ['projector (bulb)', []],
    ['2 laptops and printer ink', ['equipment', 'supplies-and-materials']],
    ['laptop and printer ink', ['supplies-and-materials']],
    ['chalk & Table & Chair Trading', ['supplies-and-materials']],
    ['chalk & Chair Trading', []],
    ['bond paper 5 rms Juan Store', ['supplies-and-materials']],
    ['payment to Juan Trading for bond paper', ['supplies-and-materials']],
    ['stipend of pupils', []],
    ['transportation allowance of volunteer teacher', []],
    ['load', ['utilities']],
    ['1 load of sand', []],
    ['bayad sa tubig', ['utilities']],
    ['pambili ng tubig', []],
    ['tablets', []],
    ['construction materials', []],
    ['materials for seminar', ['supplies-and-materials']],
    ['hon. of speaker', ['professional-fees']],
    ['hon. mayor', []],
    ['computer fee', []],
    ['internet fee', ['utilities']],
    ['1 unit laptop Xyz', ['equipment']],
    ['laptop xyz', []],
    ['DV No. 5 bond paper', ['supplies-and-materials']],
    ['tokens and snacks for psds', ['gifts-for-monitors']],
    ['tokens, snacks for psds', []],
    ['division supervisor gift', ['gifts-for-monitors']],
    ['for psds: gift', ['gifts-for-monitors']],
    ['gift for pupils and psds', []],
    ['NAT6 reviewers', ['nat-reviewers']],
    ['NAT review - photocopy', ['nat-reviewers']],
    ['NAT review', []],
    ['pocket wifi load', []],
    ['lamination machine', ['equipment']],
    ['laptop with free printer', ['equipment']],
    ['zoo', []],
    ['pang-load', ['utilities']],
    ['pangkuryente', ['utilities']],
    ['pang-guhit', []],
    ['tagaluto', ['additional-staff']],
    ['taga-baryo', []],
    ['naglalaba', ['additional-staff']],
    ['nagbabasa', []],
    ['sabong panlaba', ['supplies-and-materials']],
    ['sabon xyz', []],
    ['load of laundry', []],
    ['load for laundry', ['utilities']],
    ['payment to teacher', ['additional-staff']],
    ['payment to teacher for snacks', []],
    ['labor for painting', ['additional-staff']],
    ['labor for repair of printer', []],
    ['labor for painting, pakyaw', []],
    ['pagprint ug modules', ['supplies-and-materials']],
    ['pagpaayo ug printer', []],
    ['big book', ['commercial-instructional-materials']],
    ['teacher-made big book', []],
    ['big book (made by teachers)', []],
    ['big books made by teachers', []],
    ['software', []],
    ['math software', ['commercial-instructional-materials']],
    ['cheque book', []],
    ['book table', ['equipment']],
    ['Converge ICT Solutions Inc.', ['utilities']],
    ['PLDT directory', []],
    ['PLDT calendar', []],
    ['tutor', []],
    ['tutor fee', ['professional-fees']],
    ['lecture fee', ['professional-fees']],
    ['hired lecturer', []],
    ['pay of coach', ['professional-fees']],
    ['upa sa panday', ['additional-staff']],
    ['upa sa lamesa', []],
    ['gamit ng panday', []],
    ['tablets for pupils', ['equipment']],
    ['tablets for pupils, vitamins', []],
    ['bus for field trip', ['educational-trips']],
    ['snacks for field trip', ['educational-trips']],
    ['consent form for field trip', []],
    ['bus to zoo', ['educational-trips']],
    ['repair, laptop', []],
    ['repair, 2 laptops', []],
    ['laptop battery, printer', []],
    ['laptop battery, 1 unit printer', ['equipment']],
    ['keyboard & mouse, laptop', []],
    ['laptop, keyboard & mouse, printer', ['equipment']],
    ['setup fee, laptop', []],
    ['battery (laptop)', []],
    ['tent rental and projector', []],
    ['tent rental and 2 projectors', ['equipment']],
    ['laptop, installation', []],
    ['laptop, with installation', ['equipment']],
    ['notebook', ['supplies-and-materials']],
    ['notebook 2 units', ['equipment']],
    ['notebook cover, Acer', ['supplies-and-materials']],
    ['ballpen, notebook; laptop 1 unit', ['equipment', 'supplies-and-materials']],
    ['modules by hired encoder', ['additional-staff']],
    ['modules by encoder', []],
    ['modules of hired encoder', []],
    ['no modules by hired encoder', []],
    ['pianist', []],
    ['pianist fee', ['professional-fees']],
    ['drummer fee', []],
    ['drummer’s fee', ['professional-fees']],
    ['child’s fee', []],
    ['sister’s fee', []],
    ['player’s fee', []],
    ['Meralco Imus', ['utilities']],
    ['Meralco Imus lunch', []],
    ['Meralco Bookstore', []],
    ['Meralco Company', ['utilities']],
    ['bayad kuryente Iloilo', ['utilities']],
    ['kuryente Iloilo', []],
    ['published modules', ['commercial-instructional-materials']],
    ['printing of published modules', ['supplies-and-materials']],
    ['published memo', []],
    ['speaker’s fee and hotel', ['professional-fees']],
    ['token for visitors from Division', ['gifts-for-monitors']],
    ['token for visitors from Cebu', []],
    ['token for division visitors', ['gifts-for-monitors']],
    ['token for division teachers', []],
  ])('%s points to %j', (line, expected) => {
    expect(suggested(line).map(({ item }) => item)).toEqual(expected)
  })
})

describe('misspellings', () => {
  test.each([
    ['honararium', ['professional-fees']],
    ['laptpo', ['equipment']],
    ['field tirp', ['educational-trips']],
    ['electrcity bill', ['utilities']],
    ['laptap', ['equipment']],
    ['lapdog', []],
    ['projection', []],
    ['backboard', []],
    ['hammer for PSDS', []],
    ['carpentry', []],
    ['mentoring gift', []],
    ['latop', ['equipment']],
    ['ltop', []],
    ['papr', ['supplies-and-materials']],
    ['teksbuk', ['commercial-instructional-materials']],
    ['text buk', ['commercial-instructional-materials']],
    ['pinter', []],
    ['beach', []],
    ['istapler', ['supplies-and-materials']],
    ['prjctr', ['equipment']],
    ['equip. HP', ['equipment']],
    ['equip HP', []],
    ['HP equip.', []],
    ['prin. HP', []],
    ['bnd ppr', ['supplies-and-materials']],
    ['laptops resurfacing', []],
  ])('%s is read as %j', (line, expected) => {
    expect(suggested(line).map(({ item }) => item)).toEqual(expected)
  })
})

test.each([
  'conssultanxy ',
  'honararim ',
  'x/',
  'repair of laptop and ',
  'Cruz Trading & ',
  '(',
  '-',
  'a’a.',
  'pagpapapag',
  'no ',
])(
  '300 characters of %j are read at once',
  (unit) => {
    const line = unit.repeat(300).slice(0, 300).trim()
    for (let times = 0; times < 20; times += 1) expect(suggestExpenseItems(line).outcome).toBe('suggested')
  },
  5000,
)
