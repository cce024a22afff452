import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import type { Bilingual } from '@/lib/domain/text'
import type { ChoiceId } from './choices'
import type { TableId } from './tables'

/** How the cells of a column are read. */
type CellForm = 'id' | 'text' | 'list' | 'name' | 'number' | 'date' | 'url' | ChoiceId

/** A kind of column: whose it is, how its cells are read, what it means, and the heads it is known by. */
export interface ColumnKind {
  table: TableId
  key: string
  form: CellForm
  names: Bilingual
  also: readonly string[]
  meaning: Bilingual
  /** Whether a row without it cannot be used. */
  isNeeded: boolean
  /** Whether there may be one of each language. */
  isLocalized: boolean
}

const { Zone, SubArea, Passage, Goal, GoalGroup, Linkage, ZoneTheme, Theme, ThemeGroup } = MEANINGS
const { Indicator, Observation, Place, SourceDocument, Evidence, Locator } = MEANINGS

/** One line a column: key (`!` where it is needed, `*` where it may stand in both languages), form, heads, other heads, meaning. */
type Line = readonly [
  key: string,
  form: CellForm,
  zh: string,
  en: string,
  also: string,
  meaning: Bilingual,
]

const ID_ALSO = '编号|代码|序号代码|code|key|no'
const id = (meaning: Bilingual): Line => ['id', 'id', '标识', 'ID', ID_ALSO, meaning]
const NAME_OF_ZONE: Bilingual = {
  zh: '属于哪个区：区表中的名称、短名称或标识',
  en: 'Which zone it belongs to: its name, short name or id in the sheet of zones',
}
const ZONE_ALSO = '区名|区名称|所属区|所属区域|园区|区域|zone name|zone id|name of zone|belongs to'
const OF_ZONE: Line = ['zone!', 'name', '区', 'Zone', ZONE_ALSO, NAME_OF_ZONE]
const LISTED: Bilingual = {
  zh: '可列几项，用、；| 分开',
  en: 'may list several, with ; or | between',
}
const several = (meaning: Bilingual): Bilingual => ({
  zh: `${meaning.zh}；${LISTED.zh}`,
  en: `${meaning.en}; ${LISTED.en}`,
})
const SOURCE_OF: Bilingual = {
  zh: '出自哪份文件：文件表中的标识或题名',
  en: 'The document it is taken from: its id or title in the sheet of sources',
}

/** Where a row is taken from: at the end of every table of records. */
// biome-ignore format: a table, one line a column
const EVIDENCE: readonly Line[] = [
  ['source', 'name', '出处', 'Source', '来源|资料来源|文件|依据|document|reference|cited from', SOURCE_OF],
  ['quote', 'text', '原文', 'Quote', '引文|原话|摘录|quotation|exact words|excerpt', Evidence.fields.exact],
  ['section', 'text', '章节', 'Section', '小节|节|chapter', Locator.fields.section],
  ['paragraph', 'number', '段落', 'Paragraph', '段|段号|para', Locator.fields.paragraph],
  ['page', 'text', '页码', 'Page', '页|page number', Locator.fields.page],
]

const TEXT_ALSO = '文字|正文|描述|说明|事项|text|description|content|wording'

