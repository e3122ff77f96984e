//! Who stands beside whom: what is listed, what is described, and by what.

use crate::Draft;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ACL, ADVMOD, AMOD, APPOS, AUX, CASE, CC, COMPOUND, CONJ, DET, FLAT, MARK, NMOD, NSUBJ, NUMMOD,
    OBL, PARATAXIS, PUNCT,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Group, Lexicon, is_time};

/// Whether the name of a person begins at a token.
pub fn begins_person(sentence: &Draft, index: usize) -> bool {
    let token = sentence.tokens.get(index);
    token.is_some_and(|token| token.name == Some(NameKind::Per) && token.name_begin)
}

fn has_article(sentence: &Draft, index: usize) -> bool {
    let relation = |child: usize| sentence.tokens[child].relation();
    sentence
        .children(index)
        .any(|child| matches!(relation(child), "det" | "nmod") && child < index)
}

/// The last token of what `index` heads without its conjuncts and what stands beside it.
fn end(sentence: &Draft, index: usize) -> usize {
    let mut last = index;
    let mut at = vec![index];
    while let Some(next) = at.pop() {
        last = last.max(next);
        let inner = sentence.children(next).filter(|&child| {
            let relation = sentence.tokens[child].relation();
            child > next
                && relation != "punct"
                && !(next == index && matches!(relation, "conj" | "appos" | "cc"))
        });
        at.extend(inner);
    }
    last
}

/// *the navy chief Jon Vik, Foreign Minister Rita Moss and army chief Lars Holm*: in a list too a noun without an article
/// right before a person's name is that person's title.
pub fn title_in_list(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let (title, name) = (&tokens[index], index + 1);
    // *army chief Jon Vik*, in a list the title of Jon Vik and of nobody before him
    let far = title.deprel == "nmod:desc" && title.head.is_some_and(|head| head < index);
    if far && begins_person(sentence, name) {
        sentence.tokens[index].head = Some(name);
        return;
    }
    let noun = matches!(title.upos, Upos::Noun | Upos::Propn) && title.name.is_none();
    if !noun || !title.is(CONJ) || !begins_person(sentence, name) {
        return;
    }
    let beside = tokens[name].head == title.head && tokens[name].is(CONJ);
    let below = tokens[name].head == Some(index)
        && tokens[name].is(APPOS | FLAT)
        && !has_article(sentence, index);
    if !(beside || below) {
        return;
    }
    let own: Vec<usize> = sentence.children(index).collect();
    let head = title.head;
    for child in own.into_iter().filter(|&child| child != name) {
        let modifies = sentence.tokens[child].is(AMOD | COMPOUND | NMOD | FLAT | NUMMOD);
        if !modifies {
            sentence.tokens[child].head = Some(name);
        }
    }
    sentence.hang(name, head, "conj");
    sentence.hang(index, name, "nmod:desc");
}

/// *the minister, Paris and London*: a conjunction right after the second of three, without a comma, goes on with a list;
/// a description would be closed.
pub fn enumeration(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(first) = token.head.filter(|&head| head < index && token.is(APPOS)) else {
        return;
    };
    let after = end(sentence, index) + 1;
    let joins = tokens
        .get(after)
        .is_some_and(|next| matches!(next.lemma.as_str(), "and" | "or"));
    let Some(third) = tokens
        .get(after)
        .and_then(|next| next.head)
        .filter(|_| joins)
    else {
        return;
    };
    let listed = third > after && tokens[third].head == Some(first) && tokens[third].is(CONJ);
    // *Rita Moss, mayor of Tara and Jon Vik*: a name with what it is, and a comma too few
    let described =
        tokens[first].name.is_some() && token.upos == Upos::Noun && !has_article(sentence, index);
    let comma = sentence
        .children(index)
        .any(|child| tokens[child].form == ",")
        || index > 0 && tokens[index - 1].form == ",";
    if !(listed && comma) {
        return;
    }
    if tokens[first].name == Some(NameKind::Per) && are_one(sentence, index, third) {
        sentence.tokens[third].head = Some(index);
    } else if !described {
        sentence.tokens[index].deprel = "conj".into();
    }
}

