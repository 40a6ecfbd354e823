import { fixed } from './fixed.ts'
import { encodedEntries, judgementEntries } from './register/encoded.ts'
import type { RegisterEntry } from './register/entry.ts'
import { entriesNotSeen, entriesWithoutRule } from './register/others.ts'

/**
 * The Order’s sentences, one by one, with what encodes them or why nothing does. No passage of the guide is left out.
 *
 * @group The Order as data
 */
export const register: readonly RegisterEntry[] = /* @__PURE__ */ (() =>
  fixed([...encodedEntries, ...judgementEntries, ...entriesWithoutRule, ...entriesNotSeen]))()
