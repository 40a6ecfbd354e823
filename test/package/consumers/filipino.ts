// A user who tells answers in Filipino. The compiler holds messages to every rule, result and question.
import { type Messages, classifySchool, explain, tell } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'

declare const console: { log: (text: string) => void }

const { nearby, ...others } = filipino.needs

// @ts-expect-error A question is missing.
const lacking: Messages = { ...filipino, needs: others }

const answer = classifySchool({ id: '107970' })

console.log(
  JSON.stringify({
    words: explain(answer, { messages: filipino }),
    told: [...answer.findings, ...answer.needs].map((part) => tell(part, filipino)),
    title: filipino.labels.rules['classification/leader-school'],
    question: nearby,
    language: lacking.language,
  }),
)
