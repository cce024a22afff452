import type { ExportProblem } from '@/lib/export/export-format'
import type { Words } from '@/lib/i18n/words'

/** Named one by one, so that a reader can tell which name to mend; more would not help. */
const MOST_NAMED = 20

/** Why there is no file, and what helps. */
export function failureText(
  problem: ExportProblem | { code: 'not-loaded' },
  { messages }: Words,
): string {
  const { actions } = messages
  switch (problem.code) {
    case 'glyphs-missing': {
      const named = problem.characters.slice(0, MOST_NAMED).map(withCode).join(' ')
      return actions.glyphsMissing(problem.characters.length > MOST_NAMED ? `${named} …` : named)
    }
    case 'cancelled':
      return actions.cancelled
    case 'too-large':
      return actions.failed + actions.tooLarge
    case 'not-drawn':
      return actions.failed + actions.notDrawn
    case 'clock-wrong':
      return actions.failed + actions.clockWrong
    case 'not-loaded':
      return actions.failed + actions.notLoaded
  }
}

/** A character that has no glyph here cannot be shown here either, so its code stands beside it. */
function withCode(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `${character} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}
