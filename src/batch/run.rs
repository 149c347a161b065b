//! The same work on many items: on several threads, in order, with few of them in memory.

use std::any::Any;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::ThreadPool;
use rayon::prelude::*;

/// What a piece of work that panicked said.
pub type Panicked = String;

/// Works on the items of an iterator, `size` at a time, and hands over what became of each such piece, every item under its key,
/// in the order of the items. Only one piece is in memory; what `take` gets does not depend on the number of threads.
///
/// A panic costs its item alone. `take` may end the run.
pub fn in_order<K: Send, T: Send, R: Send>(
    mut items: impl Iterator<Item = (K, T)>,
    size: usize,
    pool: &ThreadPool,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(Vec<(K, Result<R, Panicked>)>) -> ControlFlow<()>,
) {
    loop {
        let piece: Vec<(K, T)> = items.by_ref().take(size).collect();
        if piece.is_empty() {
            return;
        }
        let one = |(key, item)| (key, catch_unwind(AssertUnwindSafe(|| work(item))).map_err(words));
        // Letters differ in cost: threads take them one by one.
        let done = pool.install(|| piece.into_par_iter().with_max_len(1).map(one).collect());
        if take(done).is_break() {
            return;
        }
    }
}

fn words(panic: Box<dyn Any + Send>) -> Panicked {
    let text = panic.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(threads: usize) -> ThreadPool {
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap()
    }

    #[test]
    fn a_panic_costs_its_item_alone_and_order_is_kept() {
        for threads in [1, 4] {
            let mut seen = vec![];
            let mut sizes = vec![];
            let work = |n: u32| if n % 10 == 3 { panic!("item {n}") } else { n * 2 };
            in_order((0..25).map(|n| (n, n)), 10, &pool(threads), work, |piece| {
                sizes.push(piece.len());
                seen.extend(piece);
                ControlFlow::Continue(())
            });
            assert_eq!(sizes, [10, 10, 5]);
            let wanted = |n: u32| if n % 10 == 3 { Err(format!("item {n}")) } else { Ok(n * 2) };
            assert_eq!(seen, (0..25).map(|n| (n, wanted(n))).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_endless_iterator_is_taken_piece_by_piece() {
        let mut pieces = 0;
        let endless = (0_u64..).map(|n| ((), n));
        in_order(
            endless,
            8,
            &pool(2),
            |n| n,
            |_| {
                pieces += 1;
                if pieces == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(pieces, 3);
    }
}
