import { Component, type ReactNode } from 'react'
import frame from './PanelFrame.module.css'
import { Notice } from './Notice'

interface PanelBoundaryProps {
  readonly title: string
  /** A change of it clears the fault: the next view may well be fine. */
  readonly resetKey: unknown
  /** Called before the panel is tried again. */
  readonly onRetry?: () => void
  readonly children: ReactNode
}

interface PanelBoundaryState {
  readonly error: Error | null
  readonly resetKey: unknown
}

/** One panel throws, that panel says so with Retry; the others work (PRODUCT.md, when things go wrong). */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<PanelBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(
    props: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): Partial<PanelBoundaryState> | null {
    return Object.is(props.resetKey, state.resetKey)
      ? null
      : { error: null, resetKey: props.resetKey }
  }

  readonly #retry = (): void => {
    this.props.onRetry?.()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <section className={frame['panel']} aria-label={this.props.title}>
        <header className={frame['head']}>
          <h2>{this.props.title}</h2>
        </header>
        <Notice
          text={`Drawing failed: ${this.props.title} could not be shown (${error.message}). The other panels are not affected.`}
          action={{ label: 'Retry', onPress: this.#retry }}
        />
      </section>
    )
  }
}
