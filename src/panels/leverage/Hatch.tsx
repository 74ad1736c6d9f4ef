interface HatchProps {
  readonly id: string
}

/** 45 degrees, 0.7 px every 5 px: too little is measured (VISUAL.md, 3). */
export function Hatch({ id }: HatchProps) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="0" y1="0" x2="0" y2="5" stroke="var(--hatch)" strokeWidth="1" />
    </pattern>
  )
}
