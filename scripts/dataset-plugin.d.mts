import type { Plugin } from 'vite'

export function datasetPlugin(): Plugin
