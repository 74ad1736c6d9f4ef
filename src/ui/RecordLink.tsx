import type { MouseEvent, ReactNode } from 'react'

/** How to open a record, and the address of this page with that record open. */
export interface RecordLinks {
  readonly onOpen: (record: string) => void
  readonly linkTo: (record: string) => string
}

interface RecordLinkProps {
  /** `kind:id` */
  readonly record: string
  readonly links: RecordLinks
  /** Its name, where the words alone do not tell the record. */
  readonly label?: string
  readonly children: ReactNode
}

/** Opens a record here; as a real link it also opens in another tab, or can be copied. */
export function RecordLink({ record, links, label, children }: RecordLinkProps) {
  const open = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    links.onOpen(record)
  }
  return (
    <a aria-label={label} href={links.linkTo(record)} data-record={record} onClick={open}>
      {children}
    </a>
  )
}
