// Words of amounts, made by another way than the library reads them.
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** How words may be written: between the words of a number, before what is below a hundred, and before the centavos. */
export interface Writing {
  readonly hyphen: string
  readonly and: string
  readonly centavos: 'fraction' | 'words'
  readonly isUpper: boolean
  readonly only: string
}

const below = (number: number, writing: Writing): string => {
  if (number < 20) return small[number]!
  if (number < 100)
    return `${tens[Math.floor(number / 10) - 1]!}${number % 10 === 0 ? '' : `${writing.hyphen}${small[number % 10]!}`}`
  const rest = number % 100
  return `${small[Math.floor(number / 100)]!} hundred${rest === 0 ? '' : `${writing.and}${below(rest, writing)}`}`
}

/** A whole number of pesos, below a trillion, in words. */
const inWords = (number: number, writing: Writing): string => {
  if (number < 1000) return below(number, writing)
  const [scale, name] = (
    [
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
    ] as const
  ).find(([each]) => number >= each)!
  const rest = number % scale
  return `${inWords(Math.floor(number / scale), writing)} ${name}${rest === 0 ? '' : ` ${inWords(rest, writing)}`}`
}

/** An amount of centavos in words, as a voucher writes it. */
export const wordsOf = (centavos: number, writing: Writing): string => {
  const [pesos, rest] = [Math.floor(centavos / 100), centavos % 100]
  const more =
    rest === 0
      ? ''
      : writing.centavos === 'fraction'
        ? ` and ${String(rest).padStart(2, '0')}/100`
        : ` and ${inWords(rest, writing)} centavos`
  const text = `${inWords(pesos, writing)} pesos${more}${writing.only}`
  return writing.isUpper ? text.toUpperCase() : text
}
