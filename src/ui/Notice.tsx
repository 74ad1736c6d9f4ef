import styles from './Notice.module.css'

interface NoticeProps {
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => void }
  readonly onDismiss?: () => void
}

/** One sentence, one action (VISUAL.md, 11). */
export function Notice({ text, action, onDismiss }: NoticeProps) {
  return (
    <div className={styles['notice']}>
      <p>{text}</p>
      {action && (
        <button type="button" className="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      {onDismiss && (
        <button type="button" className="link" onClick={onDismiss}>
          Dismiss
        </button>
      )}
    </div>
  )
}
