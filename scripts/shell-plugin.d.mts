import type { Plugin } from 'vite'

/** Writes the pre-rendered shell into `index.html` and gives the page its lead (`virtual:shell`). */
export declare function shellPlugin(): Plugin
