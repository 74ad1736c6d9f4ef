import { useId } from 'react'
import { Hatch } from '../../ui/Hatch'
import styles from './Oblasts.module.css'
import type { StateView, UnitMark as Mark } from './state-view'
import { tileGrid, tileTexts } from './tile-layout'
import { UnitMark } from './UnitMark'
import type { UnitView } from './unit-view'
import type { UnitsHandle } from './use-units'

/** What a drawing of one state is given. */
export interface UnitsDrawingProps {
  readonly name: string
  readonly pole: number
  readonly units: readonly UnitView[]
  readonly state: StateView
  readonly picked: string | null
  readonly handle: UnitsHandle
  readonly width: number
  /** A key is told once, under the last drawing. */
  readonly isLast: boolean
}

/** Equal squares roughly in place; each fills from below by its share (VISUAL.md, 6). */
export function UnitTiles(props: UnitsDrawingProps) {
  const { name, pole, units, state, picked, handle, width } = props
  const hatch = useId()
  const grid = tileGrid(units, width)
  return (
    <svg
      className={styles['tiles']}
      width={grid.width}
      height={grid.height}
      role="group"
      aria-label={name}
      data-pole={pole}
      {...handle.on}
    >
      <Hatch id={hatch} />
      {state.marks.map((mark, nth) => {
        const unit = units[nth]
        return (
          unit && (
            <UnitMark
              key={mark.iso}
              unit={unit}
              mark={mark}
              isPicked={mark.iso === picked}
              isStop={mark.iso === handle.stop}
              transform={`translate(${grid.offset(unit.column)} ${grid.offset(unit.row)})`}
            >
              <Tile mark={mark} short={unit.short} size={grid.size} hatch={`url(#${hatch})`} />
            </UnitMark>
          )
        )
      })}
    </svg>
  )
}

interface TileProps {
  readonly mark: Mark
  readonly short: string
  readonly size: number
  readonly hatch: string
}

function Tile({ mark, short, size, hatch }: TileProps) {
  const { pct, figure, isByDefinition } = mark
  const { edgeY, nameY, figureY } = tileTexts(size, pct ?? 0)
  const side = { width: size, height: size }
  return (
    <>
      <rect className={styles['tile']} {...side} />
      {pct === null && <rect className={styles['gap']} {...side} fill={hatch} />}
      {figure !== '' && (
        <>
          <rect className={styles['fill']} y={edgeY} width={size} height={size - edgeY} />
          <line
            className={styles['edge']}
            data-defined={isByDefinition}
            x2={size}
            y1={edgeY}
            y2={edgeY}
          />
          <text className={styles['figure']} x={size - 3.5} y={figureY} textAnchor="end">
            {figure}
          </text>
        </>
      )}
      {nameY !== null && (
        <text className={styles['short']} data-held={figure !== ''} x={size < 40 ? 2 : 4} y={nameY}>
          {short}
        </text>
      )}
      <rect className={styles['frame']} {...side} />
    </>
  )
}
