import { fileURLToPath } from 'node:url'

const standIn = (name) => fileURLToPath(new URL(`../src/panels/territory/${name}`, import.meta.url))

/**
 * What Recharts loads and no chart here reaches, with what stands in for it: the same in the page, on
 * the development server and in tests (there with `server.deps.inline`, so that they are seen at all).
 */
export const chartAliases = {
  'victory-vendor/d3-scale': standIn('chart-scales.ts'),
  'decimal.js-light': standIn('no-decimal.ts'),
}
