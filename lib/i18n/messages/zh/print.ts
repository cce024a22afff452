/** What only paper says. */
export const print = {
  link: (address: string) => `本视图的网址：${address}`,
  printed: (date: string) => `打印于 ${date}。`,
}
