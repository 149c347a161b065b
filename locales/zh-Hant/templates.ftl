# tousu templates：範本的檢查、比較、匯出。

cli-templates-export-only = 只匯出這些範本，例如 zh-Hant/merchant；逗號隔開
cli-templates-export-keep = 已有的檔案不動，只更新原件的記錄：自己改過的範本與新的內建範本合併之後使用
cli-templates-check-format = 格式：human（預設）或者 json
cli-templates-diff = 自己改了什麼，匯出之後內建範本改了什麼
cli-templates-diff-dir = 自己的範本資料夾
cli-templates-diff-exit_code = 有不同的，結束代碼為 1
cli-folder-loop = 資料夾 { $file } 透過連結又回到自己的上層，讀不完；請刪去這個連結

templates-tried = 用 { $edges } 種邊界案情和示例試寫：示例 { $plain } 封，邊界案情 { $edged } 封

edge-example = 示例
edge-longest = 最長的名稱
edge-smallest = 可以不填的都沒有填
edge-fullest = 能填的都填了
edge-rare = 罕用字和標記符號
edge-one = 事實、來電、請求、證據各一
edge-forty = 事實、來電、請求、證據各四十
edge-firm = 經營者購買
edge-joint = 三人共同投訴
edge-agent = 有代理人
edge-anonymous = 匿名舉報

lacking-addressee = 收信人的稱呼
lacking-signature = 落款的署名
lacking-date = 落款的日期

finding-template-unknown-name = 沒有「{ $path }」這個變數
    .label = 範本看不到它
    .did-you-mean = 是不是「{ $suggestion }」？
    .hint = 內建範本裡有可用的變數：tousu templates show。
finding-template-unknown-label = 沒有「{ $id }」這個固定用語
    .label = 印不出來
    .hint = 請對照內建範本，或者直接寫出這幾個字。
finding-template-stray-mark = 標記「{ $mark }」沒有成對，會印在信上
    .label = 照樣印出
    .hint = { $kind ->
        [hash] # 後面空一格才是標題；確實要印出來的，寫作 \#
       *[other] 請補上另一半；確實要印出來的，在前面加反斜線：\{ $mark }
    }
finding-template-unpaired = 「{ $mark }」沒有對應的開頭或者結尾
    .label = 不成對
    .hint = 區塊以 ::: 加名稱開頭，以單獨一行 ::: 結尾。
finding-template-lost-class = 「{ $mark }」後面沒有緊接的段落，不起作用
    .label = 不起作用
    .hint = 把它寫在段落的前一行，中間不空行。
finding-template-foreign-script = 這一行有另一種字形的字：{ $characters }
    .label = 應為：{ $others }
    .hint = 人名、引文確須如此的，不必改。
finding-template-foreign-mark = 引號「{ $mark }」是另一種字形用的
    .label = 請改寫
    .hint = 簡體用“”，繁體用「」。
finding-template-english = 信裡有英文「{ $word }」
    .label = 沒有翻譯？
    .hint = 名稱確為英文的，不必改。
finding-template-printed-mark = { $letter }（{ $edge }）：信上印出了標記「{ $mark }」
    .hint = 有的分支裡標記沒有成對；請檢查寫在 {"{%"} if {"%}"} 裡面和外面的標記。
finding-template-emptied = { $letter }（{ $edge }）：有的地方沒有內容：「{ $words }」
    .hint = 沒有內容的時候，連標題、標籤一起不印：用 {"{%"} if {"%}"} 把它們包起來。
finding-template-lost-need = { $letter }（{ $edge }）：信裡沒有寫「{ $need }」，而這種信必須寫明
    .hint = 案情裡有這一項，範本沒有印出來；請對照內建範本。
finding-template-lost-part = { $letter }（{ $edge }）：信裡沒有「{ $lacking }」
    .hint = 請對照內建範本：tousu templates show。
finding-template-glyph = 內建字型沒有「{ $character }」（{ $code }）這個字
    .label = 印不出來
    .hint = 換一個字，或者每次寫信用 --font 指定有這個字的字型。
finding-template-wide-table = { $letter }（{ $edge }）：表格的欄太多，一欄放不下三個字
    .hint = 請減少欄數，或者分成兩個表格。

templates-diff-same = { $name }：與內建範本相同
templates-diff-changed = { $name }：您改過；內建範本沒有變
templates-diff-outdated = { $name }：您沒有改過；內建範本變了
    .hint = 可以換成新的：tousu templates export { $dir } --only { $name }
templates-diff-both = { $name }：您改過，內建範本也變了
    .hint = 把下面第一處不同併入您的範本，然後記下已經合併：tousu templates export { $dir } --only { $name } --keep
templates-diff-differs = { $name }：與內建範本不同；沒有匯出時的原件，不知道是誰改的
templates-diff-gone = { $name }：已經不是內建範本
templates-diff-own = { $name }：您自己的範本，不是內建的
templates-diff-removed = { $name }：匯出過，現在資料夾裡沒有；寫信時用內建範本
templates-side-then = 匯出時的內建範本
templates-side-now = 現在的內建範本，版本 { $version }
templates-side-yours = 您的範本
