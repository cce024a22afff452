import type { Language } from '@/lib/domain/text'

const CHINESE =
  'PingFang SC, HarmonyOS Sans SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, Noto Sans SC Variable'

/**
 * Font stacks of drawn text, as in the page's tokens. Chinese text takes only letters and digits from the Latin
 * face, so that quotation marks keep their full width. System faces come before the web font, which is fetched
 * only where they are absent; `system-ui` never comes before them, or Chinese headings turn into empty boxes.
 * Names go unquoted, because they end up inside SVG attributes.
 */
export const FONTS: Record<Language, string> = {
  zh: `Zs Latin, ${CHINESE}, sans-serif`,
  en: `Inter, Segoe UI, Helvetica Neue, Arial, ${CHINESE}, sans-serif`,
}

/** Song, for words of a document; the faces of the page at its end, so that a file that brings those is never without. */
export const SONG =
  'Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, Noto Sans CJK SC, Noto Sans SC, Noto Sans SC Variable, serif'
