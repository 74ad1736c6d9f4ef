import type { MouseEvent } from 'react'
import type { PanelBodyProps } from '../panel'
import type { FormView } from './form-view'
import styles from './FormStage.module.css'

/** Which unit stands for the country, and the way back. */
export function ShowCountry({ view, actions }: PanelBodyProps<FormView>) {
  const back = (event: MouseEvent<HTMLButtonElement>): void => {
    // This button goes with the unit: the reader's place moves to the measure that stays.
    const head = event.currentTarget.closest('header')
    head?.querySelector<HTMLButtonElement>('button[aria-pressed=true]')?.focus()
    actions.pick({ oblast: null })
  }
  return (
    <div className={styles['aside']}>
      <b>{view.unit?.name}</b>
      <button type="button" className="link" onClick={back}>
        Show all of {view.place}
      </button>
    </div>
  )
}
