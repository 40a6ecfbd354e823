import * as library from './deped-school-partnerships.mjs'
import * as jsonRulesEngine from './json-rules-engine.mjs'
import * as publicodes from './publicodes.mjs'
import * as zen from './zen-engine.mjs'
import * as cedar from './cedar-wasm.mjs'
import * as feelin from './feelin.mjs'
import * as jsonLogic from './json-logic-engine.mjs'
import * as ifChain from './if-chain.mjs'

/** What is compared: the library first, then those that give reasons, then the two that only say yes or no. */
export const engines = [library, jsonRulesEngine, publicodes, zen, cedar, feelin, jsonLogic, ifChain]
export { ifChain, jsonLogic, library }

/** How an engine answers on an expense, in the words of the library; a refusal by exception is read as well. */
export const answer = async ({ run, read, readError }, record) => {
  const outcome = await Promise.resolve(record)
    .then(run)
    .then(
      (native) => ({ native }),
      (error) => ({ error }),
    )
  if (!('error' in outcome)) return read(outcome.native)
  if (!readError) throw outcome.error
  return readError(outcome.error)
}
