// Writes schemas/*.json (JSON Schema 2020-12) for every input and answer of the public functions. The compiler gives the
// shapes, doc comments the words, bounds and clauses, the data the rest: nothing is written twice. test/schemas holds the
// result against what the library reads and answers.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import * as library from 'deped-school-partnerships'
import { clausesOf as appliedClausesOf } from './api.mjs'
import { openApi, tools, withDefinitions } from './tools.mjs'

const { activities, allowedItems, duties, FY2016, nonEligibleItems, rulebook, sbmPrinciples } = library

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const number = (text) => Number(text.replaceAll(',', ''))

/**
 * One line of text, as src/decision/printable.ts reads it: words one space apart, all of which shows. Characters beyond U+FFFF stand
 * in the pattern themselves, since dialects spell their escapes differently.
 */
const codePoints = (...codes) => codes.map((code) => String.fromCodePoint(code)).join('-')
const unprintable = [
  '\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f',
  '\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u303f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffc\\ufffe\\uffff\\ue000-\\uf8ff\\ufdd0-\\ufdef',
  codePoints(0x1107f),
  codePoints(0x13430, 0x1343f),
  codePoints(0x13441, 0x13442),
  codePoints(0x16fe4),
  codePoints(0x1bca0, 0x1bca3),
  codePoints(0x1d159),
  codePoints(0x1d173, 0x1d17a),
  codePoints(0x1fffe, 0x1ffff),
  codePoints(0x2fffe, 0x2ffff),
  codePoints(0x3fffe, 0x10ffff),
].join('')
const marks = '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'
const line = {
  title: 'Line',
  description: 'One line of text: words one space apart, all of which shows.',
  type: 'string',
  minLength: 1,
  pattern: `^[^ ${unprintable}${marks}][^ ${unprintable}]*(?: [^ ${unprintable}]+)*$`,
}
const numbers = { two: 2, three: 3, four: 4, ten: 10 }
const pesos = [/\bpesos\b/u, () => ({ 'x-unit': 'pesos' })]

/** An amount as src/fund/printed/facts.ts reads it: with a sign of currency, a minus sign, parentheses or angles, or a dash for none. */
const peso = '[Pp](?:[Hh][Pp])?'
const sign = `(?:${peso}\\.?|\\u20b1) *`
const commas = '[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}'
const whole = `(?:0|${commas}|[1-9][0-9]{0,11})`
const cents = '\\.[0-9]{1,2}'
/** “/-” says that there are no centavos. */
const end = '(?:[/.][-\\u2013\\u2014=])?'
const digits = `(?:${whole}(?:${cents})?|${cents})${end}`
/** `P.50` is refused: it may be fifty pesos or fifty centavos. */
const signedDigits = `(?:(?:(?:${peso}\\.?|\\u20b1) +|\\u20b1)?${digits}|${peso}${whole}(?:${cents})?${end}|${peso}\\.(?:${whole}${cents}|${commas}|[1-9][0-9]{2,11})${end})`
const amounts = `(?:[-\\u2212] *)?${signedDigits}|${sign}[-\\u2212] *${digits}|\\( *${signedDigits} *\\)|${sign}\\( *${digits} *\\)|< *${signedDigits} *>|${sign}< *${digits} *>`
const printedMoney = `^ *(?:(?:${sign})?[-\\u2212\\u2013\\u2014]|${amounts}|- *0-|[Nn][Ii][Ll]|[Nn][Oo][Nn][Ee]) *$`
const printedRate = '^ *(?:(?:0|[1-9][0-9]{0,3})(?:\\.[0-9]{1,6})?|\\.[0-9]{1,6})(?: ?%)? *$'

/** The digits of a figure by year as src/sbm/performance/figures.ts reads them. */
const sheetDigits = '(?:(?:0|[1-9][0-9]{0,5}|[1-9][0-9]{0,2},[0-9]{3})(?:\\.[0-9]{1,10})?|\\.[0-9]{1,10})'

