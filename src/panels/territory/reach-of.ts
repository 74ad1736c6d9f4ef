/** How far from a mark a press may be and still mean it, px (VISUAL.md, 12). */
const REACH = { fine: 9, touch: 22 }

/** By the pointer that pressed; where the press does not tell, by the one that the device has. */
export function reachOf(press: MouseEvent): number {
  const type = 'pointerType' in press ? press.pointerType : ''
  const isTouch = type === '' ? hasCoarsePointer() : type === 'touch'
  return isTouch ? REACH.touch : REACH.fine
}

const hasCoarsePointer = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
