import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cssModules } from './scripts/css-names.mjs'
import { datasetPlugin } from './scripts/dataset-plugin.mjs'
import { outlinesPlugin } from './scripts/outlines-plugin.mjs'
import { shellPlugin } from './scripts/shell-plugin.mjs'

export default defineConfig({
  // Relative, so that the built folder can stand under any path of any host.
  base: './',
  plugins: [react(), datasetPlugin(), outlinesPlugin(), shellPlugin()],
  css: { modules: cssModules },
  build: {
    manifest: true,
    target: 'es2022',
    // No module of ours or of a library acts by being read.
    rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
  },
})
