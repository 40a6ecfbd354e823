/**
 * Characters that would let a text take over a terminal, a line or the direction of a page: controls, invisible and
 * bidirectional marks, line separators, halves of surrogate pairs.
 */
export const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/u

/** A text with those characters spelled out as escapes. */
export const printable = (text: string): string =>
  text.replace(
    new RegExp(unprintable, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
