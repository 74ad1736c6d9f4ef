/** One `key=value` of an address: decoded, and as it was written. */
export interface Param {
  readonly key: string
  readonly value: string
  readonly raw: string
}

/** Rewrites the parameters of one grammar into those of the next (rules U8, R4). */
export type Migration = (params: readonly Param[]) => readonly Param[]

/**
 * Entry n leads from grammar n + 1 to grammar n + 2. A renamed parameter is one entry here, and one
 * line in the frozen list of old links (tests/state/old-links.ts).
 */
export const MIGRATIONS: readonly Migration[] = []

/** The same parameters in today's grammar. Links of a newer grammar are left as they are. */
export function migrate(
  params: readonly Param[],
  version: number,
  migrations: readonly Migration[],
): readonly Param[] {
  return migrations.slice(version - 1).reduce((older, step) => step(older), params)
}

/** A migration for a parameter that got a new name. */
export const renamed =
  (from: string, to: string): Migration =>
  (params) =>
    params.map((param) =>
      param.key === from
        ? { key: to, value: param.value, raw: `${to}${param.raw.slice(param.raw.indexOf('='))}` }
        : param,
    )
