# tousu templates：模板的检查、比较、导出。

cli-templates-export-only = 只导出这些模板，例如 zh-Hans/merchant；逗号隔开
cli-templates-export-keep = 已有的文件不动，只更新原件的记录：自己改过的模板与新的内置模板合并之后使用
cli-templates-check-format = 格式：human（默认）或者 json
cli-templates-diff = 自己改了什么，导出之后内置模板改了什么
cli-templates-diff-dir = 自己的模板文件夹
cli-templates-diff-exit_code = 有不同的，退出码为 1
cli-folder-loop = 文件夹 { $file } 通过链接又回到自己的上级，读不完；请删去这个链接

templates-tried = 用 { $edges } 种边界案情和示例试写：示例 { $plain } 封，边界案情 { $edged } 封

edge-example = 示例
edge-longest = 最长的名称
edge-smallest = 可以不填的都没有填
edge-fullest = 能填的都填了
edge-rare = 生僻字和标记符号
edge-one = 事实、来电、请求、证据各一
edge-forty = 事实、来电、请求、证据各四十
edge-firm = 经营者购买
edge-joint = 三人共同投诉
edge-agent = 有代理人
edge-anonymous = 匿名举报

lacking-addressee = 收信人的称呼
lacking-signature = 落款的署名
lacking-date = 落款的日期

finding-template-unknown-name = 没有“{ $path }”这个变量
    .label = 模板看不到它
    .did-you-mean = 是不是“{ $suggestion }”？
    .hint = 内置模板里有可用的变量：tousu templates show。
finding-template-unknown-label = 没有“{ $id }”这个固定用语
    .label = 印不出来
    .hint = 请对照内置模板，或者直接写出这几个字。
finding-template-stray-mark = 标记“{ $mark }”没有成对，会印在信上
    .label = 照样印出
    .hint = { $kind ->
        [hash] # 后面空一格才是标题；确实要印出来的，写作 \#
       *[other] 请补上另一半；确实要印出来的，在前面加反斜线：\{ $mark }
    }
finding-template-unpaired = “{ $mark }”没有对应的开头或者结尾
    .label = 不成对
    .hint = 区块以 ::: 加名称开头，以单独一行 ::: 结尾。
finding-template-lost-class = “{ $mark }”后面没有紧接的段落，不起作用
    .label = 不起作用
    .hint = 把它写在段落的前一行，中间不空行。
finding-template-foreign-script = 这一行有另一种字形的字：{ $characters }
    .label = 应为：{ $others }
    .hint = 人名、引文确须如此的，不必改。
finding-template-foreign-mark = 引号“{ $mark }”是另一种字形用的
    .label = 请改写
    .hint = 简体用“”，繁体用「」。
finding-template-english = 信里有英文“{ $word }”
    .label = 没有翻译？
    .hint = 名称确为英文的，不必改。
finding-template-printed-mark = { $letter }（{ $edge }）：信上印出了标记“{ $mark }”
    .hint = 有的分支里标记没有成对；请检查写在 {"{%"} if {"%}"} 里面和外面的标记。
finding-template-emptied = { $letter }（{ $edge }）：有的地方没有内容：“{ $words }”
    .hint = 没有内容的时候，连标题、标签一起不印：用 {"{%"} if {"%}"} 把它们包起来。
finding-template-lost-need = { $letter }（{ $edge }）：信里没有写“{ $need }”，而这种信必须写明
    .hint = 案情里有这一项，模板没有印出来；请对照内置模板。
finding-template-lost-part = { $letter }（{ $edge }）：信里没有“{ $lacking }”
    .hint = 请对照内置模板：tousu templates show。
finding-template-glyph = 内置字体没有“{ $character }”（{ $code }）这个字
    .label = 印不出来
    .hint = 换一个字，或者每次写信用 --font 指定有这个字的字体。
finding-template-wide-table = { $letter }（{ $edge }）：表格的栏太多，一栏放不下三个字
    .hint = 请减少栏数，或者分成两个表格。

templates-diff-same = { $name }：与内置模板相同
templates-diff-changed = { $name }：您改过；内置模板没有变
templates-diff-outdated = { $name }：您没有改过；内置模板变了
    .hint = 可以换成新的：tousu templates export { $dir } --only { $name }
templates-diff-both = { $name }：您改过，内置模板也变了
    .hint = 把下面第一处不同并入您的模板，然后记下已经合并：tousu templates export { $dir } --only { $name } --keep
templates-diff-differs = { $name }：与内置模板不同；没有导出时的原件，不知道是谁改的
templates-diff-gone = { $name }：已经不是内置模板
templates-diff-own = { $name }：您自己的模板，不是内置的
templates-diff-removed = { $name }：导出过，现在文件夹里没有；写信时用内置模板
templates-side-then = 导出时的内置模板
templates-side-now = 现在的内置模板，版本 { $version }
templates-side-yours = 您的模板
