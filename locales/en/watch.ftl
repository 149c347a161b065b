# tousu watch and --open.

cli-watch = Write letters anew on save: whenever the case file or a file that it uses changes, check and render again
cli-watch-cases = Case files, one or several
cli-watch-to = { cli-render-to }
cli-watch-format = { cli-render-format }
cli-watch-script = { cli-render-script }
cli-watch-out = Output folder, letters if not given
cli-watch-templates = { cli-render-templates }
cli-watch-offices = { cli-render-offices }
cli-watch-style = { cli-render-style }
cli-watch-font = { cli-render-font }
cli-watch-system_fonts = { cli-render-system_fonts }
cli-watch-compact = { cli-render-compact }
cli-watch-draft = { cli-render-draft }
cli-watch-force = { cli-render-force }
cli-watch-width = { cli-render-width }
cli-watch-max_chars = { cli-render-max_chars }
cli-watch-open = Open the letters with the system’s viewer when they are written for the first time
cli-render-open = Open what was written with the system’s viewer; of more than 3 files the folder
cli-pack-open = Open what was made with the system’s viewer; of more than 3 files the folder

watch-no-stdout = `tousu watch` reads files and writes files; - is neither
watch-polling = the system does not tell of changes to files; looking once a second instead
watch-waiting = watching { $count } files; letters are written anew on save; Ctrl-C ends it
watch-round = ──────── { $time } changed
watch-good = { $time } written ({ $took } ms)
watch-kept = { $time } with errors; the letters written last are untouched ({ $took } ms)

open-no-stdout = --open and --out - do not go together: no file is written
open-folder = { $count } files: opening the folder { $dir }
open-failed = cannot open { $file }: { $why }
