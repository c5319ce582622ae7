//! Rebuilds the crate when a file is added to what the binary carries; `include_dir` alone only
//! notices files that it already knows.

fn main() {
    for folder in ["i18n", "themes", "src/cli/starter"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
