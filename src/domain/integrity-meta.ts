import type { Dataset } from './dataset'
import type { DatasetMeta } from './dataset-meta'
import { spotOfTable, type Report } from './integrity-report'

const SPOT = spotOfTable('dataset')

/** The constants of `dataset.json` (rule R30). */
export function checkMeta({ meta }: Dataset, report: Report): void {
  checkParties(meta, report)
  checkTerritory(meta, report)
  checkObjectives(meta, report)
  const { index, defaultView } = meta
  report.notBefore(SPOT, { field: 'index.lastMonth', value: index.lastMonth }, index.firstMonth)
  const { from, to } = defaultView.time
  report.notBefore(SPOT, { field: 'defaultView.time.to', value: to }, from)
  if (index.notDrawnBelow > index.thinBelow)
    report.fault(
      SPOT,
      { field: 'index.notDrawnBelow', value: index.notDrawnBelow },
      `at most ${index.thinBelow}`,
    )
  const derived = { field: 'index.derived', value: Object.keys(index.derived) }
  report.refers(SPOT, derived, 'indicators')
}

function checkParties({ parties, territory }: DatasetMeta, report: Report): void {
  const poles = parties.map((party) => party.pole).sort((a, b) => a - b)
  const found = { field: 'parties', value: `poles ${poles.join(' and ')}` }
  if (poles.join() !== '-2,2') report.fault(SPOT, found, 'one party at each pole, -2 and 2')
  const actors = parties.map((party) => party.actor)
  report.refers(SPOT, { field: 'parties', value: actors }, 'actors')
  noneTwice('parties', actors, report)
  for (const [field, value] of Object.entries({
    measuredSide: territory.measuredSide,
    'heldByOther.side': territory.heldByOther.side,
  }))
    if (!actors.includes(value))
      report.fault(SPOT, { field: `territory.${field}`, value }, 'the actor of a party')
}

function checkTerritory({ territory, index }: DatasetMeta, report: Report): void {
  const { areaKm2, baselineKm2, bands } = territory
  const mappers = territory.mappers.map((mapper) => mapper.id)
  const units = territory.units.map((unit) => unit.iso)
  noneTwice('territory.mappers', mappers, report)
  noneTwice('territory.units', units, report)
  for (const value of index.mapperOrder)
    if (!mappers.includes(value))
      report.fault(SPOT, { field: 'index.mapperOrder', value }, 'a mapper of the package')
  if (baselineKm2 > areaKm2)
    report.fault(
      SPOT,
      { field: 'territory.baselineKm2', value: baselineKm2 },
      `at most ${areaKm2}, the whole area`,
    )
  bands.forEach((band, place) => {
    report.notBefore(SPOT, { field: `territory.bands.${place}.to`, value: band.to }, band.from)
  })
}

function checkObjectives({ territory }: DatasetMeta, report: Report): void {
  const { objectives, objectiveDetails = [] } = territory
  const units = territory.units.map((unit) => unit.iso)
  for (const value of objectives)
    if (!units.includes(value))
      report.fault(SPOT, { field: 'territory.objectives', value }, 'a unit of the package')
  const shown = new Set(objectives)
  const described = new Set<string>()
  objectiveDetails.forEach(({ iso, with: others = [] }, place) => {
    const at = `territory.objectiveDetails.${place}`
    const found = { field: `${at}.iso`, value: iso }
    if (!objectives.includes(iso)) report.fault(SPOT, found, 'a unit of territory.objectives')
    if (described.has(iso)) report.fault(SPOT, found, 'named once')
    described.add(iso)
    for (const value of others) {
      const joined = { field: `${at}.with`, value }
      if (!units.includes(value)) report.fault(SPOT, joined, 'a unit of the package')
      if (shown.has(value)) report.fault(SPOT, joined, 'shown once')
      shown.add(value)
    }
  })
}

function noneTwice(field: string, ids: readonly string[], report: Report): void {
  for (const value of new Set(ids.filter((one, place) => ids.indexOf(one) !== place)))
    report.fault(SPOT, { field, value }, 'named once')
}
