import type { DatasetIndex } from '../../domain/dataset-index'
import type { TableView } from '../../domain/table'
import type { MonthMark } from '../../domain/leverage/leverage-history'
import { sayMonth, sayNumber } from '../../domain/words'
import { sayMarks } from './history-view'
import { leverageView, type LeverageScope } from './leverage-view'
import { sayExact } from './say-leverage'

/** All months of the period with both sides' value, coverage and marks (rules R23, R29). */
export function leverageTable(index: DatasetIndex, scope: LeverageScope): TableView {
  const { history } = leverageView(index, scope)
  const [low, high] = history.sides
  const labels = index.parties.map((party) => index.actorById.get(party.actor)?.label ?? '') as [
    string,
    string,
  ]
  return {
    caption: `Leverage of both sides by month, 0 to 100, with the share of the weight that is measured`,
    columns: [
      { label: 'Month' },
      { label: labels[0], numeric: true },
      { label: `Coverage, ${labels[0]}`, numeric: true },
      { label: labels[1], numeric: true },
      { label: `Coverage, ${labels[1]}`, numeric: true },
      { label: 'Marks' },
    ],
    rows: history.months.map(({ month }, nth) => {
      const marks = [low.marks[nth], high.marks[nth]] as [MonthMark, MonthMark]
      const named = [
        { label: labels[0], mark: marks[0] },
        { label: labels[1], mark: marks[1] },
      ] as const
      return {
        key: month,
        cells: [
          sayMonth(month),
          ...marks.flatMap(({ value, coverage }) => [
            value === null ? 'not drawn' : sayExact(value),
            sayNumber(coverage, 3),
          ]),
          sayMarks(named).replace(/^; /, ''),
        ],
      }
    }),
  }
}
