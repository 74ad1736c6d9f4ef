/** Side of a tile at most, and the space between two, px. */
const LARGEST = 52
const GAP = 3
/** Below this side, px, a tile has room for its figure or its name, not for both. */
const ONE_TEXT_BELOW = 33
/** From this side on, px, texts keep some distance from edges. */
const ROOMY = 40
/** Height of the figures, px. */
const FIGURE = 8.5

interface Place {
  readonly column: number
  readonly row: number
}

export interface TileGrid {
  /** Side of a tile, px. */
  readonly size: number
  readonly width: number
  readonly height: number
  /** Left or top of the tile at that place, px. */
  readonly offset: (place: number) => number
}

/** Equal squares in the width of their container. */
export function tileGrid(places: readonly Place[], width: number): TileGrid {
  const columns = Math.max(0, ...places.map((one) => one.column)) + 1
  const rows = Math.max(0, ...places.map((one) => one.row)) + 1
  const size = Math.min(LARGEST, (width - GAP * (columns - 1)) / columns)
  const offset = (place: number): number => place * (size + GAP)
  return { size, offset, width: offset(columns) - GAP, height: offset(rows) - GAP }
}

export interface TileTexts {
  /** Top edge of the fill, px from the top of the tile. */
  readonly edgeY: number
  /** Base line of the name; null where only the figure has room. */
  readonly nameY: number | null
  readonly figureY: number
}

/** Where edge, name and figure stand in a tile: neither text crosses the edge of the fill. */
export function tileTexts(size: number, pct: number): TileTexts {
  const edgeY = size * (1 - pct / 100)
  const [top, margin, tail] = size < ROOMY ? [11, 2.5, 1] : [13, 4, 3]
  const isBelow = edgeY < top + tail && pct > 0
  const fits = size - edgeY >= FIGURE + margin + 0.5
  return {
    edgeY,
    nameY: size < ONE_TEXT_BELOW && pct > 0 ? null : isBelow ? edgeY + top - 0.5 : top,
    figureY: fits ? size - margin : edgeY - 2.5,
  }
}
