/**
 * How far the work is: one line that is drawn over on a terminal, a plain line for each tenth elsewhere.
 */

const WIDTH = 24
const TENTHS = 10

/**
 * @param {number} total
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} out
 * @param {() => number} clock milliseconds
 */
export function progressOf(total, out, clock = Date.now) {
  const start = clock()
  let told = 0
  return {
    /** @param {number} done */
    step(done) {
      const line = `${done} of ${total} files${sayLeft((clock() - start) / done, total - done)}`
      if (out.isTTY) out.write(`\r\u001B[2K${bar(done / total)} ${line}`)
      else if (Math.floor((TENTHS * done) / total) > told) {
        told = Math.floor((TENTHS * done) / total)
        out.write(`${line}\n`)
      }
    },
    /** Takes the line away, so that what follows stands alone. */
    end() {
      if (out.isTTY) out.write('\r\u001B[2K')
    },
  }
}

const bar = (share) => {
  const full = Math.round(share * WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`
}

function sayLeft(msEach, left) {
  const seconds = Math.round((msEach * left) / 1000)
  if (seconds < 1) return ''
  return seconds < 100
    ? `, about ${seconds} s left`
    : `, about ${Math.round(seconds / 60)} min left`
}
