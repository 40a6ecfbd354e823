// Numbers as cells of a spreadsheet hold them.

/** A number in digits, without an exponent: what has more decimals than so many is rounded to them, as cells have up to seventeen digits. */
export const inDigits = (value: number, decimals: number): string => {
  const text = String(value)
  const isShort = !text.includes('e') && (text.split('.')[1] ?? '').length <= decimals
  return isShort ? text : value.toFixed(decimals).replace(/\.?0+$/u, '')
}
