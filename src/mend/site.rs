//! Where a repair can apply, by the relation of the token to its head or by its part of speech: most tokens need to be
//! tried for few repairs.

use actant_base::syntax::relation::Relations;
use actant_base::syntax::{Token, Upos};

/// A set of relations without their subtypes, and of parts of speech.
pub(crate) type Sites = Relations;

/// Verbs, in any relation.
pub(crate) const VERB: Sites = 1 << 60;
/// Nouns and names, in any relation.
pub(crate) const NOUN: Sites = 1 << 61;
/// Auxiliaries and copulas, in any relation.
pub(crate) const AUXILIARY: Sites = 1 << 62;
/// Wherever.
pub(crate) const ANY: Sites = Sites::MAX;

/// Those that `token` stands at.
pub(crate) fn site(token: &Token) -> Sites {
    let class = match token.upos {
        Upos::Verb => VERB,
        Upos::Noun | Upos::Propn => NOUN,
        Upos::Aux => AUXILIARY,
        _ => 0,
    };
    class | token.deprel.relations()
}
