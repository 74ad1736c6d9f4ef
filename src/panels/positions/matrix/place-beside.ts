/** Width of the words beside a mark, px. */
const WORDS = 380

interface Spot {
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Where words about a spot stand: under the issue, inside the drawing. */
export function placeBeside({ x, y }: Spot, width: number): Box {
  const room = Math.min(WORDS, width)
  return { left: Math.max(0, Math.min(x - 20, width - room)), top: y + 3, width: room }
}
