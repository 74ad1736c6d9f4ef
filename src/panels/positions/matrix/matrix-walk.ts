import type { EpochDay } from '../../../domain/day'

/** A cell of the matrix: an entry of a lane, or the one cell of a silent lane. */
export interface Place {
  readonly row: number
  readonly lane: number
  readonly at: number
  /** The day that steps up and down keep to; null until a statement was met. */
  readonly day: EpochDay | null
}

/** The shape of the matrix: days of the entries of each lane of each row. */
export type WalkGrid = readonly (readonly (readonly EpochDay[])[])[]

export const START: Place = { row: 0, lane: 0, at: 0, day: null }

/** The place that a key leads to; the same one at an edge, null for any other key. */
export function walk(grid: WalkGrid, place: Place, key: string): Place | null {
  const days = grid[place.row]?.[place.lane] ?? []
  const inLane = (at: number): Place => {
    const kept = Math.min(Math.max(at, 0), Math.max(0, days.length - 1))
    return { ...place, at: kept, day: days[kept] ?? place.day }
  }
  switch (key) {
    case 'ArrowLeft':
      return inLane(place.at - 1)
    case 'ArrowRight':
      return inLane(place.at + 1)
    case 'Home':
      return inLane(0)
    case 'End':
      return inLane(days.length - 1)
    case 'Ctrl+Home':
      return { ...START, day: grid[0]?.[0]?.[0] ?? null }
    case 'Ctrl+End':
      return walk(grid, lastLane(grid, place), 'End')
    case 'ArrowUp':
      return byLanes(grid, place, -1)
    case 'ArrowDown':
      return byLanes(grid, place, 1)
    case 'PageUp':
      return goTo(grid, place, [place.row - 1, place.lane])
    case 'PageDown':
      return goTo(grid, place, [place.row + 1, place.lane])
    default:
      return null
  }
}

function lastLane(grid: WalkGrid, place: Place): Place {
  const row = grid.length - 1
  return { ...place, row, lane: (grid[row]?.length ?? 1) - 1, at: 0 }
}

function byLanes(grid: WalkGrid, place: Place, step: -1 | 1): Place {
  const lanes = grid[place.row]?.length ?? 0
  const lane = place.lane + step
  if (lane >= 0 && lane < lanes) return goTo(grid, place, [place.row, lane])
  const row = place.row + step
  return goTo(grid, place, [row, step > 0 ? 0 : (grid[row]?.length ?? 0) - 1])
}

/** The cell of a lane that is nearest in time; the place itself where there is no such lane. */
function goTo(grid: WalkGrid, place: Place, [row, lane]: readonly [number, number]): Place {
  const days = grid[row]?.[lane]
  if (!days) return place
  const day = place.day ?? grid[place.row]?.[place.lane]?.[place.at] ?? null
  return { row, lane, at: day === null ? 0 : nearest(days, day), day }
}

function nearest(days: readonly EpochDay[], day: EpochDay): number {
  let best = 0
  days.forEach((one, at) => {
    if (Math.abs(one - day) < Math.abs((days[best] ?? one) - day)) best = at
  })
  return best
}

/** The place, or the nearest one that the matrix still has after a pick. */
export function settle(grid: WalkGrid, place: Place): Place {
  const row = Math.min(place.row, grid.length - 1)
  const lane = Math.min(place.lane, (grid[row]?.length ?? 1) - 1)
  const days = grid[row]?.[lane] ?? []
  return { ...place, row, lane, at: Math.max(0, Math.min(place.at, days.length - 1)) }
}
