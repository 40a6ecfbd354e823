const process = require('node:process')
const library = require('deped-school-partnerships')
const order = require('deped-school-partnerships/order')

void import('./answers.mjs').then(async ({ answers, place }) => {
  process.stderr.write(JSON.stringify(place()))
  process.stdout.write(await answers(library, order, (file) => require(`deped-school-partnerships/cases/${file}`)))
})
