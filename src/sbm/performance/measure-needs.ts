// What is asked of a measure that is open.
import type { Path } from '../../decision/answer.ts'
import { questions, type RatingNeed } from '../questions.ts'
import { levelOf } from './chain.ts'
import { yearIn } from './figures.ts'
import { exactly } from './measure-answer.ts'
import { bySign, reachedOn, type Span } from './scale.ts'
import { type Rating } from './year-rating.ts'
import { mayBeLeftOut, meanOf, yearLike } from './years.ts'

/** Whether the figure of a year that is missing can have a part in the rating. */
export type Matters = (year: string) => boolean

/** What is asked: the figures that are missing, else what the framework does not say. */
export const needsOf = (rating: Rating, changes: readonly Span[], matters: Matters): readonly RatingNeed[] => {
  const { rated, years, ways } = rating
  const here = (path: Path): Path => path
  const ask = (year?: string): RatingNeed => questions.figure.ask({ rated, year }, undefined, here)
  if (years.length === 0 || (ways.byChange && changes.length === 0)) return [ask()]
  const missing = years.filter(({ isMissing, year }) => isMissing && matters(year)).map(({ year }) => ask(year))
  if (missing.length > 0) return missing
  const way = ways.byChange ? 'byChange' : 'byLevel'
  // What is compared with nothing has no change in percent.
  const year = ways.byChange && years.find(({ change, figure }) => figure && change && mayBeLeftOut(change))?.year
  const limit = year === undefined ? ways[way]?.steps[0]?.limit : undefined
  const { isBelow, isRounded, isUnseen } = openIn(rating, changes)
  // The change of the first year is on one that is not on the sheet.
  const first = years.find(({ figure, change, on }) => figure && change && on === undefined)?.year
  const before = first && yearLike(first, yearIn(first)! - 1)
  const isUnsaid = year !== undefined || isBelow
  return [
    ...(!isUnsaid || isRounded || isUnseen ? [ask(isRounded ? before : undefined)] : []),
    ...(isUnsaid ? [questions.limits.ask({ rated, way, limit, year }, undefined, here)] : []),
  ]
}

/** Why a measure is open: it may reach no limit, its changes are rounded so that they may reach several, or nobody has seen the figures that they lead to. */
const openIn = (rating: Rating, changes: readonly Span[]) => {
  const { years, ways, averaged, chain } = rating
  const { byChange, byLevel, direction } = ways
  const spans = averaged === 'figures' ? [meanOf(changes)[1]] : changes
  const all = byChange?.steps.length ? spans.map((span) => reachedOn(byChange, bySign(span, direction), 1)) : []
  const levels =
    averaged === 'figures'
      ? [levelOf(years, byLevel?.of ?? 'mean', chain)]
      : (chain?.years ?? []).flatMap((each) => each.map(({ level }) => level))
  const isUnseen =
    chain !== undefined &&
    byLevel !== undefined &&
    new Set(levels.flatMap((level) => reachedOn(byLevel, level, direction))).size > 1
  return {
    isBelow: byChange ? all.length === 0 || all.some((each) => each.includes(undefined)) : !isUnseen,
    isRounded:
      years.some(({ on, change }) => on === undefined && change && !exactly(change)) &&
      all.some(({ length }) => length > 1),
    isUnseen,
  }
}
