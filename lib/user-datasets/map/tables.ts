import type { Bilingual } from '@/lib/domain/text'

/** A kind of sheet: what its rows are, the name it has in the template, and other names it is known by. */
export interface TableKind {
  names: Bilingual
  also: readonly string[]
}

const table = (zh: string, en: string, ...also: string[]): TableKind => ({
  names: { zh, en },
  also,
})

/** What sheets may hold. A new one is a line here, its columns in `columns.ts`, and a file in `build/`. */
export const TABLES = {
  zones: table(
    '区',
    'Zones',
    '各区',
    '区域',
    '园区',
    '开发区',
    '名单',
    'zone',
    'areas',
    'zone list',
  ),
  sources: table(
    '文件',
    'Sources',
    '来源',
    '资料来源',
    '文献',
    'source',
    'documents',
    'references',
  ),
  indicators: table('数值种类', 'Indicators', '指标', '指标表', 'indicator', 'indicator list'),
  themes: table(
    '主题表',
    'Themes',
    '编码手册',
    '主题定义',
    '主题',
    'codebook',
    'theme list',
    'theme',
  ),
  places: table('地点', 'Places', '联动对象', 'place'),
  positioning: table('定位', 'Positioning', '功能定位', 'strengths'),
  subAreas: table(
    '片区',
    'Sub-areas',
    '子区域',
    '区块',
    '片区表',
    'subarea',
    'sub areas',
    'blocks',
  ),
  zoneThemes: table(
    '各区主题',
    'Zone themes',
    '区主题',
    '主题分布',
    'themes of zones',
    'zone theme',
  ),
  goals: table('目标', 'Goals', '发展目标', 'goal', 'objectives', 'targets'),
  measures: table('举措', 'Measures', '措施', '任务', '政策措施', 'measure', 'actions', 'policies'),
  linkages: table('联动', 'Linkages', '联动关系', '合作', 'linkage', 'ties', 'links'),
  context: table('背景', 'Context', '城市背景', 'background'),
  observations: table(
    '数值',
    'Observations',
    '数据',
    '观测值',
    'observation',
    'values',
    'data',
    'figures',
  ),
} as const satisfies Record<string, TableKind>

export type TableId = keyof typeof TABLES
export const TABLE_IDS = Object.keys(TABLES) as TableId[]
