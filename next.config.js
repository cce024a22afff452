/** @type {import('next').NextConfig} */
const config = {
  // Every page is a static file: any plain web server can hold the dashboard.
  output: 'export',
  trailingSlash: false,
  reactStrictMode: true,
  // The same sources make the same build; without a name of its own Next draws one by lot.
  generateBuildId: () => process.env.ZONESCOPE_BUILD ?? null,
  images: { unoptimized: true },
  experimental: {
    // Two root layouts leave no place for a not-found page but app/global-not-found.tsx.
    globalNotFound: true,
    // Styles stand in the page: a first visit need not wait for files of them before anything is seen.
    inlineCss: true,
  },
  // Next would otherwise take a folder above for the root if it held a lockfile.
  turbopack: { root: import.meta.dirname },
}

export default config
