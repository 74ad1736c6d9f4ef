import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import meta from '../public/data/dataset.json'
import {
  filesBelow,
  nodesOf,
  sourceModules,
  textOf,
  type SourceModule,
} from './helpers/source-modules'

/** Which layers a layer may import, besides itself: a star with `app` at the outside. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  state: ['domain'],
  ui: ['domain'],
  panels: ['domain', 'ui'],
  controls: ['domain', 'ui'],
  app: ['domain', 'data', 'state', 'ui', 'panels', 'controls'],
}

const modules = sourceModules('src')
const byPath = new Map(modules.map((one) => [one.path, one]))
const layerOf = (path: string): string => path.split('/')[1] ?? ''

/** `src/panels/NAME/...` is of the panel NAME; files beside the folders are of none. */
const panelOf = (path: string): string | null => /^src\/panels\/([^/]+)\//.exec(path)?.[1] ?? null

const ADDRESS_OWNERS = ['src/state/url-sync.ts']
const SPELLING_OWNERS = ['src/state/url-codec.ts', 'src/state/url-migrations.ts']
const isChartFile = (path: string): boolean => /(-chart|Chart)\.tsx$/.test(path)

describe('ARCHITECTURE: the layers', () => {
  it('finds the modules that it judges: at least 40, in every layer, with their links', () => {
    expect(modules.length).toBeGreaterThanOrEqual(40)
    expect(new Set(modules.map((one) => layerOf(one.path)))).toEqual(
      new Set([...Object.keys(MAY), ...modules.filter(isAmbient).map((one) => layerOf(one.path))]),
    )
    expect(modules.flatMap((one) => one.links).length).toBeGreaterThan(100)
  })

  it('leads every relative import to a file of src, or to a style sheet', () => {
    const lost = eachLink(
      ({ specifier, target }) =>
        specifier.startsWith('.') && target === null && !specifier.endsWith('.css'),
    )
    expect(lost).toEqual([])
  })

  it('is a star: each layer imports the domain and what it may, only app joins them', () => {
    const crossing = eachLink(({ target }, from) => {
      if (target === null) return false
      const [here, there] = [layerOf(from), layerOf(target)]
      return here !== there && !(MAY[here] ?? []).includes(there)
    })
    expect(crossing).toEqual([])
  })

  it('keeps panels apart: none imports another', () => {
    const across = eachLink(({ target }, from) => {
      const [here, there] = [panelOf(from), target === null ? null : panelOf(target)]
      return here !== null && there !== null && here !== there
    })
    expect(across).toEqual([])
  })

  it('has no circle of modules that load each other', () => {
    expect(circles()).toEqual([])
  })

  it('keeps the domain to plain TypeScript: the schema library is its only package', () => {
    const foreign = eachLink(
      ({ specifier }, from) =>
        layerOf(from) === 'domain' && !specifier.startsWith('.') && specifier !== 'valibot',
    )
    expect(foreign).toEqual([])
  })
})

describe('ARCHITECTURE: who owns what', () => {
  it('U3: only url-sync touches history and location', () => {
    const touching = modules.filter((one) => nodesOf(one.tree).some(touchesAddress))
    expect(touching.map((one) => one.path)).toEqual(ADDRESS_OWNERS)
  })

  it('U6: only the codec spells parameters of the link', () => {
    const spelling = modules.filter((one) => nodesOf(one.tree).some(spellsParameter))
    const others = spelling.map((one) => one.path).filter((path) => !SPELLING_OWNERS.includes(path))
    expect(others).toEqual([])
  })

  it('imports Recharts in chart files only, and in at least one', () => {
    const users = modules.filter((one) => one.links.some(isRecharts)).map((one) => one.path)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((path) => !isChartFile(path))).toEqual([])
  })

  it('loads no Recharts with the entry: every way to it is lazy', () => {
    const early = [...loadedWith('src/app/main.tsx')]
    expect(early.length).toBeGreaterThan(20)
    expect(early.filter((path) => byPath.get(path)?.links.some(isRecharts))).toEqual([])
  })

  it('R30: knows parties, mappers and places only from the data package', () => {
    const ids = new Set([
      ...meta.parties.map((party) => party.actor),
      ...meta.territory.mappers.map((mapper) => mapper.id),
      ...meta.territory.units.map((unit) => unit.iso),
    ])
    expect(ids.size).toBeGreaterThan(20)
    const literal = modules
      .filter((one) => one.path !== 'src/domain/dataset.ts')
      .flatMap((one) => nodesOf(one.tree).flatMap((node) => namedIn(node, ids, one.path)))
    expect(literal).toEqual([])
    const styles = filesBelow('src').filter(
      (path) => path.endsWith('.css') && path !== 'src/styles/tokens.css',
    )
    const parties = new RegExp(meta.parties.map((party) => party.actor).join('|'))
    expect(styles.filter((path) => parties.test(textOf(path)))).toEqual([])
  })
})

