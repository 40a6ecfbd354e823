// A printed report on a fund in words.
import { type StatementFigure, type StatementRate, type StatementReport } from '../fund/printed/answer.ts'
import { tellStatementFigure } from '../fund/printed/says.ts'
import { peso } from './printing.ts'
import { between, type Telling } from './telling.ts'

/**
 * What was found of a report, after its exact figures.
 *
 * @yields {string} Its parts.
 */
export function* statementReport(report: StatementReport, tell: Telling): Generator<string> {
  const { style, say, word, name, grounds, retold } = tell
  const { received, spent, balance, toReturn, toReimburse, utilization, liquidation } = report
  const amount = (known?: string): string => (known === undefined ? word('not known') : peso(known))
  const rate = (known?: StatementRate): string => (known ? say['statement/rate-printed'](known) : word('not known'))
  const rows = [
    [word('received'), amount(received)],
    [word('spent'), amount(spent)],
    [word('balance'), amount(balance)],
    ...(toReturn ? [[word('still to be returned'), between(tell, peso)(toReturn)]] : []),
    ...(toReimburse ? [[word('still to be reimbursed'), between(tell, peso)(toReimburse)]] : []),
    [word('utilization'), rate(utilization)],
    ...(liquidation ? [[word('liquidated'), rate(liquidation)]] : []),
  ]
  yield style.note(
    say.held({ figures: report.checked, ledger: report.against === 'ledger', cited: grounds(report).join('; ') }),
  )
  yield style.table(
    [word('figure'), word('value')],
    rows.map(([figure, value = '']) => [`${figure}:`, value]),
  )
  const told = (figure: StatementFigure): string => retold(figure.message, () => tellStatementFigure(say, figure))
  for (const figure of report.wrong) yield style.item(`[${name('results', 'wrong')}]`, told(figure))
  for (const figure of report.open) yield style.item(`[${name('results', 'open')}]`, told(figure))
  for (const misspelt of report.misspelt) yield style.note(say['statement/misspelt'](misspelt))
}
