import { distanceFirmness } from './distance-firmness'
import type { PositionsView } from './positions-view'

/** How firm the distance is: what it rests on, and where the codebook tells its range (rule R13). */
export function DistanceFirmness({ view }: { readonly view: PositionsView }) {
  return (
    <>
      {view.tell(distanceFirmness).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p>
        Grades are ordinal and set by editors, so one decimal is printed and no more.{' '}
        <a href="./data/CODEBOOK.md#:~:text=How%20firm%20the%20distance%20is">
          Codebook, “How firm the distance is”: its range when contestable stances are graded
          otherwise
        </a>
      </p>
    </>
  )
}
