//! What kind of thing a noun names where it stands: *group* by what it is a group of, *state of emergency* no state.

use super::Context;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{AMOD, CASE, COMPOUND, CONJ, DET, NMOD, NUMMOD};
use actant_base::syntax::{Indexed, Upos};
use actant_words::lexicon::{Group, Lexicon, NumberWord, number_word};

/// What the noun at `head` names; nothing where no table knows.
pub(super) fn kind_of(context: &Context, sentence: &Indexed, head: usize) -> Option<EntityKind> {
    let lexicon = context.lexicon;
    let token = &sentence.tokens[head];
    let lemma = token.lower_lemma();
    let plural = token.has_feature("Number", "Plur");
    // *funds* are money
    let several = || lexicon.kind(&token.lower_form()).filter(|_| plural);
    let kind = of_compound(context, sentence, head)
        .or_else(several)
        .or_else(|| lexicon.kind(&lemma));
    if let Some(whole) = of_complement(context, sentence, head, kind) {
        return Some(whole);
    }
    match kind {
        // *the cells attacked the virus*
        Some(EntityKind::ArmedGroup) if &*lemma == "cell" && !is_told(context, sentence, head) => {
            Some(EntityKind::Thing)
        }
        Some(EntityKind::ArmedGroup) if is_peaceful(context, sentence, head) => {
            Some(EntityKind::Organisation)
        }
        // *used force*, *excessive force*: no body of men
        Some(EntityKind::Group) if &*lemma == "force" && !plural && is_mass(sentence, head) => {
            Some(EntityKind::Thing)
        }
        // an unnamed group of persons
        Some(EntityKind::Person) if plural => Some(EntityKind::Group),
        None if plural && is_role(context, &lemma) => Some(EntityKind::Group),
        // *most Catalans*
        None if plural && context.gazetteer.demonym(&token.form).is_some() => {
            Some(EntityKind::Group)
        }
        None if lexicon.ends_as(Group::PersonEnding, &lemma) => Some(EntityKind::Person),
        kind => kind,
    }
}

