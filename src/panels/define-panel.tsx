import { useMemo, useState, type ReactNode } from 'react'
import type { DatasetIndex } from '../domain/dataset-index'
import type { Scope } from '../domain/scope'
import { onDemand, onDemandValue, OnDemandPlace, type OnDemand } from '../ui/on-demand'
import { PanelFrame } from '../ui/PanelFrame'
import type { Panel, PanelActions, PanelParts, PanelProps, PanelSpec, PanelView } from './panel'

/** Joins a view, its table and a body to a panel; both are memoised on the scope keys that they read. */
export function definePanel<const K extends keyof Scope, V extends PanelView>(
  spec: PanelSpec<K, V>,
): Panel {
  const { id, title, isSlim = false, isFolded = false } = spec
  const plain = definePanelForm(spec)
  const others = (spec.otherForms ?? []).map(({ isFor, load }) => ({
    isFor,
    chunk: onDemandValue(async () => (await load()).form),
  }))
  function Host({ index, scope, actions }: PanelProps) {
    const form = others.find((one) => one.isFor(scope))?.chunk.use() ?? plain
    const read = useKept(scope, form.reads)
    const { view, parts } = useMemo(() => form.show(index, read), [form, index, read])
    return (
      <PanelFrame
        id={id}
        title={title}
        view={view}
        isSlim={isSlim}
        isFolded={isFolded}
        table={
          <OnDemandPlace title={`${title}: table`} of={form.table} resetKey={view} fallback={null}>
            <form.table.Component id={id} title={title} {...{ index, actions }} scope={read} />
          </OnDemandPlace>
        }
        {...parts(actions)}
      />
    )
  }
  return { id, title, Host }
}

/** A form of a panel, with the type of its view closed in: what to read, and what to show of it. */
export interface PanelForm {
  readonly reads: readonly (keyof Scope)[]
  /** Depends on nothing but the dataset and the keys that it reads. */
  readonly show: (index: DatasetIndex, scope: Scope) => ShownForm
  readonly table: OnDemand<TableProps>
}

interface ShownForm {
  readonly view: PanelView
  readonly parts: (actions: PanelActions) => {
    readonly children: ReactNode
    readonly tools: ReactNode
    readonly aside: ReactNode
    readonly foot: ReactNode
  }
}

/** A view, its table and a body as one form of a panel (`otherForms` of `PanelSpec`). */
export function definePanelForm<const K extends keyof Scope, V extends PanelView>(
  spec: PanelParts<K, V>,
): PanelForm {
  const { Body, Tools, Aside, Foot } = spec
  return {
    reads: spec.reads,
    show(index, scope) {
      const view = spec.view(index, scope)
      const parts = (actions: PanelActions) => ({
        children: <Body view={view} actions={actions} />,
        tools: Tools && <Tools view={view} actions={actions} />,
        aside: Aside && <Aside view={view} actions={actions} />,
        foot: Foot && <Foot view={view} actions={actions} />,
      })
      return { view, parts }
    },
    table: tableOf(spec),
  }
}

interface TableProps extends PanelProps {
  readonly id: string
  readonly title: string
}

function tableOf<K extends keyof Scope, V extends PanelView>(
  spec: Pick<PanelParts<K, V>, 'loadTable'>,
): OnDemand<TableProps> {
  return onDemand<TableProps>(async () => {
    const [{ TableTwin }, make] = await Promise.all([import('../ui/TableTwin'), spec.loadTable()])
    return function Table({ id, title, index, scope, actions }: TableProps) {
      const table = useMemo(() => make(index, scope), [index, scope])
      return <TableTwin id={id} title={title} table={table} onOpenRecord={actions.openRecord} />
    }
  })
}

/** The earlier scope, while it agrees with the new one in the keys that are read. */
function useKept(scope: Scope, reads: readonly (keyof Scope)[]): Scope {
  const [kept, setKept] = useState(scope)
  if (reads.every((key) => Object.is(kept[key], scope[key]))) return kept
  setKept(scope)
  return scope
}
