/** What was done, in a few lines for the one who asked for it. */

const say = (value, decimals = 1) =>
  value.toLocaleString('en-US', { maximumFractionDigits: decimals })

/**
 * @param {readonly import('./measure-files.mjs').Day[]} days
 * @param {object} total see `measureFiles`
 * @param {{ out: string, oblastsOut: string | null, others: number }} names
 */
export function summaryOf(days, total, { out, oblastsOut, others }) {
  const areas = days.map(({ km2 }) => km2)
  const [least, most] = [Math.min(...areas), Math.max(...areas)]
  const cut = days.filter(({ units }) => units !== null)
  return [
    `${say(days.length)} days, ${days[0].day} to ${days.at(-1).day}: ${out}`,
    `${least === most ? say(least) : `${say(least)} to ${say(most)}`} km², ${say(total.polygons)} polygons`,
    ...(total.mostTwiceKm2 >= 0.05
      ? [`Counted once where features overlap: up to ${say(total.mostTwiceKm2)} km² a day`]
      : []),
    ...(total.mended > 0 ? [`Polygons mended: ${say(total.mended)}`] : []),
    ...leftOut(total.skipped, others),
    ...(oblastsOut === null
      ? []
      : [`${say(cut.length)} days by oblast: ${oblastsOut}`, ...outside(cut)]),
  ]
}

const KINDS = {
  notCounted: 'features that do not count',
  unlocated: 'features without a geometry',
  points: 'points',
  lines: 'lines',
}

function leftOut(skipped, others) {
  const counts = Object.entries(KINDS).map(([kind, words]) => [skipped[kind] ?? 0, words])
  const said = [...counts, [others, 'other files']].filter(([count]) => count > 0)
  if (said.length === 0) return []
  return [`Left out: ${said.map(([count, words]) => `${say(count)} ${words}`).join(', ')}`]
}

/** The most that lies in none of the outlines, which are coarser than a daily map. */
function outside(days) {
  const rests = days.map(({ day, km2, units }) => ({
    day,
    km2: km2 - units.reduce((sum, unit) => sum + unit.km2, 0),
  }))
  const most = rests.reduce((one, other) => (other.km2 > one.km2 ? other : one), rests[0])
  if (most === undefined || most.km2 < 0.1) return []
  return [`In none of the outlines: up to ${say(most.km2)} km² (${most.day})`]
}
