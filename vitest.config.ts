import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './scripts/dataset-plugin.mjs'
import { outlinesPlugin } from './scripts/outlines-plugin.mjs'
import { shellPlugin } from './scripts/shell-plugin.mjs'

export default defineConfig({
  plugins: [datasetPlugin(), outlinesPlugin(), shellPlugin()],
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Machines are shared: a slow one is no fault of the code.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/helpers/setup-dom.ts'],
        },
      },
    ],
  },
})
