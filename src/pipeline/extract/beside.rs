//! What stands beside a noun and tells less of it than it seems: where a place lies, how many died there.

use super::Extractor;
use actant_base::syntax::NameKind;
use actant_base::syntax::relation::{AMOD, COMPOUND, NMOD};

impl Extractor<'_> {
    /// *in the Kivu region, Congo*: a region with a name of its own is in what is named behind the comma.
    pub(super) fn is_within(&self, name: usize, region: usize) -> bool {
        let tree = &self.tree;
        let part = matches!(
            tree.lemma(region),
            "region"
                | "area"
                | "district"
                | "province"
                | "county"
                | "valley"
                | "department"
                | "governorate"
                | "oblast"
                | "prefecture"
                | "peninsula"
                | "mountain"
                | "neighbourhood"
                | "neighborhood"
        );
        let place = |index: usize| tree.token(index).name == Some(NameKind::Loc);
        let mut before = tree.by(region, COMPOUND | NMOD);
        part && region < name && place(name) && before.any(|it| it < region && place(it))
    }

    /// *Norway's first death from the flu*: nobody dies twice; what is counted there are those who die in a place.
    pub(super) fn is_counted_death(&self, noun: usize, agent: usize, verb: &str) -> bool {
        let tree = &self.tree;
        let place = matches!(tree.token(agent).name, Some(NameKind::Loc | NameKind::Org));
        let several = tree.token(noun).has_feature("Number", "Plur");
        let counted = tree.by(noun, AMOD).any(|adjective| {
            let last = matches!(
                tree.lemma(adjective),
                "first" | "second" | "third" | "latest"
            );
            last || tree.token(adjective).has_feature("NumType", "Ord")
        });
        verb == "die" && (counted || place && several)
    }
}
