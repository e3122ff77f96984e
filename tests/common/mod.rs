//! What several tests do.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs the program with `arguments` and `input` on stdin.
pub fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_actant"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut pipe = child.stdin.take().expect("stdin is a pipe");
    pipe.write_all(input.as_bytes()).expect("it reads stdin");
    drop(pipe);
    child.wait_with_output().expect("the program ends")
}
