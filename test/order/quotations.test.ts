// Every quotation stands in its source. The sources are not part of the project (CONTRIBUTING.md says what they are): the variable
// ORDER_SOURCES names their folder, unless they lie in a folder shared/order beside the checkout; where they are not at hand, this is skipped.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type Clause,
  clauses,
  register,
  type RegisterEntry,
  type SourceId,
  sources,
} from 'deped-school-partnerships/order'

const named = process.env['ORDER_SOURCES']
const folder = named === undefined ? fileURLToPath(new URL('../../../shared/order/', import.meta.url)) : resolve(named)
// A folder that is named and not there is a mistake, and nothing to be skipped.
const present = named !== undefined || existsSync(folder)
const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const texts = new Map(
  (present ? readdirSync(folder) : []).map((file) => {
    const bytes = readFileSync(join(folder, file))
    return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')] as const
  }),
)
const textOf = (source: SourceId): string => folded(texts.get(sources[source].sha256) ?? '')

const entries = Object.entries<Clause>(clauses)
const quotations = entries.flatMap(([id, clause]) => ('words' in clause ? [{ id, ...clause }] : []))

test.each(quotations)('$id quotes 25 words at most', ({ words }) => {
  expect(words.split(/\s+/u).length).toBeLessThanOrEqual(25)
  expect(words).toBe(folded(words))
})

describe.skipIf(!present)('against the sources (skipped where they are not at hand)', () => {
  test.each(Object.entries(sources))('%s is there, with its title and date', (id, { title, date }) => {
    const text = textOf(id as SourceId)
    expect(text).toContain(title)
    if (date !== 'not stated')
      expect(text).toContain(
        new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
      )
  })

  test.each(quotations)('$id is found as quoted', ({ words, source }) => {
    expect(textOf(source)).toContain(words)
  })

  test.each(quotations.filter(({ source }) => source === 'facts'))(
    '$id, quoted in the record of facts, stands there as a quotation',
    ({ words }) => {
      expect(textOf('facts')).toContain(`"${words}"`)
    },
  )

  test.each(entries.flatMap(([id, clause]) => ('gist' in clause ? [{ id, ...clause }] : [])))(
    '$id, restated, copies no sentence',
    ({ gist, source }) => {
      expect(textOf(source)).not.toContain(folded(gist).replace(/\.$/u, ''))
    },
  )

  const found = (register as readonly RegisterEntry[]).filter(({ treatment }) => treatment !== 'not-seen')
  test.each(found)('the register’s “$text” opens a passage', ({ text, source }) => {
    expect(textOf(source)).toContain(text)
  })

  const guide = [...texts].find(([hash]) => hash === sources.guide.sha256)?.[1] ?? ''
  const headings =
    /^(?:School-to-School Partnerships|From DepED|Table of Contents|comments|KEY STAGE SPECIFIC .*|Best Practices on .*|[^.]*\?)$/u
  const passages = guide
    .split('\n')
    .map((line) =>
      folded(line)
        .replace(/^(?:[•*]|\d+\.)\s*/u, '')
        .replace(/^\[Level \d-\d\]\s*/u, ''),
    )
    .filter((line) => line !== '' && !headings.test(line))
    .flatMap((line) =>
      line.split(
        /(?<=[.,]["”]?)\s+(?=(?:These|Therefore|Based|This|Through|Leader Schools are|In the|No school|The suggested)\b)/u,
      ),
    )

  test('the guide falls into as many passages as it has', () => {
    expect(passages.length).toBe(63)
  })

  test.each(passages)('the guide’s “%s” is a clause or stands in the register', (passage) => {
    const clause = quotations.some(
      ({ source, words }) => source === 'guide' && passage.includes(words.replace(/\.$/u, '')),
    )
    const entry = (register as readonly RegisterEntry[]).some(
      ({ source, text }) => source === 'guide' && passage.replace(/^["“]/u, '').startsWith(text),
    )
    expect(clause || entry).toBe(true)
  })
})
