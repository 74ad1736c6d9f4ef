import { sayFault, type Fault } from '../domain/fault'
import { sayCardinal } from '../domain/words'

/** What can be wrong with the dataset, from the network inwards. */
export type DatasetErrorKind =
  /** No answer, or an answer other than the file. */
  | 'unreachable'
  /** No complete answer in time. */
  | 'slow'
  /** The bytes end before the data do. */
  | 'cut-short'
  /** The bytes are something else, such as a page. */
  | 'not-json'
  /** A record, field or column is missing or of the wrong kind. */
  | 'wrong-shape'
  /** Records contradict each other: an unknown id, a double day, an impossible area. */
  | 'inconsistent'

/** What went wrong, and what the reader can do about it. */
const ADVICE: Readonly<Record<DatasetErrorKind, string>> = {
  unreachable: 'Check the connection and press Retry.',
  slow: 'The connection may be slow: press Retry.',
  'cut-short': 'The connection broke off: press Retry.',
  'not-json':
    'Something on the way replaced the data: press Retry, or open the page on another network.',
  'wrong-shape':
    'Press Retry; if it stays, reload the page, since page and data may be of two versions.',
  inconsistent:
    'Press Retry; if it stays, please report this message: the data has to be corrected.',
}

export interface DatasetErrorOptions {
  /** A sentence for readers, without advice. */
  readonly problem: string
  /** Faults in the records, the first of which the message names. */
  readonly faults?: readonly Fault[]
  /** Whether the same request may well succeed a moment later. */
  readonly mayPass?: boolean
  readonly cause?: unknown
}

/** The dataset could not be had. The message is a plain sentence for readers with what they can do. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly kind: DatasetErrorKind
  readonly problem: string
  readonly advice: string
  readonly faults: readonly Fault[]
  readonly mayPass: boolean

  constructor(kind: DatasetErrorKind, options: DatasetErrorOptions) {
    super(`${options.problem} ${ADVICE[kind]}`, { cause: options.cause })
    this.kind = kind
    this.problem = options.problem
    this.advice = ADVICE[kind]
    this.faults = options.faults ?? []
    this.mayPass = options.mayPass ?? false
  }

  /** Table of the first fault; null where the fault is not in a record. Likewise the next five. */
  get table(): string | null {
    return this.faults[0]?.table ?? null
  }

  get row(): number | null {
    return this.faults[0]?.row ?? null
  }

  get id(): string | null {
    return this.faults[0]?.id ?? null
  }

  get field(): string | null {
    return this.faults[0]?.field ?? null
  }

  get found(): string | null {
    return this.faults[0]?.found ?? null
  }

  get expected(): string | null {
    return this.faults[0]?.expected ?? null
  }
}

/** The error that faults in the records make: the first in full, the others counted. */
export function faultyDataset(
  kind: 'wrong-shape' | 'inconsistent',
  faults: readonly Fault[],
): DatasetError {
  const [first] = faults
  const what =
    kind === 'wrong-shape' ? 'The data is not as it should be' : 'The data contradicts itself'
  const where = first ? `: ${sayFault(first)}` : ''
  const more = faults.length > 1 ? `, and ${sayCardinal(faults.length - 1)} more` : ''
  return new DatasetError(kind, { problem: `${what}${where}${more}.`, faults })
}
