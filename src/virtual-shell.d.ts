declare module 'virtual:shell' {
  /** The lead of the default view, as `index.html` carries it. */
  export const defaultLead: import('./panels/lead/lead-view').LeadView
}
