/** Draws by a seed and a number (sfc32), so that any one input can be made again without those before it. */
export const drawing = (seed, number) => {
  let [a, b, c, d] = [seed | 0, number | 0, 0x9e3779b9, 1]
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round += 1) next()
  const below = (most) => next() % most
  return {
    /** A whole number below another. */
    below,
    /** One of a list. */
    of: (list) => list[below(list.length)],
    /** Yes, once in so many times. */
    onceIn: (times) => below(times) === 0,
  }
}
