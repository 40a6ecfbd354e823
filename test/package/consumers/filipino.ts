// A user who tells answers in Filipino. The compiler holds messages to every rule, result and question.
import { type Messages, classifySchool, explain } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'

declare const console: { log: (text: string) => void }

const { nearby, ...others } = filipino.needs

// @ts-expect-error A question is missing.
const lacking: Messages = { ...filipino, needs: others }

console.log(
  JSON.stringify({
    words: explain(classifySchool({ id: '107970' }), { messages: filipino }),
    question: nearby,
    language: lacking.language,
  }),
)
