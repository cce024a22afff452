export const footer = {
  licence: (name: string) => `数据许可 ${name}`,
  code: '代码许可 MIT',
  methodology: '方法与定义',
  datasets: '数据集与下载',
  thirdParty: '第三方许可',
}