describe('ARCHITECTURE: house style that the lint does not see', () => {
  it('names files in kebab-case, and in PascalCase where they hold a component', () => {
    const odd = filesBelow('src').filter((path) => !hasHouseName(path.split('/').at(-1) ?? ''))
    expect(odd).toEqual([])
  })

  it('stands alone: no file refers to a folder beside the project', () => {
    const outside = ['..', 'shared'].join('/')
    const folders = ['src', 'tests', 'scripts', 'public', '.ci']
    const files = folders.flatMap(filesBelow)
    expect(files.length).toBeGreaterThan(80)
    expect(files.filter((path) => textOf(path).includes(outside))).toEqual([])
  })
})

type Link = SourceModule['links'][number]

/** `from -> specifier` of every link that the question is true of. */
function eachLink(is: (link: Link, from: string) => boolean): readonly string[] {
  return modules.flatMap((one) =>
    one.links
      .filter((link) => is(link, one.path))
      .map((link) => `${one.path} -> ${link.specifier}`),
  )
}

const isRecharts = ({ specifier, how }: Link): boolean =>
  how !== 'type' && /^recharts(\/|$)/.test(specifier)

/** Declarations for tools, beside the layers. */
const isAmbient = (one: SourceModule): boolean => one.path.endsWith('.d.ts')

/** A module and all that the browser loads with it. */
function loadedWith(start: string): ReadonlySet<string> {
  const found = new Set([start])
  for (const path of found)
    for (const link of byPath.get(path)?.links ?? [])
      if (link.how === 'static' && link.target !== null) found.add(link.target)
  return found
}

function circles(): readonly string[] {
  return modules
    .filter((one) =>
      one.links.some(
        ({ how, target }) =>
          how === 'static' && target !== null && loadedWith(target).has(one.path),
      ),
    )
    .map((one) => one.path)
}

const ADDRESS_NAMES = ['history', 'location']
const ADDRESS_CALLS = ['pushState', 'replaceState', 'popstate', 'hashchange']

function touchesAddress(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node)) return ADDRESS_CALLS.includes(node.text)
  if (!ts.isIdentifier(node)) return false
  if (ADDRESS_CALLS.includes(node.text)) return true
  return ADDRESS_NAMES.includes(node.text) && isGlobal(node)
}

/** `history`, `window.history`, and not a value of our own of that name. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return /^(window|document|globalThis|self)$/.test(parent.expression.getText())
  return !nodesOf(node.getSourceFile()).some((other) => declares(other, node.text))
}

const declares = (node: ts.Node, name: string): boolean =>
  ts.isIdentifier(node) &&
  node.text === name &&
  'name' in node.parent &&
  node.parent.name === node &&
  !ts.isPropertyAccessExpression(node.parent)

const PARAMETER = /[?&](time|actors|issues|at|vs|measure|sources|view|record|v)=/

function spellsParameter(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'URLSearchParams'
  return isText(node) && PARAMETER.test(node.text)
}

type TextNode = ts.StringLiteralLike | ts.JsxText | ts.TemplateHead | ts.TemplateMiddle

const isText = (node: ts.Node): node is TextNode =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node)

/** `path: id` where a node spells an id of the data package, as text or as the name of a field. */
function namedIn(node: ts.Node, ids: ReadonlySet<string>, path: string): readonly string[] {
  const name = ts.isIdentifier(node) || isText(node) ? node.text : ''
  return ids.has(name) ? [`${path}: ${name}`] : []
}

const hasHouseName = (name: string): boolean =>
  /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(\.module)?(\.d)?\.(tsx?|css|json)$/.test(name)
