// The linear assignment problem for a rectangular matrix: shortest augmenting paths with prices, after R. Jonker and
// A. Volgenant, “A shortest augmenting path algorithm for dense and sparse linear assignment problems”, Computing 38 (1987),
// in the form of D. F. Crouse, “On implementing 2D rectangular assignment algorithms”, IEEE Transactions on Aerospace and
// Electronic Systems 52 (2016).

/** What is to be assigned. */
export interface Assignment {
  /** The cost of each row in each column, row by row: 0 or more, `Infinity` where the two may not meet. Exact if they are whole. */
  readonly costs: Float64Array
  /** How many rows there are. */
  readonly rows: number
  /** How many columns there are. */
  readonly columns: number
  /** The cost of a row without a column. Where it is greater than any sum of finite costs, the most rows are served. */
  readonly unserved: number
}

const none = -1

/**
 * Gives rows a column each, none twice, at the least total cost: the column of each row, or -1. Rows are served one by one.
 * Each takes the cheapest path from itself, over columns that others hold and give up, to a column that is free or to a row
 * that had better go without. Prices keep every cost that is left at 0 or more, so that a path is found as Dijkstra finds it.
 */
export const assign = ({ costs, rows, columns, unserved }: Assignment): Int32Array => {
  const columnOf = new Int32Array(rows).fill(none)
  const rowOf = new Int32Array(columns).fill(none)
  const rowPrice = new Float64Array(rows)
  const columnPrice = new Float64Array(columns)
  const distance = new Float64Array(columns)
  const cameFrom = new Int32Array(columns)
  const reached = new Uint8Array(columns)

  for (let start = 0; start < rows; start += 1) {
    distance.fill(Infinity)
    reached.fill(0)
    const path: number[] = []
    let row = start
    let length = 0
    let leaver = none
    let leaving = Infinity
    let end = none

    for (;;) {
      const without = length + unserved - rowPrice[row]!
      if (without < leaving) {
        leaver = row
        leaving = without
      }

      const first = row * columns
      const base = length - rowPrice[row]!
      let next = none
      let nearest = Infinity
      let isFree = false
      for (let column = 0; column < columns; column += 1) {
        if (reached[column]!) continue
        const through = base + costs[first + column]! - columnPrice[column]!
        if (through < distance[column]!) {
          distance[column] = through
          cameFrom[column] = row
        }
        // Of columns that are equally near, a free one ends the search.
        const known = distance[column]!
        if (known < nearest || (known === nearest && !isFree && rowOf[column] === none)) {
          next = column
          nearest = known
          isFree = rowOf[column] === none
        }
      }

      length = Math.min(nearest, leaving)
      if (leaving <= nearest) break
      if (isFree) {
        end = next
        break
      }
      reached[next] = 1
      path.push(next)
      row = rowOf[next]!
    }

    rowPrice[start]! += length
    for (const column of path) {
      rowPrice[rowOf[column]!]! += length - distance[column]!
      columnPrice[column]! -= length - distance[column]!
    }

    // Along the path, every row hands its column back to the row before it.
    if (end === none) {
      end = columnOf[leaver]!
      columnOf[leaver] = none
    }
    while (end !== none) {
      const to = cameFrom[end]!
      const given = columnOf[to]!
      columnOf[to] = end
      rowOf[end] = to
      end = given
    }
  }
  return columnOf
}
