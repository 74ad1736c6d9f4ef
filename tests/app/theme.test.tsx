import { afterEach, describe, expect, it } from 'vitest'
import { applyTheme, nextTheme, readTheme } from '../../src/app/theme'

const closed = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

describe('theme', () => {
  it('goes from the system’s to dark, light and back', () => {
    expect(nextTheme('system')).toBe('dark')
    expect(nextTheme('dark')).toBe('light')
    expect(nextTheme('light')).toBe('system')
  })

  it('keeps the choice and forgets it with the system’s', () => {
    applyTheme('dark')
    expect(readTheme()).toBe('dark')
    expect(document.documentElement.dataset['theme']).toBe('dark')
    applyTheme('system')
    expect(readTheme()).toBe('system')
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })

  it('takes anything else in the store for the system’s', () => {
    localStorage.setItem('lines-and-terms.theme', '<script>')
    expect(readTheme()).toBe('system')
  })

  it('lights the page where storage is closed', () => {
    applyTheme('light', closed)
    expect(document.documentElement.dataset['theme']).toBe('light')
    expect(readTheme(closed)).toBe('system')
  })
})
