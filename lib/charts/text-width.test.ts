import { expect, test } from 'vitest'
import { isFullWidth, type TextStyle, textWidth } from './text-width'
import { shortenText, wrapText } from './wrap-text'

const ZH: TextStyle = { size: 16 }
const EN: TextStyle = { size: 16, lang: 'en' }
const ems = (count: number) => count * 16

// Taken in Chromium 156 at 100 px: Inter with tabular-nums, and in Chinese the Latin face followed
// by Noto Sans CJK SC.
test.each([
  ['E-commerce & new trade', 400, 'en', 1215.4],
  ['E-commerce & new trade', 700, 'en', 1254.2],
  ['Zhejiang linkage innovation zones', 600, 'en', 1646.5],
  ['2026-11-23', 400, 'en', 648.4],
  ['−12.5 % × 3 · 861–870', 400, 'en', 1116.3],
  ['café', 700, 'en', 215.1],
  ['组成目标 4，成果 3', 400, 'zh', 883.4],
  ['数据集“浙江”1.0.0 …', 400, 'zh', 1075.1],
  ['数据集“浙江”1.0.0 …', 700, 'zh', 1074.5],
  ['数据集“浙江”1.0.0 …', 400, 'en', 949.6],
] as const)(
  'the width of %s at weight %i in %s is the browser’s within 1.5 %%',
  (text, weight, lang, px) => {
    const width = textWidth(text, { size: 100, weight, lang })
    expect(Math.abs(width - px) / px).toBeLessThan(0.015)
  },
)

test('all digits are equally wide', () => {
  for (const weight of [400, 600, 700] as const) {
    const widths = [...'0123456789'].map((digit) => textWidth(digit, { size: 1000, weight }))
    expect(new Set(widths).size).toBe(1)
  }
})

test('quotation marks fill a square in Chinese text only', () => {
  expect(textWidth('“”‘’…—', ZH)).toBe(ems(6))
  expect(textWidth('“”‘’…—', EN)).toBeLessThan(ems(4))
  expect(isFullWidth('“')).toBe(true)
  expect(isFullWidth('“', 'en')).toBe(false)
  expect(isFullWidth('–')).toBe(false)
})

test('Chinese marks, kana, hangul, full-width forms and rare characters fill a square', () => {
  expect(textWidth('区，《》（）ヴ한Ａ％𠮷□', ZH)).toBe(ems(12))
})

test('combining marks, joiners and direction controls take no room', () => {
  expect(textWidth('e\u0301', EN)).toBe(textWidth('e', EN))
  expect(textWidth('\u202a区\u202c\u200b\ufeff\u00ad', ZH)).toBe(ems(1))
})

test('an emoji joined of several takes the room of one', () => {
  expect(textWidth('👩‍🔬', ZH)).toBe(ems(1.25))
  expect(textWidth('👍🏽', ZH)).toBe(ems(1.25))
  expect(textWidth('🇨🇳', ZH)).toBe(ems(1.25))
})

test('broken text is measured without an error', () => {
  expect(textWidth('\ud83d', ZH)).toBeGreaterThan(0)
  expect(textWidth('\udc00区\ud83d', ZH)).toBeGreaterThan(ems(1))
  expect(textWidth('', ZH)).toBe(0)
})

test('Chinese breaks between characters', () => {
  expect(wrapText('把六个联动创新区的发展策略', ems(5), ZH)).toEqual([
    '把六个联动',
    '创新区的发',
    '展策略',
  ])
})

test('marks stay off the wrong end of a line', () => {
  expect(wrapText('宁波列出，嘉兴列出', ems(4), ZH)).toEqual(['宁波列', '出，嘉兴', '列出'])
  expect(wrapText('见文件《浙江方案》所说', ems(4), ZH)).toEqual(['见文件', '《浙江方', '案》所说'])
  expect(wrapText('此处——另说', ems(3), ZH)).toEqual(['此处', '——另', '说'])
})

