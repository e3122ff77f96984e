//! What the core of a noun phrase keeps of what hangs from its head: a list of rows, the first that fits decides.

use super::phrase::{is_addition, is_measure, is_ranked};
use actant_base::syntax::relation::{
    ADVMOD, AUX, CASE, CC, CONJ, COP, DET, FIXED, MARK, NUMMOD, OBJ, OBL, PUNCT, XCOMP,
};
use actant_base::syntax::{Tree, Upos};
use actant_words::lexicon::{Group, Lexicon};

/// The most words of a clause that a phrase keeps.
const CLAUSE: usize = 8;

/// A word that hangs from the head of a phrase.
struct Site<'a> {
    lexicon: &'a Lexicon,
    tree: &'a Tree<'a>,
    head: usize,
    child: usize,
    /// Whether the head is a unit or a sum, whose number is what it means.
    measure: bool,
}

/// A kind of word that the core keeps.
struct Row {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the test that each row fires reads it")
    )]
    example: &'static str,
    /// Its relations to the head; any if there are none.
    relations: &'static [&'static str],
    /// What else holds of it.
    fits: fn(&Site) -> bool,
    /// What is kept of it.
    keep: fn(&Site, &mut Vec<usize>),
}

/// The first row that fits decides; what fits none is left out.
const ROWS: &[Row] = &[
    // *far-reaching*, *24-year-old*: one word
    Row {
        example: "The police arrested a 24-year-old.",
        relations: &[],
        fits: |it| it.child + 2 == it.head && it.tree.form(it.child + 1) == "-",
        keep: |it, kept| kept.extend(it.hyphenated()..it.head),
    },
    // *COVID-19*
    Row {
        example: "Ana Silva resigned.",
        relations: &["flat"],
        fits: |_| true,
        keep: |it, kept| keep_core(it.lexicon, it.tree, it.child, kept),
    },
    // *$1 billion a year* hangs on without a preposition, too
    Row {
        example: "The trade deal failed.",
        relations: &[
            "compound",
            "fixed",
            "goeswith",
            "nmod:desc",
            "nmod:unmarked",
            "compound:prt",
        ],
        fits: |it| !has_number(it.tree, it.child) || it.measure,
        keep: |it, kept| it.keep_compound(kept),
    },
    // the adjective tells what
    Row {
        example: "The mayor promised something new.",
        relations: &["amod"],
        fits: |it| it.child == it.head + 1 && is_indefinite(it.tree, it.head),
        keep: |it, kept| it.keep_all(kept),
    },
    Row {
        example: "The large ships sank.",
        relations: &["amod"],
        fits: |it| {
            it.is_before() && !is_addition(it.tree, it.child) && !has_number(it.tree, it.child)
        },
        keep: |it, kept| it.keep_adjective(kept),
    },
    Row {
        example: "About a third of the men left.",
        relations: &["advmod"],
        fits: |it| it.measure,
        keep: |it, kept| it.keep_bound(kept),
    },
    // *64 years old*, *three metres deep*: less would be another thing
    Row {
        example: "The wall is three metres deep.",
        relations: &["obl", "obl:unmarked", "obl:npmod", "nmod", "nmod:unmarked"],
        fits: |it| it.is_extent(),
        keep: |it, kept| it.keep_all(kept),
    },
    Row {
        example: "The storm reached 111 miles per hour.",
        relations: &["nmod"],
        fits: |it| it.measure && it.tree.case(it.child).as_deref() == Some("per"),
        keep: |it, kept| it.keep_all(kept),
    },
    // what is less dangerous is not dangerous
    Row {
        example: "The road is less dangerous.",
        relations: &["advmod"],
        fits: |it| it.is_degree(),
        keep: |it, kept| kept.push(it.child),
    },
    // the pronoun alone means nobody
    Row {
        example: "The court freed those convicted of fraud.",
        relations: &["acl", "acl:relcl"],
        fits: |it| it.is_who_is_meant(),
        keep: |it, kept| it.keep_all(kept),
    },
    Row {
        example: "The firm paid 40 million dollars.",
        relations: &["nummod"],
        fits: |it| it.measure,
        keep: |it, kept| it.keep_all(kept),
    },
    Row {
        example: "Chad’s army left.",
        relations: &["nmod:poss"],
        fits: |it| it.tree.token(it.child).upos != Upos::Pron,
        keep: |it, kept| keep_possessor(it.lexicon, it.tree, it.child, kept),
    },
    Row {
        example: "The leader of the party resigned.",
        relations: &["nmod"],
        fits: |it| it.is_complement(),
        keep: |it, kept| it.keep_complement(kept),
    },
    Row {
        example: "The attorney-general resigned.",
        relations: &["punct"],
        fits: |it| it.tree.token(it.child).form == "-",
        keep: |it, kept| kept.push(it.child),
    },
    // without the clause there would be no first
    Row {
        example: "The first Europeans to see the island were Danes.",
        relations: &["acl"],
        fits: |it| {
            let (tree, child) = (it.tree, it.child);
            let mut adverbs = tree.by(child, ADVMOD);
            tree.is_infinitive(child)
                && is_ranked(tree, it.head)
                && !adverbs.any(|not| tree.form(not) == "not")
        },
        keep: |it, kept| it.keep_infinitive(kept),
    },
];

