/** What the build knows of the dataset before it is loaded (scripts/dataset-plugin.mjs). */
declare module 'virtual:dataset' {
  /** Address of the compiled file. */
  export const datasetUrl: string
  /** First ten hex digits of its SHA-256. */
  export const datasetHash: string
  export const defaultView: import('./domain/dataset-meta').DefaultView
  export const reach: import('./domain/dataset-meta').DatasetMeta['reach']
}
