import { useMemo } from 'react'
import { sayKept, textDifference, type MarkedPart } from '../../domain/text-difference'
import { ChangeGlyph } from '../../ui/ChangeGlyph'
import { onDemandValue, OnDemandPlace } from '../../ui/on-demand'
import type { RecordLinks } from '../../ui/RecordLink'
import { FactTable } from './FactTable'
import { GradeList } from './GradeList'
import { Item } from './RecordRows'
import type { ComparisonView, TextView } from './record-view'
import styles from './Comparison.module.css'

interface ComparisonProps {
  readonly view: ComparisonView
  readonly links: RecordLinks
}

/** The library is fetched with the first two texts that are set side by side. */
const differ = onDemandValue(async () => (await import('./word-differ')).wordSteps)

/** Two texts side by side with their difference marked, their grades and what lay on the line. */
export function Comparison({ view, links }: ComparisonProps) {
  return (
    <>
      <OnDemandPlace
        title="Difference of the texts"
        of={differ}
        resetKey={view}
        fallback={<PlainTexts view={view} links={links} />}
      >
        <MarkedTexts view={view} links={links} />
      </OnDemandPlace>
      <GradeList grades={view.grades} note={view.coding} />
      <FactTable view={view} links={links} />
    </>
  )
}

function MarkedTexts({ view, links }: ComparisonProps) {
  const stepsOf = differ.use()
  const [earlier, later] = view.texts
  const difference = useMemo(() => {
    const texts = { earlier: earlier.text, later: later.text }
    return textDifference(texts, stepsOf(texts))
  }, [earlier, later, stepsOf])
  return (
    <>
      <div className={styles['texts']}>
        <Text text={earlier} parts={difference.earlier} links={links} mark="del" />
        <Text text={later} parts={difference.later} links={links} mark="ins" />
      </div>
      <p className={styles['note']}>
        {sayKept(difference)} {view.note}
      </p>
    </>
  )
}

/** While the library is on its way the texts can be read. */
function PlainTexts({ view, links }: ComparisonProps) {
  return (
    <>
      <div className={styles['texts']}>
        {view.texts.map((text) => (
          <Text
            key={text.when}
            text={text}
            parts={[{ text: text.text, isChanged: false }]}
            links={links}
            mark="ins"
          />
        ))}
      </div>
      <p className={styles['note']}>{view.note}</p>
    </>
  )
}

interface TextProps {
  readonly text: TextView
  readonly parts: readonly MarkedPart[]
  readonly links: RecordLinks
  /** What a changed stretch is: gone from the earlier text, or new in the later one. */
  readonly mark: 'del' | 'ins'
}

function Text({ text, parts, links, mark: Mark }: TextProps) {
  return (
    <section aria-label={`${text.when} text`}>
      <h4>
        {text.when} · <Item item={text.item} links={links} />
      </h4>
      <p className={styles['words']}>
        {parts.map((part, at) =>
          part.isChanged ? <Mark key={at}>{part.text}</Mark> : <span key={at}>{part.text}</span>,
        )}
      </p>
      <p className={styles['about']}>
        <ChangeGlyph mark={text.mark} /> {text.about}
      </p>
    </section>
  )
}
