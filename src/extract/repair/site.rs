//! Where a repair can apply, by the relation of the token to its head or by its part of speech: most tokens need to be
//! tried for few repairs.

use crate::syntax::{Token, Upos};

/// A set of relations without their subtypes, and of parts of speech.
pub(super) type Sites = u32;

pub(super) const ACL: Sites = 1;
pub(super) const ADVCL: Sites = 1 << 1;
pub(super) const ADVMOD: Sites = 1 << 2;
pub(super) const AMOD: Sites = 1 << 3;
pub(super) const APPOS: Sites = 1 << 4;
pub(super) const CASE: Sites = 1 << 5;
pub(super) const CCOMP: Sites = 1 << 6;
pub(super) const COMPOUND: Sites = 1 << 7;
pub(super) const CONJ: Sites = 1 << 8;
pub(super) const IOBJ: Sites = 1 << 9;
pub(super) const MARK: Sites = 1 << 10;
pub(super) const NMOD: Sites = 1 << 11;
pub(super) const NSUBJ: Sites = 1 << 12;
pub(super) const OBJ: Sites = 1 << 13;
pub(super) const OBL: Sites = 1 << 14;
pub(super) const PARATAXIS: Sites = 1 << 15;
pub(super) const XCOMP: Sites = 1 << 16;
/// Verbs, in any relation.
pub(super) const VERB: Sites = 1 << 28;
/// Nouns and names, in any relation.
pub(super) const NOUN: Sites = 1 << 29;
/// Auxiliaries and copulas, in any relation.
pub(super) const AUX: Sites = 1 << 30;
/// The other relations, and the root.
const OTHER: Sites = 1 << 31;
/// Wherever.
pub(super) const ANY: Sites = Sites::MAX;

/// Those that `token` stands at.
pub(super) fn site(token: &Token) -> Sites {
    let class = match token.upos {
        Upos::Verb => VERB,
        Upos::Noun | Upos::Propn => NOUN,
        Upos::Aux => AUX,
        _ => 0,
    };
    class | relation(token)
}

fn relation(token: &Token) -> Sites {
    match token.relation() {
        "acl" => ACL,
        "advcl" => ADVCL,
        "advmod" => ADVMOD,
        "amod" => AMOD,
        "appos" => APPOS,
        "case" => CASE,
        "ccomp" => CCOMP,
        "compound" => COMPOUND,
        "conj" => CONJ,
        "iobj" => IOBJ,
        "mark" => MARK,
        "nmod" => NMOD,
        "nsubj" => NSUBJ,
        "obj" => OBJ,
        "obl" => OBL,
        "parataxis" => PARATAXIS,
        "xcomp" => XCOMP,
        _ => OTHER,
    }
}
