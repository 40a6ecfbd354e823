// What a word of a ledger line is there for. A row gives a role to many words; all that is known of words is in rows.
import type { ExpenseItem } from '../order/index.ts'

/** What a word does in a line. The first ones may point to an item, the others say what is meant of them. */
export type Role =
  /** A thing that is bought. */
  | 'thing'
  /** `tablet` beside a unit, `software` beside what is taught, `materials` where nothing says of what. */
  | 'maybe thing'
  /** Beside what learners read it says that it was bought: `published`. */
  | 'ready'
  /** Of paper, unless a computer maker’s name or a unit stands beside it. */
  | 'notebook'
  /** Pay, a fee or a bill: it stands for itself, whatever else the line lists. */
  | 'pay'
  /** `hon.`, which before a name is a title. */
  | 'maybe pay'
  /** Pay whose item depends on who has it: a stipend of a speaker or of a volunteer teacher. */
  | 'stipend'
  /** A utility, or a firm that sells nothing else. */
  | 'service line'
  /** A firm that sells a utility and nothing else. */
  | 'company'
  /** A utility by a word that is as often something else; it counts beside a bill or a payment. */
  | 'maybe line'
  /** The same; it counts beside a bill alone, since the thing of that name is paid for too. */
  | 'billed line'
  /** Load of a telephone; not beside a word that is not known, such as `sand`. */
  | 'load'
  /** A person who works for pay: `janitor`, `carpenter`. */
  | 'post'
  /** Pay of hired hands, `labor`, unless it is for work on a thing that is sent out, as repair is. */
  | 'labor'
  /** A worker who is on the pay only where the line says hired: `driver`. */
  | 'worker'
  /** A kind of employment, `casual`; it counts beside a worker, a payment or a span of time. */
  | 'tenure'
  /** A person whose payment is a professional fee: `speaker`. */
  | 'professional'
  /** What such a person does: `lecture`. Unpaid it is a topic. */
  | 'act'
  | 'trip'
  /** Where trips go: `zoo`. It counts beside an entrance, a bus or a visit. */
  | 'destination'
  /** Reproduction, and what makes sheets into a booklet. */
  | 'copy'
  /** `printing`: it counts beside what learners read. */
  | 'print'
  | 'gift'
  | 'monitor'
  /** The office of a monitor, which has other people too: `division`. */
  | 'office'
  | 'national test'
  | 'reviewer'
  /** A review, which is a class unless it is copied. */
  | 'review'
  // What is meant of them.
  /** What is part of a thing or comes with it. */
  | 'part'
  /** Work on a thing, or its hire. What hired hands do, `painting`, has their item. */
  | 'work'
  /** The way of a thing from place to place. */
  | 'haul'
  /** The hire of people, or of things. */
  | 'hire'
  | 'topic'
  /** Made and not bought. */
  | 'own'
  | 'firm'
  /** The same, but what a utility firm has in its name too: `company`. */
  | 'form'
  /** What stands before a name: `c/o`. */
  | 'source'
  | 'not'
  /** Paying: what follows is what is paid, or who. */
  | 'payment'
  /** The same after the thing: `computer fee` is no computer. */
  | 'fee'
  /** Buying, or money for it: what follows is a thing. */
  | 'purchase'
  /** What is taught: it makes instruction of `software`, and changes nothing else. */
  | 'subject'
  /** What changes nothing: `the`, `new`. */
  | 'filler'
  /** A bill: it makes a utility of `power`. */
  | 'bill'
  /** How long: it makes an employment of `JO`. */
  | 'time'
  /** Numbers, units, makes, colours: they change nothing. */
  | 'measure'
  /** What devices are counted and measured in. */
  | 'unit'
  | 'food'
  /** Those with an item, teachers, are paid where the line names nothing else. */
  | 'people'
  /** `Sir`, before a name. */
  | 'title'
  /** What learners read, which makes reproduction of `printing`. */
  | 'sheets'
  /** What makes a visit of `zoo`. */
  | 'going'
  /** What pay is reckoned with, and no pay: `loan`. */
  | 'deduction'
  /** What stands before a thing that somebody is paid for: `of`. */
  | 'of'
  /** What stands before who is paid: `to`. */
  | 'to'
  /** What stands before who does it. */
  | 'by'
  | 'and'
  /** A word that is known, so that it is no misspelling of another. */
  | 'other'

/** Words with one role. Those with an item may point to it. */
export interface WordRow {
  /** What they do. */
  readonly role: Role
  /** The item they may point to. */
  readonly item?: ExpenseItem
  /** Nothing that follows makes another thing of them: `workbook`, which unlike `book` is no part of other names. */
  readonly sure?: boolean
  /** Separated by commas. Spaces, hyphens, points and apostrophes do not count: `flash drive` is `flashdrive` too. */
  readonly words: string
}
