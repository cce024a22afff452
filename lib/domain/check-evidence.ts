import { codePointLength } from './code-points'
import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import { type Evidence, isTextQuote } from './evidence'
import type { Path } from './json-path'
import { lookup, placedRecords } from './lookup'
import type { SourceDocument } from './source-document'

const PLACE_KEYS = ['prefix', 'suffix', 'start', 'end'] as const
const QUOTE_KEYS = ['exact', ...PLACE_KEYS] as const

/** Evidence is whole: quoted with its place in a text whose hash is known, or cited without. */
export function checkEvidence(dataset: Dataset, wanted: 'required' | 'welcome'): DatasetProblem[] {
  const { sources } = lookup(dataset)
  const pieces = dataset.evidence.flatMap((piece, i) =>
    checkPiece(piece, sources.get(piece.source), ['evidence', i]),
  )
  if (wanted === 'welcome') return pieces
  const bare = Array.from(placedRecords(dataset), ([{ record }, path]) =>
    record.evidence.length === 0 ? [problem('evidence-absent', [...path, 'evidence'])] : [],
  )
  return [...pieces, ...bare.flat()]
}

function checkPiece(
  piece: Evidence,
  source: SourceDocument | undefined,
  path: Path,
): DatasetProblem[] {
  if (PLACE_KEYS.every((key) => piece[key] === undefined)) return []
  if (!isTextQuote(piece)) {
    const absent = QUOTE_KEYS.filter((key) => piece[key] === undefined)
    return [problem('evidence-incomplete', path, absent)]
  }
  const { exact, start, end } = piece
  const length = codePointLength(exact)
  const problems: DatasetProblem[] = []
  if (end - start !== length) problems.push(problem('evidence-length', path, length, start, end))
  if (source && (source.textSha256 === undefined || source.textLength === undefined))
    problems.push(problem('evidence-without-text', [...path, 'source'], source.id))
  if (source?.textLength !== undefined && end > source.textLength)
    problems.push(problem('evidence-beyond-text', [...path, 'end'], source.textLength, end))
  return problems
}
