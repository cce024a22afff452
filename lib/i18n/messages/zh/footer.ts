export const footer = {
  licence: (name: string) => `数据许可 ${name}`,
  code: '代码许可 MIT',
  methodology: '方法与定义',
  schema: '数据格式（JSON Schema）',
  dataset: '数据集（JSON）',
}