/// Adds the tokens of the core at `head` to those that were kept.
pub fn keep_core(lexicon: &Lexicon, tree: &Tree, head: usize, kept: &mut Vec<usize>) {
    kept.push(head);
    keep_name(tree, head, kept);
    let measure = is_measure(tree, head);
    for &child in tree.children(head) {
        let site = Site {
            lexicon,
            tree,
            head,
            child,
            measure,
        };
        let relation = tree.deprel(child);
        let fits = |row: &Row| {
            let related = row.relations.is_empty() || row.relations.contains(&relation);
            related && (row.fits)(&site)
        };
        if let Some(number) = ROWS.iter().position(fits) {
            #[cfg(test)]
            crate::fires::note("core", number);
            (ROWS[number].keep)(&site, kept);
        }
    }
}

/// A name is whole, however it is divided.
fn keep_name(tree: &Tree, head: usize, kept: &mut Vec<usize>) {
    let Some(kind) = tree.token(head).name else {
        return;
    };
    let tokens = &tree.sentence.tokens;
    let inside = |index: usize| tokens[index].name == Some(kind) && !tokens[index].name_begin;
    let end = (head + 1..tokens.len()).find(|&index| !inside(index));
    let starts = (0..=head).rev().find(|&index| !inside(index));
    kept.extend(starts.unwrap_or(head)..end.unwrap_or(tokens.len()));
}

