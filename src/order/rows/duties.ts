// What the two school heads do. Only 5.1.1 (A) to (J) and 5.1.2 (A) were seen, and of them only one phrase is on record as found.
// A row: whose duty, its letter, its name, and what it says in our words.
import { type QuotedClause, restated, type RestatedClause } from '../clause.ts'

const sections = { leader: '5.1.1', partner: '5.1.2' } as const

// @__NO_SIDE_EFFECTS__
const duty = <const Of extends keyof typeof sections, const Letter extends string>(
  of: Of,
  letter: Letter,
  label: string,
  gist: string,
) => {
  const key = letter.toLowerCase() as Lowercase<Letter>
  const clause = `do44/duties/${of}/${key}` as const
  const clauses: readonly [typeof clause] = [clause]
  return {
    item: { id: `${of}-${key}` as const, of, letter, label, clauses },
    clauses: { [clause]: restated('do44', `${sections[of]} (${letter})`, gist) } as Readonly<
      Record<typeof clause, RestatedClause>
    >,
  }
}

const costing = 'do44/duties/leader/h/costing'
/** The phrase that binds the activities to costs and dates, which were not seen. */
const phrase: QuotedClause = {
  issuance: 'do44',
  section: '5.1.1 (H)',
  source: 'facts',
  evidence: 'quoted',
  words: 'following the costing parameters and timelines',
}

// @__NO_SIDE_EFFECTS__
const withCosting = ({ item, clauses }: ReturnType<typeof duty<'leader', 'H'>>) => ({
  item: { ...item, clauses: [...item.clauses, costing] as const },
  clauses: { ...clauses, [costing]: phrase } as const,
})

/**
 * The rows of the duties, in the Order’s sequence.
 *
 * @internal
 */
export const dutyRows = /* @__PURE__ */ (() =>
  [
    duty('leader', 'A', 'Partner School selected', 'Choose a Partner School and start the partnership.'),
    duty(
      'leader',
      'B',
      'Teams formed, focal person named',
      'Form technical-assistance teams out of the school’s own personnel and name a focal person.',
    ),
    duty(
      'leader',
      'C',
      'Leader School’s personnel oriented',
      'Give the teaching and non-teaching personnel an orientation.',
    ),
    duty(
      'leader',
      'D',
      'Partner’s needs assessed from its SIP',
      'Find out from its SIP what the Partner School needs.',
    ),
    duty(
      'leader',
      'E',
      'Own strengths identified',
      'Establish what the Leader School itself is good at and able to give.',
    ),
    duty(
      'leader',
      'F',
      'WFP drawn up',
      'Draw up a Work and Financial Plan (WFP) on the partner’s needs and on how far the support goes.',
    ),
    duty('leader', 'G', 'Agreement signed', 'Sign a formal agreement with the Partner School.'),
    withCosting(
      duty(
        'leader',
        'H',
        'Funds received, approved WFP carried out',
        'Receive the funds and carry out what the approved WFP holds.',
      ),
    ),
    duty('leader', 'I', 'Outcomes monitored', 'Watch the results and work through what the teams learned.'),
    duty(
      'leader',
      'J',
      'Reports handed to the SDO',
      'Hand the liquidation and accomplishment reports to the Schools Division Office.',
    ),
    duty('partner', 'A', 'Partner School’s personnel oriented', 'Give the Partner School’s personnel an orientation.'),
  ] as const)()
