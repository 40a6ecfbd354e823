// What the page to try decisions runs: the published bundles, English and Filipino.
export * from '../../../dist/index.js'
export { filipino } from '../../../dist/filipino/index.js'