test('numbers and Latin words stay whole in Chinese text', () => {
  expect(wrapText('共列出12345项目标', ems(5), ZH)).toEqual(['共列出', '12345项', '目标'])
  expect(wrapText('许可为CC BY 4.0', ems(4), ZH)).toEqual(['许可为', 'CC BY', '4.0'])
})

test('a number printed without its head may open a line', () => {
  expect(wrapText('数字缺失 .87', ems(5), ZH)).toEqual(['数字缺失', '.87'])
})

test('a single character left over takes company from the line before', () => {
  expect(wrapText('把六个联动创新区的发展策', ems(11), ZH)).toEqual([
    '把六个联动创新区的发',
    '展策',
  ])
  expect(wrapText('把六个联动创新。', ems(6), ZH)).toEqual(['把六个联动', '创新。'])
})

test('English breaks at spaces', () => {
  expect(wrapText('Names no linkage at all', ems(5), EN)).toEqual(['Names no', 'linkage at', 'all'])
})

test('a word longer than the line is broken inside', () => {
  const lines = wrapText('see zonescope.example/compare', ems(5), EN)
  expect(lines[0]).toBe('see')
  expect(lines.slice(1).join('')).toBe('zonescope.example/compare')
})

test('a line feed breaks and empty text has no lines', () => {
  expect(wrapText('区\n\n策', ems(9), ZH)).toEqual(['区', '', '策'])
  expect(wrapText(' \n', ems(9), ZH)).toEqual([])
})

test('a width too small for anything gives a character a line', () => {
  for (const width of [0, -1, Number.NaN])
    expect(wrapText('区策e\u0301', width, ZH)).toEqual(['区', '策', 'e\u0301'])
})

test('wrapped lines fit, keep to the rules and give back the text', () => {
  const pieces = [
    '区策',
    '，',
    '。',
    '《',
    '》',
    '“',
    '”',
    '（',
    '）',
    '…',
    '12.5%',
    'GDP',
    ' ',
    '👩‍🔬',
    '浙江自贸',
    '7 ',
    '𠮷',
    '：',
  ]
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let round = 0; round < 1500; round += 1) {
    const text = Array.from({ length: 1 + random(30) }, () => pieces[random(pieces.length)]).join(
      '',
    )
    const width = ems(2 + random(20))
    const lines = wrapText(text, width, ZH)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    for (const line of lines) expect(textWidth(line, ZH)).toBeLessThanOrEqual(width)
  }
  const prose =
    '杭州“数字自贸区”为四项之总称（单列一格），《方案》写有12.5%、7项。温州三项：印两次，只计一次！'
  for (let width = 5; width < 40; width += 0.5) {
    for (const [line, content] of wrapText(prose, ems(width), ZH).entries()) {
      if (line > 0) expect(content).not.toMatch(/^[，。、；：！？）》」』”’%]/)
      expect(content).not.toMatch(/[（《「『“‘]$/)
    }
  }
})

test('text that fits is not shortened', () => {
  expect(shortenText('区策镜', ems(3), ZH)).toBe('区策镜')
})

test('shortened text fits and says so', () => {
  expect(shortenText('浙江自贸试验区', ems(4), ZH)).toBe('浙江自…')
  expect(shortenText('Zhejiang zones', ems(5), EN)).toBe('Zhejiang…')
  expect(shortenText('见《方案》', ems(3), ZH)).toBe('见…')
  expect(shortenText('区策镜', 0, ZH)).toBe('…')
  expect(shortenText('区（（（（', ems(3), ZH)).toBe('区…')
})

test('shortening never splits a character', () => {
  for (let width = 0; width < 12; width += 0.25) {
    const text = shortenText('𠮷👩‍🔬e\u0301🇨🇳𠮷', ems(width), ZH)
    expect(text.isWellFormed()).toBe(true)
    expect(text).not.toMatch(/\u200d…|[^e]\u0301/u)
  }
})
