// Another figure for each parameter of a policy. One that is new does not compile until it stands here.
import type { ParameterName, Policy } from 'deped-school-partnerships'

/** Another figure for each parameter. */
export const otherFigures: { readonly [Name in ParameterName]-?: NonNullable<Policy[Name]>['value'] } = {
  pbbYear: 2015,
  leaderLevels: [6, 7, 8],
  partnerLevels: [1, 2, 3, 4, 5],
  partnersPerLeader: 2,
  leadersPerPartner: 3,
  fund: '150000.00',
  appropriation: '1.00',
  validUntil: '2017-03-31',
  liquidationStandard: '0.95',
  sbmRating: 3,
  nearbyWithinKm: 5,
  validFrom: '2016-07-01',
  ceilings: { equipment: '5.00' },
  designatedLeaders: ['100001'],
  designatedPartners: ['100002'],
}
