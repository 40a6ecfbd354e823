/** A list as a sentence has it: `5, 6, 7 or 8`. */
export const listed = (items: readonly (string | number)[], joiner: 'or' | 'and' = 'or'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`

/** A text that goes on within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A text that begins a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An amount as people read it, `P139,000.01`; nothing for none. */
export const peso = (amount = ''): string => `P${amount.replace(/\B(?=(\d{3})+(?=\.))/g, ',')}`
