//! Clauses that leave out their verb, since the clause before has it.

use super::Extractor;
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{
    ADVCL, AUX, CCOMP, CONJ, COP, CSUBJ, EXPL, NMOD, NSUBJ, OBJ, OBL, XCOMP,
};

impl Extractor<'_> {
    /// *Peru signed the pact, but Chile did not*; *while the house agreed, the council did not*: the verb that an auxiliary
    /// without one stands for, in the clause that it is joined to or set against.
    pub fn elided(&self, head: usize) -> Option<usize> {
        let tree = &self.tree;
        let auxiliary = tree.token(head).upos == Upos::Aux
            && matches!(tree.lemma(head), "do" | "have" | "be" | "will");
        let alone = auxiliary
            && tree.has(head, NSUBJ)
            && !tree.has(
                head,
                OBJ | OBL | XCOMP | CCOMP | CSUBJ | COP | AUX | EXPL | NMOD,
            );
        if !alone {
            return None;
        }
        let joined = tree
            .head(head)
            .filter(|&first| tree.is(head, CONJ) && first < head);
        let against = || {
            tree.by(head, ADVCL).find(|&clause| {
                let mark = tree.mark(clause);
                matches!(
                    mark.as_deref(),
                    Some("while" | "whereas" | "although" | "though" | "whilst")
                )
            })
        };
        // *X did, but Y did not*: no verb either
        joined
            .or_else(against)
            .filter(|&clause| tree.is_predicate(clause) && tree.has(clause, NSUBJ))
    }
}
