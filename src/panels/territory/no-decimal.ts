/**
 * Stands in for decimal.js-light (scripts/chart-aliases.mjs), 5 kB of gzip with which Recharts counts
 * ticks of its own. Each axis here names its ticks and says `niceTicks="none"`.
 */
function NoDecimal(): never {
  throw new Error('Recharts asked for ticks of its own: give the axis ticks and niceTicks="none"')
}

// The package that this stands in for has a default export.
export { NoDecimal as default }