/// *Hansen, a pilot and amateur painter*: the article of the first noun is that of the second, so both are one.
fn are_one(sentence: &Draft, first: usize, second: usize) -> bool {
    let tokens = &sentence.tokens;
    let one = |at: usize| tokens[at].upos == Upos::Noun && tokens[at].xpos == "NN";
    let own = |child: usize| tokens[child].is(DET | NUMMOD) || tokens[child].deprel == "nmod:poss";
    one(first)
        && one(second)
        && has_article(sentence, first)
        && !begins_person(sentence, second + 1)
        && !sentence.children(second).any(own)
}

/// *Anna Berg, Minister of Health, and Jon Vik, chief of staff*: a role without an article between a person's name and a
/// comma is that person's.
pub fn role_in_list(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let role = lexicon.role(&token.lower_lemma()).is_some()
        && matches!(token.upos, Upos::Noun | Upos::Propn)
        && token.name.is_none()
        && !token.has_feature("Number", "Plur");
    let Some(head) = token.head.filter(|_| role && token.is(CONJ)) else {
        return;
    };
    let plain = !has_article(sentence, index)
        && !begins_person(sentence, index + 1)
        && !sentence.has(index, CC);
    let closed = tokens
        .get(end(sentence, index) + 1)
        .is_some_and(|next| matches!(next.form.as_str(), "," | "." | ";" | "and"));
    let start = sentence
        .subtree(index)
        .into_iter()
        .find(|&at| tokens[at].form != ",");
    let before = start.and_then(|start| start.checked_sub(2));
    let name = before
        .filter(|&before| tokens[before + 1].form == ",")
        .and_then(|before| {
            let mut people = sentence.children(head).chain([head]);
            people.find(|&person| {
                tokens[person].name == Some(NameKind::Per)
                    && person < index
                    && end(sentence, person) == before
            })
        });
    if let Some(name) = name.filter(|_| plain && closed) {
        sentence.hang(index, name, "appos");
    }
}

/// *the murder of Omar Bek, a tragedy for Lund*: no person or place is a happening, so what comes after the comma describes
/// the happening above the name.
pub fn apposed_happening(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let happens = |at: usize| {
        let lemma = tokens[at].lower_lemma();
        lexicon.event(&lemma).is_some()
            || lexicon.kind(&lemma) == Some(EntityKind::Event)
            || lexicon.is_in(Group::Deed, &lemma)
    };
    let own = |at: usize| tokens[at].upos == Upos::Noun && tokens[at].name.is_none() && happens(at);
    let name = tokens[index].head.filter(|&name| {
        name < index && own(index) && tokens[name].name.is_some() && tokens[name].is(NMOD | CONJ)
    });
    let article = |child: usize| tokens[child].is(DET);
    // *a warning for Hurricane Nora, a storm*: what is named is a happening itself
    let named = |name: usize| {
        let described = sentence.subtree(index);
        let own = sentence.subtree(name).into_iter();
        own.filter(|at| !described.contains(at)).any(happens)
    };
    let mut above = name.filter(|&name| !named(name));
    for _ in 0..3 {
        above = above.and_then(|at| tokens[at].head.filter(|&head| head < at));
        if let Some(event) = above.filter(|&at| tokens[at].upos == Upos::Noun && happens(at)) {
            if sentence.children(index).any(article) {
                sentence.tokens[index].head = Some(event);
            }
            return;
        }
    }
}

/// *visited Lima, Quito, the capital of Ecuador, and Bogotá*: a description of one thing belongs to the one of a list that
/// it follows.
pub fn nearest_apposition(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(first) = token.head.filter(|&head| head < index && token.is(APPOS)) else {
        return;
    };
    let one = token.has_feature("Number", "Sing");
    let pause = |at: usize| matches!(tokens[at].form.as_str(), "," | "—" | "–" | "--");
    let start = sentence.subtree(index).into_iter().find(|&at| !pause(at));
    let before = start.and_then(|start| start.checked_sub(2));
    let Some(before) = before.filter(|&before| one && pause(before + 1)) else {
        return;
    };
    if let Some(last) = listed_before(sentence, index, first, before) {
        sentence.tokens[index].head = Some(last);
    }
}

