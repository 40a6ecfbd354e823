// Records of partnerships as a division would keep them: the fund, four activities and twenty expenses, most of them in order.
const items = [
  'supplies-and-materials',
  'supplies-and-materials',
  'other',
  'supplies-and-materials',
  'equipment',
  'supplies-and-materials',
  'professional-fees',
]
const listed = ['ict', 'lac-projects', 'preparedness-drills', 'teacher-made-materials']
const keyStages = ['k-3', '4-6', '7-10', '11-12']

const activities = listed.map((activity, index) => ({
  id: activity,
  activity,
  keyStage: keyStages[index],
  partnerNeed: true,
  fundedByOtherProgramme: false,
  fieldTrip: false,
  began: '2016-09-01',
}))

/** One expense in seven breaches a rule or lacks a fact; amounts have centavos. */
const expense = (number, index) => ({
  kind: 'expense',
  day: `2016-${String(9 + (index % 4)).padStart(2, '0')}-${String(1 + index).padStart(2, '0')}`,
  amount: `${5000 + index * 7 + (number % 97)}.${String(10 + ((number + index) % 90))}`,
  item: items[(number + index) % items.length],
  description: `Line ${index + 1} of the ledger`,
  activityId: listed[(number + index) % listed.length],
  voucher: `DV-${index + 1}`,
  ...(index % 7 !== 6 && { inApprovedWfp: true }),
})

/** The record of a pair of schools. */
export const record = (leader, partner, number) => ({
  reference: `P-${number}`,
  pairing: { leader, partner, onDepEdList: true, nearby: true },
  activities: activities.map((activity) => ({ ...activity })),
  ledger: [
    { kind: 'receipt', day: '2016-08-22', amount: 140_000 },
    ...Array.from({ length: 20 }, (_, index) => expense(number, index)),
    { kind: 'liquidation', day: '2016-12-20', amount: `${100_000 + (number % 40) * 1000}.00` },
  ],
})

/** Plainly numbered schools: 450,000 pairs, as many as six digits have room for, and then the same again. */
export const numbered = (number) => {
  const pair = number % 450_000
  const place = { region: `Region ${pair % 17}`, division: `Division ${pair % 215}` }
  const leader = { id: String(100_000 + pair), pbb: { year: 2014, level: 5 + (pair % 4) }, ...place }
  const partner = { id: String(550_000 + pair), pbb: { year: 2014, level: 1 + (pair % 4) }, ...place }
  return record(leader, partner, number)
}
