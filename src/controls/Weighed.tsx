import parts from './controls.module.css'

/** Text that keeps the place of its heavier form, so that a press moves no neighbour. */
export function Weighed({ text }: { readonly text: string }) {
  return (
    <span className={parts['chip-text']} data-text={text}>
      {text}
    </span>
  )
}
