export const product = {
  name: '区策镜',
  otherName: 'Zonescope',
  tagline: '并排比较各区的发展策略，每个数字都查得到原文',
  principle: '文件列出什么，这里就数什么；数目不代表成效。',
}
