import { expect, test } from 'vitest'
import { copyPicture } from './clipboard'
import type { MadeFile } from './download'
import type { MadeResult } from './make-file'

const FILE: MadeFile = { name: 'bars.png', mime: 'image/png', content: new Uint8Array([1, 2, 3]) }
const MADE: MadeResult = { ok: true, file: FILE }

function edge(write: (picture: Promise<Blob>) => Promise<void>) {
  const saved: MadeFile[] = []
  return { saved, write, save: (file: MadeFile) => saved.push(file) }
}

test('the clipboard is asked before the picture is made', async () => {
  const order: string[] = []
  const making = new Promise<MadeResult>((resolve) =>
    setTimeout(() => {
      order.push('made')
      resolve(MADE)
    }, 5),
  )
  const clipboard = edge(async (picture) => {
    order.push('asked')
    const blob = await picture
    expect([blob.type, blob.size]).toEqual(['image/png', 3])
  })
  const copying = copyPicture(making, clipboard)
  expect(order).toEqual(['asked'])
  expect(await copying).toEqual({ is: 'copied' })
  expect(order).toEqual(['asked', 'made'])
  expect(clipboard.saved).toEqual([])
})

test('where the browser refuses, or has no such clipboard, the file is handed over instead', async () => {
  for (const write of [
    () => Promise.reject(new Error('NotAllowedError')),
    () => {
      throw new TypeError('ClipboardItem is not defined')
    },
  ]) {
    const clipboard = edge(write)
    const end = await copyPicture(Promise.resolve(MADE), clipboard)
    expect(end).toEqual({ is: 'saved', file: FILE })
    expect(clipboard.saved).toEqual([FILE])
  }
})

test('a picture that cannot be made is no fault of the clipboard: the reason is told, and nothing saved', async () => {
  const problem = { code: 'glyphs-missing', characters: ['𠮷'] } as const
  const waits = edge(async (picture) => void (await picture))
  expect(await copyPicture(Promise.resolve({ ok: false, problem }), waits)).toEqual({
    is: 'failed',
    problem,
  })
  expect(waits.saved).toEqual([])
})

test('a part of the program that does not load is told as such', async () => {
  const clipboard = edge(async (picture) => void (await picture))
  const end = await copyPicture(Promise.reject(new Error('ChunkLoadError')), clipboard)
  expect(end).toEqual({ is: 'failed', problem: { code: 'not-loaded' } })
})