/// *Ana Reis, known as “Tiger”, and Luis Silva, known as “Lion”*: the other name belongs to the one of a list that it follows.
pub fn nearest_other_name(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let lemma = tokens[index].lower_lemma();
    let named = tokens[index].xpos == "VBN"
        && lexicon.is_in(Group::Calling, &lemma)
        && !sentence.has(index, NSUBJ | CC | AUX);
    let comma = index.checked_sub(1).filter(|&at| tokens[at].form == ",");
    let before = comma.and_then(|at| at.checked_sub(1)).filter(|_| named);
    let (Some(first), Some(before)) = (tokens[index].head, before) else {
        return;
    };
    if tokens[index].is(ACL) {
        if let Some(last) = listed_before(sentence, index, first, before) {
            sentence.tokens[index].head = Some(last);
        }
        return;
    }
    // *named as Ana Reis, dubbed “Tiger”*: no verb beside the one above
    let mut name = before;
    while let Some(head) = tokens[name].head.filter(|_| tokens[name].is(FLAT)) {
        name = head;
    }
    if tokens[name].name == Some(NameKind::Per) && tokens[name].is(CONJ) {
        sentence.hang(index, name, "acl");
    }
}

/// The conjunct of `first` that ends at `before`, ahead of `index`.
fn listed_before(sentence: &Draft, index: usize, first: usize, before: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let top = tokens[first]
        .head
        .filter(|_| tokens[first].is(CONJ))
        .unwrap_or(first);
    let last = sentence.children(top).find(|&conjunct| {
        tokens[conjunct].is(CONJ)
            && sentence.is_noun(conjunct)
            && conjunct < index
            && conjunct != first
            && end(sentence, conjunct) == before
    });
    last.filter(|&last| last > first)
}

/// *the actor Jon Vik, the writer Anna Berg and the painter Lars Holm*: who has a name of his own describes nobody else,
/// and what is listed after a name is listed with the noun before that.
pub fn named_in_list(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(head) = token.head.filter(|&head| head < index) else {
        return;
    };
    // the noun that a name right after it tells more of
    let bearer = |name: usize| {
        let noun = tokens[name].head?;
        let right = begins_person(sentence, name) && tokens[name].is(APPOS) && noun + 1 == name;
        right.then_some(noun)
    };
    let named = token.upos == Upos::Noun
        && begins_person(sentence, index + 1)
        && tokens[index + 1].head == Some(index);
    if !named {
        return;
    }
    let comma = sentence.subtree(index).first().is_some_and(|&start| {
        tokens[start].form == "," || start > 0 && tokens[start - 1].form == ","
    });
    let listed = token.is(APPOS) && comma && tokens[head].name.is_some();
    let goes_on = token.is(CONJ) && tokens[head].name == Some(NameKind::Per);
    if listed || goes_on {
        sentence.hang(index, bearer(head).unwrap_or(head), "conj");
    }
}

/// *expelled two envoys, a move Uganda condemned*: a relative clause right after a description belongs to it.
pub fn relative_of_apposition(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index]
        .head
        .filter(|_| tokens[index].deprel == "acl:relcl")
    else {
        return;
    };
    let Some(&start) = sentence.subtree(index).first() else {
        return;
    };
    let beside = sentence.children(head).find(|&child| {
        tokens[child].is(APPOS)
            && tokens[child].upos == Upos::Noun
            && child > head
            && child < start
            && end(sentence, child) + 1 == start
    });
    if let Some(beside) = beside {
        sentence.tokens[index].head = Some(beside);
    }
}

