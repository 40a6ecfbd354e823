// The scripts before this one: the published library, and the input schemas with examples.
export const { library, tryData } = globalThis
