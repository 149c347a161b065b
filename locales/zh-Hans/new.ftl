# tousu new and tousu schema.

cli-new = 问几个问题，写出案情文件
cli-new-file = 案情文件，不写时为 case.toml；- 为标准输出
cli-new-answers = 已有答案的 TOML 文件，可以有几个；- 为标准输入
cli-new-set = 一个答案，写成 问题=答案；可以写多次
cli-new-plain = 一行一行地问，不画菜单，适合读屏软件
cli-new-questions = 列出全部问题和它们的名字
cli-new-force = 覆盖已有的案情文件
cli-new-hello = 下面逐项提问，答案随时保存；按 Ctrl-C 离开，下次运行同一命令接着答。
cli-new-again = 接着上次没有答完的问题。
cli-new-left = 已经答的保存在 { $file }。运行同一命令接着答。
cli-new-first = 这是第一个问题。
cli-new-law = 依据{ $citation }：{ $words }
cli-new-remark = 注意：{ $text }
cli-new-empty = 这一项必须回答。
cli-new-not-offered = “{ $word }”不在可选的里面。
cli-new-example = 例：{ $example }
cli-new-optional = 可以不答
cli-new-none = 不选
cli-new-next-line = 下一项，没有了直接回车
cli-new-keys-line = Esc 回到上一题
cli-new-keys-one = ↑↓ 移动，回车选定，Esc 回到上一题
cli-new-keys-several = 空格勾选，回车完成，Esc 回到上一题
cli-new-type-line = 写好后回车；< 回到上一题。
cli-new-type-lines = 一行一项，空行结束；< 回到上一题。
cli-new-type-one = 写一个号码；< 回到上一题。
cli-new-type-several = 写号码，几个之间用逗号；< 回到上一题。
cli-new-enter-is = 直接回车：{ $answer }
cli-new-enter-passes = 没有的直接回车。
cli-new-no-terminal = 这里没有可以提问的终端。请用 tousu init 写出案情文件自己填写；或者用 tousu new --answers 答案.toml，tousu new --questions 列出全部问题
cli-new-not-toml = { $file } 第 { $line } 行不是 TOML：{ $why }
cli-new-no-equals = --set 要写成 问题=答案，不能是“{ $pair }”
cli-new-unknown = { $file } 里的“{ $question }”不是问题；tousu new --questions 列出全部
cli-new-missing = 缺少 { $question }：{ $title }
cli-new-wrong = { $question } 的答案不能用：
cli-new-not-asked = { $question } 在这种情况下不问，没有写进案情文件
cli-new-done = 已写出 { $file }，可以用编辑器修改。写出信件：tousu render { $file }
cli-new-done-wrong = 已写出 { $file }。请按上面的建议修改，再运行：tousu check { $file }
cli-schema = 写出案情文件的 JSON Schema，供编辑器提示和检查
cli-schema-out = 文件；不写时为标准输出
cli-schema-force = 覆盖不是本程序写出的同名文件
