// The built site in a real browser: after `npm run docs`, `node --test test/site/site.mjs`.
import './links.mjs'
import './search.mjs'
import './reading.mjs'
import './try-decide.mjs'
import './try-input.mjs'
import './try-keep.mjs'
import './try-policy.mjs'
import './try-language.mjs'
