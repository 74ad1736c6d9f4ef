import { useId } from 'react'
import { outlines } from 'virtual:outlines'
import { Hatch } from '../../ui/Hatch'
import styles from './UnitsMap.module.css'
import { SHARE_CLASSES } from './share-class'
import { UnitMark } from './UnitMark'
import type { UnitsDrawingProps } from './UnitTiles'

/** Widest drawing, px. */
const WIDEST = 560
/** A figure stands in an outline with so much room around its middle, px. */
const ROOM = 10
/** An outline with less room than this, px, gets an invisible disc to be hit by. */
const SMALL = 8

/** The outlines of the units, each in the shade of its class (a choropleth with a figure in it). */
export function UnitsMap(props: UnitsDrawingProps) {
  const { name, pole, units, state, picked, handle, width, isLast } = props
  const hatch = useId()
  const scale = Math.min(width, WIDEST) / outlines.width
  const outlineOf = (iso: string) => outlines.units[iso]
  const ring = (iso: string | null) => (iso === null ? undefined : outlineOf(iso)?.path)
  return (
    <div data-pole={pole}>
      <svg
        className={styles['map']}
        width={outlines.width * scale}
        height={outlines.height * scale}
        viewBox={`0 0 ${outlines.width} ${outlines.height}`}
        role="group"
        aria-label={name}
        {...handle.on}
      >
        <Hatch id={hatch} scale={scale} />
        {state.marks.map((mark, nth) => {
          const unit = units[nth]
          const outline = outlineOf(mark.iso)
          if (!unit || !outline) return null
          const isSmall = outline.room * scale < SMALL
          return (
            <UnitMark
              key={mark.iso}
              unit={unit}
              mark={mark}
              isPicked={mark.iso === picked}
              isStop={mark.iso === handle.stop}
            >
              <path
                className={styles['outline']}
                data-step={mark.step ?? 'none'}
                d={outline.path}
                data-defined={mark.isByDefinition}
                fill={`url(#${hatch})`}
              />
              {isSmall && (
                <circle
                  className={styles['disc']}
                  cx={outline.x}
                  cy={outline.y}
                  r={SMALL / scale}
                />
              )}
            </UnitMark>
          )
        })}
        <path className={styles['named']} d={ring(handle.named)} />
        <path className={styles['picked']} d={ring(picked)} />
        {state.marks.map(({ iso, figure, step }) => {
          const outline = outlineOf(iso)
          if (!outline || figure === '' || outline.room * scale < ROOM) return null
          return (
            <text
              key={iso}
              className={styles['figure']}
              data-step={step}
              transform={`translate(${outline.x} ${outline.y}) scale(${1 / scale})`}
              y={4}
              textAnchor="middle"
              aria-hidden="true"
            >
              {figure}
            </text>
          )
        })}
      </svg>
      {isLast && <ClassKey />}
    </div>
  )
}

/** The classes in words beside their shades. */
function ClassKey() {
  return (
    <ul className={styles['key']} aria-label="Classes, per cent">
      {SHARE_CLASSES.map((words, step) => (
        <li key={words}>
          <svg width={13} height={13} aria-hidden="true">
            <rect className={styles['outline']} data-step={step} width={13} height={13} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
