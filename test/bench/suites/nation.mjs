// The whole nation from plain objects: every school classified and every partnership evaluated, on one core.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goals } from '../goals.mjs'
import { partnerships } from '../nation/partnerships.mjs'
import { against, figure, median, table } from '../report.mjs'

const script = fileURLToPath(new URL('../nation/run.mjs', import.meta.url))
const seconds = (milliseconds) => `${figure(milliseconds / 1000)} s`
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
const attempts = 5

export const suite = () => {
  const { source, ...nation } = partnerships()
  const folder = mkdtempSync(join(tmpdir(), 'nation-'))
  const file = join(folder, 'nation.json')
  writeFileSync(file, JSON.stringify(nation))
  const run = (kind) => JSON.parse(execFileSync(process.execPath, [script, kind, file], { encoding: 'utf8' }))
  const singles = Array.from({ length: attempts }, () => run('nation'))
  const briefs = Array.from({ length: attempts }, () => run('brief'))
  const json = Array.from({ length: attempts }, () => run('json'))
  const briefJson = Array.from({ length: attempts }, () => run('brief-json'))
  const tens = Array.from({ length: attempts }, () => run('ten'))
  const kept = run('kept')
  rmSync(folder, { recursive: true })
  const [{ schools, records }] = singles
  const first = singles.map(({ rounds: [each] }) => each)
  const laterOf = (list) => list.flatMap(({ rounds: [, ...rest] }) => rest)
  const later = laterOf(singles)
  const [laterJson, laterBriefJson] = [json, briefJson].map(laterOf)
  const brief = briefs.map(({ rounds: [each] }) => each)
  const ten = tens.map(({ rounds: [each] }) => each)
  const of = (list, name) => median(list.map((each) => each[name]))
  const least = (list) => Math.min(...list.map(({ clock }) => clock))
  const row = (name, list, most) => [
    name,
    seconds(of(list, 'clock')),
    seconds(least(list)),
    seconds(of(list, 'processor')),
    megabytes(most),
  ]
  const most = Math.max(...first.map((each) => each.most))
  const briefShare = of(laterBriefJson, 'processor') / of(laterJson, 'processor')
  const ratio = of(ten, 'clock') / of(first, 'clock')
  return [
    '### The whole nation',
    `${schools.toLocaleString('en-GB')} schools are classified and ${records.toLocaleString('en-GB')} partnerships with 4 activities and 20 expenses each are evaluated, from plain objects, in processes of their own; ${attempts} of each. ${source}`,
    table(
      ['run', 'time, median', 'least', 'processor time', 'most memory'],
      [
        row('in a process that has just begun', first, most),
        row('in brief, in a process that has just begun', brief, Math.max(...brief.map((each) => each.most))),
        row('again in the same process', later, Math.max(...later.map((each) => each.most))),
        row('again, until the answers are JSON', laterJson, Math.max(...laterJson.map((each) => each.most))),
        row(
          'again in brief, until the answers are JSON',
          laterBriefJson,
          Math.max(...laterBriefJson.map((each) => each.most)),
        ),
        row('ten times as many, in a process that has just begun', ten, Math.max(...ten.map((each) => each.most))),
        row('every report kept until the end', kept.rounds, kept.rounds[0].most),
      ],
    ),
    `Memory is the most that the process held, with Node itself, the ${schools.toLocaleString('en-GB')} schools and the records that stand ready: ${megabytes(singles[0].before)} before the run. Processor time counts every thread, those of garbage collection too.`,
    table(
      ['goal', 'measured', ''],
      [
        ...[
          ['in full', first, goals.nation.full],
          ['in brief', brief, goals.nation.brief],
        ].map(([words, list, goal]) => [
          `${words} in at most ${seconds(goal)}`,
          seconds(of(list, 'clock')),
          against(of(list, 'clock'), goal),
        ]),
        [
          `in brief until it is JSON at most ${goals.nation.briefJson} of the processor time of full`,
          figure(briefShare),
          against(briefShare, goals.nation.briefJson),
        ],
        [`at most ${megabytes(goals.nation.memory)}`, megabytes(most), against(most, goals.nation.memory)],
        [
          `ten times the records in at most ${goals.nation.tenTimes} times the time`,
          `${figure(ratio)} ×`,
          against(ratio, goals.nation.tenTimes),
        ],
      ],
    ),
  ]
}
