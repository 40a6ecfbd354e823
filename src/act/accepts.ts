// Made from the schemas of the inputs by test/act/accepts.test.ts.
/* eslint-disable max-lines -- nobody reads it from top to bottom */
/** The JSON Schema of what each question accepts, by the field that its answer goes to; `*` where that is the same for all. */
export const accepts = {
  'activities-on-record': {
    '*': { type: 'array', maxItems: 1000, items: { $ref: 'urn:deped-school-partnerships:activity' } },
  },
  agreement: {
    '*': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { type: 'boolean' },
      ],
    },
  },
  'approved-wfp': { '*': { type: 'boolean' } },
  'beyond-regular-duty': { '*': { type: 'boolean' } },
  distance: { '*': { type: 'number', minimum: 0, maximum: 5000, 'x-unit': 'kilometres' } },
  'duties-on-record': { '*': { $ref: 'urn:deped-school-partnerships:duties-record' } },
  'duty-day': {
    '*': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { type: 'boolean' },
      ],
    },
  },
  'expense-activity': {
    activity: { $ref: 'urn:deped-school-partnerships:activity' },
    activityId: { $ref: 'urn:deped-school-partnerships:partnership-record#/$defs/Line' },
  },
  'expense-amount': {
    '*': {
      'x-unit': 'pesos',
      not: { enum: [0, '0', '0.0', '0.00'] },
      anyOf: [
        { type: 'string', 'x-unit': 'pesos', pattern: '^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,2})?$' },
        { type: 'number', minimum: 0, maximum: 999999999999.99 },
      ],
    },
  },
  'expense-day': {
    '*': {
      type: 'string',
      'x-unit': 'day',
      format: 'date',
      pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    },
  },
  'expense-item': {
    '*': {
      enum: [
        'additional-staff',
        'professional-fees',
        'utilities',
        'nat-reviewers',
        'commercial-instructional-materials',
        'educational-trips',
        'equipment',
        'gifts-for-monitors',
        'supplies-and-materials',
        'other',
      ],
    },
  },
  'field-trip': { '*': { type: 'boolean' } },
  'first-activity': {
    '*': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { const: false },
      ],
    },
  },
  'first-expense': {
    '*': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { const: false },
      ],
    },
  },
  'indicator-rating': { '*': { enum: [0, 1, 2, 3, null, 'not-rated'] } },
  'integrated-shs': { '*': { type: 'boolean' } },
  'judged-aligned': { '*': { type: 'boolean' } },
  'judged-needed': { '*': { type: 'boolean' } },
  'key-stage': { '*': { enum: ['k-3', '4-6', '7-10', '11-12'] } },
  'ledger-of-record': {
    '*': {
      type: 'array',
      maxItems: 100000,
      items: { $ref: 'urn:deped-school-partnerships:partnership-record#/$defs/LedgerEntry' },
    },
  },
  'ledger-on-record': {
    '*': {
      type: 'array',
      maxItems: 100000,
      items: { $ref: 'urn:deped-school-partnerships:partnership-record#/$defs/LedgerEntry' },
    },
  },
  'listed-activity': {
    '*': {
      anyOf: [
        {
          enum: [
            'mother-tongue-education',
            'tle',
            'tle-tvl-shs-career-guidance',
            'tvl-shs-career-industry',
            'contextualized-materials',
            'teacher-made-materials',
            'teacher-capacity-building',
            'teaching-and-assessment',
            'ip-resource-persons',
            'lac-projects',
            'lac-project-teams',
            'improvement-planning-and-sbm',
            'ci-lac-action-research',
            'transparency-and-accountability',
            'water-sanitation-hygiene',
            'solid-waste-management',
            'advocacy-campaigns',
            'enrolment-management',
            'child-mapping',
            'ict',
            'resource-sharing-rapid-response',
            'education-continuity',
            'preparedness-drills',
            'temporary-learning-spaces',
            'joint-clean-up',
            'psychosocial-support',
            'hazard-mapping',
            'school-resilience',
          ],
        },
        { const: 'unlisted' },
      ],
    },
  },
  nearby: { '*': { type: 'boolean' } },
  'on-deped-list': { '*': { type: 'boolean' } },
  'one-account': {
    coordinates: { $ref: 'urn:deped-school-partnerships:pairing#/$defs/Coordinates' },
    distanceKm: { type: 'number', minimum: 0, maximum: 5000, 'x-unit': 'kilometres' },
    nearby: { type: 'boolean' },
    onDepEdList: { type: 'boolean' },
  },
  'one-level': { '*': { enum: [1, 2, 3, 4, 5, 6, 7, 8] } },
  'other-programme': { '*': { type: 'boolean' } },
  'other-records': { '*': { $ref: 'urn:deped-school-partnerships:partnership-record' } },
  'pair-schools': { '*': { $ref: 'urn:deped-school-partnerships:pairing' } },
  'partner-need': { '*': { type: 'boolean' } },
  'pay-possible': { '*': { type: 'boolean' } },
  'pbb-level': {
    level: { enum: [1, 2, 3, 4, 5, 6, 7, 8] },
    pbb: { $ref: 'urn:deped-school-partnerships:school#/$defs/PbbRating' },
  },
  'pbb-year': { '*': { type: 'integer', minimum: 2000, maximum: 2199, 'x-unit': 'year' } },
  'performance-figure': {
    '*': {
      anyOf: [
        { $ref: 'urn:deped-school-partnerships:sbm-performance-figures#/$defs/SbmByYear' },
        { $ref: 'urn:deped-school-partnerships:sbm-performance-figures#/$defs/SbmChangesByYear' },
      ],
    },
  },
  'performance-rating': {
    '*': { $ref: 'urn:deped-school-partnerships:partnership-record#/$defs/SbmPerformanceRating' },
  },
  personnel: { '*': { enum: ['teaching', 'non-teaching', 'other'] } },
  'rating-limits': {
    '*': {
      type: 'array',
      maxItems: 4,
      items: { $ref: 'urn:deped-school-partnerships:framework-options#/$defs/SbmScaleStep' },
    },
  },
  'reports-in-vacations': { '*': { type: 'boolean' } },
  'school-role': { '*': { enum: ['leader-school', 'partner-school'] } },
  'statement-amount': { '*': { $ref: 'urn:deped-school-partnerships:printed-statement#/$defs/PrintedAmount' } },
  'statement-figures-or-words': {
    expenses: { $ref: 'urn:deped-school-partnerships:printed-statement#/$defs/PrintedLine' },
    received: { $ref: 'urn:deped-school-partnerships:printed-statement#/$defs/PrintedAmount' },
    spent: { $ref: 'urn:deped-school-partnerships:printed-statement#/$defs/PrintedAmount' },
  },
  'statement-overspent': { '*': { $ref: 'urn:deped-school-partnerships:printed-statement#/$defs/PrintedAmount' } },
  'statement-unspent': { '*': { $ref: 'urn:deped-school-partnerships:printed-statement#/$defs/PrintedAmount' } },
  success: { '*': { type: 'boolean' } },
  'wfp-approval': {
    '*': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { const: false },
      ],
    },
  },
  'which-is-right': {
    began: {
      type: 'string',
      'x-unit': 'day',
      format: 'date',
      pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    },
    day: {
      type: 'string',
      'x-unit': 'day',
      format: 'date',
      pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    },
    firstActivity: {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { const: false },
      ],
    },
    firstExpense: {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { const: false },
      ],
    },
    inApprovedWfp: { type: 'boolean' },
    'leader-a': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { type: 'boolean' },
      ],
    },
    'leader-f': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { type: 'boolean' },
      ],
    },
    'leader-h': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { type: 'boolean' },
      ],
    },
    'leader-j': {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { type: 'boolean' },
      ],
    },
    ledger: {
      type: 'array',
      maxItems: 100000,
      items: { $ref: 'urn:deped-school-partnerships:partnership-record#/$defs/LedgerEntry' },
    },
    obligated: {
      'x-unit': 'pesos',
      anyOf: [
        { type: 'string', 'x-unit': 'pesos', pattern: '^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,2})?$' },
        { type: 'number', minimum: 0, maximum: 999999999999.99 },
      ],
    },
    successful: { type: 'boolean' },
    wfpApproved: {
      anyOf: [
        {
          type: 'string',
          'x-unit': 'day',
          format: 'date',
          pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
        },
        { const: false },
      ],
    },
  },
} as const
