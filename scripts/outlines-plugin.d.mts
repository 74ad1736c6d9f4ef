import type { Plugin } from 'vite'

export function outlinesPlugin(): Plugin
