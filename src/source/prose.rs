//! A run of text whose lines may have been moved, such as the block text of a YAML field, together
//! with where each line came from.

use super::{FileId, Span};

/// A text taken out of a file, and the way back to the file for each part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// The text, without the indent it had in the file.
    pub text: String,
    file: FileId,
    /// Where each line starts: in `text`, and in the file. Sorted.
    lines: Vec<(u32, u32)>,
}

impl Prose {
    /// A text that stands in the file just as it is, from byte `start`.
    pub fn verbatim(file: FileId, start: usize, text: &str) -> Self {
        Self { text: text.to_owned(), file, lines: vec![(0, start as u32)] }
    }

    /// A text whose lines start at the given bytes of the file: pairs of (byte in `text`, byte in
    /// the file), sorted, the first for byte 0.
    pub fn with_lines(file: FileId, text: String, lines: Vec<(u32, u32)>) -> Self {
        Self { text, file, lines }
    }

    /// The place in the file of a range of `text`.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, self.place(range.start), self.place(range.end))
    }

    /// The place of the whole text.
    pub fn whole(&self) -> Span {
        self.span(0..self.text.trim_end().len())
    }

    fn place(&self, byte: usize) -> usize {
        let after = self.lines.partition_point(|(at, _)| *at as usize <= byte);
        match after.checked_sub(1).and_then(|index| self.lines.get(index)) {
            Some((at, in_file)) => *in_file as usize + (byte - *at as usize),
            None => byte,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_line_finds_its_way_back() {
        let prose = Prose::with_lines(FileId(0), "ab\ncd\n".into(), vec![(0, 10), (3, 17)]);
        assert_eq!(prose.span(3..5).range(), 17..19);
        assert_eq!(prose.span(1..2).range(), 11..12);
    }
}
