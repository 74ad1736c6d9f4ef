import { readCompiled, writeCompiled } from '../../src/domain/compiled-dataset'
import type { Dataset } from '../../src/domain/dataset'
import { sayFault } from '../../src/domain/fault'
import { sound } from './sound-dataset'

export type Json = Record<string, unknown>

/** The compiled file as the page gets it. */
export const compiled = (dataset: Dataset = sound): Json =>
  JSON.parse(JSON.stringify(writeCompiled(dataset))) as Json

/** What is wrong with the file, in words. */
export const told = (value: unknown): readonly string[] => {
  const result = readCompiled(value)
  return result.dataset === null ? result.faults.map(sayFault) : []
}

/** The compiled sound dataset with one place changed. */
export function changed(path: readonly (string | number)[], value: unknown): Json {
  const file = compiled()
  const last = path.at(-1) ?? ''
  const holder = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, file)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true })
  return file
}

/** Paths of all keys and places of a value. */
export function pathsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    return [here, ...pathsOf((value as Json)[key], here)]
  })
}
