interface HatchProps {
  readonly id: string
  /** Of the drawing that it stands in, so that it looks alike in all. */
  readonly scale?: number
}

/** 45 degrees, every 5 px: sources disagree or too little is measured, nothing else (VISUAL.md, 3). */
export function Hatch({ id, scale = 1 }: HatchProps) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${1 / scale})`}
    >
      <line y2="5" stroke="var(--hatch)" strokeWidth="1.4" />
    </pattern>
  )
}
