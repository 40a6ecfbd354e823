// What a Leader School earns, and the order on service credits that the third incentive leans on.
// A row: the id, the name, who earns it, the guide’s words, and the further clauses that it rests on.
import { type Clause, inGuide, restated } from '../clause.ts'

const heading = 'What are the incentives for Leader Schools?'

type Earner = 'school' | 'teaching-personnel' | 'non-teaching-personnel'

// @__NO_SIDE_EFFECTS__
const incentive = <const Id extends string, const EarnedBy extends readonly Earner[], Other extends string = never>(
  id: Id,
  label: string,
  earnedBy: EarnedBy,
  words: string,
  others = {} as Readonly<Record<Other, Clause>>,
) => {
  const clause = `do44/incentives/${id}` as const
  const clauses: readonly [typeof clause, ...Other[]] = [clause, ...(Object.keys(others) as Other[])]
  return {
    item: { id, label, earnedBy, clauses },
    clauses: { [clause]: inGuide(heading, words), ...others } as Readonly<Record<typeof clause | Other, Clause>>,
  }
}

/**
 * The rows of the incentives, in the guide’s order.
 *
 * @internal
 */
export const incentiveRows = /* @__PURE__ */ (() =>
  [
    incentive(
      'sbm-rating',
      'SBM rating for Leadership and Governance',
      ['school'],
      'A rating of 2 for all indicators under the Leadership and Governance Dimension of the SBM Framework',
      // Who certifies success is not in the text.
      { 'do44/incentives/success': inGuide(heading, 'if school-to-school partnerships are successfully implemented') },
    ),
    incentive(
      'ipcrf-opcrf',
      'Activities counted in the IPCRF and OPCRF',
      ['teaching-personnel', 'non-teaching-personnel'],
      'Inclusion of the partnership activities in the IPCRF and OPCRF for teaching and non-teaching personel',
    ),
    incentive(
      'service-credits',
      'Service credits',
      ['teaching-personnel'],
      'Service credits for teachers subject to existing rules and regulations',
      {
        'do53/granted-for': restated(
          'do53',
          'not seen',
          'Credits are for work outside regular functions or hours that cannot be paid by honorarium or overtime.',
        ),
        'do53/granted-to': restated(
          'do53',
          'not seen',
          'Credits go to teachers who are off duty in the Christmas and summer vacations.',
        ),
        'do53/offset': restated(
          'do53',
          'not seen',
          'One day of credit makes up for one day of absence because of illness.',
        ),
        // The cap is known from paraphrase only.
        'do53/yearly-cap': {
          ...restated('do53', 'not seen', 'Fifteen days of credit a year are reported as the most.'),
          evidence: 'secondary',
        },
      },
    ),
  ] as const)()
