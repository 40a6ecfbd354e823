// What a problem with the input says was received and is allowed, in a few words.
import type { ShortFigure } from '../decision/answer.ts'
import type { PlacesIn } from '../decision/sentence.ts'
import { answerTexts } from './short-texts/answers.ts'
import { recordTexts } from './short-texts/records.ts'
import { sbmTexts } from './short-texts/sbm.ts'

/** The words, in English. Whatever refuses a value takes them from here, so that each of them has its like in every language. */
export const shortTexts = [...recordTexts, ...sbmTexts, ...answerTexts] as const

/** Words of a short text, with their places. */
export type ShortWords = (typeof shortTexts)[number]

/** Words without a place. */
export type PlainWords = { [Words in ShortWords]: [PlacesIn<Words>] extends [never] ? Words : never }[ShortWords]

/** Words whose places, if they have any, are the ends of a range. */
export type RangeWords = { [Words in ShortWords]: PlacesIn<Words> extends 'from' | 'to' ? Words : never }[ShortWords]

/** A short text as data: its words, and what stands in their places. */
export type Spelled =
  | { readonly says: RangeWords; readonly from: number; readonly to: number }
  | {
      [Words in ShortWords]: { readonly says: Words } & Readonly<Record<PlacesIn<Words>, ShortFigure>>
    }[ShortWords]

/** A short text. One without places may be given as its words. */
export type Short = PlainWords | Spelled

/** A text that has the places of English words, no fewer and no others. */
type Matching<Words, Text> = [PlacesIn<Words>, PlacesIn<Text>] extends [PlacesIn<Text>, PlacesIn<Words>]
  ? unknown
  : { readonly 'places are not': PlacesIn<Words> }

/** Gives the words in another language. One that is missing, or has other places than the English, does not compile. */
// @__NO_SIDE_EFFECTS__
export const shortTextsIn = <const Said extends Readonly<Record<ShortWords, string>>>(
  said: Said & { readonly [Words in keyof Said]: Words extends ShortWords ? Matching<Words, Said[Words]> : never },
): Readonly<Record<ShortWords, string>> => said
