import { LANGUAGES } from '@/lib/domain/text'

/**
 * Looks through whatever a door answered: there is something, and all of its words are there in both languages.
 *
 * @throws naming what is missing
 */
export function saysAll(problems: readonly object[]): void {
  if (problems.length === 0) throw new Error('Refused, and no word why.')
  for (const problem of problems) {
    for (const key of ['wanted', 'got', 'remedy'])
      if (!(key in problem)) throw new Error(`A problem without ${key}: ${JSON.stringify(problem)}`)
    lookThrough(problem, JSON.stringify(problem))
  }
}

function lookThrough(value: unknown, whole: string): void {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  if (LANGUAGES.some((language) => language in holder))
    for (const language of LANGUAGES) {
      const words = holder[language]
      if (typeof words !== 'string' || words.trim() === '')
        throw new Error(`No words in ${language}: ${whole}`)
    }
  for (const each of Object.values(holder)) lookThrough(each, whole)
}
