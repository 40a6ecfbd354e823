// Values that nobody should hand in, and real inputs with something wrong in them.

/** What every hostile getter and trap throws, so that an error of the caller’s own is known when it comes back. */
export const ownError = new Error('do not look')
const throwing = () => {
  throw ownError
}

const deep = (depth, leaf) => Array.from({ length: depth }).reduce((inner) => ({ value: inner }), leaf)
const deepList = (depth) => Array.from({ length: depth }).reduce((inner) => [inner], [])
const longText = 'ñ'.repeat(50_000)
const digits = '9'.repeat(100_000)
const manyKeys = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`key${index}`, index]))

const texts = [
  '',
  ' ',
  '\0',
  '\n',
  '107970',
  ' 107970 ',
  '１０７９７０',
  '107970\u200b',
  '0x10',
  '1e3',
  '1e999999',
  '1_000',
  '-1',
  '+1',
  '-0',
  '.5',
  '5.',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  '140000.00',
  '140000.005',
  '0.01',
  '999999999999999.99',
  '1,250.00',
  '₱1250',
  '2016-12-31',
  '2016-02-29',
  '2016-02-30',
  '2017-02-29',
  '0000-00-00',
  '9999-12-31',
  '2016-13-01',
  '+002016-01-01',
  '2016-1-1',
  '2016-12-31T00:00:00Z',
  '\ud800',
  '\udfff',
  'a\ud83d',
  '\udc00\ud800',
  '👩‍👩‍👧‍👦',
  'e\u0301'.repeat(200),
  '\u202e107970',
  '\ufeff',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '${id}',
  '%s',
  '<b>',
  '[a](b)',
  '`a`',
  '\u2028',
  'a'.repeat(300),
  'a'.repeat(301),
  'professional-fee',
  'other',
  'honorarium',
  'a'.repeat(5000),
  `${'a,'.repeat(150)}`,
  'and '.repeat(75),
]
const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.005,
  0.1 + 0.2,
  4,
  5,
  8,
  9,
  2014,
  107970,
  140000,
  140000.01,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  1e21,
  1e-7,
  1e308,
  5e-324,
  Number.MAX_VALUE,
  Number.NaN,
  Infinity,
  -Infinity,
  90,
  90.0001,
  -180,
  180.0001,
  999999999999.99,
]

const makers = {
  texts: (draw) => draw.of(texts),
  numbers: (draw) => draw.of(numbers),
  plain: (draw) => draw.of([null, undefined, true, false]),
  empty: (draw) => draw.of([() => ({}), () => [], () => Object.create(null)])(),
  bigint: (draw) => draw.of([0n, 5n, -1n, 2n ** 64n, 10n ** 400n]),
  symbol: (draw) => draw.of([Symbol('s'), Symbol.iterator, Symbol.for('id')]),
  function: (draw) => draw.of([() => 1, throwing, class Fact {}, async () => 1]),
  date: (draw) => new Date(draw.of([0, Number.NaN, 8.64e15])),
  builtIn: (draw) =>
    draw.of([
      () => new Map([['id', '107970']]),
      () => new Set(['107970']),
      () => /a+/g,
      () => new Error('e'),
      () => new WeakMap(),
      () => new Uint8Array(8),
      () => new ArrayBuffer(8),
      () => Promise.resolve(1),
      () => new URL('https://example.org'),
    ])(),
  boxed: (draw) => Object(draw.of(['107970', 5, true, 5n, Symbol('s')])),
  huge: (draw) =>
    draw.of([
      () => longText,
      () => digits,
      () => ({ ...manyKeys }),
      () => `1${digits}.00`,
      () => ({ [longText]: 1 }),
    ])(),
  deep: (draw) => draw.of([() => deep(2000, 1), () => deepList(2000)])(),
  proto: (draw) =>
    draw.of([
      () => JSON.parse('{"id":"107970","__proto__":{"id":"1"},"constructor":1,"prototype":2}'),
      () => Object.create({ id: '107970', pbb: { year: 2014, level: 5 } }),
      () => JSON.parse('{"__proto__":null}'),
    ])(),
  sparse: (draw) =>
    draw.of([
      () => new Array(3),
      () => new Array(4_294_967_295),
      () => Object.assign(new Array(5), { 2: { id: '107970' } }),
      () => Object.assign([1], { extra: 1 }),
    ])(),
  cycle: (draw) => {
    const cycle = draw.onceIn(2) ? { id: '107970' } : ['107970']
    cycle[draw.of(['pbb', 'pairing', 'leader', '0', 'activity'])] = cycle
    return cycle
  },
  getter: (draw) =>
    Object.defineProperty({}, draw.of(['id', 'leader', 'ledger', 'kind', 'item', 'then', 'outcome']), {
      get: draw.onceIn(2) ? throwing : counting(),
      enumerable: true,
    }),
  proxy: (draw) => draw.of(proxies)(),
  toJson: () => ({
    id: '107970',
    toJSON: throwing,
    toString: throwing,
    valueOf: throwing,
    [Symbol.toPrimitive]: throwing,
  }),
  thenable: () => ({ then: throwing }),
  iterable: (draw) => ({
    [Symbol.iterator]: draw.of([throwing, 1, () => ({}), () => null]),
    [Symbol.asyncIterator]: draw.of([throwing, undefined]),
  }),
}

/** A getter that answers otherwise each time. */
const counting = () => {
  let count = 0
  return () => (count += 1)
}

