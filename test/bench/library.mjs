// The package as it is built, which is what users run. This folder is a package of its own, so the name is not resolved here.
export * from '../../dist/index.js'
