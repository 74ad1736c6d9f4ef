const PATHS = {
  cross: 'M2 2 L10 10 M10 2 L2 10',
  down: 'M2.5 4.5 L6 8 L9.5 4.5',
  back: 'M7.5 2 L3.5 6 L7.5 10',
  forward: 'M4.5 2 L8.5 6 L4.5 10',
  swap: 'M1.5 4 H10 M7.5 1.5 L10 4 L7.5 6.5 M10.5 8.5 H2 M4.5 6 L2 8.5 L4.5 11',
} as const

interface IconProps {
  readonly name: keyof typeof PATHS
  readonly size?: number
}

/** A stroke in the colour of its text; the face has no such signs (VISUAL.md, 2). */
export function Icon({ name, size = 12 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
