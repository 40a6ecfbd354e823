/** What the command can do, on one screen. */
export const help = `deped-school-partnerships COMMAND [FILE…] [options]

  check FILE…      evaluate partnerships: JSON, NDJSON or CSV; - or no file is standard input
  merge STATE…     one programme of the states that check --format state wrote
  explain FILE…    each partnership, or an answer that was kept, in words and with its clauses
  answer           answer calls from standard input, a JSON line each, until it ends
  conformance -- COMMAND …   run the published cases against a program that answers such lines
  coverage FILE…   the results of rules that these partnerships never reach
  rules [ID], clauses [ID], cases [FILE]   what the package knows

  --as-of DAY      the day to speak of, YYYY-MM-DD; check, explain and coverage need it
  --policy FILE, --framework FILE   another policy or SBM framework than those of 2016 and 2012
  -f, --format     text, json, ndjson, csv, md; check and merge also state
  --detail brief   without the findings that decide nothing
  -l, --language   en, fil
  -i, --input      json, ndjson, csv; by the ending of the file unless given
  --ledger FILE, --activities FILE   CSV files whose lines belong to the partnerships of a CSV file
  --dates ORDER    month-first or day-first: how 10/01/2016 is meant; refused unless given
  --blank TEXT     what stands for an empty cell, such as n/a; may be given again
  --ignore-columns pass over columns of CSV that are no field
  --from INDEX     the index of the first record, where a programme is shared out; 0 unless given
  -h, --help, -v, --version

It ends with 0 where all is as the Order requires, 1 where something is not, 2 for wrong use, 3 where something
could not be read, 4 where something is open.
`
