/**
 * Characters that would let a text take over a terminal, a line or the direction of a page, or stand in it unseen: controls,
 * marks of direction, separators of lines, what prints as nothing (soft hyphens, fillers, selectors of variants, tags), spaces
 * of other kinds than the plain one, halves of surrogate pairs, and what is no character, or only one to those who agreed on it.
 * Spelled out, since what a class of Unicode holds depends on the version that an engine knows; a test holds the list to those
 * classes.
 */
const ranges = [
  '\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f',
  '\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u303f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffc\\ufffe\\uffff',
  '\\u{1107f}\\u{13430}-\\u{1343f}\\u{13441}\\u{13442}\\u{16fe4}\\u{1bca0}-\\u{1bca3}\\u{1d159}\\u{1d173}-\\u{1d17a}',
  '\\u{1fffe}\\u{1ffff}\\u{2fffe}\\u{2ffff}\\ue000-\\uf8ff\\ufdd0-\\ufdef\\u{3fffe}-\\u{10ffff}\\ud800-\\udfff',
].join('')

/** Marks that stand on the character before them: at the start of a text they would stand on the words around it. */
const marks = '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'

/** What within a word prints as nothing, so that the word is whole without it. */
const joining = /[\u00ad\u034f\u180b-\u180f\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/gu

const unprintable = /* @__PURE__ */ (() => new RegExp(`[${ranges}]`, 'gu'))()
const oneLine = /* @__PURE__ */ (() => new RegExp(`^[^ ${ranges}${marks}][^ ${ranges}]*(?: [^ ${ranges}]+)*$`, 'u'))()

/** Whether a text is words on one line, one space apart, all of which shows. */
export const isLine = (text: string): boolean => oneLine.test(text)

/** A text as a line that was probably meant. */
export const asLine = (text: string): string =>
  text.replace(joining, '').replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim()

/** A text with what does not print spelled out as escapes. */
export const printable = (text: string): string =>
  text.replace(unprintable, (character) => {
    const code = character.codePointAt(0)!.toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })

/** A text in one line, one space apart, all of which shows. */
export const inOneLine = (said: string): string => printable(said).replace(/ {2,}/g, ' ').trim()

/** A text that somebody wrote, in quotation marks. Those within it are plain ones, so that it ends where it ends. */
export const outside = (text: string | number): string =>
  `“${inOneLine(typeof text === 'number' ? String(text) : text).replace(/[“”]/g, '"')}”`
