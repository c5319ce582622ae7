//! What became of each line that carries text.

use super::block::Read;

/// What became of a text, line by line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Account {
    /// The lines on which something begins, in order.
    pub lines: Vec<Line>,
}

/// What became of what begins on a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The line, from 1.
    pub number: usize,
    /// What it says.
    pub text: String,
    /// What became of it.
    pub became: Became,
    /// Where its facts were placed.
    pub places: Vec<Place>,
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It is a field's value, or announced one.
    Field,
    /// It is kept as prose; its places say what was found in it as well.
    Prose,
    /// It stands around the text, such as a menu, and is left out.
    LeftOut,
}

/// A field in which something was placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The title of the notice.
    Title,
    /// The heading of a section.
    Section,
    /// The audiences.
    Audience,
    /// The day of the last review.
    Reviewed,
    /// A contact, or the data protection officer.
    Contact,
    /// A purpose.
    Purpose,
    /// A legal basis, Article 6 or 9.
    Basis,
    /// A category of data.
    Data,
    /// A source.
    Source,
    /// A recipient.
    Recipient,
    /// A period of storage.
    Retention,
    /// An automated decision.
    Decision,
    /// A statement on transfers.
    Transfer,
    /// A name that the register knows, in running text.
    Name,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Title,
        Self::Section,
        Self::Audience,
        Self::Reviewed,
        Self::Contact,
        Self::Purpose,
        Self::Basis,
        Self::Data,
        Self::Source,
        Self::Recipient,
        Self::Retention,
        Self::Decision,
        Self::Transfer,
        Self::Name,
    ];
}

impl Account {
    /// An account in which everything is still prose.
    pub(super) fn of(read: &Read) -> Self {
        let line = |became| {
            move |block: &super::block::Block| Line {
                number: block.line,
                text: block.text.clone(),
                became,
                places: Vec::new(),
            }
        };
        let mut lines: Vec<Line> = read.blocks.iter().map(line(Became::Prose)).collect();
        lines.extend(read.around.iter().map(line(Became::LeftOut)));
        lines.sort_by_key(|line| line.number);
        Self { lines }
    }

    /// Something from a line was placed; the line itself is kept as prose too.
    pub(super) fn placed(&mut self, line: usize, text: &str, place: Place) {
        if let Some(line) = self.line(line, text)
            && !line.places.contains(&place)
        {
            line.places.push(place);
        }
    }

    /// A line is a field's value, or announced one, and is not kept as prose.
    pub(super) fn is_field(&mut self, line: usize, text: &str) {
        if let Some(line) = self.line(line, text) {
            line.became = Became::Field;
        }
    }

    /// How many lines had something placed in a field of this kind.
    pub fn count(&self, place: Place) -> usize {
        self.lines.iter().filter(|line| line.places.contains(&place)).count()
    }

    fn line(&mut self, number: usize, text: &str) -> Option<&mut Line> {
        let start = self.lines.partition_point(|line| line.number < number);
        self.lines[start..]
            .iter_mut()
            .take_while(|line| line.number == number)
            .find(|line| line.text == text && line.became != Became::LeftOut)
    }
}
