// @ts-nocheck: the types of service workers and of pages cannot be loaded side by side.
// Stands here while the pages are worked on (npm run dev); a build puts the real service worker in its place.
// A worker left behind at this address by an earlier `npm start` is replaced by this one, which takes itself away.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.registration.unregister()
      for (const name of await caches.keys()) await caches.delete(name)
      for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url)
    })(),
  )
})
