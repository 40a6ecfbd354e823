// The places in a value, and what to put there.
type Path = readonly (string | number)[]

/** Every place in a value, itself included. */
export const placesIn = (value: unknown, at: Path = []): Path[] => [
  at,
  ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key])) : []),
]

export const valueAt = (value: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value)

/** A copy of a value with something else in one place; nothing at all there, where it is to be removed. */
export const withAt = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => (index !== key ? [each] : rest.length === 0 && put === removed ? [] : [withAt(each, rest, put)]))
  const entries = Object.entries(value as object).map(([name, inner]) => [name, name === key ? withAt(inner, rest, put) : (inner as unknown)] as const)
  return Object.fromEntries(entries.filter(([, inner]) => inner !== removed))
}
export const removed = Symbol('removed')

const lengths = [60, 61, 120, 121, 200, 201, 300, 301]

/** What may stand in any place: the bounds on both sides, other types, and texts and numbers that nobody expects. */
export const strange: readonly unknown[] = [
  null, true, false, [], {}, [null], [{}], { value: 1 }, removed,
  0, -0, 1, 2, 3, 4, 8, 9, 30, 31, 100, 101, 1999, 2000, 2199, 2200, 5000, 5000.01, -1, 0.5, 1.5, 0.01, 0.001, 0.1 + 0.2, 1e-7, 1e21, 999.9999, 1000, 0.00001,
  999_999_999_999.99, 1_000_000_000_000, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE, Number.NaN, Infinity, -Infinity,
  '', ' ', '\t', '\n', 'a\nb', 'a\u0000', '\u200b', 'a\u202eb', '\ufeffa', '\u00a0', '\u2028', 'e\u0301', '😀', '\ud83d', 'x\udc00', 'true', 'null',
  '0', '0.0', '0.00', '0.01', '1', '01', '1.', '.5', '1.5', '1.50', '1.500', '1.23456', '-1', '+1', '1e3', '1,000', '1_000', '0x10', 'Infinity', ' 1', '1 ', '1\n', '١',
  '999.9999', '1000', '999999999999.99', '1000000000000', '140000.00', '140000', '0.90', '0.9', '1.0001', '1.0000', '3.0', '3.0001',
  '2016-12-31', '2016-02-29', '2015-02-29', '2016-02-30', '2016-13-01', '2016-00-10', '2016-01-00', '2016-1-1', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01',
  '2016-12-31T00:00:00Z', '2016-12-31\n', '٢٠١٦-١٢-٣١', '107970', '10797', '1079700', '10797a', '١٠٧٩٧٠', 107970,
  ...lengths.flatMap((length) => ['a'.repeat(length), '😀'.repeat(length), `${' '.repeat(length - 1)}a`]), 'x'.repeat(100_000),
  'FY2016', 'kinder', 'k-3', 'tle', 'unlisted', 'ict', 'leadership-governance', 'disaster-risk-reduction', 'other', 'equipment', 'receipt', 'expense', 'refund', 'II', 'none',
  'do44/fund/amount', 'do44/who/leader-school', [1, 2, 3, 4], [5, 6, 7, 8], [5, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8, 8], Array.from({ length: 31 }, () => 1), Array.from({ length: 8 }, () => null),
]

/** Keys that no field has. */
export const strangeKeys = ['surplus', '', ' id', 'ID', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(10_000), '😀']

/** A copy of an object with one more key. */
export const withKey = (value: object, key: string, put: unknown): object => Object.defineProperty({ ...value }, key, { value: put, enumerable: true, configurable: true, writable: true })
