import { beforeAll, describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../../src/domain/dataset-index'
import { defaultFilters, patched, type FilterPatch } from '../../../../src/domain/filters'
import { reconcile } from '../../../../src/domain/scope'
import { historyView } from '../../../../src/panels/positions/history-view'
import { matrixTable } from '../../../../src/panels/positions/matrix/matrix-table'
import { matrixView } from '../../../../src/panels/positions/matrix/matrix-view'
import { positionsTable } from '../../../../src/panels/positions/positions-table'
import { realIndex } from '../../../helpers/real-index'
import { iso } from '../../../helpers/small-dataset'

const SELECTIONS: readonly (readonly [name: string, patch: FilterPatch, statements: number])[] = [
  ['the default view', {}, 423],
  ['2022', { time: { from: iso('2022-01-01'), to: iso('2022-12-31') } }, 182],
  ['Ukraine alone', { actors: ['ukraine'] }, 154],
  ['five others', { actors: ['china', 'eu', 'nato', 'turkey', 'usa'] }, 86],
  [
    'two issues of 2025',
    {
      time: { from: iso('2025-01-01'), to: iso('2025-12-31') },
      issues: ['crimea', 'nato-neutrality'],
    },
    17,
  ],
  ['a month of silence', { time: { from: iso('2016-03-01'), to: iso('2016-03-31') } }, 0],
]

describe('list, matrix and table', () => {
  let index: DatasetIndex
  beforeAll(async () => {
    index = await realIndex()
  })

  for (const [name, patch, count] of SELECTIONS)
    it(`R29: agree record for record on ${name}`, () => {
      const all = patched(defaultFilters(index.meta.defaultView), patch)
      const scope = reconcile({ ...all, positionsView: 'matrix' }, index).scope
      const { matrix } = matrixView(index, scope)
      const lanes = matrix.rows.flatMap((row) => row.lanes.flatMap(({ lane }) => lane ?? []))
      const drawn = lanes.flatMap((lane) => lane.entries.map(({ id }) => `position:${id}`))
      const carried = lanes
        .filter((lane) => lane.isCarriedIn)
        .map((lane) => `position:${lane.entries[0]?.id ?? ''}`)
      const heads = new Set(matrix.actors.map((actor) => actor.id))

      const list = historyView(index, scope).statements
      expect(list).toHaveLength(count)
      const listed = list.map(({ id }) => `position:${id}`)
      const inLanes = list.filter(({ actor }) => heads.has(actor)).map(({ id }) => `position:${id}`)
      const table = recordsOf(matrixTable(index, scope).rows)
      const historyTable = recordsOf(
        positionsTable(index, { ...scope, positionsView: 'history' }).rows,
      )

      expect(sorted(drawn)).toEqual(sorted([...inLanes, ...carried]))
      expect(sorted(table)).toEqual(sorted([...listed, ...carried]))
      expect(sorted(historyTable)).toEqual(sorted(listed))
      expect(new Set(table).size).toBe(table.length)
    })
})

const recordsOf = (rows: readonly { readonly record?: string }[]): readonly string[] =>
  rows.flatMap(({ record }) => record ?? [])

const sorted = (records: readonly string[]): readonly string[] => [...records].sort()
