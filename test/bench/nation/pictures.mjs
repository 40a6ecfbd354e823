// Pictures as SVG, in colours that hold on light and dark pages.
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const frame = (
  width,
  height,
  title,
  body,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">
<style>
text { font: 14px system-ui, sans-serif; fill: #222; }
.title { font-weight: 600; font-size: 18px; }
.paper { fill: #fff; }
.axis { stroke: #555; stroke-width: 1; }
.grid { stroke: #ddd; stroke-width: 1; }
.school { fill: #b8bec6; }
.pair { stroke: #d4720b; stroke-width: 1.5; }
.leader { fill: #0b5cad; }
.partner { fill: #d4720b; }
.bar { fill: #0b5cad; }
.mark { stroke: #d4720b; stroke-width: 2; stroke-dasharray: 5 4; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6e6e6; } .paper { fill: #1d2125; } .axis { stroke: #aaa; } .grid { stroke: #3a4047; }
  .school { fill: #5c646e; } .leader, .bar { fill: #5aa7f2; } .pair { stroke: #f2a65a; } .partner { fill: #f2a65a; } .mark { stroke: #f2a65a; }
}
</style>
<title>${escape(title)}</title>
<rect class="paper" width="${width}" height="${height}"/>
${body}
</svg>
`
const round = (value) => Math.round(value * 10) / 10

/** A division: every school that has a place, and each pair as a line from its leader to its partner. */
export const map = ({ title, schools, pairs }) => {
  const width = 900
  const head = 84
  const edge = 30
  const middle = schools.reduce((sum, { latitude }) => sum + latitude, 0) / schools.length
  // A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
  const shrink = Math.cos((middle * Math.PI) / 180)
  // The few schools whose coordinates are far from all others would leave the rest a dot.
  const span = (values) => {
    const sorted = values.toSorted((a, b) => a - b)
    const [low, high] = [sorted[Math.floor(sorted.length * 0.005)], sorted[Math.ceil(sorted.length * 0.995) - 1]]
    return [low - (high - low) * 0.03, high + (high - low) * 0.03]
  }
  const [west, east] = span(schools.map(({ longitude }) => longitude))
  const [south, north] = span(schools.map(({ latitude }) => latitude))
  const scale = (width - 2 * edge) / ((east - west) * shrink)
  const height = Math.round((north - south) * scale + head + 2 * edge)
  const x = ({ longitude }) => round(edge + (longitude - west) * shrink * scale)
  const y = ({ latitude }) => round(head + edge + (north - latitude) * scale)
  const inside = (place) =>
    place.longitude >= west && place.longitude <= east && place.latitude >= south && place.latitude <= north
  const outside = schools.filter((place) => !inside(place)).length
  const shown = pairs.filter(({ leader, partner }) => inside(leader) && inside(partner))
  const dot = (name, radius) => (place) => `<circle class="${name}" cx="${x(place)}" cy="${y(place)}" r="${radius}"/>`
  const length = 10 * (scale / 111.195)
  return frame(
    width,
    height,
    title,
    [
      `<text class="title" x="${edge}" y="30">${escape(title)}</text>`,
      `<circle class="leader" cx="${edge + 5}" cy="52" r="4.5"/><text x="${edge + 16}" y="57">Leader School (level drawn)</text>`,
      `<circle class="partner" cx="${edge + 225}" cy="52" r="4.5"/><text x="${edge + 236}" y="57">its proposed partner</text>`,
      `<circle class="school" cx="${edge + 395}" cy="52" r="3"/><text x="${edge + 406}" y="57">other school</text>`,
      `<text x="${edge}" y="79">${shown.length} pairs at a measured distance${outside > 0 ? `; schools outside the map: ${outside}` : ''}</text>`,
      `<line class="axis" x1="${width - edge - length}" y1="48" x2="${width - edge}" y2="48"/><text x="${width - edge}" y="66" text-anchor="end">10 km</text>`,
      ...schools.filter(inside).map(dot('school', 1.8)),
      ...shown.map(
        ({ leader, partner }) =>
          `<line class="pair" x1="${x(leader)}" y1="${y(leader)}" x2="${x(partner)}" y2="${y(partner)}"/>`,
      ),
      ...shown.map(({ partner }) => partner).map(dot('partner', 3)),
      ...shown.map(({ leader }) => leader).map(dot('leader', 3.4)),
    ].join('\n'),
  )
}

/** How many pairs are how far apart; all that is beyond the last bar is in it. */
export const histogram = ({ title, distances }) => {
  const [width, height, left, bottom, top] = [900, 420, 70, 60, 70]
  const [step, last] = [0.5, 10]
  const counts = Array.from({ length: last / step + 1 }, () => 0)
  for (const each of distances) counts[Math.min(counts.length - 1, Math.floor(each / step))] += 1
  const sorted = distances.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.ceil(sorted.length * share) - 1]
  const highest = Math.ceil(Math.max(...counts) / 200) * 200
  const bar = (width - left - 30) / counts.length
  const y = (count) => round(height - bottom - ((height - bottom - top) * count) / highest)
  const x = (distance) => round(left + Math.min(distance, last + step) * (bar / step))
  const ticks = Array.from({ length: 5 }, (_, index) => (highest / 4) * index)
  const mark = (share, name, line) =>
    `<line class="mark" x1="${x(at(share))}" y1="${top}" x2="${x(at(share))}" y2="${height - bottom}"/><text x="${x(at(share)) + 6}" y="${top + line * 20}">${name}: ${at(share).toFixed(1)} km</text>`
  return frame(
    width,
    height,
    title,
    [
      `<text class="title" x="${left}" y="30">${escape(title)}</text>`,
      `<text x="${left}" y="52">${distances.length.toLocaleString('en-GB')} measured pairs, by half kilometres</text>`,
      ...ticks.map(
        (count) =>
          `<line class="grid" x1="${left}" y1="${y(count)}" x2="${width - 30}" y2="${y(count)}"/><text x="${left - 8}" y="${y(count) + 5}" text-anchor="end">${count}</text>`,
      ),
      ...counts.map(
        (count, index) =>
          `<rect class="bar" x="${round(left + index * bar + 1)}" y="${y(count)}" width="${round(bar - 2)}" height="${round(height - bottom - y(count))}"><title>${index * step} km and more: ${count}</title></rect>`,
      ),
      `<line class="axis" x1="${left}" y1="${height - bottom}" x2="${width - 30}" y2="${height - bottom}"/>`,
      ...Array.from(
        { length: last / 2 + 1 },
        (_, index) =>
          `<text x="${x(index * 2)}" y="${height - bottom + 20}" text-anchor="middle">${index * 2}${index * 2 === last ? ' and more' : ''}</text>`,
      ),
      `<text x="${(left + width) / 2}" y="${height - 12}" text-anchor="middle">kilometres</text>`,
      mark(0.5, 'median', 1),
      mark(0.9, '90th percentile', 2),
    ].join('\n'),
  )
}
