// The figures that an answer of each kind states, in one table: what is compared goes by it. What a finding tells as its reason is told with the
// finding; days, ids and places are no figures; and the sums up to each row of a ledger go by the order of its lines.

/** The items of a list by what names them: by the first of these names that an item has all of, else by the last as far as it has them. */
export interface ListRow {
  readonly list: string
  readonly by: readonly [readonly string[], ...(readonly string[])[]]
}

/** Names of figures, those in a list or in an object with its name before them. A name of an object stands for all in it. */
export interface FigureRow {
  /** The object or list that has them; the answer itself where none is named. */
  readonly within?: string | ListRow
  /** Amounts of money and ranges of them, in pesos. */
  readonly pesos?: readonly string[]
  /** What is no money: shares, scores, counts, words. */
  readonly others?: readonly string[]
}

const sums = { pesos: ['received', 'spent', 'ineligible', 'open', 'liquidated', 'cash'] } as const
const totals = {
  pesos: [...sums.pesos, 'toAccountFor', 'overspentBy', 'lapsed'],
  others: ['partnerships', 'withLedger', 'liquidation'],
} as const
const ofField = { pesos: ['spent', 'ineligible', 'open'], others: ['partnerships'] } as const
const at = (list: string, ...names: readonly string[]): ListRow => ({ list, by: [names] })
const printed = ['printed', 'expected', 'fromPrinted'] as const

/** The figures by kind of answer. A kind that is not here states none. */
export const figureRows = {
  expense: [{ pesos: ['amount'] }],
  fund: [
    {
      pesos: [
        'fund',
        ...sums.pesos,
        'obligated',
        'paidOut',
        'toAccountFor',
        'misspent',
        'overspentBy',
        'overliquidatedBy',
        'lapsed',
      ],
      others: ['utilization', 'liquidation'],
    },
    {
      within: {
        list: 'ledger',
        by: [
          ['kind', 'voucher'],
          ['kind', 'day', 'amount'],
        ],
      },
      pesos: ['amount'],
      others: ['countsAs'],
    },
  ],
  'spending-limit': [{ pesos: ['amount'] }],
  duties: [{ within: /* @__PURE__ */ at('duties', 'id'), others: ['status'] }],
  'sbm-incentive': [{ others: ['rating', 'gain', 'levelChanges'] }],
  'sbm-score': [
    {
      others: [
        'levels',
        'final',
        'banded',
        'validatedPractices',
        'performanceImprovement',
        'efficiency',
        'shares',
        'means',
        'weighted',
        'exact',
        'asPrinted',
      ],
    },
  ],
  'sbm-form': [
    { others: ['checked'] },
    { within: /* @__PURE__ */ at('wrong', 'figure'), others: [...printed, 'nearest'] },
    { within: /* @__PURE__ */ at('open', 'figure'), others: printed },
    { within: 'contradiction', others: ['expected'] },
    { within: /* @__PURE__ */ at('contradiction.figures', 'figure'), others: ['printed'] },
  ],
  programme: [
    { others: ['records', 'outcomes', 'outcomesByPart'] },
    { within: 'totals.all', ...totals },
    { within: /* @__PURE__ */ at('totals.regions', 'region'), ...totals },
    { within: /* @__PURE__ */ at('totals.divisions', 'region', 'division'), ...totals },
    { within: /* @__PURE__ */ at('totals.districts', 'region', 'division', 'district'), ...totals },
    { within: /* @__PURE__ */ at('totals.dimensions', 'dimension'), ...ofField },
    { within: /* @__PURE__ */ at('totals.keyStages', 'keyStage'), ...ofField },
  ],
} as const satisfies Readonly<Record<string, readonly FigureRow[]>>

type AnyRow = (typeof figureRows)[keyof typeof figureRows][number]
type NamesIn<Kind extends 'pesos' | 'others'> = AnyRow extends infer Row
  ? Row extends Readonly<Record<Kind, readonly (infer Name extends string)[]>>
    ? Name
    : never
  : never

/** The name of a figure, as the table has it, or of one that a figure of the table holds; principles and outcomes have words of their own. */
export type FigureName = NamesIn<'pesos'> | NamesIn<'others'> | 'rate' | 'standard' | 'reached'
