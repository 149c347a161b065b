//! The rules over 100,000 random paragraphs. What may not start or end a line is written out here once more, not asked of the
//! code under test.

use std::thread;

use super::paragraphs::{Random, paragraph, printed};
use super::*;
use crate::typeset::line::adjust::opens;
use crate::typeset::line::compose::HOLE;

const PARAGRAPHS: usize = 100_000;

/// Never at the start of a line: GB/T 15834-2011, 5.1.1–5.1.9; CLREQ; UAX #14.
const NEVER_STARTS: &str = "、，；：。．？！”’」』）］】〕〗》〉·‧・–～~＋－＝％‰℃°′″々ー,.;:?!)]‐/";
/// Never at the end of a line.
const NEVER_ENDS: &str = "“‘「『（［【〔〖《〈￥№([";

/// What came out, of one or many paragraphs.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    lines: usize,
    /// Lines that keep the rules only as far as they can.
    stuck: usize,
    /// Lines with too few gaps to open, or none: long units in narrow columns.
    short: usize,
    /// Last lines of a single character.
    lone: usize,
}

/// Whether a line may end between characters `i - 1` and `i`, by the lists above.
fn may_part(chars: &[char], i: usize, script: Script) -> bool {
    let (a, b) = (chars[i - 1], chars[i]);
    let pair = |c: char| chars[i..].iter().take_while(|d| **d == c).count() > 1;
    let single = match b {
        '—' | '…' | '⋯' => a == b || !pair(b),
        // A hyphen may stand before a number as its sign.
        '-' => !chars.get(i + 1).is_some_and(char::is_ascii_digit) || a.is_ascii_alphanumeric(),
        _ => false,
    };
    // Four dots are two pairs.
    let run = chars[..i].iter().rev().take_while(|c| **c == b).count();
    let parted = single && !(a == b && run % 2 == 0 && pair(b));
    let solidus = script == Script::Hans && a == '／';
    !(NEVER_STARTS.contains(b) || NEVER_ENDS.contains(a) || parted || solidus)
}

fn check(seed: usize) -> Count {
    let mut random = Random(seed as u64);
    let s = paragraph(&mut random);
    let script = [Hans, Hant][seed % 2];
    let measure = Measure { first: 1000 * (10 + random.below(28) as i32), rest: 1000 * (12 + random.below(28) as i32) };
    let cells = set(script, &s);
    let lines = compose(&cells, script, measure, Fill::Justify);
    let about = |line: &Line| format!("paragraph {seed} {script:?} {measure:?}: {:?} of {s:?}", words(&cells, line));
    let mut count = Count { lines: lines.len(), ..Count::default() };
    assert_eq!(printed(&lines.iter().map(|l| words(&cells, l)).collect::<String>()), printed(&s), "paragraph {seed}");
    let all: Vec<char> = cells.iter().flat_map(|c| c.source.chars()).collect();
    let mut at = 0;
    for (n, line) in lines.iter().enumerate() {
        let width = if n == 0 { measure.first } else { measure.rest };
        let shown = words(&cells, line);
        let length = shown.chars().count();
        assert!(!shown.trim().is_empty() && line.xs.len() == line.next - line.start, "{}", about(line));
        assert!(line.width <= width, "too wide: {}", about(line));
        assert!(line.xs.windows(2).all(|x| x[0] <= x[1] + 500), "backwards: {}", about(line));
        assert!(script == Hans || lone_marks_keep_their_em(&cells, line), "squeezed: {}", about(line));
        let next = at + length;
        if n + 1 < lines.len() {
            // The break is right, or no place on the line was.
            let visible = shown.trim_end().chars().count();
            let may = |i: usize| may_part(&all, i, script);
            let right = may(next) && may_end(&all, at + visible, script);
            assert!(right || !(at + 1..next).any(may), "parted wrongly: {}", about(line));
            count.stuck += usize::from(!right);
            let end =
                line.start + cells[line.start..line.next].iter().rposition(|c| c.class != Class::Space).unwrap_or(0);
            // Short only where nothing opens, a word or a piece of an address, and its letters would stand too far apart.
            let rigid = (line.start + 1..=end).all(|i| !opens(&cells[i - 1], &cells[i]));
            let apart = (width - line.width) > 80 * (end - line.start) as i32;
            // Or where few places open, and each would have to open by more than an em and a half.
            let gaps = (line.start + 1..=end).filter(|&i| opens(&cells[i - 1], &cells[i])).count() as i32;
            let holes = gaps > 0 && width - line.width > HOLE * gaps;
            assert!(line.width == width || rigid && apart || holes, "short: {}", about(line));
            count.short += usize::from(line.width != width);
        } else {
            count.lone = usize::from(n > 0 && is_lone(&shown));
        }
        at = next;
    }
    count
}

/// Whether a line may end behind character `end - 1`, whatever blank follows.
fn may_end(chars: &[char], end: usize, script: Script) -> bool {
    !(NEVER_ENDS.contains(chars[end - 1]) || script == Script::Hans && chars[end - 1] == '／')
}

/// Whether every mark of a line that has no other mark beside it takes a whole em, but for the left half of an opening one at the
/// line's start (CLREQ: traditional text closes up adjacent marks only).
fn lone_marks_keep_their_em(cells: &[Cell], line: &Line) -> bool {
    let cells = &cells[line.start..line.next];
    let is_mark = |c: &Cell| c.class.is_mark() || c.class == Class::Dot;
    let left = |i: usize| line.xs[i] - cells[i].shift;
    (1..cells.len()).all(|i| {
        let beside = is_mark(&cells[i - 1]) || cells.get(i + 1).is_some_and(is_mark);
        let right = if i + 1 < cells.len() { left(i + 1) } else { line.width };
        !is_mark(&cells[i]) || beside || right - left(i) >= 1000
    })
}

/// Whether a line is one character with its marks.
fn is_lone(shown: &str) -> bool {
    let is_mark = |c: &char| "，。、；：？！”’」』）］】〕〗》〉“‘「『（［【〔〖《〈".contains(*c);
    shown.trim().chars().filter(|c| !is_mark(c)).count() == 1
}

#[test]
fn a_hundred_thousand_paragraphs_keep_the_rules() {
    let threads = thread::available_parallelism().map_or(2, |n| n.get());
    let count = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|t| scope.spawn(move || (t..PARAGRAPHS).step_by(threads).map(check).fold(Count::default(), add)))
            .collect();
        workers.into_iter().map(|w| w.join().expect("a paragraph keeps the rules")).fold(Count::default(), add)
    });
    assert!(count.lines > 2 * PARAGRAPHS, "{count:?}");
    // The exceptions are what they are called. A single character is left over behind a long unit, in narrow columns.
    assert_eq!(count.stuck, 0, "{count:?}");
    assert!(count.short * 200 < count.lines, "{count:?}");
    assert!(count.lone * 400 < PARAGRAPHS, "{count:?}");
}

fn add(a: Count, b: Count) -> Count {
    Count { lines: a.lines + b.lines, stuck: a.stuck + b.stuck, short: a.short + b.short, lone: a.lone + b.lone }
}
