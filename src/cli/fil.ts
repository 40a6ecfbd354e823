// What impact and verify say in Filipino.
import { type Said, sentences } from './says.ts'

/** What impact and verify say in Filipino. */
export const filipino: Said = {
  fullForm: 'Sinasabi ng explain FILE --detail full ang lahat, bawat tuntunin.',
  sentences: sentences({
    changed: '{changed} sa {records} partnership ang magbabago',
    rejected: '{said}; {rejected} ang hindi nabasa',
    shown: '{partnerships} partnership: {examples:list}',
    decisions: '{decisions} pasiya sa {shown}',
    pair: '{leader} at {partner} (tala {index:fromOne})',
    ofTheSet: '{said}, sa kabuoan',
  }),
  values: { true: 'oo', false: 'hindi', done: 'tapos', missing: 'hindi pa nagagawa', unknown: 'hindi alam' },
  ends: { least: 'pinakamababa', most: 'pinakamataas' },
  went: { up: 'tumaas', down: 'bumaba' },
  entries: {
    version: 'bersiyon',
    policy: 'patakaran',
    framework: 'framework',
    asOf: 'petsa ng sagot',
    algorithm: 'algorithm',
    record: 'tala',
    answer: 'sagot',
    outcome: 'kinalabasan',
  },
  verified: { same: 'walang pagkakaiba', different: 'may pagkakaiba', 'another-version': 'gawa ng ibang bersiyon' },
  absent: { rule: 'walang natuklasan', entry: 'wala', receipt: 'walang resibo' },
}