/** What the doc comments say of a value of each type, and the keywords that say it in JSON Schema. */
const phrases = {
  string: [
    pesos,
    [/\b1 to (\d[\d,]*) characters/u, ([, most]) => ({ maxLength: number(most), $ref: '#/$defs/Line' })],
    [/of at most (\d+) characters/u, ([, most]) => ({ maxLength: number(most) })],
    [/^An amount as a report prints it/u, () => ({ pattern: printedMoney })],
    [/^A rate as a report prints it/u, () => ({ pattern: printedRate })],
    [/six digits/u, () => ({ pattern: '^[0-9]{6}$' })],
    [
      /`YYYY-MM-DD`/u,
      () => ({
        'x-unit': 'day',
        format: 'date',
        pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
      }),
    ],
    [/decimals? between 0 and 1/u, () => ({ 'x-unit': 'share', pattern: '^(?:0(?:\\.[0-9]{1,4})?|1(?:\\.0{1,4})?)$' })],
    [/between 0 and 3/u, () => ({ 'x-unit': 'score', pattern: '^(?:[0-2]\\.[0-9]{1,4}|3\\.0{1,4})$' })],
    [/pesos with two decimals/u, () => ({ pattern: '^(?:0|[1-9][0-9]*)\\.[0-9]{2}$' })],
    [
      /from 0 to ([\d,]+)\.9+ with at most (two|four|ten) decimals/u,
      ([, most, places]) => ({
        pattern: `^(?:0|[1-9][0-9]{0,${String(number(most)).length - 1}})(?:\\.[0-9]{1,${numbers[places]}})?$`,
      }),
    ],
    [/^A figure of a sheet as it prints it/u, () => ({ pattern: `^ *${sheetDigits}(?: ?%)? *$` })],
    [
      /^A change as a sheet prints it/u,
      () => ({
        pattern: `^ *(?:(?:[+\\u2212-] ?)?${sheetDigits}|\\( *${sheetDigits}(?: ?%)? *\\))(?: ?%)? *$`,
      }),
    ],
    [
      /from 0 to 999\.9{10} with at most ten decimals, no exponent/u,
      () => ({
        pattern:
          '^ *(?:(?:(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,10})?|\\.[0-9]{1,10})|(?:(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,8})?|\\.[0-9]{1,8}) ?%) *$',
      }),
    ],
  ],
  number: [
    [
      /(?<![\w,.-])(-?\d[\d,]*(?:\.\d+)?) to (\d[\d,]*(?:\.\d+)?)/u,
      ([, least, most]) => ({ minimum: number(least), maximum: number(most) }),
    ],
    [
      /between -999999\.9{10} and 999999\.9{10}/u,
      () => ({ minimum: -999_999.9999999999, maximum: 999_999.9999999999 }),
    ],
    [/\bwhole number from\b/u, () => ({ type: 'integer' })],
    [/\b(?:number of|how many)\b/iu, () => ({ type: 'integer', 'x-unit': 'count' })],
    [/\bhow many days\b/u, () => ({ 'x-unit': 'days' })],
    [/\bindex(?:es)?\b/u, () => ({ type: 'integer', 'x-unit': 'index' })],
    [/\bThe year\b/u, () => ({ type: 'integer', 'x-unit': 'year' })],
    [/\bThe (?:whole )?ratings?\b/u, () => ({ 'x-unit': 'rating' })],
    [/\bkilometres\b/u, () => ({ 'x-unit': 'kilometres' })],
    [/\bdegrees\b/iu, () => ({ 'x-unit': 'degrees' })],
  ],
  array: [
    [/\b(\d[\d,]*)(?: \w+)? at most/u, ([, most]) => ({ maxItems: number(most) })],
    [/\bThe (three|four)\b/u, ([, count]) => ({ minItems: numbers[count], maxItems: numbers[count] })],
    [/\b(\d+) to (\d+) levels/u, ([, least, most]) => ({ minItems: number(least), maxItems: number(most) })],
  ],
  record: [
    [
      /\bschool year\b.*\b(\d+) at most/u,
      ([, most]) => ({ propertyNames: { pattern: '^[0-9]{4}(?:-[0-9]{4})?$' }, maxProperties: number(most) }),
    ],
  ],
  any: [
    pesos,
    [/\b[Tt]he share of (?:the fund|what was received)\b/u, () => ({ 'x-unit': 'share' })],
    [
      /^(?:A figure as a form prints it|The figure as printed|The figure with every missing rating)\b/u,
      () => ({ 'x-unit': 'score' }),
    ],
    [
      /^(?:The number rounded|The figure, a decimal|The (?:lowest )?limit\b|What is to be reached|What the printed figures)/u,
      () => ({ 'x-unit': 'figure' }),
    ],
    [/\babove zero\b/u, () => ({ not: { enum: [0, '0', '0.0', '0.00'] } })],
  ],
}
const told = (type, words) =>
  Object.assign(
    {},
    ...phrases[type].map(([phrase, keywords]) => {
      const found = phrase.exec(words)
      return found && keywords(found)
    }),
  )

