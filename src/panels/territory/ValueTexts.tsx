import styles from './Overlay.module.css'
import type { EndLabel } from './place-ends'
import { WORDS_LINE, type PlacedWords } from './place-spread'
import type { ValueLabel } from './place-values'
import { RecordMark } from './RecordMark'
import { sayDay } from '../../domain/words'

interface ValuesProps {
  readonly labels: readonly ValueLabel[]
  /** At the moment compared with: hollow dots. */
  readonly isCompared: boolean
  readonly onOpen: (record: string) => void
}

/** What each mapper counts where a cursor meets its line. */
export function Values({ labels, isCompared, onOpen }: ValuesProps) {
  return (
    <>
      {labels.map(({ mark, dot, text, leader, isOnTint, isNamed }) => (
        <RecordMark
          key={mark.record}
          record={mark.record}
          name={[`${mark.label} ${mark.value}`, sayDay(mark.day), ...mark.remarks].join(', ')}
          onOpen={onOpen}
        >
          {leader && isNamed && (
            <line
              className={styles['leader']}
              x1={leader.x1}
              x2={leader.x2}
              y1={dot.y}
              y2={text.y - 4}
            />
          )}
          <circle
            className={isCompared ? styles['dotCompared'] : styles['dot']}
            cx={dot.x}
            cy={dot.y}
            r={4.2}
          />
          {isNamed && (
            <text
              className={`${styles['name']} ${isOnTint ? styles['onTint'] : ''}`}
              x={text.x}
              y={text.y}
              textAnchor={text.anchor}
            >
              {mark.label} <tspan className={styles['value']}>{mark.value}</tspan>
            </text>
          )}
        </RecordMark>
      ))}
    </>
  )
}

/** Said beside the cursors. */
export function Words({ words }: { readonly words: readonly PlacedWords[] }) {
  return words.map(({ x, y, anchor, lines }) =>
    lines.map((line, at) => (
      <text
        key={line}
        className={`${styles['name']} ${styles['quiet']}`}
        x={x}
        y={y + at * WORDS_LINE}
        textAnchor={anchor}
      >
        {line}
      </text>
    )),
  )
}

interface EndTextsProps {
  readonly ends: readonly EndLabel[]
  readonly onOpen: (record: string) => void
}

/** Name, value and date at the end of the last line. */
export function EndTexts({ ends, onOpen }: EndTextsProps) {
  return (
    <>
      {ends.map(({ end, x, y, isDated, anchor }) => (
        <RecordMark
          key={end.mark.record}
          record={end.mark.record}
          name={`${end.mark.label} ${end.mark.value}, ${end.date}`}
          onOpen={onOpen}
        >
          <text className={styles['name']} x={x} y={y} textAnchor={anchor}>
            {end.mark.label}
            {anchor === 'end' && <tspan className={styles['value']}> {end.mark.value}</tspan>}
          </text>
          {anchor === 'start' && (
            <>
              <text className={styles['value']} x={x} y={y + 15}>
                {end.mark.value}
              </text>
              {isDated && (
                <text className={styles['quiet']} x={x} y={y + 29}>
                  {end.date}
                </text>
              )}
            </>
          )}
        </RecordMark>
      ))}
    </>
  )
}
