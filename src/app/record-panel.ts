import { onDemand } from '../ui/on-demand'

/** The record's code, asked for when one is opened or when the link brings one along. */
export const recordPanel = onDemand(
  async () => (await import('../panels/record/RecordPanel')).RecordPanel,
)
