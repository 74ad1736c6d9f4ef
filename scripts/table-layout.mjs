/**
 * How a JSON table is laid out: "[", one record a line, "]", so that a change of a record is a change
 * of its line. A file of one record ("dataset", "essay") is laid out freely.
 */

/**
 * What is wrong with the text of a JSON file of the package, each with its line.
 * @param {string} file
 * @param {string} text
 * @returns {readonly string[]}
 */
export function jsonFaults(file, text) {
  return text.trimStart().startsWith('[') ? tableFaults(file, text) : recordFaults(file, text)
}

/** @param {string} file @param {string} text */
function recordFaults(file, text) {
  try {
    return twice(JSON.parse(text), text) ? [`${file}: a field stands twice in a record`] : []
  } catch (error) {
    return [`${file}: is not JSON: ${error.message}`]
  }
}

/** @param {string} file @param {string} text */
function tableFaults(file, text) {
  const lines = text.replace(/\n$/, '').split('\n')
  const records = lines.slice(1, -1)
  const frame = [
    ...(lines[0] === '[' ? [] : [`${file}:1: the first line is not "["`]),
    ...(lines.at(-1) === ']' ? [] : [`${file}:${lines.length}: the last line is not "]"`]),
  ]
  return [
    ...frame,
    ...records.flatMap((line, row) => {
      const fault = lineFault(line, row === records.length - 1)
      return fault === null ? [] : [`${file}:${row + 2}: ${fault}`]
    }),
  ]
}

/** @param {string} line @param {boolean} isLast */
function lineFault(line, isLast) {
  const ends = line.endsWith(',')
  if (ends === isLast) return isLast ? 'the last record ends with ","' : 'does not end with ","'
  const text = ends ? line.slice(0, -1) : line
  try {
    const record = JSON.parse(text)
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record)
    if (!isRecord) return 'is not one record'
    return twice(record, text) ? 'a field stands twice in the record' : null
  } catch (error) {
    return `is not one record a line: ${error.message}`
  }
}

const NAME_OR_TEXT = /"(?:[^"\\]|\\.)*"(\s*:)?/g

/** Whether the text names more fields than the value has: JSON keeps the last of two in silence. */
function twice(value, text) {
  const named = [...text.matchAll(NAME_OR_TEXT)].filter((match) => match[1] !== undefined).length
  return named !== fieldsIn(value)
}

function fieldsIn(value) {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce((sum, one) => sum + fieldsIn(one), 0)
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length)
}
