# tousu new and tousu schema.

cli-new = 問幾個問題，寫出案情檔案
cli-new-file = 案情檔案，不寫時為 case.toml；- 為標準輸出
cli-new-answers = 已有答案的 TOML 檔案，可以有幾個；- 為標準輸入
cli-new-set = 一個答案，寫成 問題=答案；可以寫多次
cli-new-plain = 一行一行地問，不畫選單，適合螢幕閱讀軟體
cli-new-questions = 列出全部問題和它們的名字
cli-new-force = 覆蓋已有的案情檔案
cli-new-hello = 下面逐項提問，答案隨時儲存；按 Ctrl-C 離開，下次執行同一命令接著答。
cli-new-again = 接著上次沒有答完的問題。
cli-new-left = 已經答的儲存在 { $file }。執行同一命令接著答。
cli-new-first = 這是第一個問題。
cli-new-law = 依據{ $citation }：{ $words }
cli-new-remark = 注意：{ $text }
cli-new-empty = 這一項必須回答。
cli-new-not-offered = 「{ $word }」不在可選的裡面。
cli-new-example = 例：{ $example }
cli-new-optional = 可以不答
cli-new-none = 不選
cli-new-next-line = 下一項，沒有了直接按 Enter
cli-new-keys-line = Esc 回到上一題
cli-new-keys-one = ↑↓ 移動，Enter 選定，Esc 回到上一題
cli-new-keys-several = 空白鍵勾選，Enter 完成，Esc 回到上一題
cli-new-type-line = 寫好後按 Enter；< 回到上一題。
cli-new-type-lines = 一行一項，空行結束；< 回到上一題。
cli-new-type-one = 寫一個號碼；< 回到上一題。
cli-new-type-several = 寫號碼，幾個之間用逗號；< 回到上一題。
cli-new-enter-is = 直接按 Enter：{ $answer }
cli-new-enter-passes = 沒有的直接按 Enter。
cli-new-no-terminal = 這裡沒有可以提問的終端機。請用 tousu init 寫出案情檔案自己填寫；或者用 tousu new --answers 答案.toml，tousu new --questions 列出全部問題
cli-new-not-toml = { $file } 第 { $line } 行不是 TOML：{ $why }
cli-new-no-equals = --set 要寫成 問題=答案，不能是「{ $pair }」
cli-new-unknown = { $file } 裡的「{ $question }」不是問題；tousu new --questions 列出全部
cli-new-missing = 缺少 { $question }：{ $title }
cli-new-wrong = { $question } 的答案不能用：
cli-new-not-asked = { $question } 在這種情況下不問，沒有寫進案情檔案
cli-new-done = 已寫出 { $file }，可以用編輯器修改。寫出信件：tousu render { $file }
cli-new-done-wrong = 已寫出 { $file }。請按上面的建議修改，再執行：tousu check { $file }
cli-schema = 寫出案情檔案的 JSON Schema，供編輯器提示和檢查
cli-schema-out = 檔案；不寫時為標準輸出
cli-schema-force = 覆蓋不是本程式寫出的同名檔案
