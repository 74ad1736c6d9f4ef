import { sayDayShort } from '../domain/words'
import type { EpochDay } from '../domain/day'
import { useHoveredDay } from './hover-day'
import type { TimeFrame } from './time-axis'

interface TimeCursorsProps {
  readonly frame: TimeFrame
  readonly at: EpochDay
  readonly vs: EpochDay | null
  /** Top and bottom of the lines, px. */
  readonly top: number
  readonly bottom: number
}

/** Solid line = the moment, dashed = the moment compared with, thin = the hovered day (V2, V5). */
export function TimeCursors({ frame, at, vs, top, bottom }: TimeCursorsProps) {
  return (
    <g aria-hidden="true">
      <line className="cursor-at" x1={frame.x(at)} x2={frame.x(at)} y1={top} y2={bottom} />
      {vs !== null && (
        <line className="cursor-vs" x1={frame.x(vs)} x2={frame.x(vs)} y1={top} y2={bottom} />
      )}
      <HoverLine frame={frame} top={top} bottom={bottom} />
    </g>
  )
}

interface HoverLineProps {
  readonly frame: TimeFrame
  readonly top: number
  readonly bottom: number
}

function HoverLine({ frame, top, bottom }: HoverLineProps) {
  const day = useHoveredDay()
  if (day === null || day < frame.from || day > frame.to) return null
  const x = frame.x(day)
  return <line className="cursor-hover" x1={x} x2={x} y1={top} y2={bottom} />
}

/** Height of the flags, px. */
export const FLAG_HEIGHT = 26

interface TimeFlagsProps {
  readonly frame: TimeFrame
  readonly at: EpochDay
  readonly vs: EpochDay | null
}

/** Flags with the dates, above the drawing; they stop 8 px short of each other (VISUAL.md, 6). */
export function TimeFlags({ frame, at, vs }: TimeFlagsProps) {
  const width = frame.form === 'S' ? 88 : 92
  const limit = (x: number): number => Math.min(Math.max(x, 0), frame.width - width)
  const centred = limit(frame.x(at) - width / 2)
  const compared = vs === null ? null : limit(frame.x(vs) - width / 2)
  const [atX, vsX] = apart([centred, compared], { gap: width + 8, most: frame.width - width })
  const isRoomy = frame.form !== 'S' && (vsX === null || Math.abs(vsX - atX) >= 250)
  return (
    <g aria-hidden="true">
      <rect className="flag-at" x={atX} y={0} width={width} height={FLAG_HEIGHT} />
      <text className="flag-at-text" x={atX + width / 2} y={17.5} textAnchor="middle">
        {sayDayShort(at)}
      </text>
      {isRoomy && (
        <text
          className="flag-caption"
          x={atX + width + 9 > frame.width - 80 ? atX - 9 : atX + width + 9}
          textAnchor={atX + width + 9 > frame.width - 80 ? 'end' : 'start'}
          y={17.5}
        >
          the moment
        </text>
      )}
      {vs !== null && vsX !== null && (
        <>
          <rect
            className="flag-vs"
            x={vsX + 0.5}
            y={0.5}
            width={width - 1}
            height={FLAG_HEIGHT - 1}
          />
          <text className="flag-vs-text" x={vsX + width / 2} y={17.5} textAnchor="middle">
            {sayDayShort(vs)}
          </text>
          {isRoomy && (
            <text
              className="flag-caption"
              x={vsX > atX ? vsX - 9 : vsX + width + 9}
              textAnchor={vsX > atX ? 'end' : 'start'}
              y={17.5}
            >
              compared with
            </text>
          )}
        </>
      )}
    </g>
  )
}

/** Moves two flags apart where they would touch, keeping both inside. */
function apart(
  [at, vs]: readonly [number, number | null],
  { gap, most }: { readonly gap: number; readonly most: number },
): readonly [number, number | null] {
  if (vs === null || Math.abs(at - vs) >= gap) return [at, vs]
  const middle = (at + vs) / 2
  const low = Math.min(Math.max(middle - gap / 2, 0), Math.max(0, most - gap))
  return at <= vs ? [low, low + gap] : [low + gap, low]
}
