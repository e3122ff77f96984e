//! Clauses as lines for people.

use super::{AdjunctKind, Argument, Clause, Form, Frame, How, LinkKind, Role, TenseForm, Voice};
use actant_base::syntax::Tree;

/// `head · form · link · arguments · adjuncts`, with a line end.
pub fn line(tree: &Tree, clause: &Clause) -> String {
    let mut parts = vec![verb(tree, clause), form(tree, clause), link(tree, clause)];
    parts.extend(clause.arguments.iter().map(|it| argument(tree, it)));
    parts.extend(clause.adjuncts.iter().map(|adjunct| {
        let kind = match (adjunct.kind, adjunct.preposition) {
            (AdjunctKind::Adverb, _) => "adverb".to_owned(),
            (AdjunctKind::Oblique, Some(case)) => tree.words(case).into_owned(),
            (AdjunctKind::Oblique, None) => "oblique".to_owned(),
        };
        format!("{kind} {}{}", word(tree, adjunct.head), how(adjunct.how))
    }));
    parts.join(" · ") + "\n"
}

fn word<'t>(tree: &Tree<'t>, index: usize) -> &'t str {
    &tree.token(index).form
}

fn verb(tree: &Tree, clause: &Clause) -> String {
    let words = clause.verb.copula.into_iter().chain([clause.head]);
    let words = words.chain(clause.verb.particle);
    let words: Vec<&str> = words.map(|index| word(tree, index)).collect();
    words.join(" ")
}

fn form(tree: &Tree, clause: &Clause) -> String {
    let mut all = vec![match clause.form {
        Form::Finite => "finite",
        Form::Infinitive => "infinitive",
        Form::Gerund => "gerund",
        Form::Participle => "participle",
        Form::Nominal => "nominal",
        Form::Elided => "elided",
    }];
    all.extend(clause.verb.tense.map(|tense| match tense {
        TenseForm::Present => "present",
        TenseForm::Past => "past",
        TenseForm::Perfect => "perfect",
        TenseForm::Pluperfect => "pluperfect",
        TenseForm::Future => "future",
        TenseForm::FutureInPast => "future in past",
        TenseForm::Modal => "modal",
        TenseForm::ModalPerfect => "modal perfect",
    }));
    all.extend((clause.voice == Voice::Passive).then_some("passive"));
    let mut shown = all.join(" ");
    let cues = clause.verb.negations.iter();
    let cues: Vec<&str> = cues.map(|&cue| tree.form(cue)).collect();
    if !cues.is_empty() {
        shown += &format!(", denied by {}", cues.join(" "));
    }
    shown
}

fn link(tree: &Tree, clause: &Clause) -> String {
    let link = clause.link;
    let framed = |name: &str, frame: Frame| format!("{name} ({}) of", frame.name());
    let kind = match link.kind {
        LinkKind::Root => return "root".to_owned(),
        LinkKind::Conjunct => "conjunct of".to_owned(),
        LinkKind::Complement(frame) => framed("complement", frame),
        LinkKind::Open(frame) => framed("open complement", frame),
        LinkKind::Subject(frame) => framed("subject", frame),
        LinkKind::Adverbial => match link.mark {
            Some(mark) => format!("adverbial ({}) of", tree.words(mark)),
            None => "adverbial of".to_owned(),
        },
        LinkKind::Relative => "relative of".to_owned(),
        LinkKind::OfNoun(frame) => framed("of the noun", frame),
        LinkKind::Aside => "beside".to_owned(),
    };
    let above = link.token.map_or("nothing", |token| word(tree, token));
    format!("{kind} {above}")
}

fn argument(tree: &Tree, argument: &Argument) -> String {
    let role = match argument.role {
        Role::Subject => "subject",
        Role::Object => "object",
        Role::Recipient => "recipient",
        Role::Agent => "agent",
        Role::Complement => "complement",
    };
    format!("{role} {}{}", word(tree, argument.head), how(argument.how))
}

fn how(how: How) -> &'static str {
    match how {
        How::Own => "",
        How::Shared => " (shared)",
        How::Controlled => " (controlled)",
        How::Relative => " (relative)",
        How::Gap => " (gap)",
        How::OfNoun => " (its noun)",
        How::Adverbial => " (of the clause above)",
    }
}
