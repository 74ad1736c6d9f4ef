/** How the page is lit: as the system says, or as the reader has set it. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'lines-and-terms.theme'
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' }

export const nextTheme = (theme: Theme): Theme => NEXT[theme]

/** The stored choice; anything else in the store, or a closed store, means the system's. */
export function readTheme(storage: () => Storage = () => localStorage): Theme {
  try {
    const stored = storage().getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** Lights the page and keeps the choice; where nothing can be kept, it holds for this visit. */
export function applyTheme(theme: Theme, storage: () => Storage = () => localStorage): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') storage().removeItem(KEY)
    else storage().setItem(KEY, theme)
  } catch {
    // A browser that refuses storage still shows the theme.
  }
}