/// *France and Germany’s plan*, *his and her son*: two names or pronouns before what they own own it together; nothing is
/// listed but the owners.
pub fn joint_owners(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let owned = &tokens[index];
    if owned.upos != Upos::Noun {
        return;
    }
    let owns = |at: usize| tokens[at].name.is_some() || tokens[at].xpos == "PRP$";
    let is_marked = |at: usize| {
        tokens[at].xpos == "PRP$" || sentence.children(at).any(|case| tokens[case].xpos == "POS")
    };
    // owners stand right before what they own, or before its adjectives
    let owned_here = tokens[..index]
        .iter()
        .any(|token| token.xpos == "POS" || token.xpos == "PRP$");
    if !owned_here {
        return;
    }
    let Some((first, second)) = owners(sentence, index, is_marked) else {
        return;
    };
    // *the minister’s and the mayor’s aide* would be two
    let somebody = lexicon.kind(&owned.lower_lemma()) == Some(EntityKind::Person)
        && !lexicon.is_in(Group::Offspring, &owned.lemma)
        && !owned.has_feature("Number", "Plur");
    let joint = first < second
        && !somebody
        && owns(first)
        && owns(second)
        && is_marked(second)
        && (tokens[first].xpos == "PRP$") == (tokens[second].xpos == "PRP$")
        && !sentence
            .children(first)
            .any(|case| tokens[case].xpos == "POS");
    let and = end(sentence, first) + 1;
    let joined = tokens.get(and).is_some_and(|and| and.lemma == "and")
        && sentence.subtree(second).into_iter().find(|&at| at > and) == Some(and + 1);
    if !joint || !joined {
        return;
    }
    let outside: Vec<usize> = sentence
        .by(first, CASE | MARK | PUNCT | ADVMOD | ACL)
        .collect();
    if tokens[first].deprel != "nmod:poss" {
        let head = tokens[first].head;
        sentence.hang(index, head, sentence.tokens[first].deprel.clone());
        for at in outside {
            sentence.tokens[at].head = Some(index);
        }
    }
    sentence.hang(first, index, "nmod:poss");
    sentence.hang(second, first, "conj");
    sentence.tokens[and].head = Some(second);
}

/// The first two owners of a noun; the first may stand where the noun belongs, and the second be listed with it.
fn owners(
    sentence: &Draft,
    noun: usize,
    is_marked: impl Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let tokens = &sentence.tokens;
    let mut owners = sentence
        .by(noun, NMOD)
        .filter(|&at| tokens[at].deprel == "nmod:poss");
    let (own, other) = (owners.next(), owners.next());
    if let (Some(first), Some(second)) = (own, other) {
        return Some((first, second));
    }
    let first = tokens[noun]
        .head
        .filter(|&head| head < noun && tokens[noun].is(CONJ))?;
    let mut listed = sentence.by(first, CONJ);
    let beside = || listed.find(|&at| at > first && at < noun && is_marked(at));
    Some((first, own.or_else(beside)?))
}

/// *three men, one of whom was armed*: what takes a part of the noun is the subject of the relative clause.
pub fn part_of_relative(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let counts = matches!(token.upos, Upos::Num | Upos::Det | Upos::Pron | Upos::Adj);
    let beside = token.is(APPOS | PARATAXIS);
    let which = sentence.children(index).find(|&child| {
        tokens[child].is(NMOD) && matches!(tokens[child].xpos.as_str(), "WDT" | "WP")
    });
    let Some(which) = which.filter(|_| counts && beside) else {
        return;
    };
    let clause = (which + 1..tokens.len()).find(|&clause| {
        tokens[clause].deprel == "acl:relcl" && tokens[clause].head.is_some_and(|noun| noun < index)
    });
    let open = |&clause: &usize| {
        let mut children = sentence.children(clause);
        !children.any(|at| tokens[at].is(NSUBJ))
    };
    if let Some(clause) = clause.filter(open) {
        sentence.hang(index, clause, "nsubj");
    }
}

/// *the head of the city’s fire brigade, Anna Berg, …*: a person’s name beside what no person is belongs to the role of
/// which that is a part.
pub fn person_of_role(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let person = tokens[index].is(APPOS) && begins_person(sentence, index);
    let Some(noun) = tokens[index].head.filter(|&noun| person && noun < index) else {
        return;
    };
    let Some(role) = tokens[noun].head.filter(|&role| {
        role < noun
            && tokens[noun].is(NMOD)
            && sentence
                .children(noun)
                .any(|case| tokens[case].form == "of" && tokens[case].is(CASE))
    }) else {
        return;
    };
    let is_role = |at: usize| {
        let lemma = tokens[at].lower_lemma();
        lexicon.role(&lemma).is_some() || lexicon.kind(&lemma) == Some(EntityKind::Person)
    };
    let closes = end(sentence, noun) + 1;
    let comma = tokens.get(closes).is_some_and(|mark| mark.form == ",");
    if comma && tokens[noun].name != Some(NameKind::Per) && is_role(role) && !is_role(noun) {
        sentence.tokens[index].head = Some(role);
    }
}

