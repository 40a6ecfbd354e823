import { test } from 'vitest'
import * as lib from '../src/index.ts'
const f: any = (lib as any).sbmForms
const show = (n: string, x: any) => console.log(n, JSON.stringify(x).slice(0, 900))
test('zz', () => {
  const r = (fig: any, fw: any) => { const a: any = lib.ratePerformance(fig, { framework: fw }); const m = a.measures ?? a; return [a.outcome, JSON.stringify(a.measures?.dropout ?? a.dropout ?? a).slice(0, 600), JSON.stringify(a.needs?.map((n: any) => n.question))] }
  show('A', r({ dropout: { 2010: 0, 2011: 0, 2012: '1.0', 2013: '0.4' } }, f.zeroRatings))
  show('B', r({ dropout: { 2010: '4.0', 2011: 0, 2012: '1.0', 2013: '0.9' } }, f.zeroRatings))
  show('C', r({ enrolment: { 2010: 0, 2011: 10, 2012: 12 } }, f.yearlyRatings))
  const c = (x: any, o: any = {}) => { const a: any = lib.checkForm(x, o); return [a.outcome, (a.wrong ?? []).map((z: any) => z.message), (a.issues ?? []).map((z: any) => z.message), a.first?.leadsTo, a.open?.map((z: any) => z.message)] }
  show('2b', c({ assessment: { performanceImprovement: { efficiency: { dropout: 2 } } }, figures: { dropout: { 2010: 0, 2011: '1.0', 2012: '0.4' } }, printed: { performance: { dropout: { changes: { 2011: null, 2012: '60.00' }, mean: '60.00' } } } }))
  const Y = f.yearlyRatings, figures = { enrolment: { 2010: 100, 2011: 107, 2012: 126 } }
  show('3a', c({ assessment: {}, figures, printed: { weightedParts: { access: '1.10' } } }, { framework: Y }))
  show('3b', c({ assessment: { performanceImprovement: { access: { mean: '2.5' } } }, figures, printed: { weightedParts: { access: '1.10' } } }, { framework: Y }))
  for (const access of [[3, 2, 1], [2, 2, 2], [2], [2, 1, 3], [1, 3], [3], [1], [0, 3, 1], [3, 1, 2]]) show('4 ' + access, c({ assessment: { performanceImprovement: { access } }, figures: { enrolment: { 2011: 100, 2012: 112, 2013: 118 } }, printed: {} }, { framework: Y }))
  const all2 = (n: number) => Array.from({ length: n }, () => 2)
  const principles = { 'leadership-governance': all2(5), 'curriculum-learning': all2(7), 'accountability-improvement': all2(5), 'resource-management': all2(5) }
  const perf = { access: 2, efficiency: { dropout: 2, completion: 2, cohortSurvival: 2 }, quality: 2 }
  for (const final of ['4.00', '3.99', '4.01', '3.20', '-1', '5.00']) show('9 ' + final, c({ assessment: { principles, performanceImprovement: perf }, printed: { final, level: 'III' } }))
  const lg = { 'leadership-governance': all2(5), 'curriculum-learning': [1, 1, 1, 1, 1, 1, 1], 'accountability-improvement': [1, 1, 1, 1, 1], 'resource-management': all2(5) }
  for (const final of ['1.35', '2.70', '1.37']) show('11 ' + final, c({ assessment: { principles: lg, performanceImprovement: { access: 1, efficiency: { dropout: 2, completion: 1, cohortSurvival: 3 }, quality: 1 } }, printed: { final, validatedPractices: '1.45', performanceImprovement: '1.25' } }))
  show('7', c({ assessment: {}, figures: { enrolment: { 2012: 112, 2013: 128 } }, printed: { performance: { enrolment: { changes: { 2013: 14.285714285714285 } } } } }))
})