/** Every column that sheets may have, by table, in the order of the template. A new kind is one line. */
// biome-ignore format: a table, one line a column
const LINES: Record<TableId, readonly Line[]> = {
  zones: [
    id(Zone.fields.id),
    ['name!*', 'text', '名称', 'Name', '区|区名|区名称|全称|园区|园区名称|开发区|片区名称|zone|zone name|full name|title', Zone.fields.name],
    ['shortName*', 'text', '短名称', 'Short name', '简称|缩写|short|abbreviation|label', Zone.fields.shortName],
    ['parent', 'name', '所属', 'Parent', '上级|所属自贸区|隶属|parent zone|belongs to|part of', Zone.fields.parent],
    ['positioning', 'list', '定位', 'Positioning', '功能定位|发展定位|优势|strengths|position', several(Zone.fields.positioning)],
    ['subAreas', 'list', '片区', 'Sub-areas', '子区域|区块|功能区|分区|subarea|sub areas|blocks|parts|districts', several(Zone.fields.subAreas)],
    ['themes', 'list', '主题', 'Themes', '标签|领域|关键词|重点领域|主导产业|产业|theme|tags|topics|keywords|sectors|focus|industries', several(Zone.fields.themes)],
    ['goals', 'list', '目标', 'Goals', '发展目标|建设目标|goal|objectives|aims|targets', several(Zone.fields.goals)],
    ['measures', 'list', '举措', 'Measures', '措施|任务|重点任务|政策|政策措施|measure|actions|policies|tasks', several(Zone.fields.measures)],
    ['linkages', 'list', '联动', 'Linkages', '联动对象|合作对象|合作|linkage|links|ties|linked to|partners', several(Zone.fields.linkages)],
    ['context', 'list', '背景', 'Context', '城市背景|基础|background', several(Zone.fields.context)],
    ...EVIDENCE,
  ],
  sources: [
    id(SourceDocument.fields.id),
    ['title!*', 'text', '题名', 'Title', '标题|文件名|名称|name|document', SourceDocument.fields.title],
    ['publisher*', 'text', '发布者', 'Publisher', '发布单位|发文机关|机构|publisher name|issued by|issuer', SourceDocument.fields.publisher],
    ['author*', 'text', '作者', 'Author', '撰稿|by', SourceDocument.fields.author],
    ['url', 'url', '网址', 'URL', '链接|地址|link|address|web', SourceDocument.fields.url],
    ['published', 'date', '发布日期', 'Published', '日期|发布时间|发文日期|date|publication date', SourceDocument.fields.published],
    ['accessed', 'date', '查阅日期', 'Accessed', '访问日期|retrieved|access date', SourceDocument.fields.accessed],
    ['language', 'language', '语言', 'Language', '语种|lang', SourceDocument.fields.language],
  ],
  indicators: [
    id(Indicator.fields.id),
    ['label!*', 'text', '名称', 'Label', '指标|指标名称|name|indicator', Indicator.fields.label],
    ['unit*', 'text', '单位', 'Unit', '计量单位|units', Indicator.fields.unit],
    ['decimals', 'number', '小数位', 'Decimals', '小数|decimal places', Indicator.fields.decimals],
    ['comparable', 'truth', '可比', 'Comparable', '是否可比|可比较', Indicator.fields.comparable],
    ['better', 'direction', '方向', 'Direction', '优劣方向|better', Indicator.fields.better],
    ['definition*', 'text', '定义', 'Definition', '说明|口径|meaning|description', Indicator.fields.definition],
  ],
  themes: [
    id(Theme.fields.id),
    ['label!*', 'text', '名称', 'Label', '主题|主题名称|标签|name|theme|tag', Theme.fields.label],
    ['group*', 'text', '主题组', 'Group', '分组|类别|大类|theme group|category', ThemeGroup.fields.label],
    ['definition*', 'text', '定义', 'Definition', '说明|含义|meaning|description', Theme.fields.definition],
    ['include*', 'text', '编入', 'Include', '包括|纳入|includes', Theme.fields.include],
    ['exclude*', 'text', '不编', 'Exclude', '不包括|排除|excludes', Theme.fields.exclude],
  ],
  places: [
    id(Place.fields.id),
    ['name!*', 'text', '名称', 'Name', '地点|地点名称|place|place name', Place.fields.name],
    ['kind!', 'placeKind', '种类', 'Kind', '类型|类别|type', Place.fields.kind],
  ],
  positioning: [
    id(Passage.fields.id),
    OF_ZONE,
    ['text!*', 'text', '内容', 'Text', `定位|优势|positioning|strength|${TEXT_ALSO}`, Zone.fields.positioning],
    ...EVIDENCE,
  ],
  subAreas: [
    id(SubArea.fields.id),
    OF_ZONE,
    ['name!*', 'text', '名称', 'Name', '片区|片区名称|子区域|区块|sub-area|subarea|block', SubArea.fields.name],
    ['kind', 'subAreaKind', '种类', 'Kind', '类型|type', SubArea.fields.kind],
    ...EVIDENCE,
  ],
  zoneThemes: [
    id(ZoneTheme.fields.id),
    OF_ZONE,
    ['theme!', 'name', '主题', 'Theme', '标签|领域|tag|topic|keyword', ZoneTheme.fields.theme],
    ['weight', 'weight', '轻重', 'Weight', '权重|程度|importance|level', ZoneTheme.fields.weight],
    ...EVIDENCE,
  ],
  goals: [
    id(Goal.fields.id),
    OF_ZONE,
    ['text!*', 'text', '内容', 'Text', `目标|发展目标|goal|objective|${TEXT_ALSO}`, Goal.fields.text],
    ['kind', 'goalKind', '种类', 'Kind', '类型|type', Goal.fields.kind],
    ['group*', 'text', '口号', 'Slogan', '分组|总称|group|goal group|heading', GoalGroup.fields.text],
    ['groupKind', 'goalGroupKind', '口号种类', 'Kind of slogan', '分组种类|group kind', GoalGroup.fields.kind],
    ...EVIDENCE,
  ],
  measures: [
    id(Passage.fields.id),
    OF_ZONE,
    ['text!*', 'text', '内容', 'Text', `举措|措施|任务|measure|action|policy|${TEXT_ALSO}`, Zone.fields.measures],
    ...EVIDENCE,
  ],
  linkages: [
    id(Linkage.fields.id),
    OF_ZONE,
    ['to!', 'name', '对象', 'To', '联动对象|合作对象|地点|目标区|target|place|partner|linked to', Linkage.fields.to],
    ['kind', 'linkageKind', '种类', 'Kind', '类型|type', Linkage.fields.kind],
    ['basis', 'basis', '依据', 'Basis', '点名|named', Linkage.fields.basis],
    ...EVIDENCE,
  ],
  context: [
    id(Passage.fields.id),
    OF_ZONE,
    ['text!*', 'text', '内容', 'Text', `背景|context|background|${TEXT_ALSO}`, Zone.fields.context],
    ...EVIDENCE,
  ],
  observations: [
    id(Observation.fields.id),
    OF_ZONE,
    ['indicator!', 'name', '指标', 'Indicator', '指标名称|数值种类|项目|variable|measure', Observation.fields.indicator],
    ['value', 'number', '数值', 'Value', '值|数据|number|amount|figure', Observation.fields.value],
    ['unit', 'text', '单位', 'Unit', '计量单位|units', Indicator.fields.unit],
    ['printed', 'text', '原写法', 'As printed', '印作|原文数字|printed', Observation.fields.printed],
    ['missing', 'missing', '缺失原因', 'Why missing', '缺失|missing|reason', Observation.fields.missing],
    ...EVIDENCE,
  ],
}

export const COLUMNS = Object.fromEntries(
  Object.entries(LINES).map(([table, lines]) => [
    table,
    lines.map(
      ([key, form, zh, en, also, meaning]): ColumnKind => ({
        table: table as TableId,
        key: key.replace(/[!*]/g, ''),
        form,
        names: { zh, en },
        also: also.split('|'),
        meaning,
        isNeeded: key.includes('!'),
        isLocalized: key.includes('*'),
      }),
    ),
  ]),
) as unknown as Record<TableId, readonly ColumnKind[]>

/** The kind of column of a table that has a key; undefined for a key that the table does not know. */
export function columnKind(table: TableId, key: string): ColumnKind | undefined {
  return COLUMNS[table].find((kind) => kind.key === key)
}

/** The keys that every row of a table needs. */
export function neededKeys(table: TableId): string[] {
  return COLUMNS[table].filter(({ isNeeded }) => isNeeded).map(({ key }) => key)
}