/// What a noun names by what it is a group, body or state of.
fn of_complement(
    context: &Context,
    sentence: &Indexed,
    head: usize,
    kind: Option<EntityKind>,
) -> Option<EntityKind> {
    let lexicon = context.lexicon;
    let token = &sentence.tokens[head];
    let lemma = token.lower_lemma();
    let part = complement(sentence, head)?;
    let many = number_word(&token.lower_form());
    let counts = matches!(many, Some(NumberWord::Many(_))) || lexicon.is_in(Group::Portion, &lemma);
    let whole = || kind_of(context, sentence, part);
    if counts && let Some(kind) = whole() {
        return Some(kind);
    }
    let common = sentence.tokens[part].upos == Upos::Noun;
    match kind {
        // *a state of emergency*
        Some(EntityKind::State) if common && &*lemma == "state" => Some(EntityKind::Thing),
        // *the bodies of two men*
        Some(EntityKind::Organisation)
            if &*lemma == "body"
                && matches!(whole(), Some(EntityKind::Group | EntityKind::Person)) =>
        {
            Some(EntityKind::Thing)
        }
        // *a group of students*
        Some(EntityKind::ArmedGroup | EntityKind::Organisation)
            if common && whole() == Some(EntityKind::Group) =>
        {
            Some(EntityKind::Group)
        }
        // *a movement of particles*, *a group of vessels*
        Some(EntityKind::ArmedGroup) if common && lexicon.is_in(Group::AnyGroup, &lemma) => {
            let several = sentence.tokens[part].has_feature("Number", "Plur");
            match whole() {
                None if several => Some(EntityKind::Group),
                None | Some(EntityKind::Thing | EntityKind::Place) => Some(EntityKind::Thing),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a noun in the singular has nothing before it that makes it one of several: no article, owner or noun.
fn is_mass(sentence: &Indexed, head: usize) -> bool {
    let tokens = &sentence.tokens;
    let counts = |child: usize| {
        tokens[child].is(DET | COMPOUND | NUMMOD) || tokens[child].deprel == "nmod:poss"
    };
    !sentence.children(head).any(counts)
}

/// *members*, *envoys*, *gunmen*: a noun for persons.
fn is_role(context: &Context, lemma: &str) -> bool {
    let lexicon = context.lexicon;
    let bearer = matches!(
        lexicon.role(lemma),
        Some("memberOf" | "leaderOf" | "holdsOffice" | "affiliatedWith" | "spokespersonOf")
    );
    bearer || lexicon.ends_as(Group::PersonEnding, lemma)
}

/// *police station*, *armed forces*: what a table says of both words.
fn of_compound(context: &Context, sentence: &Indexed, head: usize) -> Option<EntityKind> {
    let before = head.checked_sub(1)?;
    let token = &sentence.tokens[before];
    let joined = token.head == Some(head) && token.is(AMOD | COMPOUND);
    let lemma = sentence.tokens[head].lower_lemma();
    let words = joined.then(|| format!("{} {lemma}", token.lower_form()))?;
    context.lexicon.kind(&words)
}

/// The noun after *of*.
fn complement(sentence: &Indexed, head: usize) -> Option<usize> {
    sentence.by(head, NMOD).find(|&child| {
        let mut cases = sentence.by(child, CASE);
        child > head && cases.any(|case| sentence.tokens[case].lemma == "of")
    })
}

/// *a terrorist cell*, *a cell of the Front*, *a Kurdish cell*: whose it is, or what it is for.
fn is_told(context: &Context, sentence: &Indexed, head: usize) -> bool {
    let tokens = &sentence.tokens;
    let mut around = sentence.by(head, AMOD | COMPOUND | NMOD);
    around.any(|word| {
        let token = &tokens[word];
        token.name.is_some()
            || token.lemma.starts_with(char::is_uppercase)
            || context.lexicon.is_in(Group::Warlike, &token.lower_form())
    })
}

/// *an electronics group*, *a rights group*, *environmental groups*, *women’s groups*: what stands before the noun, or is joined
/// to it, is no word for fighting.
fn is_peaceful(context: &Context, sentence: &Indexed, head: usize) -> bool {
    let tokens = &sentence.tokens;
    let lexicon = context.lexicon;
    let group = lexicon.is_in(Group::AnyGroup, &tokens[head].lower_lemma());
    let warlike = |word: usize| {
        let token = &tokens[word];
        let mut words = [token.lower_form(), token.lower_lemma()].into_iter();
        words.any(|word| lexicon.is_in(Group::Warlike, &word))
    };
    let of_people = |child: usize| {
        let token = &tokens[child];
        let people = || lexicon.ends_as(Group::PersonEnding, &token.lower_form());
        token.deprel == "nmod:poss" && (token.has_feature("Number", "Plur") || people())
    };
    let own = sentence
        .children(head)
        .filter(|&child| child < head && (tokens[child].is(COMPOUND | AMOD) || of_people(child)));
    let before: Vec<usize> = own
        .flat_map(|word| sentence.by(word, CONJ).chain([word]))
        .filter(|&word| word < head)
        .collect();
    let trade = |word: usize| {
        let token = &tokens[word];
        let form = token.lower_form();
        let tells = || {
            let groups = [Group::Unspecific, Group::Creed];
            let known = groups.iter().any(|&group| lexicon.is_in(group, &form));
            // *Kurdish*
            let origin = token.lemma.starts_with(char::is_uppercase);
            !known && !origin
        };
        // *a Facebook group*
        let platform = lexicon.is_in(Group::Platform, &form);
        let plain = match token.upos {
            Upos::Noun => true,
            Upos::Adj => tells(),
            _ => false,
        };
        platform || of_people(word) || token.name.is_none() && plain
    };
    let mut words = before.iter().chain([&head]);
    group && before.iter().any(|&word| trade(word)) && !words.any(|&word| warlike(word))
}

/// What the last word of a name, or the word before *of*, says that a body is; the tag says that it is one.
pub(super) fn kind_of_body(context: &Context, name: &str) -> EntityKind {
    let lexicon = context.lexicon;
    let first = name.split(" of ").next().unwrap_or(name);
    let last = |text: &str| text.rsplit(' ').next().unwrap_or(text).to_lowercase();
    let head = last(first);
    let body = |head: &str| {
        let kind = of_two_words(lexicon, first).or_else(|| lexicon.kind(head));
        kind.filter(|kind| {
            matches!(
                kind,
                EntityKind::StateOrgan
                    | EntityKind::Media
                    | EntityKind::ArmedGroup
                    | EntityKind::Event
            ) && !lexicon.is_in(Group::EventBody, head)
        })
    };
    let several = name.contains(' ');
    match body(&head) {
        // *Operation Cast Lead*
        _ if several && name.starts_with("Operation ") => EntityKind::Event,
        _ if several && lexicon.is_in(Group::MediaName, &last(name)) => EntityKind::Media,
        Some(kind) if several && !lexicon.is_in(Group::AnyGroup, &head) => kind,
        _ if several && is_of_state(context, first, &head) => EntityKind::StateOrgan,
        // *the Noumea Accord*, *the Patriot Act*
        _ if several && is_text(lexicon, &head) => EntityKind::Thing,
        // *Typhoon Vamco*, but *the Crisis Group*
        _ if several && is_happening(lexicon, name) => EntityKind::Event,
        _ => EntityKind::Organisation,
    }
}

/// *U.S. Department of Agriculture*, *Chilean Fisheries Service*: an office with its state before it.
fn is_of_state(context: &Context, name: &str, head: &str) -> bool {
    let gazetteer = context.gazetteer;
    let state = |words: &str| {
        let listed = gazetteer.named(words).or_else(|| gazetteer.acronym(words));
        let known = listed.or_else(|| gazetteer.demonym(words));
        known.is_some_and(|known| known.kind == EntityKind::State)
    };
    let words = name.match_indices(' ').map(|(blank, _)| &name[..blank]);
    context.lexicon.is_in(Group::Office, head) && words.take(2).any(state)
}

/// *Melbourne Fire Brigade*: what a table says of the last two words.
fn of_two_words(lexicon: &Lexicon, name: &str) -> Option<EntityKind> {
    let mut words = name.rsplit(' ');
    let (last, before) = (words.next()?, words.next()?);
    lexicon.kind(&format!("{before} {last}").to_lowercase())
}

/// A noun for what is agreed or enacted.
fn is_text(lexicon: &Lexicon, noun: &str) -> bool {
    lexicon.is_in(Group::Treaties, noun) || lexicon.is_in(Group::TextName, noun)
}

/// *Hurricane Katrina*: a name that begins with the noun for a happening and ends in no noun for a body or thing.
fn is_happening(lexicon: &Lexicon, name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split(' ');
    let first = words.next().and_then(|word| lexicon.kind(word));
    first == Some(EntityKind::Event) && words.all(|word| lexicon.kind(word).is_none())
}
