import { describe, expect, it } from 'vitest'
import { tableAsCsv } from '../../src/ui/download-table'

const csv = (...cells: string[]): string =>
  tableAsCsv({ caption: 'x', columns: [{ label: 'A' }], rows: [{ key: '1', cells }] })

describe('table as a file', () => {
  it('quotes commas, quotes and line ends as RFC 4180 says', () => {
    expect(csv('a,b', 'say "no"', 'x')).toBe('A\r\n"a,b","say ""no""",x\r\n')
  })

  it('writes the printed minus as one that a program reads', () => {
    expect(csv('−2', '+1', '117,000')).toBe('A\r\n-2,+1,"117,000"\r\n')
  })

  it('leads a cell that a spreadsheet would run with an apostrophe', () => {
    expect(csv('=1+1', '@cmd', '+cmd')).toBe("A\r\n'=1+1,'@cmd,'+cmd\r\n")
  })
})
