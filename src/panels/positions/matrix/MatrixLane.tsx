import { memo, useMemo } from 'react'
import type { EpochDay } from '../../../domain/day'
import { inForceSpans, type InForceSpan, type Lane } from '../../../domain/matrix-lane'
import { NO_STATEMENT } from '../../../domain/statement-words'
import type { TimeFrame } from '../../../ui/time-axis'
import { groupMarks } from './group-marks'
import styles from './Matrix.module.css'
import { MatrixMark } from './MatrixMark'
import type { SayEntry } from './matrix-entry'

interface MatrixLaneProps {
  readonly lane: Lane | null
  readonly silence: string | null
  readonly frame: TimeFrame
  readonly reach: EpochDay
  readonly say: SayEntry
  /** The entry that the Tab key comes to; null when it is of another lane. */
  readonly focusedAt: number | null
}

/** What is carried in comes from so far left of the period, px. */
const CARRIED = 9
/** Words of silence need so much room, a dash so much, px. */
const ROOM_FOR_WORDS = 130
const ROOM_FOR_DASH = 16

/** Marks of the statements on a faint line of what is in force; silence in words (VISUAL.md, 8). */
export const MatrixLane = memo(function MatrixLane(props: MatrixLaneProps) {
  const { lane, silence, frame, reach, say, focusedAt } = props
  const groups = useMemo(() => (lane ? marksOf(lane, frame) : []), [lane, frame])
  if (!lane || silence !== null)
    return (
      <span
        role="gridcell"
        className={styles['silence']}
        style={{ left: frame.left }}
        data-none={lane !== null}
        aria-colindex={2}
        tabIndex={focusedAt === null ? -1 : 0}
        data-at={0}
      >
        <span>{silence}</span>
      </span>
    )
  const start = groups[0]?.x ?? frame.left
  const gap = lane.isCarriedIn ? 0 : start - frame.left
  return (
    <>
      <LaneLines lane={lane} frame={frame} reach={reach} />
      {gap >= ROOM_FOR_DASH && (
        <span
          className={styles['silence']}
          style={{ left: frame.left }}
          data-none="true"
          aria-hidden="true"
        >
          {gap >= ROOM_FOR_WORDS && <span>{NO_STATEMENT.word}</span>}
        </span>
      )}
      {lane.isCarriedIn && (
        <MatrixMark
          lane={lane}
          at={0}
          count={1}
          x={frame.left - CARRIED / 2}
          say={say}
          focusedAt={focusedAt}
        />
      )}
      {groups.map((group, nth) => (
        // By place, so that a pick changes cells and makes no new ones.
        <MatrixMark key={nth} lane={lane} {...group} say={say} focusedAt={isIn(group, focusedAt)} />
      ))}
    </>
  )
})

const isIn = (
  { at, count }: { readonly at: number; readonly count: number },
  focusedAt: number | null,
): number | null =>
  focusedAt !== null && focusedAt >= at && focusedAt < at + count ? focusedAt : null

function marksOf(lane: Lane, frame: TimeFrame) {
  const first = lane.isCarriedIn ? 1 : 0
  return groupMarks(
    lane.days.slice(first).map((day) => frame.x(day)),
    first,
  )
}

const KINDS = ['recent', 'old', 'after'] as const

interface LaneLinesProps {
  readonly lane: Lane
  readonly frame: TimeFrame
  readonly reach: EpochDay
}

function LaneLines({ lane, frame, reach }: LaneLinesProps) {
  const spans = inForceSpans(lane, frame, reach)
  return (
    <svg className={styles['lines']} width={frame.width} height={10} aria-hidden="true">
      {KINDS.map((kind) => {
        const d = spans.filter((span) => span.kind === kind).map((span) => dash(span, lane, frame))
        return (
          d.length > 0 && (
            <path key={kind} className={styles['line']} data-kind={kind} d={d.join('')} />
          )
        )
      })}
    </svg>
  )
}

function dash({ from, to }: InForceSpan, lane: Lane, frame: TimeFrame): string {
  const isEdge = from === frame.from && lane.isCarriedIn
  return `M${px(frame.x(from) - (isEdge ? CARRIED : 0))} 5H${px(frame.x(to))}`
}

const px = (value: number): string => String(Math.round(value * 10) / 10)
