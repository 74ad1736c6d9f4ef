import type { Claim, ClaimTest } from './claim'
import type { Dataset } from './dataset'
import { spotOfTable, type Report, type Spot, type Target } from './integrity-report'

/** The essay's claims, their views and their tests (rules R27, R28). */
export function checkClaims(dataset: Dataset, report: Report): void {
  report.unique(
    'claims',
    'id',
    dataset.claims.map((claim) => claim.id),
  )
  checkOutline(dataset, report)
  const names = { areas: knownAreas(dataset), sides: knownSides(dataset) }
  checkLists(dataset, report)
  dataset.claims.forEach((claim, row) => {
    const spot = { table: 'claims', row, id: claim.id }
    report.notBefore(spot, { field: 'view.to', value: claim.view.to }, claim.view.from)
    claim.tests.forEach((test, place) => {
      checkTest(test, { ...spot, ...names, place }, report)
    })
  })
}

function checkLists({ claims }: Dataset, report: Report): void {
  const refer = (field: string, target: Target, idsOf: (claim: Claim) => readonly string[]): void =>
    report.allRefer(claims, { table: 'claims', field, target }, idsOf)
  refer('sourceIds', 'sources', (claim) => claim.sourceIds)
  refer('relatedEventIds', 'events', (claim) => claim.relatedEventIds)
  refer('relatedPositionIds', 'positions', (claim) => claim.relatedPositionIds)
  refer('view.actors', 'actors', (claim) => claim.view.actors)
  refer('view.issues', 'issues', (claim) => claim.view.issues)
}

/** Each claim stands in the section that names it, and each section names claims that exist. */
function checkOutline({ claims, essay }: Dataset, report: Report): void {
  const headings = new Map<string, string>()
  const known = new Set(claims.map((claim) => claim.id))
  essay.sections.forEach((section, place) => {
    for (const id of section.claimIds) {
      const found = { field: `sections.${place}.claimIds`, value: id }
      if (!known.has(id)) report.fault(spotOfTable('essay'), found, 'an id in claims')
      if (headings.has(id)) report.fault(spotOfTable('essay'), found, 'named in one section only')
      headings.set(id, section.heading)
    }
  })
  claims.forEach(({ id, section }, row) => {
    if (headings.get(id) !== section)
      report.fault(
        { table: 'claims', row, id },
        { field: 'section', value: section },
        'the heading of the section of the essay that names the claim',
      )
  })
}

interface TestSpot extends Spot {
  /** Place of the test in its claim. */
  readonly place: number
  readonly areas: ReadonlySet<string>
  readonly sides: ReadonlySet<string>
}

function checkTest(test: ClaimTest, spot: TestSpot, report: Report): void {
  const { table, row, id, place, areas, sides } = spot
  const fault = (field: string, value: string, expected: string): void =>
    report.fault({ table, row, id }, { field: `tests.${place}.${field}`, value }, expected)
  const refer = (field: string, value: string, target: Target): void => {
    if (!report.exists(target, value)) fault(field, value, `an id in ${target}`)
  }
  if ('actor' in test) refer('actor', test.actor, 'actors')
  if ('issue' in test) refer('issue', test.issue, 'issues')
  if ('event' in test) refer('event', test.event, 'events')
  if ('first' in test) refer('first', test.first, 'events')
  if ('second' in test) refer('second', test.second, 'events')
  if ('indicator' in test) refer('indicator', test.indicator, 'indicators')
  if ('from' in test && test.to < test.from) fault('to', test.to, `on or after ${test.from}`)
  if ('side' in test && !sides.has(test.side))
    fault('side', test.side, `one of ${[...sides].join(', ')}`)
  if ('area' in test && !areas.has(test.area))
    fault('area', test.area, `one of ${[...areas].join(', ')}`)
}

/** Places of tests (rule R27): the country, the place held by the other side, the units. */
function knownAreas({ meta }: Dataset): ReadonlySet<string> {
  const { place, units, heldByOther } = meta.territory
  const held = heldByOther.table.split('_')[0] ?? ''
  return new Set([place.toLowerCase(), held, ...units.map((unit) => unit.iso)])
}

/** Sides of indicator values: the parties, and `both` for a shared series. */
export const knownSides = ({ meta }: Dataset): ReadonlySet<string> =>
  new Set([...meta.parties.map((party) => party.actor), 'both'])
