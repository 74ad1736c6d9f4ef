import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'
import { show } from './oblasts-fixture'

const index = await realIndex()
const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

describe('month steps', () => {
  it('lead to the first date of the month before and after, one pick each', async () => {
    const { log } = await show(index, { at: '2022-03-29' })
    fireEvent.click(button('Next month'))
    fireEvent.click(button('Next month'))
    fireEvent.click(button('Previous month'))
    expect(log).toEqual([
      'pick {"at":"2022-04-01"}',
      'pick {"at":"2022-05-01"}',
      'pick {"at":"2022-04-01"}',
    ])
  })

  it('stay in the period and in reach of the keyboard at its ends', async () => {
    const { log } = await show(index, { at: '2026-08-22' })
    expect(button('Next month')).toHaveAttribute('aria-disabled', 'true')
    expect(button('Play')).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(button('Next month'))
    fireEvent.click(button('Play'))
    expect(button('Play')).toBeInTheDocument()
    expect(log).toEqual([])
  })
})

describe('play', () => {
  it('U2: steps once a second in one gesture, and Pause closes it', async () => {
    const { log } = await show(index, { at: '2022-03-29' })
    fireEvent.click(button('Play'))
    wait(1000)
    wait(1000)
    wait(400)
    fireEvent.pointerDown(button('Pause'))
    fireEvent.click(button('Pause'))
    wait(5000)
    expect(log).toEqual(['gesture {"at":"2022-04-01"}', 'gesture {"at":"2022-05-01"}', 'end'])
    expect(button('Play')).toBeInTheDocument()
  })

  it('stops at the end of the period', async () => {
    const { log } = await show(index, { at: '2026-06-30' })
    fireEvent.click(button('Play'))
    for (let second = 0; second < 5; second += 1) wait(1000)
    expect(log).toEqual(['gesture {"at":"2026-07-01"}', 'gesture {"at":"2026-08-01"}', 'end'])
    expect(button('Play')).toHaveAttribute('aria-disabled', 'true')
  })

  it('waits until a step is shown before it asks for the next', async () => {
    const { log, actions } = await show(index, { at: '2022-03-29' })
    actions.gesture.mockImplementation((patch) => void log.push(`unseen ${patch.at ?? ''}`))
    fireEvent.click(button('Play'))
    for (let second = 0; second < 5; second += 1) wait(1000)
    expect(log).toEqual(['unseen 2022-04-01'])
  })

  it('stops when the moment is picked elsewhere, and does not take it up again', async () => {
    const { log, change } = await show(index, { at: '2022-03-29' })
    fireEvent.click(button('Play'))
    wait(1000)
    change({ at: day('2024-02-17') })
    change({ at: day('2022-04-01') })
    wait(5000)
    expect(log).toEqual(['gesture {"at":"2022-04-01"}', 'end'])
  })

  it('stops at any press elsewhere, but not at a scroll by finger', async () => {
    const { log } = await show(index, { at: '2022-03-29' })
    fireEvent.click(button('Play'))
    fireEvent(document.body, touch())
    wait(1000)
    fireEvent.click(button('Map'))
    expect(log).toEqual(['gesture {"at":"2022-04-01"}', 'pick {"unitsView":"map"}', 'end'])
  })

  it('stops when the page is hidden, and when the panel goes', async () => {
    const { log, unmount } = await show(index, { at: '2022-03-29' })
    fireEvent.click(button('Play'))
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    hidden.mockRestore()
    expect(log).toEqual(['end'])
    fireEvent.click(button('Play'))
    unmount()
    wait(5000)
    expect(log).toEqual(['end', 'end'])
  })

  it('VISUAL 12: is not offered where less motion is asked for, and a word says why', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduced-motion'),
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }))
    await show(index)
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
    expect(screen.getByText(/reduced motion/)).toBeVisible()
    expect(button('Next month')).toBeVisible()
  })
})

/** A finger put down; jsdom knows no pointer events of its own. */
const touch = (): Event =>
  Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType: 'touch' })
