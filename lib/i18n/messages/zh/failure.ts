export const failure = {
  title: '这一页没能显示出来',
  text: '程序的一部分没有载入，或者出了差错。你的选择都在网址里，没有丢失；重新载入后即可接着看。',
  retry: '重新载入',
}
