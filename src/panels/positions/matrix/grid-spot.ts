import type { MouseEvent } from 'react'
import type { EpochDay } from '../../../domain/day'
import type { TimeFrame } from '../../../ui/time-axis'

/** A place in the drawing: the lane, the day, and the cell of a mark if there is one. */
export interface Spot {
  readonly row: number
  readonly lane: number
  readonly day: EpochDay
  readonly cell: HTMLElement | null
  readonly record: string | null
  /** Where words about it may stand, px from the top left of the grid. */
  readonly x: number
  readonly y: number
}

/** A finger finds the nearest mark of the issue within so many px (VISUAL.md, 12). */
const FINGER = 22

/** What an event of the pointer is on; null between the lanes. */
export function spotOf(event: MouseEvent<HTMLElement>, frame: TimeFrame): Spot | null {
  const grid = event.currentTarget
  const target = event.target instanceof Element ? event.target : null
  const x = event.clientX - grid.getBoundingClientRect().left
  const isFinger = (event.nativeEvent as Partial<PointerEvent>).pointerType === 'touch'
  const hit = target?.closest<HTMLElement>('[data-first]') ?? null
  const cell = hit ?? (isFinger ? nearestCell(target, event) : null)
  const lane = (cell ?? target)?.closest<HTMLElement>('[role=row]')
  if (!lane || (!cell && (x < frame.left || x > frame.width - frame.right))) return null
  return spotAt(grid, lane, { cell, x, day: frame.dayAt(x) })
}

type Inside = Pick<Spot, 'cell' | 'x' | 'day'>

/** The spot of a cell or of the ground in a lane. */
export function spotAt(grid: HTMLElement, lane: HTMLElement, inside: Inside): Spot {
  const row = lane.closest<HTMLElement>('[role=rowgroup]')
  const y = (row ?? lane).getBoundingClientRect().bottom - grid.getBoundingClientRect().top
  return {
    ...inside,
    row: Number(row?.dataset['index'] ?? 0),
    lane: Number(lane.dataset['lane']),
    record: inside.cell?.dataset['record'] ?? null,
    y,
  }
}

/** The entries that a mark stands for; null for the ground and for a silent lane. */
export function entriesOf(cell: HTMLElement | null): { at: number; count: number } | null {
  const { first, count } = cell?.dataset ?? {}
  return first === undefined ? null : { at: Number(first), count: Number(count) }
}

function nearestCell(
  target: Element | null,
  at: Pick<MouseEvent, 'clientX' | 'clientY'>,
): HTMLElement | null {
  const cells = target?.closest('[role=rowgroup]')?.querySelectorAll<HTMLElement>('[data-first]')
  let nearest: HTMLElement | null = null
  let least = FINGER
  for (const cell of cells ?? []) {
    const box = cell.getBoundingClientRect()
    const away = Math.hypot(
      (box.left + box.right) / 2 - at.clientX,
      (box.top + box.bottom) / 2 - at.clientY,
    )
    if (away < least) [nearest, least] = [cell, away]
  }
  return nearest
}
