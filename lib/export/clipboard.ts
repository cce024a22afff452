import type { MadeFile } from './download'
import type { ExportProblem } from './export-format'
import type { MadeResult } from './make-file'

/** What a copy comes to. Where the clipboard does not take a picture, its file is handed over instead. */
export type CopyEnd =
  | { is: 'copied' }
  | { is: 'saved'; file: MadeFile }
  | { is: 'failed'; problem: ExportProblem | { code: 'not-loaded' } }

/** What of the browser copying a picture needs. */
export interface PictureClipboard {
  /** Puts a picture into the clipboard that is still being made; rejects where the browser refuses. */
  write: (picture: Promise<Blob>) => Promise<void>
  save: (file: MadeFile) => void
}

/**
 * Copies a picture. The clipboard is asked before the picture is made, since browsers listen only within the press;
 * so this has to be called in it, before anything is waited for.
 */
export async function copyPicture(
  making: Promise<MadeResult>,
  { write, save }: PictureClipboard,
): Promise<CopyEnd> {
  const picture = making.then((made) => {
    if (!made.ok) throw new Error('There is no picture to copy.')
    return new Blob([made.file.content], { type: made.file.mime })
  })
  // Heard here whatever the browser does with it; what went wrong is told below.
  picture.catch(() => undefined)
  try {
    await write(picture)
    return { is: 'copied' }
  } catch {
    return endWithout(making, save)
  }
}

/** Where the clipboard has refused: the reason lies in the picture, or else the file takes its place. */
async function endWithout(
  making: Promise<MadeResult>,
  save: PictureClipboard['save'],
): Promise<CopyEnd> {
  try {
    const made = await making
    if (!made.ok) return { is: 'failed', problem: made.problem }
    save(made.file)
    return { is: 'saved', file: made.file }
  } catch {
    return { is: 'failed', problem: { code: 'not-loaded' } }
  }
}
