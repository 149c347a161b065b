//! Random paragraphs of everything a letter can say, the same for a seed on every machine. Used by the tests of line
//! composition and by those that read PDFs back.

/// Words as letters have them.
const WORDS: &[&str] = &[
    "投诉人",
    "依法",
    "的",
    "退",
    "商品",
    "于",
    "消费者权益保护法",
    "《消费者权益保护法》",
    "《〈电信条例〉释义》",
    "“优选”",
    "“‘保价’服务”",
    "「『保價』服務」",
    "（以下简称",
    "第五十五条",
    "第 55 条之一",
    "第（四）项",
    "国市监处罚〔2026〕12号",
    "阿卜杜拉·买买提",
    "证据12",
    "附件三",
    "々",
    "カタカナー",
    "①",
    "☑",
    "㎡",
    "１２３４",
    "ＡＢＣ",
];

/// Numbers that stay whole, with their units and signs.
const NUMBERS: &[&str] = &[
    "1,980.00元",
    "¥59.90",
    "￥100",
    "¥ 100",
    "№5",
    "3.5万元",
    "-5℃",
    "30%",
    "30 日",
    "5 kg",
    "36‰",
    "2026年3月5日",
    "二〇二六年三月五日",
    "2026-03-05",
    "2026/3/5",
    "9:00–18:00",
    "9:00—18:00",
    "3～5天",
    "3~5天",
    "400-000-0001",
    "138 0000 0001",
    "+86 138 0000 0001",
    "（010）6512-0000",
    "6222 0000 1234 5678",
    "1 000 000",
    "1＋2＝3",
    "5×3=15",
    "24小时",
];

/// Latin text.
const LATIN: &[&str] = &[
    "APP",
    "A",
    "don’t stop",
    "users’ data",
    "QF-500 Pro",
    "well-known",
    "“Free Trial”",
    "(see above)",
    "naïve café",
    "αβγ",
    "https://www.example.com/a/b?id=1234567890&x=1#top",
    "someone@example.com",
    "3f2a9c77b1e04d5a8c6e",
    "91330100MA0000001F",
    "wait...",
    "and/or",
    "C++",
    "R&D",
];

/// Every mark, by itself.
const MARKS: &str =
    "，，，，。。。、、；：？！“”‘’「」『』（）〔〕［］【】〖〗《》〈〉·‧・—–～…⋯／-/,.;:?!()[]%‐＋－＝％℃°′″※→";

/// Marks that come together.
const RUNS: &[&str] =
    &["——", "——", "……", "……", "？？", "！！！", "？！", "……。", "。”", "》（", "、“", "”、“", "—", "…", "———", "………"];

/// Blanks, and characters that print nothing.
const BLANKS: &[&str] = &[" ", " ", "  ", "\u{3000}", "\u{A0}", "\u{200B}", "\u{AD}", "\u{2060}", "\t", "\u{2009}"];

/// Ideographs of Extensions A to I that the bundled fonts have.
const RARE: &str = "㐀㜸㩰㶨䃠䐘䝐䪈𠀡𠾵𡱮𣓥𤘪𥟡𦻒𨩅𪜬𪣛𪨢𪶃𪿣𫅄𫍯𫕔𫝋𫝴𫞩𫟠𫟫𫟵𫟻𫠆𫠡𫳁𬇙𬑹𬜬𬪩𬭳𬶍𬻢𭀳𭏥𭖔𭪫𭵌𮉥𮑁𰀆𰊄𰎏𰖏𰝋𰧒𰰪𰻳𱍚𱖰𱙷𱢏𱯄𱷆𱿣𲈊𮯰𮰽𮲊𮳗𮴤𮵱𮶾𮸋";

/// SplitMix64: a few lines, and the same numbers everywhere.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// Returns a number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn char_of(&mut self, list: &str) -> char {
        list.chars().nth(self.below(list.chars().count())).unwrap_or('文')
    }
}

/// Returns a paragraph of one to forty pieces.
pub(crate) fn paragraph(random: &mut Random) -> String {
    let mut out = String::new();
    for _ in 0..=random.below(40) {
        match random.below(100) {
            0..35 => out.push_str(random.of(WORDS)),
            35..50 => {
                out.extend((0..=random.below(6)).filter_map(|_| char::from_u32(0x4E00 + random.below(20_900) as u32)))
            }
            50..60 => out.push_str(random.of(NUMBERS)),
            60..67 => out.push_str(random.of(LATIN)),
            67..86 => out.push(random.char_of(MARKS)),
            86..91 => out.push_str(random.of(RUNS)),
            91..96 => out.push_str(random.of(BLANKS)),
            _ => out.push(random.char_of(RARE)),
        }
    }
    out
}

/// Returns what must be read back of a paragraph: all but white space and what prints nothing.
pub(crate) fn printed(s: &str) -> String {
    s.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}' | '\u{AD}' | '\u{2060}')).collect()
}
