# tousu new and tousu schema.

cli-new = Ask questions and write the case file
cli-new-file = case file, case.toml where none is named; - is standard output
cli-new-answers = TOML file of answers; may be given several times, - is standard input
cli-new-set = one answer, QUESTION=ANSWER; may be given several times
cli-new-plain = ask line by line, without menus, for screen readers
cli-new-questions = list all questions with their names
cli-new-force = replace a case file that is there
cli-new-hello = Questions follow; every answer is kept at once. Leave with Ctrl-C and go on later with the same command.
cli-new-again = Going on where you left.
cli-new-left = Your answers are kept in { $file }. Run the same command to go on.
cli-new-first = This is the first question.
cli-new-law = Law: { $citation }: { $words }
cli-new-remark = Note: { $text }
cli-new-empty = This one must be answered.
cli-new-not-offered = “{ $word }” is not among the choices.
cli-new-example = e.g. { $example }
cli-new-optional = optional
cli-new-none = none of these
cli-new-next-line = Next one; Enter when there are no more
cli-new-keys-line = Esc: back
cli-new-keys-one = ↑↓ move, Enter chooses, Esc: back
cli-new-keys-several = Space ticks, Enter when done, Esc: back
cli-new-type-line = Enter when done; < goes back.
cli-new-type-lines = One a line, an empty line ends; < goes back.
cli-new-type-one = Type a number; < goes back.
cli-new-type-several = Type numbers with commas between; < goes back.
cli-new-enter-is = { " " }Enter alone: { $answer }
cli-new-enter-passes = { " " }Enter alone passes it over.
cli-new-no-terminal = there is no terminal to ask on. Use tousu init and fill in the case file, or tousu new --answers FILE; tousu new --questions lists all questions
cli-new-not-toml = { $file }, line { $line }: not TOML: { $why }
cli-new-no-equals = --set wants QUESTION=ANSWER, not “{ $pair }”
cli-new-unknown = “{ $question }” in { $file } is no question; tousu new --questions lists them
cli-new-missing = { $question } is missing: { $title }
cli-new-wrong = the answer to { $question } cannot be used:
cli-new-not-asked = { $question } is not asked in this case and is not in the case file
cli-new-done = { $file } is written; edit it as you like. For the letters: tousu render { $file }
cli-new-done-wrong = { $file } is written. Mend what is listed above, then: tousu check { $file }
cli-schema = Write the JSON Schema of case files, for editors
cli-schema-out = file; standard output where none is named
cli-schema-force = replace a file that this program did not write
