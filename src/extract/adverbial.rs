//! Adverbials: what belongs to the predicate, and what qualifies it (R4, R28, R30).

use super::Extractor;
use crate::lexicon::is_time;
use crate::statement::Qualifier;
use crate::syntax::Upos;

/// A preposition that the verb selects, with what it brings.
pub struct Selected {
    pub preposition: String,
    pub nouns: Vec<usize>,
}

impl Extractor<'_> {
    /// The first adverbial whose preposition the verb selects (*accuse of*, *operate from*).
    pub fn selected(&self, head: usize) -> Option<Selected> {
        let tree = &self.tree;
        let lemma = self.predicate(head, None).lemma;
        tree.by(head, &["obl", "advmod"]).find_map(|child| {
            let preposition = tree.case(child)?;
            let passive_agent = tree.deprel(child) == "obl:agent";
            let number = tree.token(child).upos == Upos::Num
                || tree.form(child).contains("a.m")
                || tree.form(child).contains("p.m");
            let time = is_time(&tree.lemma(child)) || number;
            let selects = !passive_agent && !time && self.lexicon.selects(&lemma, &preposition);
            let nouns = || {
                tree.conjuncts(child)
                    .into_iter()
                    .map(|noun| tree.standing_for(noun))
                    .collect()
            };
            selects.then(|| Selected {
                preposition,
                nouns: nouns(),
            })
        })
    }

    /// Time, place, manner and so on of the clause at `head`.
    pub fn qualifiers(&self, head: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        // a preposition that the verb selects is in the predicate, unless an object has taken its place
        let folded = self
            .selected(head)
            .filter(|_| self.objects(head).is_empty());
        let mut selected = folded.map(|folded| folded.nouns).unwrap_or_default();
        selected.extend(self.theme(head));
        let mut all = Vec::new();
        let expletive = tree
            .by(head, &["expl"])
            .any(|child| tree.form(child) == "there");
        let there: Vec<usize> = tree
            .subjects(head)
            .into_iter()
            .filter(|_| expletive)
            .collect();
        let around = there.iter().flat_map(|&noun| tree.by(noun, &["nmod"]));
        for child in tree
            .by(head, &["obl", "advmod", "iobj", "nmod"])
            .chain(around)
        {
            if selected.contains(&child)
                || tree.deprel(child) == "obl:agent"
                || tree.deprel(child) == "nmod:poss"
            {
                continue;
            }
            let kind = match tree.relation(child) {
                "advmod" => adverb_kind(&tree.form(child)),
                "iobj" => Some("recipient").filter(|_| tree.has(head, &["obj"])),
                _ => {
                    let case = tree.case(child).unwrap_or_default();
                    let name_of_place =
                        tree.token(child).name == Some(crate::syntax::NameKind::Loc);
                    if case == "for" && self.operator(head, "of-ving").is_some() {
                        // *blamed Burundi for the attack*
                        all.push(self.qualifier("cause", child));
                        continue;
                    }
                    adverbial_kind(
                        &case,
                        tree.deprel(child),
                        &tree.lemma(child),
                        name_of_place,
                        self.is_number(child),
                    )
                }
            };
            if let Some(kind) = kind {
                all.push(self.qualifier(kind, child));
            }
        }
        if self.theme(head).is_some() {
            all.extend(
                self.receivers(head)
                    .into_iter()
                    .map(|receiver| self.qualifier("recipient", receiver)),
            );
        }
        for object in self.objects(head).into_iter().chain(tree.subjects(head)) {
            for number in tree.by(object, &["nummod"]) {
                all.push(self.qualifier("quantity", number));
            }
        }
        all
    }

    fn is_number(&self, index: usize) -> bool {
        self.tree.token(index).upos == Upos::Num
    }

    /// A qualifier as written: without its preposition, and without clauses and marks.
    fn qualifier(&self, kind: &str, index: usize) -> Qualifier {
        let tree = &self.tree;
        let mut tokens = Vec::new();
        let mut stack = vec![index];
        while let Some(at) = stack.pop() {
            tokens.push(at);
            let outside = |child: usize| {
                (at == index && matches!(tree.relation(child), "case" | "mark"))
                    || matches!(
                        tree.relation(child),
                        "acl" | "punct" | "appos" | "parataxis" | "advcl"
                    )
            };
            stack.extend(
                tree.children(at)
                    .iter()
                    .copied()
                    .filter(|&child| !outside(child)),
            );
        }
        let spans = tokens.iter().map(|&token| tree.token(token).span);
        let span = spans.fold(tree.token(index).span, crate::text::Span::cover);
        Qualifier {
            kind: kind.to_owned(),
            span,
            text: self.document.slice(span).to_owned(),
            statement: None,
        }
    }
}

fn adverbial_kind(
    case: &str,
    deprel: &str,
    lemma: &str,
    place: bool,
    number: bool,
) -> Option<&'static str> {
    let temporal = matches!(deprel, "obl:tmod" | "obl:unmarked") || is_time(lemma);
    if temporal && !matches!(case, "of" | "as" | "with" | "about") {
        return Some("time");
    }
    Some(match case {
        "in" | "at" | "near" | "across" | "along" | "inside" | "outside" | "around" | "within"
        | "throughout" | "beyond" | "behind" | "above" | "below" | "under" | "along with"
            if !number && (place || !matches!(case, "under" | "within" | "along with")) =>
        {
            "place"
        }
        "in" | "on" | "through" | "over" | "from" if place => "place",
        "during" | "after" | "before" | "since" | "until" | "following" | "ahead of"
        | "throughout" | "prior to" => "time",
        "in" | "by" | "on" | "for" | "from" if number => "time",
        "despite" | "in spite of" => "concession",
        "because of" | "due to" | "owing to" | "over" | "thanks to" => "cause",
        "with" | "alongside" | "together with" | "along with" => "circumstance",
        "about" | "on" | "of" | "regarding" | "concerning" => "topic",
        "to" => "recipient",
        "for" => "beneficiary",
        "as" => "role",
        "through" | "via" | "by" => "instrument",
        "from" => "origin",
        "" => return None,
        _ => "other",
    })
}

fn adverb_kind(form: &str) -> Option<&'static str> {
    Some(match form {
        "repeatedly" | "often" | "frequently" | "always" | "sometimes" | "again" | "regularly"
        | "occasionally" | "rarely" | "twice" | "once" => "frequency",
        "now" | "already" | "recently" | "long" | "soon" | "then" | "today" | "yesterday"
        | "overnight" | "later" | "earlier" | "currently" | "previously" | "historically"
        | "tomorrow" | "ago" | "still" | "yet" => "time",
        "here" | "there" | "abroad" | "nearby" | "elsewhere" => "place",
        "particularly" | "increasingly" | "largely" | "deeply" | "fully" | "partly" | "mostly"
        | "highly" | "very" => "degree",
        "undetected" | "easily" | "briefly" | "openly" | "secretly" | "jointly"
        | "independently" | "respectively" | "unilaterally" | "formally" | "immediately"
        | "directly" => "manner",
        _ => return None,
    })
}
