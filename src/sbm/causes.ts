// How a wrong figure may have come about, where a usual mistake gives just what is printed.

/**
 * A usual mistake that gives what is printed.
 *
 * `cut-off`: further decimals are cut off instead of rounded. `sum-for-mean`: it is the sum, where the mean is due. `mean-for-sum`: the mean, where the
 * sum is due. `weight-left-out`: the weight is left out, or all weigh alike. `sign-turned`: the sign is turned round. `difference-for-percent`: it is the difference of two figures, no
 * percentage. `share-for-percent`: it is the share, as a cell holds it that shows a percentage: 0.1429 for 14.29. `ratio-for-change`: the figure in percent of the other, where its change is due. `on-later-year`: the change in percent of the later figure.
 * `on-other-year`: the change on the year before where it is due on the first, or the other way round.
 * `ratings-averaged`: the mean of the yearly ratings, where the framework rates the mean of the figures.
 *
 * @clause forms/errors
 * @group Answers
 */
export type SbmFormCause = (typeof causes)[number]

/** The causes, in the order in which they are looked for. */
export const causes = [
  'cut-off',
  'sign-turned',
  'difference-for-percent',
  'sum-for-mean',
  'mean-for-sum',
  'share-for-percent',
  'ratio-for-change',
  'on-later-year',
  'on-other-year',
  'weight-left-out',
  'ratings-averaged',
] as const
