import type { ComponentType, ReactNode } from 'react'
import type { DatasetIndex } from '../domain/dataset-index'
import type { FilterPatch } from '../domain/filters'
import type { Scope } from '../domain/scope'
import type { TableView } from '../domain/table'
import type { PanelForm } from './define-panel'

/**
 * What a panel says: a sentence that could be wrong, and what is drawn to prove it; the table says it
 * a third time. Views are pure: no React, no pixels; every number already has its words.
 */
export interface PanelView {
  /** The takeaway, generated from the data in view. */
  readonly takeaway: string
  /** One line on definition, under the takeaway. */
  readonly definition: string
  /** Where the definition is told in full, as a link at the end of that line. */
  readonly definitionLink?: { readonly label: string; readonly href: string }
}

/** What a panel may ask for. It never sees the store, the address or the query cache. */
export interface PanelActions {
  /** A pick: one history entry (rule U2). */
  pick(patch: FilterPatch): void
  /** A step of a drag or slide; all steps until `endGesture` are one history entry (rule U2). */
  gesture(patch: FilterPatch): void
  endGesture(): void
  /** Opens a record beside the panels; null closes it. */
  openRecord(record: string | null): void
}

export interface PanelSpec<K extends keyof Scope, V extends PanelView> extends PanelParts<K, V> {
  readonly id: string
  readonly title: string
  /** Without a takeaway in bold: its words stand at the right of the head (VISUAL.md, 7). */
  readonly isSlim?: boolean
  /** On a phone title and takeaway stand, and the rest comes at a press (rule R32). */
  readonly isFolded?: true
  /** Other forms of the panel, each a chunk of its own; the first that is for the scope is shown. */
  readonly otherForms?: readonly OtherForm[]
}

/** The same panel said and drawn in another way for some scopes; its frame stays. */
export interface OtherForm {
  readonly isFor: (scope: Scope) => boolean
  readonly load: () => Promise<{ readonly default?: never; readonly form: PanelForm }>
}

/** A view reads only the keys that its panel names, so it is recomputed only when one of them changes. */
export interface PanelParts<K extends keyof Scope, V extends PanelView> {
  readonly reads: readonly K[]
  readonly view: (index: DatasetIndex, scope: Pick<Scope, K>) => V
  /**
   * The twin of the drawing: every record in view (rule R29). It comes as a chunk of its own and is
   * made only when it is shown, so that hundreds of rows cost nothing while the drawing is used.
   */
  readonly loadTable: () => Promise<(index: DatasetIndex, scope: Pick<Scope, K>) => TableView>
  /** Draws the view. No arithmetic on data, no sorting, no filtering, no dates (ARCHITECTURE, idea 2). */
  readonly Body: ComponentType<PanelBodyProps<V>>
  /** Choices of this panel in its head, left of Chart / Show table. */
  readonly Tools?: ComponentType<PanelBodyProps<V>>
  /** Shown beside the title, at the right of the head, in place of or after the tools. */
  readonly Aside?: ComponentType<PanelBodyProps<V>>
  /** Sources line and notes under the drawing. */
  readonly Foot?: ComponentType<PanelBodyProps<V>>
}

export interface PanelBodyProps<V> {
  readonly view: V
  readonly actions: PanelActions
}

export interface PanelProps {
  readonly index: DatasetIndex
  readonly scope: Scope
  readonly actions: PanelActions
}

/** A panel as the list knows it; its code arrives as a chunk of its own. */
export interface PanelEntry {
  readonly id: string
  /** Name of the landmark region (PRODUCT.md, names). */
  readonly title: string
  /** Column of the page. */
  readonly place: 'main' | 'side'
  readonly load: () => Promise<{ readonly default?: never; readonly panel: Panel }>
}

export interface Panel {
  readonly id: string
  readonly title: string
  readonly Host: (props: PanelProps) => ReactNode
}
