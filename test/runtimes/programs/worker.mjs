// Bundled with the package for workerd. `virtual:cases` are the files of the cases by name.
import * as library from 'deped-school-partnerships'
import * as order from 'deped-school-partnerships/order'
import cases from 'virtual:cases'
import { answers, place } from './answers.mjs'

export default {
  fetch: async () =>
    new Response(await answers(library, order, (file) => cases[file]), {
      headers: { 'x-place': JSON.stringify(place()) },
    }),
}
