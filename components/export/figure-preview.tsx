import { useEffect, useMemo, useRef } from 'react'
import type { FigureModel, FigureSetting } from '@/lib/export/figure'
import type { Leaving } from '@/lib/export/subject'
import type { Words } from '@/lib/i18n/words'
import styles from './export-dialog.module.css'

/** The figure as it will leave, small. The file itself says all that it shows, so it has no text of its own. */
export function FigurePreview({
  leaving,
  words,
  setting,
}: {
  leaving: Leaving<FigureModel>
  words: Words
  setting: FigureSetting
}) {
  const image = useRef<HTMLImageElement>(null)
  const figure = useMemo(() => leaving.model(words, setting), [leaving, words, setting])
  useEffect(() => {
    let address = ''
    let isStale = false
    const draw = async () => {
      const { figurePreview } = await import('@/lib/export/preview')
      const svg = await figurePreview(figure)
      if (isStale || !image.current) return
      address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      image.current.src = address
    }
    // Without a preview the figure can still be downloaded, and that says what is wrong.
    draw().catch(() => undefined)
    return () => {
      isStale = true
      URL.revokeObjectURL(address)
    }
  }, [figure])
  return (
    <div className={styles.preview} data-ground={figure.ground}>
      {/* biome-ignore lint/performance/noImgElement: made in this browser, there is nothing to optimise */}
      <img ref={image} alt="" />
    </div>
  )
}
