//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    actant_cli::main()
}
