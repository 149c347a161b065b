//! Waiting until something may have changed, or the user has had enough.
//!
//! The system's messages only say when to look: what has changed is seen in the files. So messages that are lost, doubled or about other
//! files do no harm, and where there are none, as on drives of other machines, looking now and then is enough.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

/// Quiet after the last message: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(150);

/// Longest wait for quiet.
const LONGEST: Duration = Duration::from_secs(2);

/// Time between looks where no message comes.
const PATIENCE: Duration = Duration::from_secs(1);

/// Why the wait is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wake {
    /// Something may have changed.
    Perhaps,
    /// The user pressed Ctrl-C.
    Stopped,
}

/// Hears of changes in folders.
pub(super) struct Waker {
    heard: Receiver<Wake>,
    /// Nothing where the system has no such service.
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
}

impl Waker {
    /// Begins to listen, to Ctrl-C too.
    pub(super) fn new() -> Waker {
        let (tell, heard) = mpsc::channel();
        let changed = tell.clone();
        // That a file is read, by this program above all, changes nothing. The other end is there as long as the program runs.
        let told = move |event: notify::Result<notify::Event>| {
            if !event.is_ok_and(|event| event.kind.is_access()) {
                let _ = changed.send(Wake::Perhaps);
            }
        };
        let watcher = notify::recommended_watcher(told).ok();
        // Where the system does not let us listen, Ctrl-C ends the program as ever.
        let _ = ctrlc::set_handler(move || {
            let _ = tell.send(Wake::Stopped);
        });
        Waker { heard, watcher, watched: BTreeSet::new() }
    }

    /// Listens to these folders from now on, and to no others. Says whether the system tells of all of them.
    pub(super) fn watch(&mut self, folders: &[PathBuf]) -> bool {
        let Some(watcher) = &mut self.watcher else { return false };
        let wanted: BTreeSet<PathBuf> = folders.iter().cloned().collect();
        for gone in self.watched.difference(&wanted) {
            let _ = watcher.unwatch(gone);
        }
        // One that was removed and made again is another folder: each is asked for every time.
        self.watched =
            wanted.into_iter().filter(|dir| watcher.watch(dir, RecursiveMode::NonRecursive).is_ok()).collect();
        self.watched.len() == folders.len()
    }

    /// Waits until something may have changed and it has been quiet for a moment.
    pub(super) fn wait(&self) -> Wake {
        match self.heard.recv_timeout(PATIENCE) {
            Ok(Wake::Stopped) => return Wake::Stopped,
            Ok(Wake::Perhaps) => {}
            Err(RecvTimeoutError::Timeout) => return Wake::Perhaps,
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(PATIENCE);
                return Wake::Perhaps;
            }
        }
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            match self.heard.recv_timeout(QUIET) {
                Ok(Wake::Stopped) => return Wake::Stopped,
                Ok(Wake::Perhaps) => {}
                Err(_) => break,
            }
        }
        Wake::Perhaps
    }
}
