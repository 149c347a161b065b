# 打印件和打印对照表。

print-title = 打印件
print-map-headings = 行,案号,信件,收信人,文件,首页,末页,首张,末张,页数
finding-print-map-unreadable = 打印对照表第 { $line } 行读不懂
    .hint = 请用这次运行写出的 print-map.csv，不要改动它的列。
