//! The words that deny a clause.

use actant_base::syntax::Tree;
use actant_base::syntax::relation::{
    ADVCL, ADVMOD, AUX, CC, CONJ, COP, CSUBJ, DET, NSUBJ, OBJ, OBL,
};
use std::borrow::Cow;

/// The negators of the clause at `head`, which has its auxiliaries from that at `auxiliaries`: on the clause itself, as
/// the determiner or the whole of a subject or object (*neither claim*, *no group*, *nobody*), and those that it shares
/// with clauses before it.
pub fn cues(tree: &Tree, head: usize, auxiliaries: usize) -> Vec<usize> {
    let mut sites = own_sites(tree, head);
    sites.extend(shared_sites(tree, head, auxiliaries));
    // *the No vote*
    let name = |site: usize| {
        tree.form(site) == "no" && site > 0 && matches!(tree.form(site - 1), "the" | "a")
    };
    sites.retain(|&site| is_negator(tree.form(site)) && !name(site));
    sites
}

/// Where a negator of the clause may stand: on the clause itself, and as the determiner or the
/// whole of a subject or object (*neither claim*, *no group*, *nobody*).
fn own_sites(tree: &Tree, head: usize) -> Vec<usize> {
    let mut sites: Vec<usize> = tree.by(head, ADVMOD | CC | AUX | DET).collect();
    // *no longer*
    let adverbs: Vec<usize> = tree.by(head, ADVMOD).collect();
    sites.extend(
        adverbs
            .into_iter()
            .flat_map(|adverb| tree.by(adverb, ADVMOD | DET)),
    );
    for argument in tree.by(head, NSUBJ | OBJ) {
        sites.extend(tree.by(argument, DET | CC | ADVMOD));
        sites.push(argument);
        // *not even one candidate*, *not a single shot*
        let first = tree.start(argument);
        let whole = |word: &str| matches!(word, "even" | "a" | "one" | "single");
        if tree.form(first) == "not" && first + 1 < argument && whole(tree.form(first + 1)) {
            sites.push(first);
        }
    }
    // *made no secret of*, *is no party to*
    sites.sort_unstable();
    sites.dedup();
    sites
}

/// *No person shall build or run a mill*, *did not confirm or deny it*: a subject that denies denies all verbs that share
/// it, and a negation between an auxiliary and its verb all verbs that share the auxiliary.
fn shared_sites(tree: &Tree, head: usize, auxiliaries: usize) -> Vec<usize> {
    let mut sites = Vec::new();
    let mut first = head;
    while tree.is(first, CONJ) && !tree.has(first, NSUBJ | CSUBJ) {
        let Some(above) = tree.head(first) else {
            break;
        };
        first = above;
    }
    if first == head {
        return sites;
    }
    for subject in tree.by(first, NSUBJ).filter(|&subject| subject < head) {
        sites.extend(tree.by(subject, DET | ADVMOD));
        sites.push(subject);
    }
    if auxiliaries != head {
        let auxiliary = tree.by(auxiliaries, AUX).max();
        let between =
            |&child: &usize| auxiliary.is_some_and(|aux| aux < child) && child < auxiliaries;
        sites.extend(tree.by(auxiliaries, ADVMOD).filter(between));
    }
    sites
}

fn is_negator(word: &str) -> bool {
    matches!(
        word,
        "not"
            | "n't"
            | "n’t"
            | "never"
            | "neither"
            | "nor"
            | "hardly"
            | "scarcely"
            | "barely"
            | "no"
            | "none"
            | "nobody"
            | "nothing"
            | "nowhere"
    )
}

/// *not only … but also* adds, *no longer* is a time, *no doubt* affirms.
pub fn is_exempt(tree: &Tree, index: usize) -> bool {
    let next = (index + 1 < tree.len()).then(|| tree.form(index + 1));
    match tree.form(index) {
        "not" => {
            next.is_some_and(|word| matches!(word, "only" | "just" | "merely"))
                || is_set_off(tree, index)
        }
        "no" => next.is_some_and(|word| {
            // *no later than March*
            let than = index + 2 < tree.len() && tree.form(index + 2) == "than";
            let bound = matches!(
                word,
                "later" | "earlier" | "sooner" | "fewer" | "less" | "more"
            );
            // *there is no doubt* denies the doubt
            let doubt = word == "doubt" && !tree.is(index + 1, NSUBJ | OBJ);
            doubt || bound && than
        }),
        _ => false,
    }
}

/// *Not surprisingly, Egypt refused*, *Egypt, not without reason, refused*: *not* in a remark between commas, or before
/// the first comma and the subject, denies the remark.
fn is_set_off(tree: &Tree, not: usize) -> bool {
    let Some(above) = tree.head(not) else {
        return false;
    };
    let comma = |index: usize| index < tree.len() && tree.form(index) == ",";
    // the adverb with its *not* ends at a comma
    let remark = tree.is(above, ADVMOD) && above > not && comma(above + 1);
    let clause = if remark {
        tree.head(above)
    } else {
        Some(above)
    };
    let subject = clause.and_then(|clause| tree.first(clause, NSUBJ));
    let Some(subject) = subject else {
        return remark;
    };
    let opens = not < tree.start(subject) && (not..tree.start(subject)).any(comma);
    let between = not > 0 && comma(not - 1) && remark;
    opens || between
}

/// *did not open until May*: it opened then, and not before.
pub fn is_not_until(tree: &Tree, head: usize) -> bool {
    let until = |word: Option<Cow<str>>| matches!(word.as_deref(), Some("until" | "till"));
    let mut adverbs = tree.by(head, ADVMOD);
    let denied = adverbs.any(|adverb| {
        adverb < head && matches!(tree.form(adverb), "not" | "n't" | "n’t" | "never")
    });
    let mut auxiliaries = tree.by(head, AUX | COP);
    let past = auxiliaries.any(|word| matches!(tree.form(word), "did" | "was" | "were" | "had"));
    denied
        && past
        && (tree
            .by(head, OBL | ADVMOD)
            .any(|child| child > head && until(tree.case(child)))
            || tree
                .by(head, ADVCL)
                .any(|child| child > head && until(tree.mark(child))))
}
