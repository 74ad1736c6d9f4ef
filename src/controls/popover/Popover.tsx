import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Names what opens. */
  readonly label: string
  /** The button's content, and its name where that says too little. */
  readonly trigger: ReactNode
  readonly triggerName?: string
  readonly triggerClass?: string | undefined
  /** Which edges of button and panel agree. */
  readonly align?: 'start' | 'end'
  /** What opens; `close` closes it and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a panel below it. Escape, a press outside or leaving by Tab closes it. */
export function Popover(props: PopoverProps) {
  const { label, trigger, triggerName, triggerClass, align = 'start', children } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  useOutsidePress(place, isOpen, () => setOpen(false))

  function close(): void {
    document.getElementById(`${id}-button`)?.focus()
    setOpen(false)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    close()
  }

  return (
    <div
      ref={place}
      className={styles['place']}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && !event.currentTarget.contains(to)) setOpen(false)
      }}
    >
      <button
        id={`${id}-button`}
        type="button"
        className={triggerClass}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={triggerName}
        title={triggerName}
        onClick={() => setOpen(!isOpen)}
      >
        {trigger}
      </button>
      {isOpen && (
        <div
          id={id}
          className={styles['panel']}
          data-align={align}
          role="dialog"
          aria-label={label}
        >
          <FocusFirst>{children(close)}</FocusFirst>
        </div>
      )}
    </div>
  )
}

/** Moves the focus to the first control of what has opened. */
function FocusFirst({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current
      ?.querySelector<HTMLElement>('button:not([aria-disabled=true]), input')
      ?.focus({ preventScroll: true })
  }, [])
  return <div ref={place}>{children}</div>
}

function useOutsidePress(
  place: { readonly current: HTMLElement | null },
  isOpen: boolean,
  onPress: () => void,
): void {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  })
  useEffect(() => {
    if (!isOpen) return
    const listen = (event: PointerEvent): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) latest.current()
    }
    document.addEventListener('pointerdown', listen)
    return () => document.removeEventListener('pointerdown', listen)
  }, [isOpen, place])
}
