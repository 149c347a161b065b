# The print run and its map.

print-title = Letters to print
print-map-headings = row,case id,letter,recipient,file,first page,last page,first sheet,last sheet,pages
finding-print-map-unreadable = line { $line } of the print map cannot be read
    .hint = use the print-map.csv this run wrote, with its columns as they are.
