import type { Position } from '../../../domain/dataset'
import type { Lane } from '../../../domain/matrix-lane'
import { ChangeGlyph } from '../../../ui/ChangeGlyph'
import { markWidth, type MarkGroup } from './group-marks'
import styles from './Matrix.module.css'
import type { SayEntry } from './matrix-entry'

interface MatrixMarkProps extends MarkGroup {
  readonly lane: Lane
  readonly say: SayEntry
  /** The entry of this mark that has the focus or would take it. */
  readonly focusedAt: number | null
}

/** A statement by shape; several that would touch by their number, one cell each while focused. */
export function MatrixMark({ lane, at, count, x, say, focusedAt }: MatrixMarkProps) {
  if (count === 1)
    return <EntryCell lane={lane} at={at} say={say} x={x} isStop={focusedAt === at} />
  const number = {
    className: `${styles['mark']} ${styles['count']}`,
    style: { left: x - markWidth(count) / 2 },
    'data-moved': say.hasChange(lane, at, count),
    'data-first': at,
    'data-count': count,
  }
  if (focusedAt === null)
    return (
      <span
        role="gridcell"
        aria-colindex={at + 2}
        aria-colspan={count}
        aria-label={say.many(lane, at, count)}
        tabIndex={-1}
        data-at={at}
        data-records={recordsOf(lane.entries.slice(at, at + count))}
        {...number}
      >
        {count}
      </span>
    )
  return (
    <>
      <span aria-hidden="true" {...number}>
        {count}
      </span>
      {lane.entries.slice(at, at + count).map((entry, nth) => (
        <EntryCell
          key={entry.id}
          lane={lane}
          at={at + nth}
          say={say}
          x={x}
          isStop={at + nth === focusedAt}
          among={{ nth: nth + 1, count }}
        />
      ))}
    </>
  )
}

/** A mark of more than these names its records when it is focused or pressed. */
const MOST_NAMED = 9

const recordsOf = (entries: readonly Position[]): string | undefined =>
  entries.length > MOST_NAMED ? undefined : entries.map((entry) => `position:${entry.id}`).join(' ')

/** Width of the cell round a glyph, px. */
const GLYPH = 10

const boxOf = (count: number, x: number) => ({
  left: x - markWidth(count) / 2,
  width: markWidth(count),
})

interface EntryCellProps {
  readonly lane: Lane
  readonly at: number
  readonly say: SayEntry
  readonly x: number
  readonly isStop: boolean
  /** Of a mark with a number, which takes the pointer then. */
  readonly among?: { readonly nth: number; readonly count: number }
}

function EntryCell({ lane, at, say, x, isStop, among }: EntryCellProps) {
  const entry = say.one(lane, at)
  if (!entry) return null
  const cell = {
    role: 'gridcell',
    style: { left: x - GLYPH / 2 },
    'aria-colindex': at + 2,
    tabIndex: isStop ? 0 : -1,
    'data-at': at,
    'data-record': entry.record,
  }
  if (among)
    return (
      <span
        {...cell}
        className={`${styles['mark']} ${styles['step']}`}
        style={boxOf(among.count, x)}
        aria-label={`${among.nth} of ${among.count} here: ${entry.name}`}
      />
    )
  return (
    <span
      {...cell}
      className={styles['mark']}
      aria-label={entry.name}
      data-first={at}
      data-count={1}
    >
      {entry.mark && <ChangeGlyph mark={entry.mark} />}
    </span>
  )
}
