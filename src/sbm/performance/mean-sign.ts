// A mean of dropout that a sheet prints with another sign than the column above it.
import type { Path } from '../../decision/answer.ts'
import type { SbmFormContradictionParams } from '../form-words.ts'
import type { PerformanceRated } from '../questions.ts'
import type { SbmRange } from '../sheet.ts'
import type { Checked } from './checked.ts'
import { changeIn, type SbmPrintedDropout } from './printed.ts'

/** A figure as printed with its sign turned round; nothing has none. */
const turned = (text: string): string =>
  text.startsWith('-') ? text.slice(1) : /[1-9]/u.test(text) ? `-${text}` : text
const turnedRange = ({ least, most }: SbmRange): SbmRange => ({ least: turned(most), most: turned(least) })

/** Whether the mean of a sheet shows another sign than its column. */
const isOther = (rated: PerformanceRated, { shows = 'fall', meanShows = shows }: SbmPrintedDropout): boolean =>
  rated === 'dropout' && meanShows !== shows

/** What a sheet prints, with its mean as the column would show it. */
export const asInColumn = (rated: PerformanceRated, printed: SbmPrintedDropout): SbmPrintedDropout =>
  isOther(rated, printed) && printed.mean !== undefined
    ? { ...printed, mean: turned(changeIn(printed.mean).text) }
    : printed

/** Of dropout, the rating of an assessment stands deeper. */
const isMean = (figure: Path): boolean => figure[3] === 'mean'

/** What was found of a sheet, with its mean as it is printed. */
export const meanAsPrinted = (
  rated: PerformanceRated,
  printed: SbmPrintedDropout,
  found: readonly Checked[],
): readonly Checked[] =>
  isOther(rated, printed)
    ? found.map((each) =>
        isMean(each.figure)
          ? {
              ...each,
              printed: turned(each.printed),
              ...(each.expected && { expected: turnedRange(each.expected) }),
              ...(each.nearest && { nearest: turnedRange(each.nearest) }),
              ...(each.fromPrinted !== undefined && { fromPrinted: turned(each.fromPrinted) }),
            }
          : each,
      )
    : found

/** A contradiction of a sheet, with its mean as it is printed. */
export const contradictionAsPrinted = (
  rated: PerformanceRated,
  printed: SbmPrintedDropout,
  found: SbmFormContradictionParams | undefined,
): SbmFormContradictionParams | undefined => {
  if (!found || !isOther(rated, printed)) return found
  const last = found.figures[found.figures.length - 1]
  const isOfMean = last !== undefined && isMean(last.figure)
  return {
    ...found,
    figures: found.figures.map((each) => (isMean(each.figure) ? { ...each, printed: turned(each.printed) } : each)),
    ...(isOfMean && found.expected && { expected: turnedRange(found.expected) }),
  }
}
