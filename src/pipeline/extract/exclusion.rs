//! What a list of nouns excludes (*shelled the camp, not the school*): the verb is denied of it.

use super::Extractor;
use super::factuality::Context;
use super::frame::{Frame, Target};
use actant_base::statement::{Qualifier, RuleName};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ADVMOD, CC, CONJ, OBL};
use actant_clause::is_exempt;

impl Extractor<'_> {
    /// *freed by rebels, not by the army*, *wants schools rather than prisons*: the same is denied of what is excluded.
    /// Where the clause itself is denied, nobody is told how it is with the other.
    pub fn exclusions(
        &mut self,
        head: usize,
        frames: &[Frame],
        corrected: &[Frame],
        context: &Context,
        qualifiers: &[Qualifier],
    ) {
        if !context.affirmed {
            return;
        }
        let mut excluded: Vec<Frame> = frames
            .iter()
            .flat_map(|frame| self.excluded_from(head, frame))
            .collect();
        excluded.extend(corrected.iter().cloned());
        let denied = context
            .denied()
            .noted("“not” in a list: the verb is denied of it".to_owned());
        for frame in &excluded {
            self.emit(head, frame, &denied, qualifiers, RuleName::Exclusion);
        }
    }

    /// *invests not in one region but in the whole country*: what stands in place of what is not so. The frames without what
    /// is corrected, and those of it.
    pub fn corrected(&self, frames: Vec<Frame>) -> (Vec<Frame>, Vec<Frame>) {
        let is_corrected = |target: &Target| {
            let tree = &self.tree;
            let &Target::Noun(noun) = target else {
                return false;
            };
            let not = |word: usize| tree.form(word) == "not" && word == tree.start(noun);
            let but = |conjunct: usize| tree.by(conjunct, CC).any(|cc| tree.form(cc) == "but");
            let also = |conjunct: usize| {
                tree.by(conjunct, ADVMOD)
                    .any(|word| tree.form(word) == "also")
            };
            tree.is(noun, OBL)
                && tree
                    .by(noun, ADVMOD | CC)
                    .any(|word| not(word) && !is_exempt(tree, word))
                && tree.by(noun, CONJ).any(|it| but(it) && !also(it))
        };
        let mut denied = Vec::new();
        let kept = frames.into_iter().map(|mut frame| {
            let (out, objects) = frame
                .objects
                .iter()
                .partition(|target| is_corrected(target));
            frame.objects = objects;
            let out: Vec<Target> = out;
            if !out.is_empty() {
                denied.push(Frame {
                    objects: out,
                    ..frame.clone()
                });
            }
            frame
        });
        let kept = kept.collect();
        (kept, denied)
    }

    fn excluded_from(&self, head: usize, frame: &Frame) -> Vec<Frame> {
        let subjects = frame.subjects.iter();
        let subjects: Vec<usize> = subjects
            .flat_map(|&subject| self.excluded_beside(head, subject))
            .collect();
        let objects = frame.objects.iter().flat_map(|&target| {
            let (index, as_target): (_, fn(usize) -> Target) = match target {
                Target::Noun(index) => (index, Target::Noun),
                Target::Property(index) => (index, Target::Property),
            };
            let excluded = self.excluded_beside(head, index);
            excluded.into_iter().map(as_target)
        });
        let objects: Vec<Target> = objects.collect();
        let mut frames = Vec::new();
        if !subjects.is_empty() {
            frames.push(Frame {
                subjects,
                objects: frame.objects.clone(),
                predicate: frame.predicate.clone(),
            });
        }
        if !objects.is_empty() {
            frames.push(Frame {
                subjects: frame.subjects.clone(),
                objects,
                predicate: frame.predicate.clone(),
            });
        }
        frames
    }

    /// What is excluded beside an argument of the clause at `head`, or of the clause that it goes on from; not beside
    /// what it has from a clause around it.
    fn excluded_beside(&self, head: usize, argument: usize) -> Vec<usize> {
        let tree = &self.tree;
        let within = |clause: usize| tree.dominates(clause, argument);
        let own = within(head) || tree.is(head, CONJ) && within(tree.first_conjunct(head));
        let excluded = tree.rejected(argument).filter(|&noun| {
            let word = matches!(
                tree.token(noun).upos,
                Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj
            );
            // *instead of only private access*: what is more than that is not denied
            let more = tree
                .children(noun)
                .iter()
                .any(|&child| matches!(tree.form(child), "only" | "just" | "merely"));
            own && word && !more && !self.is_time_at(noun)
        });
        excluded.collect()
    }
}
