// Partnerships as typed records, drawn by a seed, and the rows that people fill in of them: many ways to write the same fact.
import type { Activity, LedgerEntry, PartnershipRecord } from 'deped-school-partnerships'
import type { TextTables } from 'deped-school-partnerships/text'
import { random } from '../bench/nation/random.mjs'

export type Table = keyof TextTables
export const tableNames = ['partnerships', 'ledger', 'activities'] as const satisfies readonly Table[]

/** The heads of the columns. The last of the partnerships has none, as spreadsheets write them. */
export const heads: Readonly<Record<Table, readonly string[]>> = {
  partnerships: [
    ...['Reference', 'Leader School ID', 'Leader School Name', 'PBB level of the Leader School', 'Leader PBB Year'],
    ...['BEIS ID, Partner School', 'Partner PBB Level', 'Partner PBB Year', 'Nasa listahan', 'Malapit'],
    ...['Distance (km)', 'WFP approved', 'Duty Leader A', ''],
  ],
  ledger: [
    ...['Reference', 'Petsa', 'DV No.', 'Particulars', 'Received', 'Spent', 'Refunded', 'Liquidated', 'Refund of'],
    ...['Activity', 'In WFP', 'Item'],
  ],
  activities: [
    ...['Sanggunian', 'Activity ID', 'Activity', 'Key stage', 'Partner need', 'Funded by other programme'],
    ...['Field trip', 'Began'],
  ],
}

/** A row; `broken` is how it stands in a file where that is no CSV. */
export interface Row {
  readonly cells: string[]
  broken?: string
}
const next = random(44)
export const below = (count: number): number => Math.floor(next() * count)
export const pick = <T>(list: readonly T[]): T => list[below(list.length)]!

const monthNames = ['Agosto', 'Sept.', 'OCTOBER', 'Nov', 'Disyembre']
const written = {
  day: (day: string): string => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    const name = monthNames[month - 8]!
    const inNumbers = date > 12 ? [`${month}/${date}/${year}`, `${date}.${month}.${year}`] : [`${day} 00:00:00`]
    return pick([
      ...[day, `${year}/${month}/${date}`, `${name} ${date}, ${year}`, `${date} ${name} ${year}`],
      ...[`ika-${date} ng ${name} ${year}`, `  ${name} ${date}th ${year}`, ...inNumbers],
    ])
  },
  amount: (amount: string): string => {
    const grouped = amount.replace(/(?<=\d)(?=(?:\d{3})+\.)/gu, ',')
    return pick([amount, grouped, `₱${grouped}`, `P${grouped}`, `PHP ${amount}`, `\u00a0${grouped} `])
  },
  answer: (answer: boolean | undefined): string =>
    answer === undefined ? '' : pick(answer ? ['yes', 'Y', 'TRUE', 'oo', 'Opo', '1', '✓'] : ['no', 'N', 'Hindi', '0']),
  level: (level: number): string => pick([String(level), `Level ${level}`, `PBB level ${level}`, `${level}.0`]),
  item: (item: string | undefined): string =>
    pick(
      item === undefined
        ? ['']
        : item === 'professional-fees'
          ? [item, 'Professional fees and honoraria', 'PROFESSIONAL FEES AND HONORARIA']
          : [item, 'Supplies and materials', 'supplies  and Materials'],
    ),
}

const perhaps = <T>(value: T): T | undefined => (below(6) === 0 ? undefined : value)
const known = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

const day = (): string => `2016-${pick(['09', '10', '11'])}-${String(1 + below(28)).padStart(2, '0')}`
const pesos = (most: number): string => `${100 + below(most)}.${String(below(100)).padStart(2, '0')}`

const activityOf = (id: string): Activity =>
  known({
    id,
    activity: pick(['ict', 'lac-projects', 'preparedness-drills'] as const),
    keyStage: pick(['k-3', '4-6', '7-10'] as const),
    partnerNeed: perhaps(true),
    fundedByOtherProgramme: perhaps(below(9) === 0),
    fieldTrip: below(12) === 0,
    began: perhaps(day()),
  })

