// Where a JSON Schema and the library do not agree on an input, and why. docs/json-schema.md tells it to people.
import { FY2016, type Issue, SBM2012 } from 'deped-school-partnerships'

/** A difference: which issues of the library, or which refusals of the schema, it accounts for, and inputs that show it. */
export interface Difference {
  readonly reason: string
  /** What the library refuses and the schema takes, by the issue. */
  readonly issue?: (issue: Issue) => boolean
  /** What the schema refuses and the library takes, by the place of the refusal in the input. */
  readonly place?: RegExp
  readonly examples: readonly (readonly [file: string, value: unknown])[]
}

const allows = (text: string) => (issue: Issue) => issue.allowed.includes(text)
const policy = (parameters: object): unknown => ({ ...FY2016, id: 'A', ...parameters })
const authority = 'Division A'
const framework = (parts: object): unknown => ({ ...SBM2012, authority, ...parts })

export const differences: readonly Difference[] = [
  {
    reason:
      'A day that the calendar does not have. `format: date` says so, but in 2020-12 a validator need not assert a format.',
    issue: ({ allowed, received }) =>
      /\bday\b.* as YYYY-MM-DD/u.test(allowed) &&
      /^"(?:19|20|21)\d\d-(?:02-29|02-3[01]|(?:0[469]|11)-31)"$/u.test(received),
    examples: [
      ['day', '2015-02-29'],
      ['duties-record', { wfpApproved: '2016-11-31' }],
    ],
  },
  {
    reason:
      'A number with more decimals than its unit has. `multipleOf: 0.01` would say so, but validators that reckon in binary fractions then refuse good amounts such as 0.07.',
    issue: ({ allowed, received }) => /with at most (?:two|four) decimals/u.test(allowed) && /^-?\d/u.test(received),
    examples: [
      ['money', 0.001],
      ['expense', { amount: 1e-7 }],
      ['printed-statement', { balance: -0.001 }],
    ],
  },
  {
    reason: 'A mean percentage score above 100. Its type is that of all figures by year, which have no such limit.',
    issue: ({ allowed }) => allowed.startsWith('a score from 0 to 100'),
    examples: [['sbm-form', { assessment: {}, figures: { nat: { '2013': '760' } }, printed: {} }]],
  },
  {
    reason: 'A fall by more than all of it. JSON Schema cannot compare two fields.',
    issue: allows('nothing falls by more than all of it'),
    examples: [['sbm-performance-figures', { dropout: { changes: { '2013': { went: 'down', by: 150 } } } }]],
  },
  {
    reason:
      'Half of a surrogate pair. It is no character, and texts in UTF-8 cannot hold it; how patterns treat it differs between languages.',
    issue: ({ allowed, received }) => allowed.includes('printable characters') && /\\ud[89a-f]/u.test(received),
    examples: [['school', { id: '107970', name: 'School \ud83d' }]],
  },
  {
    reason: 'The levels of a policy cover each of 1 to 8 once, over two lists. JSON Schema cannot compare two lists.',
    issue: allows('cover each of 1 to 8 once'),
    examples: [['policy', policy({ partnerLevels: { value: [1, 2, 3], authority } })]],
  },
  {
    reason: 'Days and schools of a policy that agree with each other: JSON Schema cannot compare two fields.',
    issue: ({ allowed }) =>
      /^(?:a day no later than `validUntil`|schools that are not in `designatedLeaders`)$/u.test(allowed),
    examples: [
      ['policy', policy({ validFrom: { value: '2017-01-01', authority } })],
      [
        'policy',
        policy({
          designatedLeaders: { value: ['107970'], authority },
          designatedPartners: { value: ['107970'], authority },
        }),
      ],
    ],
  },
  {
    reason:
      'An amount of a policy as a number, or with fewer decimals. The schema holds it to the documented text with two decimals; the library is kinder.',
    place: /^(?:\/policy)?\/(?:fund|appropriation|ceilings)(?:\/|$)/u,
    examples: [
      ['policy', policy({ fund: { value: 150_000, authority } })],
      ['policy', policy({ ceilings: { value: { other: '500' }, authority } })],
    ],
  },
  {
    reason:
      'Fixed pairs whose schools are in the list, and that can stand together. The list of schools is another argument.',
    issue: ({ allowed }) =>
      /^(?:the id of a school in the list|another school than the leader|pairs that can stand together)/u.test(allowed),
    examples: [['plan-options', { fixed: [{ leader: '900001', partner: '900011' }] }]],
  },
  {
    reason:
      'A refund of an expense in the same ledger, of no more than it, after it. JSON Schema does not look up entries.',
    issue: ({ allowed }) =>
      /^(?:the voucher number of one expense|a day after the expense|no more, with earlier refunds)/u.test(allowed),
    examples: [['statement-options', { ledger: [{ kind: 'refund', day: '2016-09-01', amount: 1, of: 'DV-1' }] }]],
  },
  {
    reason: 'More ratings than a principle has indicators. The framework counts them, which is another argument.',
    issue: ({ allowed }) => /a list of ratings in the order of the indicators, \d+ at most/u.test(allowed),
    examples: [['sbm-assessment', { principles: { 'leadership-governance': [1, 1, 1, 1, 1, 1] } }]],
  },
  {
    reason:
      'School years that follow from their first year, all in one form and within twelve. JSON Schema does not reckon with keys.',
    issue: ({ allowed }) => allowed.startsWith('school years such as'),
    examples: [
      ['sbm-performance-figures', { enrolment: { '2012-2014': 1 } }],
      ['sbm-performance-figures', { enrolment: { 2012: 1, '2013-2014': 1 } }],
    ],
  },
  {
    reason: 'The mean of a principle is no more than 3. The schema holds it to what any figure of a form may be.',
    issue: allows('a mean as printed, from 0 to 3'),
    examples: [['sbm-assessment', { principles: { 'leadership-governance': { mean: '14' } } }]],
  },
  {
    reason:
      'Steps of a scale that rise, and scales that say what their framework asks. JSON Schema does not compare neighbours.',
    issue: ({ allowed }) =>
      /^(?:a list of steps with rising ratings|a scale by change, one by level, or both|scales by level that say)/u.test(
        allowed,
      ),
    examples: [
      ['sbm-framework', framework({ performance: { ...SBM2012.performance, access: {} } })],
      [
        'sbm-framework',
        framework({
          performance: {
            ...SBM2012.performance,
            access: { byChange: { steps: [{ rating: 2 }, { rating: 1, limit: '5' }] } },
          },
        }),
      ],
      ['sbm-framework', framework({ performance: { ...SBM2012.performance, quality: { byLevel: { steps: [] } } } })],
    ],
  },
  {
    reason: 'Weights that add up to 1. JSON Schema does not add.',
    issue: allows('weights that add up to 1'),
    examples: [
      [
        'sbm-framework',
        framework({ weights: { ...SBM2012.weights, final: { ...SBM2012.weights.final, validatedPractices: '0.50' } } }),
      ],
    ],
  },
  {
    reason:
      'The principles of a framework in its order; bands that follow one another, printed with as many decimals as they say. JSON Schema does not reckon with neighbours.',
    issue: ({ allowed }) => allowed.startsWith('the four principles') || allowed.startsWith('levels I, II and III'),
    examples: [['sbm-framework', framework({ bands: { ...SBM2012.bands, decimals: 3 } })]],
  },
  {
    reason:
      'A framework that changes a part and names no authority. The schema does not repeat the library’s frameworks.',
    issue: allows('an authority, since a part of the framework'),
    examples: [
      [
        'sbm-framework',
        {
          ...SBM2012,
          bands: { ...SBM2012.bands, levels: SBM2012.bands.levels.map((level) => ({ ...level, label: 'Level' })) },
        },
      ],
    ],
  },
]
