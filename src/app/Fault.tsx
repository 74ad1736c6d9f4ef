import { Notice } from '../ui/Notice'

interface FaultProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** The dataset could not be had: the frame stays, with what is wrong and Retry. */
export function Fault({ error, onRetry }: FaultProps) {
  return (
    <div className="wrap" role="alert">
      <Notice text={error.message} action={{ label: 'Retry', onPress: onRetry }} />
    </div>
  )
}
