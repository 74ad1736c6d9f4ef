import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/** How one module names another. */
export interface ModuleLink {
  /** As written. */
  readonly specifier: string
  /** Path of the file inside the project, where the specifier is relative and the file exists. */
  readonly target: string | null
  /** `static` is loaded with the module, `lazy` when asked for, `type` not at all. */
  readonly how: 'static' | 'lazy' | 'type'
}

export interface SourceModule {
  /** Path inside the project, with forward slashes. */
  readonly path: string
  readonly links: readonly ModuleLink[]
  readonly tree: ts.SourceFile
}

const PROJECT = resolve(import.meta.dirname, '../..')

/** All TypeScript modules below a folder of the project, parsed. */
export function sourceModules(folder: string): readonly SourceModule[] {
  const paths = filesBelow(folder).filter((path) => /\.tsx?$/.test(path))
  const known = new Set(paths)
  return paths.map((path) => {
    const tree = parsed(path)
    return { path, tree, links: linksOf(tree, path, known) }
  })
}

/** Paths of all files below a folder of the project. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export const textOf = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')

function parsed(path: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind)
}

/** Every node of a module, depth first. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    node.forEachChild(visit)
  }
  visit(tree)
  return nodes
}

function linksOf(tree: ts.SourceFile, path: string, known: ReadonlySet<string>): ModuleLink[] {
  return nodesOf(tree).flatMap((node) => {
    const [specifier, how] = linkOf(node) ?? []
    if (specifier === undefined || how === undefined) return []
    return [{ specifier, how, target: targetOf(specifier, path, known) }]
  })
}

function linkOf(node: ts.Node): readonly [string, ModuleLink['how']] | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return [node.moduleSpecifier.text, isTypeOnly(node.importClause) ? 'type' : 'static']
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return [node.moduleSpecifier.text, node.isTypeOnly ? 'type' : 'static']
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments
    return first && ts.isStringLiteralLike(first) ? [first.text, 'lazy'] : null
  }
  return null
}

/** `import type`, or an import of which every name is marked `type`. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  )
}

function targetOf(specifier: string, path: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null
  const place = relative(PROJECT, resolve(PROJECT, dirname(path), specifier))
    .split(sep)
    .join('/')
  return ['', '.ts', '.tsx'].map((end) => place + end).find((one) => known.has(one)) ?? null
}
