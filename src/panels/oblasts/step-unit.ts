interface Placed {
  readonly iso: string
  readonly column: number
  readonly row: number
}

/** The unit that a key leads to from another, by the places of the tiles; null for other keys. */
export function stepUnit(units: readonly Placed[], iso: string, key: string): string | null {
  const from = units.find((unit) => unit.iso === iso)
  if (!from) return null
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const way = key === 'ArrowLeft' ? -1 : 1
      const beside = units.filter(
        (unit) => unit.row === from.row && (unit.column - from.column) * way > 0,
      )
      return nearest(beside, from) ?? iso
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const way = key === 'ArrowUp' ? -1 : 1
      const rows = units.map((unit) => (unit.row - from.row) * way).filter((away) => away > 0)
      const row = from.row + Math.min(...rows) * way
      return (
        nearest(
          units.filter((unit) => unit.row === row),
          from,
        ) ?? iso
      )
    }
    case 'Home':
      return units[0]?.iso ?? iso
    case 'End':
      return units.at(-1)?.iso ?? iso
    default:
      return null
  }
}

/** The one whose column is least far; of two the first. */
function nearest(units: readonly Placed[], from: Placed): string | null {
  const away = (unit: Placed): number => Math.abs(unit.column - from.column)
  const [first, ...others] = units
  if (!first) return null
  return others.reduce((best, unit) => (away(unit) < away(best) ? unit : best), first).iso
}
