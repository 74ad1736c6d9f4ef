import type { TerritoryPoint } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay } from '../../domain/day'
import { sayConfidence, sayStored, sayStoredKm2 } from '../../domain/record-words'
import { sourceLines } from '../../domain/record-sources'
import { pointShare } from '../../domain/territory-words'
import { sayDay } from '../../domain/words'
import { areaItems } from './area-items'
import { keyEventsNear } from './near-events'
import { publishedNear, publisherOf } from './published-items'
import { PLAIN, textRow, type RecordRow, type RecordView } from './record-view'

/** A single figure for the area on a day: published, computed, or by definition. */
export function pointRecord(
  index: DatasetIndex,
  { row }: { readonly row: number },
): RecordView | null {
  const point = index.dataset.territoryPoints.find((one) => one.row === row)
  if (!point) return null
  return {
    ...PLAIN,
    kindLine: 'Territory · single figure',
    title: `${valueOf(point)} of ${index.meta.territory.place} occupied on ${sayDay(point.date)}`,
    text:
      point.label === null
        ? null
        : `${point.label.charAt(0).toUpperCase()}${point.label.slice(1)}.`,
    rows: rowsOf(index, point),
    sources: sourceLines(index, [point.sourceId]),
    reach: `Territory is collected to ${sayDay(index.meta.reach.territory)}.`,
    day: point.date,
  }
}

function valueOf({ occupiedKm2, occupiedSharePct }: TerritoryPoint): string {
  if (occupiedKm2 !== null) return sayStoredKm2(occupiedKm2)
  return occupiedSharePct === null ? 'Unknown area' : `${sayStored(occupiedSharePct)}%`
}

const BASIS: Readonly<Record<TerritoryPoint['basis'], string>> = {
  published: 'published by the source',
  computed: 'computed for this dataset from the source’s map',
  definition: 'by definition, not measured',
}

function rowsOf(index: DatasetIndex, point: TerritoryPoint): readonly RecordRow[] {
  const day = epochDay(point.date)
  const own = { areaKm2: point.occupiedKm2, share: pointShare(index, point) }
  return [
    ...valueRows(point),
    textRow('Counted', point.definition),
    textRow('Held before 2022', sayIncluded(point.includesPre2022)),
    textRow('Publisher', publisherOf(index, point.sourceId)),
    textRow('Basis', BASIS[point.basis]),
    textRow('Confidence', sayConfidence(point.confidence)),
    { label: 'Daily maps', items: areaItems(index, day, own) },
    ...publishedNear(index, { ...own, day, row: point.row }),
    ...keyEventsNear(index, day),
  ]
}

/** The share as it is stated, and how far the area may lie off. */
function valueRows({
  occupiedKm2,
  occupiedSharePct,
  lowKm2,
  highKm2,
}: TerritoryPoint): readonly RecordRow[] {
  const area = textRow('Area', 'not stated: this figure is a share only')
  const share = (pct: number): RecordRow => textRow('Share', `${sayStored(pct)}%`)
  return [
    ...(occupiedKm2 === null ? [area] : occupiedSharePct === null ? [] : [share(occupiedSharePct)]),
    ...(lowKm2 === null || highKm2 === null
      ? []
      : [textRow('Range', `${sayStoredKm2(lowKm2)} to ${sayStoredKm2(highKm2)}`)]),
  ]
}

function sayIncluded(includes: string): string {
  if (includes === 'yes') return 'included'
  if (includes === 'no') return 'not included'
  return includes === 'n/a' ? 'does not apply' : includes
}
