/** The outlines of the first-level units, projected at build time (scripts/outlines-plugin.mjs). */
declare module 'virtual:outlines' {
  interface Outline {
    readonly path: string
    /** The spot with most room, and how far it lies from the border. */
    readonly x: number
    readonly y: number
    readonly room: number
  }

  export const outlines: {
    readonly width: number
    readonly height: number
    /** By ISO 3166-2 code. */
    readonly units: Readonly<Record<string, Outline | undefined>>
  }
}
