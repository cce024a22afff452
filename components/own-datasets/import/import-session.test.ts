import { expect, test, vi } from 'vitest'
import { importDesk } from '@/lib/user-datasets/desk/import-desk'
import { importSession } from './import-session'
import type { AskedDesk, RunningImport } from './start-desk'

/** A guard against hanging: machines are shared and slow at times. */
const PATIENCE = { timeout: 30_000 }
const FILE = new File(['区名,面积\n甲区,.08\n乙区,2\n'], '区.csv')

/** The desk without a worker; `breaks` says which of its workers break down at once. */
function startsDesk(breaks: (start: number) => boolean = () => false) {
  let starts = 0
  const ended = vi.fn()
  const start = (): RunningImport => {
    starts += 1
    const isBroken = breaks(starts)
    const desk = importDesk()
    const asked = Object.fromEntries(
      Object.entries(desk).map(([name, answer]) => [
        name,
        async (...given: never[]) => (answer as (...given: never[]) => unknown)(...given),
      ]),
    ) as unknown as AskedDesk
    return {
      ask: (question) => (isBroken ? Promise.reject(new Error('broken')) : question(asked)),
      end: ended,
    }
  }
  return { start, ended }
}

const sessionWith = (start: () => RunningImport) => importSession(start, () => '2026-11-25')
const isChecked = (session: ReturnType<typeof importSession>) =>
  vi.waitFor(() => {
    expect(session.current().checked).not.toBeNull()
    expect(session.current().checking).toBeNull()
  }, PATIENCE)

test('files are read and checked at once, and there is nothing to lose before the reader does something', async () => {
  const session = sessionWith(startsDesk().start)
  session.open([FILE])
  expect(session.current()).toMatchObject({ stage: 'reading', files: ['区.csv'] })
  await isChecked(session)
  expect(session.current()).toMatchObject({ stage: 'read', isChanged: false, edition: 1 })
  expect(session.current().checked?.counts.question).toBe(1)
})

test('a mend is checked at once and can be taken back, whichever it is', async () => {
  const session = sessionWith(startsDesk().start)
  session.open([FILE])
  await isChecked(session)
  session.mend([{ kind: 'edit', cell: { sheet: '区', row: 2, column: 2 }, to: '46' }])
  session.mend([{ kind: 'drop', sheet: '区', row: 3 }])
  await isChecked(session)
  expect(session.current().checked).toMatchObject({ zones: 1, counts: { question: 0 } })
  session.undo(0)
  await isChecked(session)
  expect(session.current().steps).toEqual([[{ kind: 'drop', sheet: '区', row: 3 }]])
  expect(session.current().checked).toMatchObject({ zones: 1, counts: { question: 1 } })
})

test('other files wait for an answer while there is something to lose', async () => {
  const session = sessionWith(startsDesk().start)
  session.open([FILE])
  await isChecked(session)
  session.mend([{ kind: 'drop', sheet: '区', row: 3 }])
  const other = new File(['区名,面积\n丙区,1\n'], 'other.csv')
  session.open([other])
  expect(session.current()).toMatchObject({ stage: 'read', files: ['区.csv'], waiting: [other] })
  session.answer(false)
  expect(session.current()).toMatchObject({ files: ['区.csv'], waiting: null })
  session.open([other])
  session.answer(true)
  await isChecked(session)
  expect(session.current()).toMatchObject({ files: ['other.csv'], steps: [], isChanged: false })
})

test('a reading that is called off ends its worker, and leaves nothing', () => {
  const { start, ended } = startsDesk()
  const session = sessionWith(start)
  session.open([FILE])
  session.close()
  expect(ended).toHaveBeenCalledOnce()
  expect(session.current()).toMatchObject({ stage: 'empty', files: [] })
})

test('a check or a second reading that is stopped leaves the matching and the mends, and going on checks them', async () => {
  const { start, ended } = startsDesk()
  const session = sessionWith(start)
  session.open([FILE])
  await isChecked(session)
  session.mend([{ kind: 'drop', sheet: '区', row: 3 }])
  session.stop()
  expect(ended).toHaveBeenCalledOnce()
  expect(session.current()).toMatchObject({ stage: 'stopped', checking: null, isChanged: true })
  const again = session.retry()
  expect(session.current().stage).toBe('reading')
  session.stop()
  await again
  expect(session.current().stage).toBe('stopped')
  await session.retry()
  expect(session.current()).toMatchObject({
    stage: 'read',
    steps: [[{ kind: 'drop', sheet: '区', row: 3 }]],
    checked: { zones: 1, isWhole: true },
  })
})

test('a dataset is kept as it was last checked whole, and not before the reader has seen what that finds', async () => {
  const session = sessionWith(startsDesk().start)
  session.open([FILE])
  await isChecked(session)
  session.mend([{ kind: 'drop', sheet: '区', row: 3 }])
  await isChecked(session)
  expect(session.current().checked?.isWhole).toBe(false)
  const written = await session.written()
  expect(written?.about).toMatchObject({ zones: 1 })
  expect(session.current().checked?.isWhole).toBe(true)
})

test('a worker that does not come is said, and the same files are tried again', async () => {
  const session = sessionWith(startsDesk((start) => start === 1).start)
  session.open([FILE])
  await vi.waitFor(() => expect(session.current().stage).toBe('lost'), PATIENCE)
  await session.retry()
  expect(session.current()).toMatchObject({ stage: 'read', files: ['区.csv'] })
})

test('after a breakdown the mapping and the mends are as they were', async () => {
  let isDown = false
  const { start } = startsDesk()
  const session = sessionWith(() => {
    const desk = start()
    return {
      ...desk,
      ask: (question) => (isDown ? Promise.reject(new Error('broken')) : desk.ask(question)),
    }
  })
  session.open([FILE])
  await isChecked(session)
  session.mend([{ kind: 'drop', sheet: '区', row: 3 }])
  await isChecked(session)
  isDown = true
  session.mend([{ kind: 'drop', sheet: '区', row: 2 }])
  await vi.waitFor(() => expect(session.current().stage).toBe('lost'), PATIENCE)
  isDown = false
  await session.retry()
  expect(session.current().steps).toEqual([
    [{ kind: 'drop', sheet: '区', row: 3 }],
    [{ kind: 'drop', sheet: '区', row: 2 }],
  ])
})

test('what a page asks of the desk is refused where no files are open', async () => {
  const session = sessionWith(startsDesk().start)
  await expect(session.ask((desk) => desk.report('zh'))).rejects.toThrow('no files')
})
