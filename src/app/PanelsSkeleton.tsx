import { PANELS } from '../panels/panel-list'

/** Real headings, two grey bars for the takeaway and the axis hairlines; no shimmer (VISUAL.md, 11). */
export function PanelsSkeleton() {
  return (
    <div className="columns wrap" aria-hidden="true">
      {(['main', 'side'] as const).map((place) => (
        <div key={place} className="column">
          {PANELS.filter((panel) => panel.place === place).map((panel) => (
            <div key={panel.id} className="skeleton">
              <p className="skeleton-name">{panel.title}</p>
              <div className="skeleton-bar" />
              <div className="skeleton-bar skeleton-short" />
              <div className="skeleton-axis" />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
