import type { Language } from '@/lib/domain/text'

const CHINESE = /\p{Script=Han}/u

/** The language of a text, as far as its characters tell. */
export function languageOf(text: string): Language {
  return CHINESE.test(text) ? 'zh' : 'en'
}

/** The language of most of some texts. */
export function languageOfMost(texts: readonly string[]): Language {
  const chinese = texts.filter((text) => CHINESE.test(text)).length
  return chinese * 2 >= texts.length && chinese > 0 ? 'zh' : 'en'
}
