// What a problem with the input says was received and is allowed, in Filipino.
import { shortTextsIn } from '../reading/short-texts.ts'
import { answerTexts } from './fil-short-texts/answers.ts'
import { recordTexts } from './fil-short-texts/records.ts'
import { sbmTexts } from './fil-short-texts/sbm.ts'

/** The short texts in Filipino. */
export const shortTexts = /* @__PURE__ */ shortTextsIn({ ...recordTexts, ...sbmTexts, ...answerTexts })
