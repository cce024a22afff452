import { useEffect, useRef } from 'react'
import type { FigureModel } from '@/lib/export/figure'
import styles from './export-dialog.module.css'

/** The figure as it will leave, small. The file itself says all that it shows, so it has no text of its own. */
export function FigurePreview({ figure }: { figure: FigureModel }) {
  const image = useRef<HTMLImageElement>(null)
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
