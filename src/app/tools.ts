/** A window over the page that the masthead opens. It is no view, so it is not in the link. */
export type Tool = 'find' | 'glossary'

export type SetTool = (tool: Tool | null) => void
