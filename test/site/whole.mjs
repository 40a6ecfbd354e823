// All of the site in a real browser, page by page: `npm run site`. The gate reads a share of the pages.
process.env.SITE = 'whole'
await import('./site.mjs')
