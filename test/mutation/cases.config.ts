// The published cases alone, as an implementation in another language would be held to them.
import { defineConfig } from 'vitest/config'
import { base } from '../../vitest.config.ts'

export default defineConfig({ ...base, test: { ...base.test, include: ['test/cases.test.ts'] } })
