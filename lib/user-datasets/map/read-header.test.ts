import { expect, test } from 'vitest'
import { kindOfHead } from './known-heads'
import { readHeader } from './read-header'

test.for([
  ['面积（平方公里）', { name: '面积', unit: '平方公里' }],
  ['进出口额(亿元)', { name: '进出口额', unit: '亿元' }],
  ['GDP, bn yuan', { name: 'GDP', unit: 'bn yuan' }],
  ['Name (English)', { name: 'Name', language: 'en' }],
  ['名称（中文）', { name: '名称', language: 'zh' }],
  ['name_en', { name: 'name', language: 'en' }],
  ['英文名称', { name: '名称', language: 'en' }],
  ['Area (km²) (en)', { name: 'Area', unit: 'km²', language: 'en' }],
  ['short name', { name: 'short name' }],
] as const)('the head “%s” is taken apart', ([text, header]) => {
  expect(readHeader(text)).toEqual(header)
})

test.for([
  ['片区', 'subAreas'],
  ['子区域', 'subAreas'],
  ['Sub-areas', 'subAreas'],
  ['SUB AREAS', 'subAreas'],
  ['标签', 'themes'],
  ['tags', 'themes'],
  ['区名', 'name'],
  ['简称', 'shortName'],
  ['别的', undefined],
] as const)('“%s” in a sheet of zones is %s', ([head, key]) => {
  expect(kindOfHead('zones', head)?.key).toBe(key)
})
