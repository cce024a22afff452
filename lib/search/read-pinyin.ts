/** How the characters of a text are read: pinyin without tones, one for each code point; anything for what is not Chinese. */
export type ReadPinyin = (text: string) => readonly string[]

/** Fetches the dictionary, 114 kB of it, which only those who search need. Rejects where it cannot be had. */
export async function loadPinyin(): Promise<ReadPinyin> {
  const { pinyin } = await import('pinyin-pro')
  return (text) => pinyin(text, { toneType: 'none', type: 'array' })
}