/** Types that have a file beside the inputs and answers of functions. */
const alsoPublished = [
  'Money',
  'Finding',
  'Need',
  'Issue',
  'ProgrammeItem',
  'ProgrammeState',
  'MergedState',
  'CanonicalJson',
  'AnswerRow',
  'Policy',
  'SbmFramework',
]

/** What the names that a text may be stand for: a title, and clauses. */
const entries = {
  DutyId: duties,
  ExpenseItem: [...nonEligibleItems.filter((item) => !('fact' in item)), ...allowedItems],
  ListedActivityId: activities,
  RuleId: rulebook,
  SbmPrincipleId: sbmPrinciples,
}
const cites = (clauses) => (clauses.length > 0 ? { 'x-clauses': clauses } : {})
const named = ({ id, label, statement, clause, clauses = [] }) => ({
  const: id,
  title: label ?? statement,
  ...cites([clause ?? clauses].flat()),
})
/** What a key that stands for one of them is described as, beside its value. */
const keyed = (type, key) => {
  if (entries[type] === undefined) return { description: `Under \`${key}\`.` }
  const { title: label, ...rest } = named(entries[type].find(({ id }) => id === key))
  return { description: `${label}.`, ...cites(rest['x-clauses'] ?? []) }
}

// Strict validators want a key that is required to be declared beside it.
const given = (key) => ({ properties: { [key]: true }, required: [key] })
const whenThen = (property, values, then) => ({
  if: { properties: { [property]: { enum: values } }, required: [property] },
  then,
})
const otherIsDescribed = whenThen('item', ['other'], given('description'))
const idsOf = (dimension) => activities.filter((activity) => activity.dimension === dimension).map(({ id }) => id)

/** What fields say about each other, as far as JSON Schema can say it. */
const between = {
  Activity: [...new Set(activities.map(({ dimension }) => dimension))].map((dimension) =>
    whenThen('activity', idsOf(dimension), { properties: { dimension: { const: dimension } } }),
  ),
  Expense: [otherIsDescribed],
  LedgerExpense: [otherIsDescribed],
}

/** A parameter of a policy: the Order’s own figure may go by its clause, any other goes by an authority. */
const grounded = (parameter, own) => {
  const { clause, ...properties } = parameter.properties
  if (!own) return { ...parameter, properties, required: ['value', 'authority'] }
  const byClause = { properties: { value: { const: own.value }, clause: true }, required: ['clause'] }
  return {
    ...parameter,
    'x-clauses': [own.clause],
    properties: { ...properties, clause: { description: clause.description, const: own.clause } },
    anyOf: [given('authority'), byClause],
  }
}

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const kebab = (name) => name.replaceAll(/(?<=.)[A-Z]/gu, '-$&').toLowerCase()
const urn = (name) => ({ $ref: `urn:deped-school-partnerships:${kebab(name)}` })
const title = (name) =>
  kebab(name)
    .replaceAll('-', ' ')
    .replace(/^./u, (first) => first.toUpperCase())
    .replace(/\b(?:pbb|sbm)(?=\d*\b)/iu, (word) => word.toUpperCase())
const nameIn = ({ $ref }) => $ref.split('/').at(-1)

/** Any of some schemas; literals become one list. */
const anyOf = (members) => {
  const values = members.flatMap((member) => ('const' in member ? [member.const] : (member.enum ?? [])))
  const others = members.filter((member) => !('const' in member || 'enum' in member))
  const all = [...others, ...(values.length > 1 ? [{ enum: values }] : values.map((value) => ({ const: value })))]
  return all.length === 1 ? all[0] : { anyOf: all }
}

