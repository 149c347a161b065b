# tousu watch 和 --open。

cli-watch = 存盘就重写信件：案情文件和它用到的文件一有变化，重新检查并写出
cli-watch-cases = 案情文件，一个或者几个
cli-watch-to = { cli-render-to }
cli-watch-format = { cli-render-format }
cli-watch-script = { cli-render-script }
cli-watch-out = 输出文件夹；不写则是 letters
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
cli-watch-open = 第一次写好之后，用系统的程序打开
cli-render-open = 写好之后用系统的程序打开；超过 3 个文件的，打开文件夹
cli-pack-open = 做好之后用系统的程序打开；超过 3 个文件的，打开文件夹

watch-no-stdout = tousu watch 要的是文件，写出的也是文件；不能用 -
watch-polling = 系统不能通知文件的变化，改为每秒查看一次
watch-waiting = 正在留意 { $count } 个文件，存盘之后重写；按 Ctrl-C 结束
watch-round = ──────── { $time } 有变化
watch-good = { $time } 写好（{ $took } 毫秒）
watch-kept = { $time } 有错误，上次写好的信件没有动（{ $took } 毫秒）

open-no-stdout = --open 不能与 --out - 一起用：没有写出文件
open-folder = 有 { $count } 个文件，打开文件夹 { $dir }
open-failed = 打不开 { $file }：{ $why }
