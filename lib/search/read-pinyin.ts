/** How the characters of a text are read: pinyin without tones, one for each code point; anything for what is not Chinese. */
export type ReadPinyin = (text: string) => readonly string[]

/** What the dictionary takes for another word after a numeral: in 双万亿行动 it reads 亿行 as if it counted banks. */
const MISREAD = { 行动: 'xíng dòng' }

/** Fetches the dictionary, 111 kB of it, which only those who search need. Rejects where it cannot be had. */
export async function loadPinyin(): Promise<ReadPinyin> {
  const { customPinyin, pinyin } = await import('pinyin-pro')
  customPinyin(MISREAD)
  return (text) => pinyin(text, { toneType: 'none', type: 'array' })
}
