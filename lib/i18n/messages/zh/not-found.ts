export const notFound = {
  title: '没有这一页',
  text: '地址可能抄漏了，或者这一页已经改名。',
  home: '回到首页',
}
