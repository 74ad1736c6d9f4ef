import { useMemo, useState } from 'react'
import type { DatasetIndex } from '../domain/dataset-index'
import type { Scope } from '../domain/scope'
import { onDemand, OnDemandPlace } from '../ui/on-demand'
import { PanelFrame } from '../ui/PanelFrame'
import type { Panel, PanelProps, PanelSpec, PanelView } from './panel'

/** Joins a view, its table and a body to a panel; both are memoised on the scope keys that they read. */
export function definePanel<const K extends keyof Scope, V extends PanelView>(
  spec: PanelSpec<K, V>,
): Panel {
  const { Body, Tools, Aside, Foot } = spec
  const table = tableOf(spec)
  function Host({ index, scope, actions }: PanelProps) {
    const view = useOfScope(spec, { index, scope, make: spec.view })
    return (
      <PanelFrame
        id={spec.id}
        title={spec.title}
        view={view}
        isSlim={spec.isSlim ?? false}
        tools={Tools && <Tools view={view} actions={actions} />}
        aside={Aside && <Aside view={view} actions={actions} />}
        foot={Foot && <Foot view={view} actions={actions} />}
        table={
          <OnDemandPlace title={`${spec.title}: table`} of={table} resetKey={view} fallback={null}>
            <table.Component index={index} scope={scope} actions={actions} />
          </OnDemandPlace>
        }
      >
        <Body view={view} actions={actions} />
      </PanelFrame>
    )
  }
  return { id: spec.id, title: spec.title, Host }
}

function tableOf<K extends keyof Scope, V extends PanelView>(spec: PanelSpec<K, V>) {
  return onDemand<PanelProps>(async () => {
    const [{ TableTwin }, make] = await Promise.all([import('../ui/TableTwin'), spec.loadTable()])
    return function Table({ index, scope, actions }: PanelProps) {
      const table = useOfScope(spec, { index, scope, make })
      const { id, title } = spec
      return <TableTwin id={id} title={title} table={table} onOpenRecord={actions.openRecord} />
    }
  })
}

interface OfScope<K extends keyof Scope, T> {
  readonly index: DatasetIndex
  readonly scope: Scope
  readonly make: (index: DatasetIndex, scope: Pick<Scope, K>) => T
}

/** What is made of the scope, made again only when a key that the panel reads has changed. */
function useOfScope<K extends keyof Scope, T>(
  { reads }: { readonly reads: readonly K[] },
  { index, scope, make }: OfScope<K, T>,
): T {
  const read = useKept(scope, reads)
  return useMemo(() => make(index, read), [make, index, read])
}

/** The earlier scope, while it agrees with the new one in the keys that are read. */
function useKept<K extends keyof Scope>(scope: Scope, reads: readonly K[]): Scope {
  const [kept, setKept] = useState(scope)
  if (reads.every((key) => Object.is(kept[key], scope[key]))) return kept
  setKept(scope)
  return scope
}
