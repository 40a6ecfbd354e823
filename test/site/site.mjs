// The built site in a real browser: after `npm run docs`, `node --test test/site/site.mjs`. How its pages look, other policies, and what is drawn and
// kept are tried where the whole site is read (whole.mjs).
import { step } from './browser.mjs'
import './links.mjs'
import './search.mjs'
import './try-decide.mjs'
import './try-input.mjs'
import './try-forms.mjs'
import './try-remedies.mjs'
import './try-language.mjs'

if (step === 1) {
  await import('./reading.mjs')
  await import('./try-policy.mjs')
  await import('./try-picture.mjs')
  await import('./try-keep.mjs')
}
