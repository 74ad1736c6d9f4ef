import { useSyncExternalStore } from 'react'
import { ChangeGlyph } from '../../../ui/ChangeGlyph'
import styles from './MatrixReadout.module.css'
import type { Lane } from '../../../domain/matrix-lane'
import type { MatrixDrawing } from './matrix-view'
import { placeBeside } from './place-beside'
import type { Pointed, PointedStore } from './pointed-store'

interface MatrixReadoutProps {
  readonly pointed: PointedStore
  readonly drawing: MatrixDrawing
  readonly width: number
  /** An opened mark tells the same. */
  readonly isHidden: boolean
}

/** So many statements of one mark are told here; the mark itself lists them all. */
const MOST_TOLD = 6

/** What pointer or focus is on, in words; all of it stands in the names of the cells as well. */
export function MatrixReadout({ pointed, drawing, width, isHidden }: MatrixReadoutProps) {
  const on = useSyncExternalStore(pointed.subscribe, pointed.get)
  const row = on && drawing.rows[on.row]
  const actor = on && drawing.actors[on.lane]
  const lane = on && row?.lanes[on.lane]
  if (!on || !row || !actor || !lane || isHidden) return null
  return (
    <div className={styles['readout']} style={placeBeside(on, width)} aria-hidden="true">
      <p>
        <b>{actor.label}</b> {row.label}
      </p>
      {on.entries && lane.lane ? (
        <Entries drawing={drawing} lane={lane.lane} {...on.entries} />
      ) : (
        <p>{lane.sayOn(on.day)}</p>
      )}
    </div>
  )
}

interface EntriesProps extends NonNullable<Pointed['entries']> {
  readonly drawing: MatrixDrawing
  readonly lane: Lane
}

function Entries({ drawing, lane, at, count }: EntriesProps) {
  const told = Array.from({ length: Math.min(count, MOST_TOLD) }, (_, nth) => at + nth)
  return (
    <>
      {told.map((nth) => {
        const entry = drawing.say.one(lane, nth)
        return (
          entry && (
            <p key={entry.record} className={styles['told']} data-one={count === 1}>
              {entry.mark && <ChangeGlyph mark={entry.mark} />}
              <span>
                {entry.head}: {entry.text}
                {count === 1 && <i> {entry.after}</i>}
              </span>
            </p>
          )
        )
      })}
      {count > MOST_TOLD && <p>and {count - MOST_TOLD} more</p>}
    </>
  )
}
