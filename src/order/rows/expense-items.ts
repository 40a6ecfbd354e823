// The nine non-eligible expense items. Unlike the activities, the list carries no note that it is open.
// A row: the id, the name, the guide’s words.
import { inGuide, type QuotedClause } from '../clause.ts'

// @__NO_SIDE_EFFECTS__
const excluded = <const Id extends string, const More extends object>(
  id: Id,
  label: string,
  words: string,
  more = {} as More,
) => {
  const clause = `do44/non-eligible/${id}` as const
  return {
    item: { id, label, clause, ...more },
    clauses: { [clause]: inGuide('What are non-eligible expense items?', words) } as Readonly<
      Record<typeof clause, QuotedClause>
    >,
  }
}

/**
 * The rows of the guide’s list of non-eligible expense items.
 *
 * @internal
 */
export const exclusionRows = /* @__PURE__ */ (() =>
  [
    excluded('additional-staff', 'Additional staff', 'Hiring and payment of salaries of additional staff'),
    excluded('professional-fees', 'Professional fees and honoraria', 'Payment of professional fees/honoraria'),
    excluded('utilities', 'Utilities', 'Payment of utilities'),
    excluded(
      'nat-reviewers',
      'Reviewers for the National Achievement Test',
      'Purchase and reproduction of National Achievement Test reviewers',
    ),
    excluded(
      'commercial-instructional-materials',
      'Commercial instructional materials',
      'Purchase of commercially available instructional materials',
    ),
    excluded('educational-trips', 'Field and educational trips', 'Field trips and other educational trips'),
    excluded('equipment', 'Equipment', 'Purchase of equipment'),
    // It excludes an expense because of its activity.
    excluded(
      'funded-by-other-programmes',
      'What another programme or subsidy funds',
      'Activities funded by other special or national programs or subsidies',
      { fact: 'fundedByOtherProgramme' },
    ),
    excluded(
      'gifts-for-monitors',
      'Gifts for monitoring and assistance teams',
      'Gifts or tokens for DepEd monitoring and field Technical Assistance teams',
    ),
  ] as const)()
