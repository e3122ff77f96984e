//! The words of a tree of HTML, a block a paragraph.

use dom_query::NodeRef;

/// What ends a line on both of its sides.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// A cell of a table with fewer characters, on the average, holds no prose.
const SHORT_CELL: usize = 60;

/// Of so much of a paragraph that is a link, it leads elsewhere.
const LINKED: f32 = 0.8;
/// A paragraph with so many words is read even if all of it is a link.
const MANY_WORDS: usize = 30;

/// The text of `nodes`: blocks with an empty line between two, blanks as one blank, `<br>` as the end of a line.
pub fn of(nodes: &[NodeRef]) -> String {
    let mut text = Text::default();
    for node in nodes {
        text.node(node);
        text.end();
    }
    text.paragraphs.join("\n\n")
}

#[derive(Default)]
struct Text {
    paragraphs: Vec<String>,
    /// The paragraph at hand.
    open: String,
    /// How many of its characters are links.
    linked: usize,
    in_link: bool,
}

impl Text {
    fn node(&mut self, node: &NodeRef) {
        if node.is_text() {
            self.words(&node.text());
            return;
        }
        let name = node.node_name().unwrap_or_default();
        let name = &*name;
        match name {
            "br" => self.line(),
            "table" if is_data(node) => self.end(),
            "a" => {
                let before = std::mem::replace(&mut self.in_link, true);
                self.children(node);
                self.in_link = before;
            }
            _ if BLOCKS.contains(&name) => {
                self.end();
                self.children(node);
                self.end();
            }
            _ => self.children(node),
        }
    }

    fn children(&mut self, node: &NodeRef) {
        let mut child = node.first_child();
        while let Some(it) = child {
            self.node(&it);
            child = it.next_sibling();
        }
    }

    fn words(&mut self, words: &str) {
        let is_blank = |c: char| c.is_whitespace() && c != '\u{a0}';
        let before = self.open.len();
        for c in words.chars() {
            if !is_blank(c) {
                self.open.push(if c == '\u{a0}' { ' ' } else { c });
            } else if !self.open.is_empty() && !self.open.ends_with([' ', '\n']) {
                self.open.push(' ');
            }
        }
        if self.in_link {
            self.linked += self.open.len() - before;
        }
    }

    fn line(&mut self) {
        let kept = self.open.trim_end_matches(' ').len();
        self.open.truncate(kept);
        if !self.open.is_empty() && !self.open.ends_with("\n\n") {
            self.open.push('\n');
        }
    }

    /// Ends the paragraph; one that is nothing but a link is left out.
    fn end(&mut self) {
        let open = std::mem::take(&mut self.open);
        let linked = std::mem::take(&mut self.linked);
        let words = open.trim();
        let is_link = linked as f32 >= LINKED * words.len() as f32 && linked > 0;
        let leads_elsewhere = is_link && words.split_whitespace().count() < MANY_WORDS;
        if !words.is_empty() && !leads_elsewhere {
            // `<br><br>` parts paragraphs
            let parts = words.split("\n\n").map(str::trim);
            self.paragraphs.extend(parts.map(str::to_owned));
        }
    }
}

/// Whether the cells of a table are too short for prose.
fn is_data(table: &NodeRef) -> bool {
    let cells = table
        .descendants_it()
        .filter(|node| node.has_name("td") || node.has_name("th"))
        .count();
    let characters: usize = table
        .descendants_it()
        .filter(NodeRef::is_text)
        .map(|node| node.text().trim().len())
        .sum();
    cells > 1 && characters < SHORT_CELL * cells
}
