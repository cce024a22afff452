import { describe, expect, test } from 'vitest'
import { readNumber } from './read-number'
import { unitValue } from './unit-value'

/** What a text is read as, in one word and its values. */
function read(text: string) {
  const reading = readNumber(text)
  switch (reading.is) {
    case 'number':
      return [reading.value, reading.tail].filter((part) => part !== '').join(' ')
    case 'missing':
      return reading.reason
    case 'ambiguous':
      return `${reading.readings.join(' or ')}?`
    case 'digits-doubtful':
    case 'rough':
      return `${reading.is} ${reading.value}`
    default:
      return reading.is
  }
}

test.for([
  ['12', '12'],
  ['0', '0'],
  ['−3', '-3'],
  ['1e5', '100000'],
  ['１２３', '123'],
  ['１，２３４．５', '1234.5'],
  ['1,234,567.89', '1234567.89'],
  ['1 234', '1234'],
  ['119.95平方公里', '119.95 平方公里'],
  ['119.95 km²', '119.95 km²'],
  ['1,234 ha', '1234 ha'],
  ['12%', '12 %'],
  ['￥1,200', '1200 ￥'],
  ['1.2万', '12000 万'],
  ['1.2亿元', '120000000 亿元'],
  ['5千米', '5 千米'],
  ['3.5 million', '3500000 million'],
  ['', 'blank'],
  [' 　', 'blank'],
  ['—', 'not-stated'],
  ['不详', 'not-stated'],
  ['N/A', 'not-applicable'],
  ['暂无', 'not-collected'],
  ['无', 'none'],
  ['.08', 'digits-doubtful 0.08'],
  ['.08平方公里', 'digits-doubtful 0.08'],
  ['平方公里', 'digits-absent'],
  ['1,23', '1.23 or 123?'],
  ['1.234,5', '1234.5?'],
  ['约12', 'rough 12'],
  ['超过1,200家', 'rough 1200'],
  ['10-20', 'rough 10'],
  ['100多', 'rough 100'],
  ['2024-03-05', 'date'],
  ['3月4日', 'date'],
  ['A12', 'text'],
  ['1.2.3', 'text'],
  ['12abc34', 'text'],
] as const)('“%s” is %s', ([text, expected]) => {
  expect(read(text)).toBe(expected)
})

describe('in a column with a unit', () => {
  test.for([
    ['12亿元', '亿元', 12],
    ['12亿元', '元', 1_200_000_000],
    ['12亿元', '万元', [120_000, 1_200_000_000]],
    ['12万', '万人', [12, 120_000]],
    ['12万', '人', 120_000],
    ['3平方千米', 'km²', 3],
    ['1,234 ha', '平方公里', [12.34, 1234]],
    ['5 吨', '人', [5]],
    ['5 吨', '', 5],
    ['7', '人', 7],
  ] as const)('“%s” in %s is, or may be, %s', ([text, unit, expected]) => {
    const reading = readNumber(text)
    if (reading.is !== 'number') throw new Error(reading.is)
    const value = unitValue(reading, unit)
    expect(value.is === 'value' ? value.value : value.readings).toEqual(expected)
  })
})
