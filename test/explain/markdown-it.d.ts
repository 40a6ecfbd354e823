// What the tests use of markdown-it, which brings no types.
declare module 'markdown-it' {
  interface Token {
    readonly type: string
    readonly tag: string
    readonly children: readonly Token[] | null
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean })
    readonly linkify: { set(options: { readonly fuzzyLink: boolean; readonly fuzzyEmail: boolean }): void }
    parse(markdown: string, environment: object): readonly Token[]
  }
}
