import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { entriesOf, spotAt } from './grid-spot'
import type { MatrixDrawing } from './matrix-view'
import { settle, START, walk, type Place, type WalkGrid } from './matrix-walk'
import type { Pointed } from './pointed-store'

interface MatrixFocus {
  readonly place: Place
  /** Whether the focus is in the matrix. */
  readonly isInside: boolean
  readonly goTo: (place: Place) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
  /** What to say of a focused cell, and where. */
  readonly spotFor: (target: Element) => Pointed | null
}

/** Which cell is the one stop of the Tab key, and where the arrow keys lead from it. */
export function useMatrixFocus(
  element: RefObject<HTMLElement | null>,
  { rows }: Pick<MatrixDrawing, 'rows'>,
  onOpen: (record: string) => void,
): MatrixFocus {
  const grid = useMemo<WalkGrid>(
    () => rows.map((row) => row.lanes.map(({ lane }) => lane?.days ?? [])),
    [rows],
  )
  const [picked, setPicked] = useState(START)
  const [isInside, setInside] = useState(false)
  const isMoving = useRef(false)
  const place = settle(grid, picked)
  useLayoutEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    cellAt(element.current, place)?.focus()
  })
  const goTo = (next: Place): void => {
    isMoving.current = true
    setInside(true)
    setPicked({ ...next })
  }
  return {
    place,
    isInside,
    goTo,
    onKeyDown(event: KeyboardEvent) {
      const record = entryUnder(event.target)?.dataset['record']
      const isOpening = event.key === 'Enter' || event.key === ' '
      const next = event.altKey || event.metaKey ? null : walk(grid, place, keyOf(event))
      if (!next && !isOpening) return
      event.preventDefault()
      if (next) goTo(next)
      else if (record !== undefined) onOpen(record)
    },
    onFocus({ target }: FocusEvent) {
      setInside(true)
      const spot = cellOf(element.current, target)
      const day = spot && grid[spot.row]?.[spot.lane]?.[spot.at]
      if (spot && !isSame(spot, place)) setPicked({ ...spot, day: day ?? place.day })
    },
    onBlur({ relatedTarget }: FocusEvent) {
      if (!element.current?.contains(relatedTarget)) setInside(false)
    },
    spotFor: (target: Element): Pointed | null => pointedAt(element.current, target),
  }
}

/** Ctrl makes Home and End those of the whole matrix. */
const keyOf = ({ key, ctrlKey }: KeyboardEvent): string => (ctrlKey ? `Ctrl+${key}` : key)

const isSame = (a: Pick<Place, 'row' | 'lane' | 'at'>, b: Place): boolean =>
  a.row === b.row && a.lane === b.lane && a.at === b.at

const entryUnder = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-at]') : null

function cellOf(grid: HTMLElement | null, target: Element): Omit<Place, 'day'> | null {
  const cell = entryUnder(target)
  const lane = cell?.closest<HTMLElement>('[role=row]')
  if (!grid || !cell || !lane) return null
  const { row, lane: nth } = spotAt(grid, lane, { cell, x: 0, day: 0 })
  return { row, lane: nth, at: Number(cell.dataset['at']) }
}

function pointedAt(grid: HTMLElement | null, target: Element): Pointed | null {
  const cell = entryUnder(target)
  const lane = cell?.closest<HTMLElement>('[role=row]')
  if (!grid || !cell || !lane || cell.dataset['record'] === undefined) return null
  const entries = entriesOf(cell) ?? { at: Number(cell.dataset['at']), count: 1 }
  const x = cell.getBoundingClientRect().left - grid.getBoundingClientRect().left
  return { ...spotAt(grid, lane, { cell, x, day: 0 }), entries }
}

const cellAt = (grid: HTMLElement | null, { row, lane, at }: Place): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(
    `[data-index="${row}"] [data-lane="${lane}"] [data-at="${at}"]`,
  ) ?? null
