import { useMemo } from 'react'
import type { Scope } from '../domain/scope'
import { PanelFrame } from '../ui/PanelFrame'
import type { Panel, PanelProps, PanelSpec, PanelView } from './panel'

/** Joins a view and a body to a panel; the host memoises the view on the scope keys that it reads. */
export function definePanel<const K extends keyof Scope, V extends PanelView>(
  spec: PanelSpec<K, V>,
): Panel {
  const { Body, Tools, Aside, Foot } = spec
  function Host({ index, scope, actions }: PanelProps) {
    // The keys are fixed per panel, so the length of this list never changes.
    const view = useMemo(
      () => spec.view(index, scope),
      [index, ...spec.reads.map((key) => scope[key])],
    )
    return (
      <PanelFrame
        id={spec.id}
        title={spec.title}
        view={view}
        isSlim={spec.isSlim ?? false}
        onOpenRecord={actions.openRecord}
        tools={Tools && <Tools view={view} actions={actions} />}
        aside={Aside && <Aside view={view} actions={actions} />}
        foot={Foot && <Foot view={view} actions={actions} />}
      >
        <Body view={view} actions={actions} />
      </PanelFrame>
    )
  }
  return { id: spec.id, title: spec.title, Host }
}
