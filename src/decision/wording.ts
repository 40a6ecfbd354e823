/** A number as it is told, or a text as it is. What a stored answer has in their place may be anything, and is not told. */
export const numeral = (figure: string | number): string => {
  if (typeof figure !== 'string' && !Number.isFinite(figure)) throw new TypeError()
  return String(figure)
}

/** A list as a sentence has it: `5, 6, 7 or 8`, or with another word before the last. */
export const listed = (items: readonly (string | number)[], joiner = 'or'): string =>
  items.reduce<string>(
    (text, item, index) =>
      text + (index === 0 ? '' : index === items.length - 1 ? ` ${joiner} ` : ', ') + numeral(item),
    '',
  )

/** What people call something in a list by its index: they count from 1. */
export const fromOne = (index: number): string => numeral(index + 1)

/** A text that goes on within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A text that begins a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An amount as people read it, `P139,000.01`; nothing for none. */
export const peso = (amount = ''): string =>
  amount.startsWith('-') ? `-${peso(amount.slice(1))}` : `P${amount.replace(/\B(?=(?:\d{3}){1,10}\.)/g, ',')}`

/** A share as a percentage, with all its decimals: rounded it could be printed as another that it is not. */
export const percent = (share: string): string => {
  const [whole = '', decimals = ''] = share.split('.')
  const hundredths = decimals.padEnd(2, '0')
  const moved = `${whole}${hundredths.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1')
  return `${[moved, hundredths.slice(2).replace(/0+$/, '')].filter(Boolean).join('.')}%`
}
