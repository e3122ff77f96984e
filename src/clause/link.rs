//! What a clause belongs to.

use actant_base::syntax::Tree;
use actant_base::syntax::relation::{ACL, ADVCL, AUX, CCOMP, CONJ, COP, CSUBJ, MARK, NSUBJ, XCOMP};

/// What a clause belongs to, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// How.
    pub kind: LinkKind,
    /// The token that it hangs from; none at the root.
    pub token: Option<usize>,
    /// The head of the clause that has this token, if one does.
    pub clause: Option<usize>,
    /// The subordinator (*if*, *while*, *that*, *to* before an infinitive apart).
    pub mark: Option<usize>,
}

/// How a clause belongs to another or to a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// It is the main clause.
    Root,
    /// *came and saw*.
    Conjunct,
    /// *says that S*: a complement with a subject of its own.
    Complement(Frame),
    /// *wants to go*: a complement whose subject is found outside.
    Open(Frame),
    /// *that S is clear*.
    Subject(Frame),
    /// *left because S*.
    Adverbial,
    /// *the man who left*.
    Relative,
    /// *the man shot by soldiers*, *a plan to leave*, *the claim that S*.
    OfNoun(Frame),
    /// Beside the rest: a remark, an apposition, what loosely follows.
    Aside,
}

/// The form in which a clause is governed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Finite, with or without *that*.
    That,
    /// A question: *whether S*, *who left*.
    Question,
    /// An infinitive with *to*.
    To,
    /// A form in *-ing*.
    Ing,
    /// An infinitive or past participle without anything before it.
    Bare,
}

impl Frame {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::That => "that",
            Self::Question => "question",
            Self::To => "to",
            Self::Ing => "ing",
            Self::Bare => "bare",
        }
    }
}

/// The link of the clause at `head`, apart from the clause above.
pub fn link(tree: &Tree, head: usize) -> Link {
    let kind = match tree.deprel(head) {
        "acl:relcl" | "advcl:relcl" => LinkKind::Relative,
        _ if tree.head(head).is_none() => LinkKind::Root,
        _ if tree.is(head, CONJ) => LinkKind::Conjunct,
        _ if tree.is(head, CCOMP) => LinkKind::Complement(frame(tree, head)),
        _ if tree.is(head, XCOMP) => LinkKind::Open(frame(tree, head)),
        _ if tree.is(head, CSUBJ) => LinkKind::Subject(frame(tree, head)),
        _ if tree.is(head, ADVCL) => LinkKind::Adverbial,
        _ if tree.is(head, ACL) => LinkKind::OfNoun(frame(tree, head)),
        _ => LinkKind::Aside,
    };
    let mut marks = tree.by(head, MARK);
    let mark = marks.find(|&mark| tree.form(mark) != "to");
    Link {
        kind,
        token: tree.head(head),
        clause: None,
        mark,
    }
}

fn frame(tree: &Tree, head: usize) -> Frame {
    let asks = |word: usize| {
        matches!(tree.form(word), "whether" | "if") || tree.asks(word) && !tree.is_relative(word)
    };
    let children = tree.children(head).iter();
    let before = children.copied().filter(|&child| child < head);
    let mut openers = before.flat_map(|child| [child, tree.start(child)]);
    if tree.is_infinitive(head) {
        return Frame::To;
    }
    if openers.any(asks) {
        return Frame::Question;
    }
    match tree.token(head).xpos.as_str() {
        "VBG" if !has_finite(tree, head) => Frame::Ing,
        "VB" | "VBN" if !has_finite(tree, head) && !tree.has(head, NSUBJ) => Frame::Bare,
        _ => Frame::That,
    }
}

fn has_finite(tree: &Tree, head: usize) -> bool {
    let mut words = tree.by(head, AUX | COP);
    words.any(|word| matches!(tree.token(word).xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD"))
}
