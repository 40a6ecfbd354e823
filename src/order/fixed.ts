const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  // What is frozen already may hold what is not.
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

/**
 * Deep-freezes a table of data and keeps its literal type, so that the values show in the declarations.
 *
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function fixed<const T>(value: T): T {
  freeze(value)
  return value
}
