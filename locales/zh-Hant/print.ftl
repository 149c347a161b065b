# 列印件和列印對照表。

print-title = 列印件
print-map-headings = 列,案號,信件,收信人,檔案,首頁,末頁,首張,末張,頁數
finding-print-map-unreadable = 列印對照表第 { $line } 列讀不懂
    .hint = 請用這次執行寫出的 print-map.csv，不要改動它的欄。
