import { describe, expect, test } from 'vitest'
import { plainText } from './cited-text'
import { type CslItem, dateOf } from './csl-item'
import { gbt7714 } from './gbt7714'

// Works that the standards cite themselves as their examples, in the sections named; set with the full stop and space,
// full-width comma and round brackets of GB/T 7714—2025, 6.

const names = (...literals: string[]) => literals.map((literal) => ({ literal }))

const EXAMPLES: readonly (readonly [string, Omit<CslItem, 'id'>, string])[] = [
  [
    '8.5.3, an article in a paper',
    {
      type: 'article-newspaper',
      language: 'zh-CN',
      author: names('丁文详'),
      title: '数字革命与竞争国际化',
      'container-title': '中国青年报',
      issued: dateOf('2000-11-20'),
      page: '15',
    },
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  [
    '8.8.3, a report online',
    {
      type: 'report',
      language: 'zh-CN',
      author: names(
        '中国信息通信研究院',
        '中国电信股份有限公司研究院',
        '中国移动通信研究院',
        '中国联合网络通信有限公司研究院',
      ),
      title: '电信业发展白皮书：2023：新时代高质量发展探索',
      issued: dateOf('2023-12-28'),
      accessed: dateOf('2025-01-01'),
      URL: 'http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf',
    },
    '中国信息通信研究院，中国电信股份有限公司研究院，中国移动通信研究院，等. 电信业发展白皮书：2023：新时代高质量发展探索[R/OL]. 2023-12-28. http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf.',
  ],
  [
    '8.11.2.2, a site without author and date',
    {
      type: 'webpage',
      language: 'zh-CN',
      title: '中国国家博物馆',
      accessed: dateOf('2025-05-06'),
      URL: 'https://www.chnmuseum.cn/',
    },
    '中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.',
  ],
  [
    '8.11.3.2, a dated page',
    {
      type: 'webpage',
      language: 'zh-CN',
      author: names('许振超'),
      title: '“好好干，当一个好工人”',
      issued: dateOf('2025-02-17'),
      accessed: dateOf('2025-06-22'),
      URL: 'http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
    },
    '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
  ],
  [
    '8.14.3, a dataset with version and platform',
    {
      type: 'dataset',
      language: 'zh-CN',
      author: names('周壮', '李盛阳', '吴薇', '其余'),
      title: '天宫二号遥感图像自然景物分类科学数据',
      version: '1.0',
      publisher: '国家基础学科公共科学数据中心',
      issued: dateOf('2023-09-10'),
      accessed: dateOf('2025-07-15'),
      URL: 'https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf',
    },
    '周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类科学数据[DS/OL]. V1.0. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.',
  ],
  [
    '8.14.3, a dataset in English, dated to the year',
    {
      type: 'dataset',
      language: 'en',
      author: names('IHME'),
      title: 'Global burden of disease study 2019 (GBD 2019) data resources',
      publisher: 'Global Health Data Exchange',
      issued: dateOf('2021'),
      accessed: dateOf('2025-07-15'),
      URL: 'https://ghdx.healthdata.org/gbd-2019',
    },
    'IHME. Global burden of disease study 2019 (GBD 2019) data resources[DS/OL]. Global Health Data Exchange（2021）[2025-07-15]. https://ghdx.healthdata.org/gbd-2019.',
  ],
]

describe('the examples of GB/T 7714—2025', () => {
  test.for(EXAMPLES)('%s', ([, item, expected]) => {
    expect(plainText(gbt7714({ id: 'x', ...item }, '2025'))).toBe(expected)
  })
})

test('a paper has its page before the day of looking up in the edition of 2015', () => {
  const [, paper] = EXAMPLES[0] ?? []
  const item = { id: 'x', ...paper, URL: 'http://a.example/', accessed: dateOf('2016-01-02') }
  expect(plainText(gbt7714(item as CslItem, '2015'))).toBe(
    '丁文详. 数字革命与竞争国际化[N/OL]. 中国青年报, 2000-11-20(15)[2016-01-02]. http://a.example/.',
  )
})
