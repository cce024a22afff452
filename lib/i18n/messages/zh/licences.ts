/** Words of the page of licences. Not among those of every page: it is built with them. */
export const licences = {
  title: '许可',
  lead: '本站自己的代码与数据，连同各页所带的软件包与字体，各依什么许可发布。清单在每次生成页面时读自依赖锁定文件。',
  own: '本站自己的',
  ownText: [
    '程序代码：MIT 许可。',
    '数据集的编码：CC BY 4.0（署名 4.0 国际）许可。',
    '引文的权利仍属原发布者。',
  ],
  ownLicence: 'MIT 许可原文',
  fonts: '字体与字形',
  fontsText: [
    '拉丁字母与数字用 Inter；系统没有中文字体时，汉字用 Noto Sans SC。两种字体都按 SIL 开放字体许可 1.1 发布，未经改动。',
    '标志“区策镜 Zonescope”的轮廓取自 Noto Serif CJK SC Bold 2.001，版权属 Adobe，同一许可。',
  ],
  packages: '软件包与字体包',
  packagesLead: (count: string) => `随页面送到浏览器的共 ${count} 个。点许可可读原文。`,
  name: '名称',
  version: '版本',
  licence: '许可',
  textMissing: '包内没有许可原文',
  texts: '许可原文',
  textsLead: '软件包自带的原文，一字不改；原文相同的列在一起。',
  files: '供程序读取',
  notices: '全部原文，一个文本文件',
  bill: '软件物料清单（CycloneDX 1.6）',
}

export type LicenceMessages = typeof licences