/**
 * What the compiler says of the public functions. `files`: a schema for each input and answer by its name, and an index of the functions
 * that take and give them. `questions`: the functions whose arguments and answer are both JSON, with their words, and schemas that refer to
 * `definitions`. `inputs`: what `schemas` has, each as a schema that can be used alone. `callable`: every function, with its words, and
 * `callableOfText` those of `./text`.
 */
export const published = () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path('tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    path('.'),
  )
  const program = ts.createProgram([path('src/index.ts'), path('src/text/index.ts')], options)
  const checker = program.getTypeChecker()
  const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  const exportsOf = (file) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path(file))))
      .map((symbol) => resolved(symbol))
  const exported = exportsOf('src/index.ts')
  const types = exported.filter((symbol) => symbol.flags & ts.SymbolFlags.Type)
  const publicTypes = new Set(types)
  // The compiler forgets under which name it met a union of literals, but not the union.
  const unions = new Map(
    types.map((symbol) => [checker.getDeclaredTypeOfSymbol(symbol), symbol]).filter(([type]) => type.isUnion()),
  )

  const wordsOf = (symbol) =>
    ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/^- /u, '')
      .replaceAll(/\{@link (\w+) ?\}/gu, '`$1`')
      .replaceAll(/\s*\n\s*/gu, ' ')
      .trim()
  const description = (words) => (words === '' ? {} : { description: words })
  const clausesOf = (symbol) =>
    symbol
      .getJsDocTags(checker)
      .filter(({ name }) => name === 'clause')
      .map(({ text }) => ts.displayPartsToString(text))

  const definitions = new Map([['Line', line]])
  const ref = (name) => {
    if (!definitions.has(name)) {
      // It may refer to itself.
      definitions.set(name, {})
      definitions.set(name, definition(types.find((symbol) => symbol.name === name)))
    }
    return { $ref: `#/$defs/${name}` }
  }

  const isReadonly = (node) => ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword

  /** The schemas of answers in brief. */
  const briefs = new WeakSet()
  const isNamed = (name) => (node) => ts.isTypeReferenceNode(node) && node.typeName.getText() === name
  /** What lets any value stand for an input, and what gives an answer in full or in brief. */
  const [isUnread, isInDetail] = [isNamed('Unread'), isNamed('InDetail')]

  // A type as it is written keeps names that the compiler resolves, such as Day for a string.
  const ofNode = (node, words, bound) => {
    if (isReadonly(node)) return ofNode(node.type, words, bound)
    if (ts.isParenthesizedTypeNode(node)) return ofNode(node.type, words, bound)
    if (ts.isArrayTypeNode(node))
      return { type: 'array', items: ofNode(node.elementType, words, bound), ...told('array', words) }
    if (ts.isUnionTypeNode(node))
      return anyOf(
        node.types
          .filter((each) => !isUnread(each) && each.kind !== ts.SyntaxKind.UndefinedKeyword)
          .map((each) => ofNode(each, words, bound)),
      )
    if (!ts.isTypeReferenceNode(node)) return ofType(checker.getTypeFromTypeNode(node), words)
    const symbol = resolved(checker.getSymbolAtLocation(node.typeName))
    const [first, second] = node.typeArguments ?? []
    if (bound?.parameter === symbol) return ofNode(bound.node, words)
    if (symbol.name === 'Readonly') return ofNode(first, words, bound)
    if (symbol.name === 'InDetail') {
      const full = ofNode(first, words, bound)
      const { anyOf: members = [full] } = full
      const brief = members.map((each) => inBrief(each))
      return anyOf([...members, ...brief.filter((each) => !members.includes(each))])
    }
    const isOpen = first !== undefined && checker.getTypeFromTypeNode(first).isTypeParameter()
    if (isOpen && publicTypes.has(symbol)) return ref(symbol.name)
    if (symbol.name === 'Partial') return { ...ofNode(first, words, bound), required: [] }
    if (symbol.name === 'Record') return record(checker.getTypeFromTypeNode(first), ofNode(second, words, bound), words)
    if (symbol.name === 'Parameter') return parameter(first, words)
    return publicTypes.has(symbol) && !first ? ref(symbol.name) : ofType(checker.getTypeFromTypeNode(node), words)
  }

  // What `detail: 'brief'` makes of an answer, said by its schema: see src/decision/detail.ts.
  const namesIn = (alias) => {
    const file = checker.getSymbolAtLocation(program.getSourceFile(path('src/decision/detail.ts')))
    return checker.getDeclaredTypeOfSymbol(file.exports.get(alias)).types.map(({ value }) => value)
  }
  const leftOut = new Set(namesIn('LeftOut'))
  const leftOutWithin = new Set([...leftOut, ...namesIn('SaidOnce')])
  const isAnswer = (schema) => hasAll(schema, ['kind', 'outcome'])
  const hasAll = (schema, names) => {
    const { anyOf: members, properties = {} } = meant(schema)
    return members ? members.every((each) => hasAll(each, names)) : names.every((name) => name in properties)
  }
  const meant = (schema) => (schema.$ref ? definitions.get(nameIn(schema)) : schema)
  /** Each shape that an answer may have, once. */
  const membersOf = (schema) => {
    const { anyOf: members } = meant(schema)
    return members ? [...new Set(members.flatMap(membersOf))] : [schema]
  }
  const eachOf = (schema, make) => {
    const { anyOf: members, ...own } = meant(schema)
    return members ? { ...own, anyOf: members.map((each) => eachOf(each, make)) } : make(meant(schema), schema)
  }
  const shortened = (schema, isIn, ofField) => {
    const properties = Object.entries(schema.properties).filter(([name]) => isIn(name))
    return {
      ...schema,
      properties: Object.fromEntries(properties.map(([name, value]) => [name, ofField(name, value)])),
      required: schema.required.filter(isIn),
    }
  }
  const field = (name, value) =>
    name === 'parts'
      ? partsIn(value)
      : isAnswer(value)
        ? entryIn(value)
        : Object.hasOwn(once, name)
          ? once[name](value)
          : value
  // A finding and a need in brief: see src/decision/once.ts.
  const places = {
    type: 'array',
    items: { $ref: '#/$defs/Path' },
    description: 'The other places in the input where the same is found or asked; absent where there are none.',
  }
  const waitsFor = {
    type: 'array',
    items: { type: 'integer', minimum: 0 },
    description: 'What it waits for, by the index in the `needs` of the answer; absent where it is not open.',
  }
  const eachAs = (family, make) => (list) => {
    if (!list.items) return list
    definitions.set(`Brief${family}`, { ...make(meant(ref(family))), title: `${family} in brief` })
    return { ...list, items: { $ref: `#/$defs/Brief${family}` } }
  }
  const beside = (schema, properties) => ({ ...schema, properties: { ...schema.properties, ...properties } })
  const once = {
    because: eachAs('Finding', (finding) =>
      beside(
        shortened(
          finding,
          (name) => name !== 'needs',
          (_, value) => value,
        ),
        { waitsFor, alsoAt: places },
      ),
    ),
    needs: eachAs('Need', (need) => beside(need, { alsoAt: places })),
  }
  const isNotLeftOut = (name) => !leftOut.has(name)
  const inBrief = (schema) =>
    eachOf(schema, (own, given) => {
      if (own.properties.issues) return given
      const brief = { ...shortened(own, isNotLeftOut, field), title: `${own.title} in brief` }
      briefs.add(brief)
      return brief
    })
  const entryIn = (schema) =>
    eachOf(schema, (own) =>
      own.properties.parts
        ? shortened(own, isNotLeftOut, field)
        : shortened(
            own,
            (name) => ['subject', 'outcome', 'issues'].includes(name),
            (name, value) => (own.properties.issues ? value : within(name, value)),
          ),
    )
  // A part stands at its own place.
  const within = (name, value) =>
    name === 'subject' ? { ...described(value), ...shortened(meant(value), (each) => each !== 'path', field) } : value
  const partIn = (schema) =>
    eachOf(schema, (own) =>
      shortened(
        own,
        (name) => !leftOutWithin.has(name),
        (name, value) => field(name, within(name, value)),
      ),
    )
  const partsIn = (schema) =>
    eachOf(schema, (own) =>
      shortened(
        own,
        () => true,
        (_, part) => (part.items ? { ...part, items: entryIn(part.items) } : { ...described(part), ...partIn(part) }),
      ),
    )
  const described = ({ description: words }) => (words === undefined ? {} : { description: words })

  /** What every finding and need is published as, whichever rules or questions a type names. */
  const families = { FindingAs: 'Finding', NeedAs: 'Need' }
  const familyOf = (type) => {
    const members = type.isUnion() ? type.types : [type]
    const [family, ...others] = new Set(members.map(({ symbol }) => families[symbol?.name]))
    return others.length === 0 ? family : undefined
  }

  const ofType = (type, words = '') => {
    const family = familyOf(type)
    if (family) return ref(family)
    const symbol = unions.get(type) ?? type.aliasSymbol ?? type.symbol
    const general = type.aliasSymbol ? type.aliasTypeArguments : type.typeArguments
    return publicTypes.has(symbol) && !general?.length ? ref(symbol.name) : structure(type, words)
  }

  const structure = (type, words) => {
    const is = (flag) => (type.flags & flag) !== 0
    if (is(ts.TypeFlags.Null)) return { const: null }
    if (is(ts.TypeFlags.Unknown)) return {}
    if (is(ts.TypeFlags.NonPrimitive)) return { type: 'object' }
    if (is(ts.TypeFlags.String)) return { type: 'string', ...told('string', words) }
    if (is(ts.TypeFlags.Number)) return { type: 'number', ...told('number', words) }
    if (is(ts.TypeFlags.Boolean)) return { type: 'boolean' }
    if (is(ts.TypeFlags.BooleanLiteral)) return { const: type.intrinsicName === 'true' }
    if (is(ts.TypeFlags.Never)) return false
    if (is(ts.TypeFlags.Unknown)) return {}
    // Of a type with a parameter that is not bound, all that it may be bound to.
    if (is(ts.TypeFlags.TypeParameter)) return ofType(checker.getBaseConstraintOfType(type), words)
    if (type.isLiteral()) return { const: type.value }
    if (type.isUnion())
      return anyOf(
        type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)).map((each) => ofType(each, words)),
      )
    if (checker.isTupleType(type)) return tuple(type, words)
    if (checker.isArrayType(type))
      return { type: 'array', items: ofType(checker.getTypeArguments(type)[0], words), ...told('array', words) }
    if (is(ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return object(type)
    throw new Error(`no schema for ${checker.typeToString(type)}`)
  }

  /** Tuples are empty, or lists with at least one item. */
  const tuple = (type, words) => {
    const [item] = checker.getTypeArguments(type)
    return {
      type: 'array',
      ...(item ? { items: ofType(item, words), minItems: type.target.minLength } : { maxItems: 0 }),
    }
  }

  const closed = (properties, required) => ({ type: 'object', properties, required, additionalProperties: false })
  const record = (keys, value, words) => {
    if (keys.flags & ts.TypeFlags.String)
      return { type: 'object', additionalProperties: value, ...told('record', words) }
    const { name } = unions.get(keys)
    const names = keys.types.map((key) => key.value)
    return closed(Object.fromEntries(names.map((key) => [key, { ...keyed(name, key), ...value }])), names)
  }

  const isGeneric = (node) =>
    checker.getTypeAtLocation(node).isTypeParameter() ||
    ts.forEachChild(node, (child) => isGeneric(child) || undefined) === true

  /** An object by its properties. Where an interface has a type parameter, `bound` says what is bound to it, and its words. */
  const object = (type, bound) => {
    const required = []
    const properties = {}
    for (const property of checker.getPropertiesOfType(type)) {
      const own = wordsOf(property)
      const node = property.declarations?.find(ts.isPropertySignature)?.type
      const generic = !node || (isGeneric(node) && !isInDetail(node))
      const words = generic && bound ? bound.words : own
      const schema = generic && !bound ? ofType(checker.getTypeOfSymbol(property), own) : ofNode(node, words, bound)
      properties[property.name] = {
        ...description(words),
        ...schema,
        ...told('any', words),
        ...cites(clausesOf(property)),
      }
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name)
    }
    // What stands under any other name, where an interface says so.
    const others = checker.getIndexInfoOfType(type, ts.IndexKind.String)?.declaration
    return { ...closed(properties, required), ...(others && { additionalProperties: ofNode(others.type, '') }) }
  }

  /** A figure by its clause or by an authority: what gives it, `grounded` says. */
  const parameter = (node, words) => {
    const symbol = types.find(({ name }) => name === 'FigureByAuthority')
    const [declared] = symbol.declarations[0].typeParameters
    const schema = object(checker.getDeclaredTypeOfSymbol(symbol), {
      parameter: checker.getSymbolAtLocation(declared.name),
      node,
      words,
    })
    return { ...schema, required: ['value'] }
  }

  const policy = (type) => {
    const {
      properties: { id, ...parameters },
      ...rest
    } = object(type)
    const each = (made) =>
      Object.fromEntries(Object.entries(parameters).map(([name, schema]) => [name, made(FY2016[name], schema)]))
    const allOwn = {
      properties: each((own) => (own ? { type: 'object', properties: { value: { const: own.value } } } : false)),
    }
    return {
      ...rest,
      properties: { id, ...each((own, schema) => grounded(schema, own)) },
      allOf: [whenThen('id', [FY2016.id], allOwn)],
    }
  }

  /** A finding, or a need, has one shape but for the figures, which its rule, or its question, decides. */
  const byId = (key, ids, params) => (type) => {
    const { properties, ...rest } = object(type.types[0])
    const figures = new Map()
    for (const each of checker.getPropertiesOfType(
      checker.getDeclaredTypeOfSymbol(types.find(({ name }) => name === params)),
    )) {
      const schema = JSON.stringify(ofType(checker.getTypeOfSymbol(each)))
      figures.set(schema, [...(figures.get(schema) ?? []), each.name])
    }
    const own = {
      [key]: { description: properties[key].description, ...ref(ids) },
      params: { description: properties.params.description, type: 'object' },
    }
    return {
      ...rest,
      properties: { ...properties, ...own },
      anyOf: [...figures].map(([schema, names]) => ({
        properties: { [key]: { enum: names }, params: JSON.parse(schema) },
      })),
    }
  }

  const special = {
    Finding: byId('rule', 'RuleId', 'RuleParams'),
    Need: byId('asks', 'NeedId', 'NeedParams'),
    Policy: policy,
  }
  const definition = (symbol) => {
    const { name } = symbol
    const words = wordsOf(symbol)
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const node = symbol.declarations.find(ts.isTypeAliasDeclaration)?.type
    const written =
      node &&
      (ts.isUnionTypeNode(node) ||
        isReadonly(node) ||
        (ts.isTypeReferenceNode(node) && node.typeName.text === 'Readonly'))
    const schema = entries[name]
      ? { oneOf: entries[name].map(named) }
      : (special[name]?.(type) ?? (written ? ofNode(node, words) : structure(type, words)))
    return {
      title: title(name),
      ...description(words),
      ...schema,
      ...told('any', node ? words : ''),
      ...cites(clausesOf(symbol)),
      ...(between[name] && { allOf: between[name] }),
    }
  }

  const files = {}
  const publish = (name, schema = definitions.get(name)) => {
    files[`${kebab(name)}.json`] = {
      $schema: dialect,
      $id: urn(name).$ref,
      ...withDefinitions(schema, definitions),
    }
    return urn(name)
  }

  /** An argument by its type; one that has no file of its own stands in the index, with the bounds that its `@param` tells. */
  const input = (node, words) => {
    const { $ref, items, ...schema } = ofNode(node, words)
    if (items) return { description: words, ...schema, items: publish(nameIn(items)) }
    if ($ref !== '#/$defs/Line') return publish(nameIn({ $ref }))
    return { ...line, description: words, ...schema }
  }
  /** An answer goes by its first type; with the others, where the function can also refuse. */
  const answer = (schema) => {
    const name = nameIn(schema.anyOf?.[0] ?? schema)
    const { title: called, description: said } = definitions.get(name)
    return schema.anyOf ? publish(name, { title: called, description: said, ...schema }) : publish(name)
  }

  const isBeyondJson = (type) =>
    (type.flags & ts.TypeFlags.Unknown) !== 0 ||
    (checker.getBaseConstraintOfType(type) ?? type).symbol?.name === 'AnyAnswer' ||
    ((type.flags & ts.TypeFlags.Object) !== 0 &&
      !checker.isArrayLikeType(type) &&
      checker
        .getPropertiesOfType(type)
        .some(
          (property) => checker.getNonNullableType(checker.getTypeOfSymbol(property)).getCallSignatures().length > 0,
        ))
  const callableOf = (symbols) =>
    symbols.flatMap((symbol) => {
      const [signature] = symbol.valueDeclaration ? checker.getTypeOfSymbol(symbol).getCallSignatures() : []
      return signature ? [{ symbol, signature, words: wordsOf(symbol) }] : []
    })
  const callable = callableOf(exported)
  const functions = callable.flatMap(({ symbol, signature, words }) => {
    if (signature.getReturnType().flags & ts.TypeFlags.String) return []
    const { parameters, type } = signature.getDeclaration()
    // Of what takes any value, any answer, or a function, and of what gives a promise, JSON has nothing to say; its answer stands in `alsoPublished`.
    if (signature.getReturnType().symbol?.name === 'Promise') return []
    if (parameters.some(({ type: node }) => isBeyondJson(checker.getTypeFromTypeNode(node)))) return []
    const given = parameters.map(({ name, type: node, questionToken, initializer }) => ({
      name: name.text,
      node,
      words: wordsOf(checker.getSymbolAtLocation(name)),
      isOptional: (questionToken ?? initializer) !== undefined,
    }))
    const hasMethods = [signature.getReturnType()].flatMap((each) => each.types ?? each).some(isBeyondJson)
    return [
      {
        name: symbol.name,
        clauses: appliedClausesOf(symbol.name),
        words,
        given,
        answered: ofNode(type, ''),
        hasMethods,
      },
    ]
  })
  const index = functions.map(({ name, clauses, given, answered }) => [
    name,
    {
      clauses,
      input: given.map(({ name: argument, node, words }) => ({ name: argument, schema: input(node, words) })),
      answer: answer(answered),
    },
  ])
  const questions = functions
    .filter(({ hasMethods }) => !hasMethods)
    .map(({ name, clauses, words, given, answered }) => {
      const answers = membersOf(answered)
      const refused = answers.filter((each) => meant(each).properties.issues)
      const brief = answers.filter((each) => briefs.has(each))
      const full = answers.filter((each) => !refused.includes(each) && !brief.includes(each))
      return {
        name,
        title: title(name),
        description: words,
        clauses,
        input: given.map(({ name: argument, node, words: said, isOptional }) => ({
          name: argument,
          isOptional,
          schema: { ...ofNode(node, said), description: said },
        })),
        answers: { full, brief: brief.length > 0 ? brief : full, refused },
      }
    })
  // An answer rests on the clauses of every function that gives it.
  for (const [
    ,
    {
      clauses,
      answer: { $ref },
    },
  ] of index) {
    const file = Object.values(files).find(({ $id }) => $id === $ref)
    file['x-clauses'] = [...new Set([...(file['x-clauses'] ?? []), ...clauses])]
  }
  for (const name of alsoPublished) publish(nameIn(ref(name)))
  // What `schemas` has under each name is what its doc comment links to.
  const standard = checker.getPropertiesOfType(checker.getTypeOfSymbol(exported.find(({ name }) => name === 'schemas')))
  const inputs = standard.map((property) => {
    const [, name] = /`(\w+)`/u.exec(wordsOf(property))
    return [property.name, { $schema: dialect, ...withDefinitions(definitions.get(nameIn(ref(name))), definitions) }]
  })
  const signatureOf = ({ parameters }) =>
    parameters.map(({ name, valueDeclaration: { questionToken, initializer } }) =>
      (questionToken ?? initializer) ? `${name}?` : name,
    )
  const asCall = ({ symbol: { name }, signature, words }) => ({
    call: `${name}(${signatureOf(signature).join(', ')})`,
    words,
  })
  return {
    files: { 'index.json': { functions: Object.fromEntries(index) }, ...files },
    definitions,
    inputs: Object.fromEntries(inputs),
    questions,
    callable: callable.map(asCall),
    callableOfText: callableOf(exportsOf('src/text/index.ts')).map(asCall),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  rmSync(path('schemas'), { recursive: true, force: true })
  mkdirSync(path('schemas'))
  const api = published()
  const all = { ...api.files, 'inputs.json': api.inputs, 'openapi.json': openApi(api), 'tools.json': tools(api) }
  for (const [name, schema] of Object.entries(all))
    writeFileSync(path(`schemas/${name}`), `${JSON.stringify(schema, null, 1)}\n`)
}
