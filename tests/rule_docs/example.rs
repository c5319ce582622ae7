//! Reads the examples in a rule's text and applies them to a site.

use std::collections::BTreeMap;

/// A site: path to text.
pub(crate) type Files = BTreeMap<String, String>;

/// The changes that one example makes.
pub(crate) struct Example {
    blocks: Vec<Block>,
}

struct Block {
    path: String,
    change: Change,
}

enum Change {
    Replace(String),
    Edit(Vec<String>),
    Delete,
}

/// The first example under a heading of a rule's text; nothing where there is none.
pub(crate) fn examples(docs: &str, heading: &str) -> Option<Example> {
    all_examples(docs, heading).into_iter().next()
}

/// Every example under a heading of a rule's text: the heading may stand again for another.
pub(crate) fn all_examples(docs: &str, heading: &str) -> Vec<Example> {
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let mut lines = lines.peekable();
    let mut examples = Vec::new();
    while let Some(line) = lines.next() {
        if line.strip_prefix("## ") == Some(heading) {
            let below = std::iter::from_fn(|| lines.next_if(|line| !line.starts_with("## ")));
            examples.extend(example(below));
        }
    }
    examples
}

/// The example that lines make; nothing where no block is among them.
fn example<'a>(mut lines: impl Iterator<Item = &'a str>) -> Option<Example> {
    let mut blocks = Vec::new();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let body: Vec<String> =
            lines.by_ref().take_while(|line| *line != "```").map(str::to_owned).collect();
        let (path, verb) = info.split_once(' ').unwrap_or((info, ""));
        let change = match verb {
            "edit" => Change::Edit(body),
            "delete" => Change::Delete,
            _ => Change::Replace(body.join("\n") + "\n"),
        };
        blocks.push(Block { path: path.to_owned(), change });
    }
    (!blocks.is_empty()).then_some(Example { blocks })
}

impl Example {
    /// The site with the changes made.
    pub(crate) fn apply(self, mut files: Files) -> Result<Files, String> {
        for Block { path, change } in self.blocks {
            match change {
                Change::Replace(text) => drop(files.insert(path, text)),
                Change::Delete => drop(files.remove(&path).ok_or(format!("no file {path}"))?),
                Change::Edit(lines) => {
                    let text = files.get_mut(&path).ok_or(format!("no file {path}"))?;
                    *text = edit(text, &lines).map_err(|fault| format!("{path}: {fault}"))?;
                }
            }
        }
        Ok(files)
    }
}

/// Applies the changes of one block, from the top of the file downwards.
fn edit(text: &str, changes: &[String]) -> Result<String, String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut at = 0;
    // What the lines of the block must be indented by to stand as the file's do.
    let mut shift = 0;
    for change in changes {
        let (mark, words) = change.split_at_checked(2).unwrap_or((change, ""));
        let indent = words.len() - words.trim_start().len();
        match mark {
            "- " | "  " => {
                let found = lines[at..].iter().position(|line| line.trim() == words.trim());
                let found =
                    at + found.ok_or(format!("no line «{}» below line {at}", words.trim()))?;
                let actual = lines[found].len() - lines[found].trim_start().len();
                shift = actual.saturating_sub(indent);
                if mark == "- " {
                    lines.remove(found);
                    at = found;
                } else {
                    at = found + 1;
                }
            }
            "+ " => {
                lines.insert(at, format!("{}{words}", " ".repeat(shift)));
                at += 1;
            }
            "+" => {
                lines.insert(at, String::new());
                at += 1;
            }
            _ => return Err(format!("«{change}» starts with neither -, + nor two spaces")),
        }
    }
    Ok(lines.join("\n") + "\n")
}

#[test]
fn lines_are_changed_where_they_stand() {
    let changes = ["- b: 1", "+ b: 2", "+   c: 3"].map(str::to_owned);
    assert_eq!(edit("a:\n  b: 1\nd: 4\n", &changes), Ok("a:\n  b: 2\n    c: 3\nd: 4\n".to_owned()));
}

#[test]
fn a_heading_may_stand_again_for_another_example() {
    let docs = " ## Fires on\n ```a\n x\n ```\n ## Silent on\n ## Fires on\n ```b\n y\n ```\n";
    let told =
        |heading| all_examples(docs, heading).into_iter().map(|it| it.blocks[0].path.clone());
    assert_eq!(told("Fires on").collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(told("Silent on").count(), 0);
}
