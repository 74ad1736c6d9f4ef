import { ChangeGlyph } from '../../ui/ChangeGlyph'
import styles from './GlyphKey.module.css'
import type { PartyHead } from './state-of-play-view'

interface GlyphKeyProps {
  readonly parties: readonly [PartyHead, PartyHead]
}

/** What the glyphs mean, in words (VISUAL.md, 8). */
export function GlyphKey({ parties: [low, high] }: GlyphKeyProps) {
  const items = [
    { shape: 'stated', points: null, words: 'stated' },
    { shape: 'hardened', points: 2, words: 'hardened: toward its own end' },
    { shape: 'softened', points: -2, words: 'softened: toward the other’s' },
    { shape: 'reaffirmed', points: null, words: 'reaffirmed' },
    { shape: 'toward', points: -2, words: `toward ${low.label}` },
    { shape: 'toward', points: 2, words: `toward ${high.label}` },
    { shape: 'none', points: null, words: 'no statement found' },
  ] as const
  return (
    <ul className={styles['key']} aria-label="What the marks of change mean">
      {items.map(({ shape, points, words }) => (
        <li key={words}>
          <ChangeGlyph mark={{ shape, points, pole: null }} />
          {words}
        </li>
      ))}
    </ul>
  )
}