/// *the Zagros Front, or the Army of Light, claimed …*: a name between commas after *or* is another name for the same.
pub fn or_alias(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(first) = tokens[index]
        .head
        .filter(|&first| tokens[index].is(CONJ) && first < index)
    else {
        return;
    };
    let named = |at: usize| tokens[at].name.is_some() || tokens[at].upos == Upos::Propn;
    let or = sentence
        .children(index)
        .find(|&cc| tokens[cc].is(CC) && tokens[cc].lemma == "or");
    let Some(or) = or.filter(|_| named(index) && named(first)) else {
        return;
    };
    let alone = sentence.by(first, CONJ).count() == 1;
    let comma = |at: usize| tokens.get(at).is_some_and(|mark| mark.form == ",");
    let closed = comma(end(sentence, index) + 1) && or > 0 && comma(or - 1);
    // *France, or Germany, would …*: a place is no other name of a place
    let places = tokens[index].name == Some(NameKind::Loc);
    if alone && closed && !places {
        sentence.tokens[index].deprel = "appos".into();
        sentence.tokens[or].deprel = "discourse".into();
    }
}

/// *Ivan Petrov, alias Vanya, of the Hill Gang*: behind a name *alias* is no verb; another name of the same follows.
pub fn alias_of_name(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let verb = tokens[index].upos == Upos::Verb && tokens[index].lower_form() == "alias";
    let before = index
        .checked_sub(1)
        .map(|at| at - usize::from(tokens[at].form == "," && at > 0));
    let (Some(before), true) = (before, verb) else {
        return;
    };
    let mut name = before;
    while let Some(head) = tokens[name].head.filter(|_| tokens[name].is(FLAT)) {
        name = head;
    }
    let other = sentence.children(index).find(|&child| {
        child > index && tokens[child].upos == Upos::Propn && !sentence.has(child, CASE)
    });
    let Some(other) = other.filter(|_| tokens[name].name.is_some()) else {
        return;
    };
    let below = sentence.subtree(index);
    let phrases: Vec<usize> = sentence
        .by(index, OBL)
        .filter(|&child| child > other)
        .collect();
    let next = |&at: &usize| tokens[at].is(CONJ) && at > other && begins_person(sentence, at);
    let others: Vec<usize> = below.into_iter().filter(next).collect();
    for phrase in phrases {
        sentence.hang(phrase, other, "nmod");
    }
    for at in others {
        sentence.tokens[at].head = Some(name);
    }
    sentence.hang(other, name, "appos");
    sentence.hang(index, other, "advmod");
    sentence.tokens[index].upos = Upos::Adv;
}

/// *Juan Paz AKA “El Lobo” of the Pinos Cartel and Luis Rey*: who comes after another name of somebody stands beside him,
/// not beside that name.
pub fn after_alias(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    if !tokens[index].is(CONJ) || !begins_person(sentence, index) {
        return;
    }
    let is_aka = |at: usize| {
        let form = tokens[at].form.to_lowercase();
        matches!(form.as_str(), "aka" | "a.k.a." | "alias")
    };
    let is_named = |at: usize| {
        let lemma = tokens[at].lower_lemma();
        lexicon.is_in(Group::Calling, &lemma)
    };
    let comma = sentence
        .first(index, CC)
        .is_some_and(|cc| cc > 0 && tokens[cc - 1].form == ",");
    let mut at = index;
    for _ in 0..8 {
        let Some(head) = tokens[at].head else {
            return;
        };
        let alias = sentence
            .children(head)
            .any(|child| child < head && is_aka(child));
        // *known as “El Lobo”, and Luis Rey*
        let known = tokens[head].is(ACL) && comma && is_named(head);
        let person = tokens[head]
            .head
            .filter(|_| (alias || known) && head < index);
        if let Some(person) = person.filter(|&person| tokens[person].name == Some(NameKind::Per)) {
            sentence.tokens[index].head = Some(person);
            return;
        }
        at = head;
    }
}

