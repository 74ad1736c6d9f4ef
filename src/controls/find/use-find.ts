import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { DatasetIndex } from '../../domain/dataset-index'
import { finderOf, type Finder, type Found } from './finder'
import { optionsOf, type Option, type Room } from './find-options'

interface Find {
  /** False while the records are being read. */
  readonly isReady: boolean
  readonly question: string
  /** The question that the answer is to; it may lie a moment behind. */
  readonly asked: string
  readonly found: Found | null
  readonly options: readonly Option[]
  /** The place of the option that Enter opens. */
  readonly picked: number
  ask(question: string): void
  /** Goes so many options on, round the ends. */
  step(by: number): void
  /** Lists further results of a kind. */
  widen(option: Extract<Option, { readonly kind: 'more' }>): void
}

/** A question, its answer and the place in it. */
export function useFind(index: DatasetIndex): Find {
  const finder = useFinder(index)
  const [question, setQuestion] = useState('')
  const [picked, setPicked] = useState(0)
  const [room, setRoom] = useState<Room>({})
  const asked = useDeferredValue(question.trim())
  const found = useMemo(
    () => (asked === '' || !finder ? null : finder.find(asked)),
    [finder, asked],
  )
  const options = useMemo(() => optionsOf(found, room), [found, room])
  return {
    ...{ isReady: finder !== null, question, asked, found, options, picked },
    ask(text) {
      setQuestion(text)
      setPicked(0)
      setRoom({})
    },
    step: (by) => setPicked((picked + by + options.length) % options.length),
    widen: (option) => setRoom({ ...room, [option.of]: option.room }),
  }
}

/** The finder of a dataset; null while the records are being read. */
function useFinder(index: DatasetIndex): Finder | null {
  const [finder, setFinder] = useState<Finder | null>(null)
  useEffect(() => {
    let isWanted = true
    void finderOf(index).then((built) => {
      if (isWanted) setFinder(built)
    })
    return () => {
      isWanted = false
    }
  }, [index])
  return finder
}
