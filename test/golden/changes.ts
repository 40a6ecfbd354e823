// What differs from the last release, and whether the changelog names it.

/** The lines that one list has and the other has not, in either direction. */
export const changedLines = (before: string, after: string): readonly string[] => {
  const [old, now] = [before, after].map((text) => new Set(text.split('\n').filter((line) => line !== '')))
  return [...[...now!].filter((line) => !old!.has(line)), ...[...old!].filter((line) => !now!.has(line))]
}

/** What the changelog puts between backquotes above the heading of a version. A `*` at the end stands for any ending. */
export const namesAbove = (changelog: string, version: string): ((name: string) => boolean) => {
  const end = changelog.indexOf(`\n## [${version}]`)
  if (end < 0) throw new Error(`The changelog has no heading [${version}].`)
  const spans = [...changelog.slice(0, end).matchAll(/`([^`]+)`/gu)].map(([, span = '']) => span)
  return (name) => spans.some((span) => span === name || (/\w.*\*$/u.test(span) && name.startsWith(span.slice(0, -1))))
}

/** The changed lines that no name stands for: a word counts as named with its list, where the list itself is new or gone. */
export const unnamed = (
  lines: readonly string[],
  isNamed: (name: string) => boolean,
  packageName: string,
): readonly string[] => {
  const types = new Set(lines.flatMap((line) => (/^\.\S* type (.*)$/u.exec(line) ?? []).slice(1)))
  const namesOf = (line: string): readonly string[] => {
    const [list = '', word = '', last = word] = line.split(' ')
    if (list === 'entry') return [packageName + word.slice(1)]
    if (list.startsWith('.')) return [last]
    const owner = list.replace(/\..*/u, '')
    return types.has(owner) ? [word, owner] : [word]
  }
  return lines.filter((line) => !namesOf(line).some(isNamed))
}
