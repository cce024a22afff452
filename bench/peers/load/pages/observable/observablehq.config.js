export default {
  title: 'Zones',
  root: 'src',
  output: 'dist',
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: '',
  // What the framework adds of its own that this page does not use stays away, fonts from elsewhere above all.
  style: 'page.css',
  globalStylesheets: [],
}