/** An expense; its particulars have what CSV has to quote: commas, quotation marks, line breaks. */
const expenseOf = (number: number): LedgerEntry & { readonly kind: 'expense' } =>
  known({
    kind: 'expense' as const,
    day: day(),
    amount: pesos(12_000),
    voucher: `DV-${number}`,
    description: pick(['Bond paper, 20 reams', 'Honorarium of the speaker', 'Sign, 24" wide', 'Snacks for two days']),
    activityId: pick(['A', 'B']),
    inApprovedWfp: perhaps(below(8) > 0),
    item: perhaps(pick(['supplies-and-materials', 'professional-fees'] as const)),
  })

export const typedOf = (number: number): PartnershipRecord => {
  const expenses = Array.from({ length: 4 + below(4) }, (_, index) => expenseOf(index + 1))
  const leader = String(100_000 + number)
  return {
    reference: `P-${String(number).padStart(4, '0')}`,
    pairing: known({
      leader: { id: leader, name: `School ${leader}`, pbb: { year: 2014, level: 4 + below(5) } },
      // Some partners are chosen twice.
      partner: { id: String(300_000 + number - (below(40) === 0 ? 1 : 0)), pbb: { year: 2014, level: 1 + below(5) } },
      onDepEdList: perhaps(below(10) > 0),
      nearby: perhaps(below(10) > 0),
      distanceKm: perhaps(below(120) / 10),
    }) as PartnershipRecord['pairing'],
    duties: { wfpApproved: '2016-08-15', done: { 'leader-a': pick([true, '2016-08-20']) } },
    activities: [activityOf('A'), activityOf('B')],
    ledger: [
      { kind: 'receipt', day: '2016-08-22', amount: '140000.00' },
      ...expenses,
      { kind: 'refund', day: '2016-12-02', amount: '50.00', of: 'DV-1' },
      { kind: 'liquidation', day: '2016-12-19', amount: pesos(30_000) },
    ],
  }
}

export const partnershipRow = ({ reference = '', pairing, duties }: PartnershipRecord): Row => {
  const { leader, partner, onDepEdList, nearby, distanceKm } = pairing
  const done = duties!.done!['leader-a']!
  return {
    cells: [
      ...[reference, pick([leader.id, `${leader.id}.0`]), leader.name!, written.level(leader.pbb!.level!), '2014'],
      ...[` ${partner.id} `, written.level(partner.pbb!.level!), '2014', written.answer(onDepEdList)],
      ...[written.answer(nearby), distanceKm === undefined ? '' : pick([`${distanceKm} km`, String(distanceKm)])],
      ...[written.day(String(duties!.wfpApproved)), done === true ? written.answer(done) : written.day(String(done))],
      '',
    ],
  }
}

const amountHeads = { receipt: 'Received', expense: 'Spent', refund: 'Refunded', liquidation: 'Liquidated' }
export const ledgerRow = (reference: string, entry: LedgerEntry): Row => {
  const expense = entry.kind === 'expense' ? entry : undefined
  const description = (expense?.description ?? '').replace(' for ', pick([' for ', '\r\nfor ', '  for ']))
  const cells: Readonly<Record<string, string>> = {
    Reference: reference,
    Petsa: written.day(entry.day),
    'DV No.': expense?.voucher ?? '',
    Particulars: description,
    [amountHeads[entry.kind]]: written.amount(String(entry.amount)),
    'Refund of': entry.kind === 'refund' ? entry.of : '',
    Activity: expense?.activityId ?? '',
    'In WFP': written.answer(expense?.inApprovedWfp),
    Item: written.item(expense?.item),
  }
  return { cells: heads.ledger.map((head) => cells[head] ?? '') }
}

export const activityRow = (reference: string, activity: Activity): Row => ({
  cells: [
    ...[reference, activity.id ?? '', pick([activity.activity, activity.activity!.toUpperCase()])!, activity.keyStage!],
    ...[written.answer(activity.partnerNeed), written.answer(activity.fundedByOtherProgramme)],
    ...[written.answer(activity.fieldTrip), activity.began === undefined ? '' : written.day(String(activity.began))],
  ],
})
