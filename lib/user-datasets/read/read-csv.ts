import type { ParseResult, Parser } from 'papaparse'
import type { Job } from '@/lib/export/export-format'
import { goesOn } from '@/lib/export/goes-on'
import { type ImportProblem, importProblem } from '../import-problem'
import { CANCELLED, type Outcome, type Stopped, stoppedBy } from '../outcome'
import type { Sheet } from '../workbook'
import type { TableRoom } from './table-room'

/** Characters that are parsed at a time. */
const CHUNK = 1 << 20
/** Chunks without the end of a row, after which a quotation mark is taken to be open. */
const MOST_WITHOUT_ROW = 4
const DELIMITERS = [',', ';', '\t']
const SAMPLE = 1 << 16

export interface ReadCsv {
  sheet: Sheet
  problems: readonly ImportProblem[]
}

/** A text as a table. Which mark parts its columns is told from its first rows, and said. */
export async function readCsv(
  file: string,
  name: string,
  written: string,
  room: TableRoom,
  job: Job,
): Promise<Outcome<ReadCsv>> {
  const papa = (await import('papaparse')).default
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const place = { file, sheet: name }
  const named = /^sep=([,;\t])\n/i.exec(text)?.[1]
  const delimiter =
    named ??
    papa.parse(text.slice(0, SAMPLE), {
      preview: 20,
      skipEmptyLines: true,
      newline: '\n',
      delimitersToGuess: DELIMITERS,
    }).meta.delimiter
  const rows: string[][] = []
  const stopped = await new Promise<Stopped | null>((resolve) => {
    let isSettled = false
    let withoutRow = 0
    let read = 0
    const settle = (stop: Stopped | null) => {
      isSettled = true
      resolve(stop)
    }
    const openQuote = () => stoppedBy(importProblem('csv-quote', { place }, rows.length + 1))
    papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      chunkSize: CHUNK,
      chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
        if (isSettled) return
        const stop = (why: Stopped) => {
          // In this order: to be aborted counts as complete.
          settle(why)
          parser.abort()
        }
        withoutRow = data.length === 0 ? withoutRow + 1 : 0
        if (withoutRow > MOST_WITHOUT_ROW) return stop(openQuote())
        const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
        for (const row of data) {
          const full = room.take(row.length)
          if (full) return stop(stoppedBy(importProblem(full, { place })))
          rows.push(row)
        }
        if (unclosed) return stop(stoppedBy(importProblem('csv-quote', { place }, rows.length)))
        read += CHUNK
        parser.pause()
        goesOn(job, Math.min(1, read / text.length)).then((isOn) => {
          if (isOn) parser.resume()
          else stop(CANCELLED)
        })
      },
      complete: () => settle(null),
    })
    // An empty text has no chunk and may have no end.
    if (text === '') settle(null)
  })
  if (stopped) return stopped
  if (named) rows[0] = []
  // The line end after the last row opens one more, which is none.
  if (rows.at(-1)?.join('') === '') rows.pop()
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    ok: true,
    value: {
      sheet: { name, file, rows: rows.map((row) => row.map(asWritten)), isTyped: false },
      problems: [importProblem('csv-delimiter', { place }, delimiter, columns)],
    },
  }
}

/** Our own files, and those of others, put an apostrophe before a text that a spreadsheet would run. */
function asWritten(text: string): string | null {
  if (text === '') return null
  return /^'\s*[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text
}
