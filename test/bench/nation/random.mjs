// Random numbers from 0 to 1 by a seed (mulberry32), so that every run draws the same.
export const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A list in another order, drawn without favour. */
export const shuffled = (list, draw) => {
  const result = [...list]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1))
    ;[result[last], result[other]] = [result[other], result[last]]
  }
  return result
}