const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const proxies = [
  () =>
    new Proxy(
      {},
      { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing },
    ),
  () => new Proxy([1, 2], { get: (list, key) => (key === '0' ? throwing() : Reflect.get(list, key)) }),
  () => revoked({}),
  () => revoked([]),
  () => revoked(() => 1),
  () => new Proxy({}, { get: (_, key, self) => (typeof key === 'symbol' ? undefined : self), ownKeys: () => ['id'] }),
  () => new Proxy([], { get: (list, key) => (key === 'length' ? 4_294_967_295 : Reflect.get(list, key)) }),
  () => new Proxy([], { get: (list, key) => (key === 'length' ? Number.NaN : Reflect.get(list, key)) }),
  () => new Proxy({ id: '107970' }, { set: throwing, defineProperty: throwing, deleteProperty: throwing }),
]

const kinds = Object.values(makers)

/** A hostile value of any kind. */
export const hostileValue = (draw) => draw.of(kinds)(draw)

/** Whether a value is a list that can be gone through. */
export const isShortList = (value) => {
  try {
    return Array.isArray(value) && value.length < 1000
  } catch {
    return false
  }
}

const isNode = (value) => typeof value === 'object' && value !== null

/** A place in a plain value: the object that holds it, and the key. Any depth is as likely, so that the top is not missed. */
const placeIn = (root, draw) => {
  let [holder, key] = [root, 'value']
  for (;;) {
    const keys = isNode(holder[key]) ? Object.keys(holder[key]) : []
    if (keys.length === 0 || (holder !== root && draw.onceIn(4))) return { holder, key }
    ;[holder, key] = [holder[key], draw.of(keys)]
  }
}

// Plain data, so that an own `__proto__` is set as data.
const put = (holder, key, value) =>
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
const keyNames = [
  'id',
  'name',
  'pbb',
  'levl',
  'leader',
  'ledger',
  'kind',
  'asOf',
  '__proto__',
  'constructor',
  'toString',
  'toJSON',
  'then',
  '0',
  '',
  '\ud800',
]

const change = ({ holder, key }, draw) => put(holder, key, near(holder[key], draw))
const drop = ({ holder, key }) => (isShortList(holder) ? holder.splice(Number(key), 1) : delete holder[key])

/** Changes of a value at one place of it: what clerks, forms and attackers do. */
const mutations = [
  ({ holder, key }, draw) => put(holder, key, hostileValue(draw)),
  ({ holder, key }, draw) => put(holder, key, draw.of(texts)),
  ({ holder, key }, draw) => put(holder, key, draw.of(numbers)),
  change,
  change,
  drop,
  drop,
  ({ holder, key }, draw) =>
    isNode(holder[key]) ? put(holder[key], draw.of(keyNames), hostileValue(draw)) : put(holder, key, [holder[key]]),
  ({ holder, key }, draw, donor) => put(holder, key, donor(draw)),
  ({ holder, key }) =>
    isShortList(holder) ? holder.splice(Number(key), 0, holder[key]) : put(holder, `${key} `, holder[key]),
  ({ holder, key }, draw) =>
    Array.isArray(holder[key]) && put(holder, key, repeated(holder[key], draw.of([2, 10, 60]))),
]

const repeated = (list, times) => Array.from({ length: times }).flatMap(() => list.slice(0, 5))

/** A value close to another: the boundary is where mistakes are. */
const near = (value, draw) => {
  if (typeof value === 'number')
    return draw.of([
      value + 1,
      value - 1,
      -value,
      value + 0.001,
      value * 10,
      String(value),
      BigInt(Math.trunc(Number.isFinite(value) ? value : 0)),
    ])
  if (typeof value === 'boolean') return draw.of([!value, String(value), Number(value), null])
  if (typeof value === 'string')
    return draw.of([
      `${value} `,
      value.toUpperCase(),
      value.slice(1),
      value + value,
      Number(value),
      [...value],
      Object(value),
      value.repeat(300).slice(0, 300),
      `${value}\ud800`,
      value.replace(/\d/, (digit) => (Number(digit) + 1) % 10),
    ])
  if (isShortList(value)) return draw.of([{ ...value }, value.slice(1), [...value].reverse(), [value]])
  return isNode(value)
    ? draw.of([
        Object.entries(value),
        Object.keys(value),
        JSON.stringify(Object.keys(value)),
        Object.assign(Object.create(null), value),
      ])
    : value
}

/** Arguments of a real call, changed in up to four places; now and then in number or order. */
export const mutated = (list, draw, donor) => {
  const args = structuredClone(list)
  const root = { value: args }
  for (let left = draw.of([0, 1, 1, 1, 1, 2, 2, 4]); left > 0; left -= 1) {
    // A place may lie in a hostile value that was put there just before, and not let itself be changed.
    try {
      draw.of(mutations)(placeIn(root, draw), draw, donor)
    } catch (error) {
      if (error !== ownError && !(error instanceof TypeError) && !(error instanceof RangeError)) throw error
    }
  }
  // Where the list itself was changed for a value, that is the one argument.
  const changed = root.value === args && isShortList(args) ? [...args] : [root.value]
  if (!draw.onceIn(8)) return changed
  return draw.of([
    () => [...changed].reverse(),
    () => changed.slice(0, -1),
    () => changed.slice(1),
    () => [],
    () => [...changed, hostileValue(draw)],
    () => changed.map(() => hostileValue(draw)),
  ])()
}
