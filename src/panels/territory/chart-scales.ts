/**
 * The scales that Recharts may look up by name (vite.config.ts puts this in place of its own list).
 * Its list brings time scales, formats and colour ramps that no chart here uses: 8 kB of gzip.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
