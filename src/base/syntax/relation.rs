//! The universal dependency relations (<https://universaldependencies.org/u/dep/>) as sets: asking whether a token's
//! relation is one of several is one instruction.

/// A set of relations, without their subtypes.
pub type Relations = u64;

macro_rules! relations {
    ($($constant:ident = $name:literal),* $(,)?) => {
        const NAMES: &[&str] = &[$($name),*];
        $(
            #[doc = concat!("The relation `", $name, "`.")]
            pub const $constant: Relations = 1 << place(NAMES, $name);
        )*
    };
}

relations! {
    ACL = "acl",
    ADVCL = "advcl",
    ADVMOD = "advmod",
    AMOD = "amod",
    APPOS = "appos",
    AUX = "aux",
    CASE = "case",
    CC = "cc",
    CCOMP = "ccomp",
    CLF = "clf",
    COMPOUND = "compound",
    CONJ = "conj",
    COP = "cop",
    CSUBJ = "csubj",
    DEP = "dep",
    DET = "det",
    DISCOURSE = "discourse",
    DISLOCATED = "dislocated",
    EXPL = "expl",
    FIXED = "fixed",
    FLAT = "flat",
    GOESWITH = "goeswith",
    IOBJ = "iobj",
    LIST = "list",
    MARK = "mark",
    NMOD = "nmod",
    NSUBJ = "nsubj",
    NUMMOD = "nummod",
    OBJ = "obj",
    OBL = "obl",
    ORPHAN = "orphan",
    PARATAXIS = "parataxis",
    PUNCT = "punct",
    REPARANDUM = "reparandum",
    ROOT = "root",
    VOCATIVE = "vocative",
    XCOMP = "xcomp",
}

/// Whatever is no universal relation.
pub const OTHER: Relations = 1 << NAMES.len();

/// The set of the relation `name`, given without its subtype.
pub fn relation(name: &str) -> Relations {
    match NAMES.binary_search(&name) {
        Ok(place) => 1 << place,
        Err(_) => OTHER,
    }
}

const fn place(names: &[&str], name: &str) -> usize {
    let mut place = 0;
    while !equal(names[place].as_bytes(), name.as_bytes()) {
        place += 1;
    }
    place
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_found() {
        assert!(NAMES.is_sorted() && NAMES.len() == 37);
        assert_eq!(relation("nsubj"), NSUBJ);
        assert_eq!(relation("cc") | relation("ccomp"), CC | CCOMP);
        assert_eq!(relation("nsubj:pass"), OTHER);
    }
}
