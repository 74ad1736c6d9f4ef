import { sayNumber } from './words'

/**
 * A share of a unit, 0 to 100, in whole per cent for a small place: "36", "<1", ">99". A unit is only
 * called wholly held, or not held at all, where the table says so.
 */
export function sayUnitFigure(pct: number): string {
  if (pct > 0 && pct < 1) return '<1'
  const whole = Math.round(pct)
  return whole === 100 && pct < 100 ? '>99' : sayNumber(whole)
}

/** The same in a sentence (rule R23): "36%", "less than 1%". */
export const sayUnitShare = (pct: number): string =>
  `${sayUnitFigure(pct).replace('<', 'less than ').replace('>', 'more than ')}%`