/// *the rebel group Tagma*, *a militia, the Guards of Dawn,*: a name right behind a noun for a body is that of the body.
pub fn name_of_body(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token.head.filter(|&noun| noun < index) else {
        return;
    };
    let body = matches!(
        lexicon.kind(&tokens[noun].lower_lemma()),
        Some(EntityKind::ArmedGroup | EntityKind::Organisation | EntityKind::Media)
    );
    let one = tokens[noun].upos == Upos::Noun && tokens[noun].xpos == "NN";
    let of = tokens
        .get(index + 1)
        .is_some_and(|next| next.form == "of" && next.name.is_none());
    let cut = token.name == Some(NameKind::Org) && of;
    let unnamed = token.name.is_none() && !is_time(&token.lower_lemma());
    if !(body && one && token.upos == Upos::Propn && (unnamed || cut)) {
        return;
    }
    let mut phrase = sentence.subtree(index);
    let outside = |&at: &usize| tokens[at].upos == Upos::Punct || tokens[at].is(DET);
    let first = phrase.iter().position(|at| !outside(at)).unwrap_or(0);
    phrase.drain(..first);
    while phrase.last().is_some_and(outside) {
        phrase.pop();
    }
    let part = |&at: &usize| {
        let token = &tokens[at];
        let own = at != index || cut || unnamed;
        let own = own && token.name != Some(NameKind::Per);
        own && (token.upos == Upos::Propn || matches!(&*token.lower_form(), "of" | "the"))
    };
    if phrase.iter().all(part) {
        for (number, &at) in phrase.iter().enumerate() {
            sentence.tokens[at].name = Some(NameKind::Org);
            sentence.tokens[at].name_begin = number == 0;
        }
    }
}

/// *the Desert Front—an umbrella of Islamist groups such as Ansar—the Sahara Union, and …*: what comes after the second
/// dash is listed with what stands before the first.
pub fn after_aside(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(head) = tokens[index]
        .head
        .filter(|&head| tokens[index].is(CONJ) && head < index)
    else {
        return;
    };
    let is_dash = |at: &usize| matches!(tokens[*at].form.as_str(), "—" | "–" | "--");
    let dashes: Vec<usize> = (0..tokens.len()).filter(is_dash).collect();
    let around = dashes
        .chunks_exact(2)
        .map(|pair| (pair[0], pair[1]))
        .find(|&(open, close)| open < head && head < close && close < index);
    let Some((open, close)) = around else {
        return;
    };
    let beside = (open + 1..close).find_map(|at| {
        let before = tokens[at].head.filter(|&before| before < open)?;
        tokens[at].is(APPOS).then_some(before)
    });
    if let Some(before) = beside {
        sentence.tokens[index].head = Some(before);
    }
}

/// *“They [the rebels] burned it,” he said*: what stands in brackets right after a pronoun is whom or what it means, and stands in
/// its place.
pub fn glossed_pronoun(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let personal = tokens[index].xpos == "PRP" && tokens[index].has_feature("Person", "3");
    let close = match tokens.get(index + 1).map(|open| open.form.as_str()) {
        Some("[") if personal => "]",
        Some("(") if personal => ")",
        _ => return,
    };
    let mut inside = (index + 2..tokens.len()).take(GLOSS);
    let Some(end) = inside.find(|&at| tokens[at].form == close) else {
        return;
    };
    let inside = index + 2..end;
    let leaves = |&at: &usize| tokens[at].head.is_none_or(|head| !inside.contains(&head));
    let mut tops = inside.clone().filter(leaves);
    let (Some(noun), None) = (tops.next(), tops.next()) else {
        return;
    };
    let begins = !matches!(
        tokens[inside.start].upos,
        Upos::Adp | Upos::Adv | Upos::Verb
    );
    if !sentence.is_noun(noun) || !begins {
        return;
    }
    sentence.replace(index, noun);
    let own: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child != noun)
        .collect();
    for child in own {
        sentence.tokens[child].head = Some(noun);
    }
    let head = sentence.tokens[noun].head;
    sentence.hang(index, head.or(Some(noun)), "reparandum");
}

/// The most tokens in brackets that gloss a pronoun, with the last bracket.
const GLOSS: usize = 10;
