import type { DatasetFile } from '@/lib/user-datasets/build/draft'

const both = (zh: string, en: string) => ({ zh, en })
const zone = (id: string, zh: string, en: string) => ({
  id,
  name: both(`示例${zh}区`, `Example Zone ${en}`),
  shortName: both(`${zh}区`, `Zone ${en}`),
})
const said = ['said']

/** Three made-up zones that the templates show, one of them with a number that is missing. */
export const EXAMPLE_DATASET = {
  id: 'example-zones',
  version: '1.0.0',
  asOf: '2026-01-01',
  title: both('示例', 'Example'),
  description: both('模板中的示例行。', 'The example rows of the template.'),
  creator: both('示例', 'Example'),
  license: { name: 'CC0' },
  languages: ['zh', 'en'],
  coded: ['positioning', 'subAreas', 'themes', 'goals', 'measures', 'linkages', 'observations'],
  sources: [
    {
      id: 'plan',
      title: both('示例规划', 'Example plan'),
      publisher: both('示例办公室', 'Example Office'),
      url: 'https://example.org/plan',
      published: '2025-12-01',
      language: 'zh',
    },
  ],
  themeGroups: [
    { id: 'industry', label: both('产业', 'Industry'), definition: both('产业。', 'Industry.') },
  ],
  themes: [
    {
      id: 'ports',
      group: 'industry',
      label: both('港航', 'Ports and shipping'),
      definition: both('港口与航运。', 'Ports and shipping.'),
      include: both('以港口为目标或优势者。', 'Ports as an aim or a strength.'),
      exclude: both('只提到靠海者。', 'Merely lying by the sea.'),
    },
    {
      id: 'digital',
      group: 'industry',
      label: both('数字经济', 'Digital economy'),
      definition: both('数据与平台。', 'Data and platforms.'),
      include: both('以数字产业为目标者。', 'Digital industries as an aim.'),
      exclude: both('只提到网上办事者。', 'Merely offering services online.'),
    },
  ],
  indicators: [
    {
      id: 'area',
      label: both('面积', 'Area'),
      unit: both('平方公里', 'km²'),
      decimals: 2,
      comparable: true,
    },
  ],
  places: [{ id: 'east-port', name: both('东港', 'East Port'), kind: 'port' }],
  zones: [
    {
      ...zone('example-a', '甲', 'A'),
      positioning: [
        {
          id: 'a-positioning',
          text: both('港口优势', 'the strengths of its port'),
          evidence: said,
        },
      ],
      subAreas: [
        { id: 'a-north', name: both('北片区', 'North'), kind: 'sub-area', evidence: said },
      ],
      themes: [{ id: 'a-ports', theme: 'ports', weight: 'primary', evidence: said }],
      goals: [
        {
          id: 'a-goal',
          text: both('建成航运中心', 'a shipping centre'),
          kind: 'end-goal',
          evidence: said,
        },
      ],
      measures: [{ id: 'a-measure', text: both('扩建码头', 'enlarge the quays'), evidence: said }],
      linkages: [
        { id: 'a-linkage', to: 'east-port', kind: 'port', basis: 'named', evidence: said },
      ],
      observations: [{ id: 'a-area', indicator: 'area', value: 119.95, evidence: said }],
    },
    {
      ...zone('example-b', '乙', 'B'),
      subAreas: [{ id: 'b-south', name: both('南区块', 'South'), kind: 'block', evidence: said }],
      themes: [
        { id: 'b-digital', theme: 'digital', weight: 'primary', evidence: said },
        { id: 'b-ports', theme: 'ports', weight: 'minor', evidence: said },
      ],
      goals: [
        {
          id: 'b-goal',
          text: both('建成数字之城', 'a digital city'),
          kind: 'end-goal',
          evidence: said,
        },
      ],
      measures: [
        { id: 'b-measure', text: both('开放公共数据', 'open public data'), evidence: said },
      ],
      linkages: [
        { id: 'b-linkage', to: 'example-a', kind: 'zone', basis: 'named', evidence: said },
      ],
      observations: [{ id: 'b-area', indicator: 'area', value: 46, evidence: said }],
    },
    {
      ...zone('example-c', '丙', 'C'),
      subAreas: [{ id: 'c-park', name: both('园区', 'Park'), kind: 'sub-area', evidence: said }],
      themes: [{ id: 'c-digital', theme: 'digital', weight: 'secondary', evidence: said }],
      goals: [
        {
          id: 'c-goal',
          text: both('形成示范', 'an example to others'),
          kind: 'outcome',
          evidence: said,
        },
      ],
      observations: [
        {
          id: 'c-area',
          indicator: 'area',
          value: null,
          printed: '.08',
          missing: 'digits-lost',
          evidence: said,
        },
      ],
    },
  ],
  evidence: [
    { id: 'said', source: 'plan', exact: '示例', locator: { section: '一', paragraph: 1 } },
  ],
} as const satisfies ReadonlyInput

type ReadonlyInput = DeepReadonly<DatasetFile>
type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value
