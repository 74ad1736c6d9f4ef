/**
 * Which features count, by their properties: KEY=VALUE, where `*` in the value stands for any text.
 * Conditions on one key are alternatives; all keys must be met, and no excluding one.
 */

/**
 * @param {readonly string[]} where
 * @param {readonly string[]} not
 * @returns {(properties: Record<string, unknown>) => boolean}
 */
export function whichCount(where, not) {
  const wanted = new Map()
  for (const { key, fits } of where.map(condition))
    wanted.set(key, [...(wanted.get(key) ?? []), fits])
  const unwanted = not.map(condition)
  return (properties) =>
    [...wanted].every(([key, any]) => any.some((fits) => fits(properties[key]))) &&
    !unwanted.some(({ key, fits }) => fits(properties[key]))
}

/** @param {string} text */
function condition(text) {
  const place = text.indexOf('=')
  if (place < 1) throw new Error(`"${text}" is not KEY=VALUE`)
  const pattern = text
    .slice(place + 1)
    .split('*')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  const whole = new RegExp(`^${pattern}$`, 'su')
  return {
    key: text.slice(0, place),
    fits: (value) => value !== undefined && whole.test(String(value)),
  }
}
