// What the build writes to schemas/inputs.json, for tests that do without the build.
import { api } from './validator.ts'

export default api.inputs