impl Site<'_> {
    fn is_before(&self) -> bool {
        self.child < self.head
    }

    fn keep_all(&self, kept: &mut Vec<usize>) {
        self.tree.extend_below(self.child, kept);
    }

    /// The first token of a word with hyphens that ends at the head.
    fn hyphenated(&self) -> usize {
        let mut first = self.child;
        while first >= 2 && self.tree.form(first - 1) == "-" {
            first -= 2;
        }
        first
    }

    /// *a command and control node*: what is joined to the compound belongs to it.
    fn keep_compound(&self, kept: &mut Vec<usize>) {
        let tree = self.tree;
        keep_core(self.lexicon, tree, self.child, kept);
        let before = |&conjunct: &usize| conjunct < self.head;
        for conjunct in tree.by(self.child, CONJ).filter(before) {
            keep_conjunction(tree, conjunct, kept);
            keep_core(self.lexicon, tree, conjunct, kept);
        }
    }

    /// An adjective with what is its own: neither what stands after the noun nor what stands apart from it.
    fn keep_adjective(&self, kept: &mut Vec<usize>) {
        let child = self.child;
        let mut below = Vec::new();
        self.tree.extend_below(child, &mut below);
        below.sort_unstable();
        let mut next = child;
        for &index in below.iter().rev().filter(|&&index| index <= child) {
            if index + 1 < next {
                break;
            }
            kept.push(index);
            next = index;
        }
        let between = child + 1..self.head;
        kept.extend(below.into_iter().filter(|index| between.contains(index)));
    }

    /// *more than a third*: the bound with all its words and the article.
    fn keep_bound(&self, kept: &mut Vec<usize>) {
        let (tree, head, child) = (self.tree, self.head, self.child);
        kept.push(child);
        kept.extend(tree.by(child, FIXED));
        let between = |&article: &usize| child < article && article < head;
        kept.extend(tree.by(head, DET).filter(between));
    }

    /// *those convicted of crimes*, *anyone who helps them*; what a comma sets off only adds to it.
    fn is_who_is_meant(&self) -> bool {
        let (tree, head, child) = (self.tree, self.head, self.child);
        let pronoun = matches!(tree.token(head).upos, Upos::Pron | Upos::Det);
        let start = tree.start(child);
        pronoun
            && self.lexicon.is_in(Group::OpenPronoun, tree.form(head))
            && start > head
            && (start - 1..=start).all(|at| tree.form(at) != ",")
            && tree.subtree(child).len() <= CLAUSE
    }

    /// An amount right before the adjective that it is the extent of.
    fn is_extent(&self) -> bool {
        let (tree, child, head) = (self.tree, self.child, self.head);
        self.is_before()
            && tree.token(head).upos == Upos::Adj
            && is_measure(tree, child)
            && tree.has(child, NUMMOD)
            && (child + 1..head).all(|between| tree.dominates(child, between))
    }

    /// An adverb without which the adjective would say another thing.
    fn is_degree(&self) -> bool {
        self.is_before()
            && self.tree.token(self.head).upos == Upos::Adj
            && matches!(
                self.tree.form(self.child),
                "less"
                    | "least"
                    | "more"
                    | "most"
                    | "too"
                    | "hardly"
                    | "barely"
                    | "partly"
                    | "nearly"
                    | "almost"
            )
    }

    /// A noun with *of*, or with the preposition that the head asks for.
    fn is_complement(&self) -> bool {
        let head = self.tree.lemma(self.head);
        let asked = |case: &str| case == "of" || self.lexicon.is_relational(head, case);
        self.tree.case(self.child).as_deref().is_some_and(asked)
    }

    fn keep_complement(&self, kept: &mut Vec<usize>) {
        let (tree, child) = (self.tree, self.child);
        kept.extend(tree.by(child, CASE));
        kept.extend(tree.by(child, DET));
        for conjunct in tree.conjuncts(child) {
            keep_conjunction(tree, conjunct, kept);
            kept.extend(tree.by(conjunct, DET));
            keep_comma(tree, conjunct, kept);
            // *a majority of 170 seats*
            for number in tree.by(conjunct, NUMMOD) {
                tree.extend_below(number, kept);
            }
            keep_core(self.lexicon, tree, conjunct, kept);
        }
    }

    /// An infinitive with its first argument, unless that tells when it was.
    fn keep_infinitive(&self, kept: &mut Vec<usize>) {
        let (tree, child) = (self.tree, self.child);
        kept.extend(tree.by(child, MARK | AUX | COP));
        kept.push(child);
        let said = |noun: usize| {
            tree.is(noun, OBJ | XCOMP) || (tree.is(noun, OBL) && !is_aside(tree, noun))
        };
        let after = |&&noun: &&usize| noun > child && tree.is(noun, OBJ | XCOMP | OBL);
        if let Some(&object) = tree.children(child).iter().find(after)
            && said(object)
        {
            kept.extend(tree.by(object, CASE | DET));
            keep_core(self.lexicon, tree, object, kept);
        }
    }
}

fn is_indefinite(tree: &Tree, head: usize) -> bool {
    matches!(
        tree.form(head),
        "nothing" | "something" | "anything" | "everything"
    )
}

/// *since 1990*, *on Monday*: when it was, which the verb’s qualifiers tell.
fn is_aside(tree: &Tree, noun: usize) -> bool {
    actant_words::lexicon::is_time(tree.lemma(noun))
        || tree.token(noun).upos == Upos::Num
        || matches!(
            tree.case(noun).as_deref(),
            Some("since" | "after" | "before" | "during")
        )
        || tree.case(noun).is_none()
}

/// *and*, *as well as*.
fn keep_conjunction(tree: &Tree, conjunct: usize, kept: &mut Vec<usize>) {
    for cc in tree.by(conjunct, CC) {
        tree.extend_below(cc, kept);
    }
}

/// The comma before one of several.
fn keep_comma(tree: &Tree, conjunct: usize, kept: &mut Vec<usize>) {
    let comma = |&mark: &usize| mark < conjunct && tree.form(mark) == ",";
    kept.extend(tree.by(conjunct, PUNCT).filter(comma));
}

/// A possessor with its mark (*Pakistan’s*), without what adds to it.
fn keep_possessor(lexicon: &Lexicon, tree: &Tree, index: usize, kept: &mut Vec<usize>) {
    // *France and Germany’s plan*
    for owner in tree.conjuncts(index) {
        keep_core(lexicon, tree, owner, kept);
        kept.extend(tree.by(owner, CASE | CC));
        keep_comma(tree, owner, kept);
    }
}

/// Modifiers that say how many or how long (*560-mile*).
fn has_number(tree: &Tree, index: usize) -> bool {
    tree.token(index).upos == Upos::Num || tree.has(index, NUMMOD)
}

#[cfg(test)]
mod tests {
    use super::ROWS;
    use crate::fires::assert_each_row_fires;

    #[test]
    fn each_row_fires_in_its_example() {
        assert_each_row_fires("core", ROWS.iter().map(|row| row.example));
    }
}
