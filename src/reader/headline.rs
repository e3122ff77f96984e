//! Headlines that were in capitals. They leave out articles and forms of *be*, so that a verb between two bare nouns looks
//! like a noun (*Court jails mayor*). Where no verb was found, the words that may be one are tried: the network is shown a
//! verb that cannot be a noun in the place of each, and if it finds a subject and an object for it, so it is read.

use super::Reader;
use actant_base::syntax::{Sentence, Token, Upos};
use actant_base::text::{Document, Span};

impl Reader {
    /// As [`read_as`](Self::read_as), a headline of which the capitals are gone.
    pub fn read_headline<'a>(
        &self,
        document: &'a Document,
        sentence: Span,
        tokens: &[Span],
        shown: impl Fn(&'a str) -> &'a str,
    ) -> Sentence {
        let read = self.read_as(document, sentence, tokens, |_, form| shown(form));
        let has_verb = read.tokens.iter().any(is_finite);
        for at in 1..tokens.len() {
            let Some(verb) = self.stand_in(&read.tokens, at, has_verb) else {
                continue;
            };
            let shown = |other: usize, form| if other == at { verb } else { shown(form) };
            let again = self.read_as(document, sentence, tokens, shown);
            if is_verb_of_clause(&again.tokens, at) {
                return again;
            }
        }
        read
    }

    /// The verb that is shown for the token at `at`, if that may be one: the form of a verb, or a word in small letters
    /// that was taken for a name.
    fn stand_in(&self, tokens: &[Token], at: usize, has_verb: bool) -> Option<&'static str> {
        let token = &tokens[at];
        let form = token.form.as_str();
        let is_small = form.bytes().all(|c| c.is_ascii_lowercase());
        let is_name = token.upos == Upos::Propn;
        let is_open = matches!(token.upos, Upos::Noun | Upos::Adj | Upos::Propn);
        if !is_small || !is_open || (has_verb && !is_name) {
            return None;
        }
        let lemmas = &self.classes.lemmas;
        if lemmas.is_verb(form, "VBD") {
            return Some("rejected");
        }
        if lemmas.is_verb(form, "VBZ") {
            return Some("rejects");
        }
        // *Police arrest…*
        let before = &tokens[at - 1];
        let is_plural = before.xpos.ends_with('S') || before.form.eq_ignore_ascii_case("police");
        (is_plural && lemmas.is_verb(form, "VB")).then_some("reject")
    }
}

fn is_finite(token: &Token) -> bool {
    token.feats.contains("VerbForm=Fin")
}

/// Whether the token is the verb of a clause with a subject before it and something after it.
fn is_verb_of_clause(tokens: &[Token], at: usize) -> bool {
    let child = |relations: &[&str], after: bool| {
        tokens.iter().enumerate().any(|(index, token)| {
            token.head == Some(at) && relations.contains(&token.relation()) && (index > at) == after
        })
    };
    tokens[at].upos == Upos::Verb
        && child(&["nsubj"], false)
        && child(&["obj", "obl", "ccomp", "advcl"], true)
}
