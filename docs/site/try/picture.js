// A picture of figures: a bar for each row, told apart by pattern and label, so that it is read without colour; its text says the same.
import { element } from './dom.js'
import { library } from './given.js'
import { state } from './state.js'
import { text } from './told.js'
import { choiceOf, labelOf } from './words.js'

const namespace = 'http://www.w3.org/2000/svg'
const svg = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  made.append(...children)
  return made
}

// The lines of each pattern in a square of 8; a full square is dark, an empty one has no lines.
const patterns = ['M0 0H8V8H0Z', 'M0 8L8 0M-2 2L2 -2M6 10L10 6', 'M0 2H8M0 6H8', 'M3 3h2v2h-2Z', 'M0 0L8 8M8 0L0 8', '']
const patternId = (index) => `pattern-${index}`
const patternFor = (lines, index) =>
  svg(
    'pattern',
    { id: patternId(index), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    svg('path', {
      d: lines,
      fill: [0, 3].includes(index) ? 'currentColor' : 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
    }),
  )

// The widest bar leaves room for its figure.
const widest = 74
const barHeight = 14
const countHeight = 16
const gap = 4
const percent = (share) => `${(share * widest).toFixed(2)}%`

/** A bar from 0 to the least that is certain, and dashed on to the most that is possible. */
const bar = ({ least, most, shown }, pattern, y, scale) => [
  svg('rect', {
    x: 0,
    y,
    width: percent(least / scale),
    height: barHeight,
    fill: `url(#${patternId(pattern)})`,
    stroke: 'currentColor',
  }),
  ...(most > least
    ? [
        svg('rect', {
          x: percent(least / scale),
          y,
          width: percent((most - least) / scale),
          height: barHeight,
          fill: 'none',
          stroke: 'currentColor',
          'stroke-dasharray': '3 3',
        }),
      ]
    : []),
  svg('text', { x: percent(most / scale), dx: 6, y: y + barHeight - 2, fill: 'currentColor' }, shown),
]

/** Parts of a whole side by side, each with its count under it. */
const stack = (parts, y, scale) => {
  let from = 0
  return parts.flatMap(({ count }, pattern) => {
    if (count === 0) return []
    const x = percent(from / scale)
    from += count
    return [
      svg('rect', {
        x,
        y,
        width: percent(count / scale),
        height: barHeight,
        fill: `url(#${patternId(pattern)})`,
        stroke: 'currentColor',
      }),
      svg('text', { x, dx: 2, y: y + barHeight + 12, 'font-size': 12, fill: 'currentColor' }, String(count)),
    ]
  })
}

const legendFor = (names) =>
  element(
    'ul',
    { class: 'legend' },
    names.map((name, index) =>
      element(
        'li',
        {},
        svg(
          'svg',
          { width: 22, height: 14, 'aria-hidden': 'true' },
          svg('rect', { x: 1, y: 1, width: 20, height: 12, fill: `url(#${patternId(index)})`, stroke: 'currentColor' }),
        ),
        ` ${name}`,
      ),
    ),
  )

/** The rows in their order, each under its name, which has as many lines as it needs. */
const figure = (title, rows, legend, rowHeight, draw) =>
  element(
    'figure',
    { class: 'picture' },
    element('figcaption', {}, title),
    element(
      'div',
      { role: 'img', 'aria-label': `${title}. ${rows.map(({ name, said }) => `${name}: ${said}`).join('. ')}.` },
      svg('svg', { class: 'patterns', width: 0, height: 0 }, svg('defs', {}, ...patterns.map(patternFor))),
      ...rows.flatMap((row) => [
        element('p', { lang: row.lang }, row.name),
        svg('svg', { width: '100%', height: rowHeight }, ...draw(row)),
      ]),
    ),
    legend.length > 0 ? legendFor(legend) : undefined,
  )

// A short range has room on a phone.
const rangeOf = ({ least, most }) => ({
  least: Number(least),
  most: Number(most),
  shown: least === most ? least : `${least}–${most}`,
  said: least === most ? least : text().between(least, most),
})
const bars = (title, rows, legend, scale) =>
  figure(
    title,
    rows.map(({ name, values }) => ({
      name,
      values,
      said: values.map(({ said }, index) => (legend.length > 1 ? `${legend[index]} ${said}` : said)).join(', '),
    })),
    legend.length > 1 ? legend : [],
    legend.length * (barHeight + gap),
    ({ values }) => values.flatMap((value, index) => bar(value, index, 1 + index * (barHeight + gap), scale)),
  )

// The highest rating.
const most = 3
const meansOf = (scores, legend) =>
  bars(
    text().means,
    Object.keys(scores[0].means).map((id) => ({
      name: labelOf(id),
      values: scores.map(({ means }) => rangeOf(means[id])),
    })),
    legend,
    most,
  )
// Ratings are whole, or means of a few; four decimals say no more of them.
const shortened = (printed) => String(Number(printed))
const measuresOf = ({ measures }) =>
  bars(
    text().ratings,
    Object.entries(measures)
      // What is not rated, and counts as no 0, has no bar.
      .filter(([, { notRated, ratings }]) => !notRated || ratings.length > 0)
      .map(([id, { rating }]) => ({
        name: labelOf(id),
        values: [rangeOf({ least: shortened(rating.least.printed), most: shortened(rating.most.printed) })],
      })),
    [text().ratings],
    most,
  )
const degreesOf = ({ dimensions }) => {
  const given = library.sbm2024Degrees.map(({ id }) => id).toReversed()
  const left = ['notApplicable', 'notRated']
  const kinds = [...given, ...left]
  const names = [...given.map((value) => choiceOf({ value })), ...left.map((key) => labelOf(key))]
  // Dimensions have their names in English only.
  const lang = state.language === 'en' ? undefined : 'en'
  const labels = new Map(library.sbm2024Dimensions.map(({ id, label }) => [id, label]))
  const rows = dimensions.map(({ id, degrees, notApplicable, notRated, indicatorCount }) => {
    const counts = { ...degrees, notApplicable, notRated }
    const parts = kinds.map((kind) => ({ count: counts[kind] }))
    const said = parts.flatMap(({ count }, index) => (count > 0 ? [`${names[index]} ${count}`] : [])).join(', ')
    return { name: `${labels.get(id)} (${indicatorCount})`, lang, parts, said }
  })
  const scale = Math.max(...dimensions.map(({ indicatorCount }) => indicatorCount))
  return figure(text().degrees, rows, names, barHeight + countHeight, ({ parts }) => stack(parts, 1, scale))
}

/** What a form prints, where it is wrong, over what follows; what is no figure, such as a level, has no length. */
const wrongOf = ({ wrong }) => {
  const isFigure = (printed) => /^\d*\.?\d+$/u.test(printed)
  const rows = wrong
    .filter(({ printed, expected }) => expected && [printed, expected.least, expected.most].every(isFigure))
    .map(({ figure: path, printed, expected }) => ({
      name: path.slice(1).map(labelOf).join(', '),
      values: [rangeOf({ least: printed, most: printed }), rangeOf(expected)],
    }))
  const longest = Math.max(...rows.flatMap(({ values }) => values.map((value) => value.most)))
  return rows.length > 0 ? [bars(text().wrong, rows, [text().printed, text().follows], longest || 1)] : []
}

/** The pictures of an answer by its kind; none where its figures make none. */
const pictures = {
  'sbm-score': (answer) => [meansOf([answer], [text().means])],
  'sbm-incentive': ({ before, after }) => [
    meansOf([before, after].filter(Boolean), after ? [text().before, text().after] : [text().before]),
  ],
  'sbm-performance': (answer) => [measuresOf(answer)],
  'sbm-form': wrongOf,
  'sbm-2024': (answer) => [degreesOf(answer)],
}
export const pictureOf = (answer) =>
  answer.outcome !== 'invalid-input' && Object.hasOwn(pictures, answer.kind) ? pictures[answer.kind](answer) : []
