//! Whose subject, object or modifier a phrase is.

use crate::Draft;
use crate::inquits::start;
use actant_base::statement::EntityKind;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, AMOD, AUX, CASE, CC, CCOMP, COMPOUND, CONJ, DET, FLAT, IOBJ, MARK, NMOD,
    NSUBJ, NUMMOD, OBJ, OBL, XCOMP,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{Complement, Group, Lexicon, WordClass};

/// *will send up to 12 doctors*: before a number *up to* is a bound, no particle and no direction, unless
/// the verb goes up itself.
pub fn up_to_number(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let is = |at: usize, word: &str| {
        let token = tokens.get(at);
        token.is_some_and(|token| token.form.eq_ignore_ascii_case(word))
    };
    let up = is(index, "up") && is(index + 1, "to");
    let number = index + 2;
    let numeric = tokens
        .get(number)
        .is_some_and(|token| token.upos == Upos::Num);
    let particle = tokens[index].is(COMPOUND | ADVMOD | CASE);
    let (Some(verb), true) = (tokens[index].head, up && numeric && particle) else {
        return;
    };
    let rises = lexicon.is_in(Group::Rising, &tokens[verb].lemma);
    if tokens[verb].upos != Upos::Verb || rises {
        return;
    }
    // the noun that the number belongs to
    let mut noun = number;
    while let Some(above) = tokens[noun].head.filter(|&above| above > noun) {
        noun = above;
    }
    let own_object = sentence
        .children(verb)
        .any(|child| child != noun && tokens[child].is(OBJ));
    if tokens[noun].head != Some(verb) {
        return;
    }
    let whole = tokens[noun].is(OBL) && !own_object && tokens[verb].xpos != "VBN";
    sentence.hang(index, number, "advmod");
    sentence.hang(index + 1, index, "fixed");
    if whole {
        sentence.tokens[noun].deprel = "obj".into();
    }
}

/// *the loan that the bank refused to repay*, *the men who the police say fled*: some verbs have no object beside
/// an infinitive, and no clause with *say* lacks a subject, so a relative pronoun in front belongs below.
pub fn relative_object(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let pronoun = token.is(OBJ) && matches!(token.xpos.as_str(), "WDT" | "WP");
    let Some(verb) = token.head.filter(|&verb| pronoun && index < verb) else {
        return;
    };
    let has = |head: usize, relations: &[&str]| {
        let mut children = sentence.children(head);
        children.any(|child| relations.contains(&tokens[child].relation()))
    };
    let below = |relation: &str| {
        sentence.children(verb).find(|&child| {
            let token = &tokens[child];
            let predicate = token.upos == Upos::Verb || has(child, &["cop"]);
            token.relation() == relation && predicate && child > verb
        })
    };
    let to = |child: usize| {
        let mut marks = sentence.children(child);
        marks.any(|mark| tokens[mark].is(MARK) && tokens[mark].lemma == "to")
    };
    let infinitive = below("xcomp").filter(|&child| {
        to(child) && !has(child, &["obj"]) && lexicon.has_no_object(&tokens[verb].lemma)
    });
    let content = below("ccomp")
        .filter(|&child| !has(child, &["nsubj", "csubj", "expl", "mark"]) && !to(child));
    if let Some(infinitive) = infinitive {
        sentence.tokens[index].head = Some(infinitive);
    } else if let Some(content) = content {
        sentence.hang(index, content, "nsubj");
    }
}

/// *displaced at least 300 families*: a counted noun right after an active verb, without a preposition of its
/// own, is its object.
pub fn bare_object(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token
        .head
        .filter(|&verb| token.deprel == "obl" && tokens[verb].upos == Upos::Verb && verb < index)
    else {
        return;
    };
    let has = |relation: &str| {
        sentence
            .children(verb)
            .any(|child| tokens[child].relation() == relation)
    };
    let case = sentence.has(index, CASE);
    let counted = sentence.has(index, NUMMOD);
    if case || !counted {
        return;
    }
    let start = sentence.subtree(index).first().copied().unwrap_or(index);
    let passive = sentence
        .children(verb)
        .any(|child| matches!(tokens[child].deprel.as_str(), "aux:pass" | "nsubj:pass"));
    let time = matches!(
        &*token.lower_lemma(),
        "day"
            | "week"
            | "month"
            | "year"
            | "hour"
            | "minute"
            | "time"
            | "decade"
            | "kilometre"
            | "kilometer"
            | "mile"
            | "percent"
            | "%"
    );
    if !time && !passive && start == verb + 1 && !has("obj") {
        sentence.tokens[index].deprel = "obj".into();
    }
}

/// *killed 12 people and wounded 30 others*: a noun right after a verb is that verb's object, not a conjunct of
/// the object before.
pub fn next_object(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(first) = token
        .head
        .filter(|&head| token.is(CONJ) && tokens[head].upos != Upos::Verb)
    else {
        return;
    };
    let first_word = start(sentence, index);
    let verb = first_word.checked_sub(1).filter(|&before| {
        tokens[before].upos == Upos::Verb && before > first && tokens[before].is(CONJ)
    });
    // *training spies and planning raids*: what is right behind another verb is the object of that one
    let next = |object: usize| {
        let next = start(sentence, object).checked_sub(1)?;
        let other = next > index && tokens[next].is(CONJ) && !sentence.has(next, OBJ);
        (other && tokens[next].upos == Upos::Verb).then_some((object, next))
    };
    let stray = verb
        .and_then(|verb| sentence.first(verb, OBJ))
        .and_then(next);
    let free = |verb: usize| !sentence.has(verb, OBJ) || stray.is_some();
    let conjunction = sentence.has(index, CC);
    if let Some(verb) = verb.filter(|&verb| free(verb) && !conjunction) {
        sentence.hang(index, verb, "obj");
        if let Some((object, next)) = stray {
            sentence.hang(object, next, "obj");
        }
    }
}

/// The noun of the relative clause at `clause`.
fn described_by(sentence: &Draft, clause: usize) -> Option<usize> {
    let token = &sentence.tokens[clause];
    token.head.filter(|_| token.deprel == "acl:relcl")
}

/// *a sergeant in the army who had trained in Libya*: *who* is a person, so the clause belongs to the nearest noun
/// above that names one.
pub fn who_person(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = described_by(sentence, index) else {
        return;
    };
    let who = sentence
        .children(index)
        .any(|child| tokens[child].lemma == "who" && tokens[child].is(NSUBJ | OBJ));
    let kind = |noun: usize| lexicon.kind(&tokens[noun].lower_lemma());
    let is_person = |noun: usize| {
        tokens[noun].name == Some(NameKind::Per)
            || matches!(kind(noun), Some(EntityKind::Person | EntityKind::Group))
    };
    let is_other = kind(noun).is_some() || is_no_person(sentence, noun);
    if !who || is_person(noun) || !is_other || tokens[noun].xpos == "NNS" {
        return;
    }
    let above = std::iter::successors(Some(noun), |&at| {
        let inside = tokens[at].is(NMOD | COMPOUND);
        tokens[at].head.filter(|_| inside)
    });
    let above: Vec<usize> = above.take(4).collect();
    // *buried a farmer from the village who had died*, where the reader hangs the village from the verb
    let beside = || {
        let verb = above.last().filter(|&&at| tokens[at].is(OBL))?;
        let verb = tokens[*verb].head?;
        let mut objects = sentence.children(verb);
        objects.find(|&it| tokens[it].is(OBJ) && it > verb && it < noun && is_person(it))
    };
    let person = above.iter().copied().find(|&noun| is_person(noun));
    if let Some(person) = person.or_else(beside) {
        sentence.tokens[index].head = Some(person);
    }
}

/// Whether a noun that the tables lack names no person: by its name, because it is a mass, or because it is a place.
fn is_no_person(sentence: &Draft, noun: usize) -> bool {
    let token = &sentence.tokens[noun];
    let named = token.name.is_some_and(|name| name != NameKind::Per);
    // *in poor health who*: no article, so nobody in particular
    let own = |child: usize| {
        let child = &sentence.tokens[child];
        child.is(DET | NUMMOD) || child.deprel == "nmod:poss"
    };
    let is_mass =
        || token.is(NMOD | OBL) && token.upos == Upos::Noun && !sentence.children(noun).any(own);
    // *the only candidate on the stage who*
    let is_place = || {
        let mut cases = sentence.by(noun, CASE);
        token.xpos == "NN"
            && cases.any(|case| {
                let word = sentence.tokens[case].lower_form();
                matches!(&*word, "in" | "on" | "at" | "near" | "inside" | "outside")
            })
    };
    named || is_mass() || is_place()
}

/// *offered loans to farmers, which must be repaid*: nobody is *which*, so the clause belongs to the nearest thing above.
pub fn which_thing(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(noun) = described_by(sentence, index) else {
        return;
    };
    let which = sentence.children(index).find(|&child| {
        tokens[child].lower_form() == "which"
            && tokens[child].is(NSUBJ | OBJ)
            && child > 1
            && tokens[child - 1].form == ","
    });
    let is_person = |noun: usize| {
        tokens[noun].name == Some(NameKind::Per)
            || tokens[noun].name.is_none()
                && lexicon.kind(&tokens[noun].lower_lemma()) == Some(EntityKind::Person)
    };
    let Some(which) = which.filter(|_| is_person(noun)) else {
        return;
    };
    let climb = |from: usize| {
        let above = std::iter::successors(Some(from), move |&at| {
            let inside = tokens[at].is(NMOD | COMPOUND | FLAT) && tokens[at].deprel != "nmod:poss";
            tokens[at].head.filter(|_| inside)
        });
        above.take(5)
    };
    // *the men in a plane, which crashed*: what stands before the comma comes first
    let inside = climb(which - 2).take_while(|&at| at > noun);
    let thing = |&at: &usize| {
        let common = tokens[at].upos == Upos::Noun && !tokens[at].is(COMPOUND);
        common && tokens[at].name.is_none() && !is_person(at)
    };
    if let Some(thing) = inside.chain(climb(noun)).find(thing) {
        sentence.tokens[index].head = Some(thing);
    }
}

/// *is sold in developing countries*: before such a noun the participle tells which countries; nobody develops them.
pub fn developing_country(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let participle = matches!(&*token.lower_form(), "developing" | "emerging");
    let noun = tokens.get(index + 1).map(|next| &*next.lemma);
    let noun = matches!(
        noun,
        Some("country" | "nation" | "economy" | "market" | "world")
    );
    let mark = index.checked_sub(1).filter(|&mark| {
        tokens[mark].head == Some(index)
            && tokens[mark].is(MARK | CASE)
            && tokens[mark].lower_form() != "by"
    });
    let own = tokens
        .get(index + 1)
        .is_some_and(|next| next.head == Some(index));
    let (Some(mark), true, true, true) = (mark, participle, noun, own) else {
        return;
    };
    let relation = match token.relation() {
        "acl" => "nmod",
        "advcl" => "obl",
        _ => return,
    };
    let above = token.head;
    let others: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child != mark && child != index + 1)
        .collect();
    for child in others.into_iter().chain([mark]) {
        sentence.tokens[child].head = Some(index + 1);
    }
    let noun = &mut sentence.tokens[index + 1];
    noun.head = above;
    noun.deprel = relation.into();
    let preposition = &mut sentence.tokens[mark];
    preposition.deprel = "case".into();
    preposition.upos = Upos::Adp;
    let participle = &mut sentence.tokens[index];
    participle.head = Some(index + 1);
    participle.deprel = "amod".into();
}

/// *cut jobs owing to weak sales*: a preposition of two words, of the clause around it; no jobs owe anything.
pub fn owing_to(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let to = index + 1;
    let owing = tokens[index].lower_form() == "owing" && tokens[index].is(ADVCL | ACL);
    let next = tokens
        .get(to)
        .filter(|next| owing && next.form == "to" && next.is(CASE));
    let Some(noun) = next.and_then(|next| next.head).filter(|&noun| noun > to) else {
        return;
    };
    let is_argument = |at: usize| sentence.is_noun(at) && tokens[at].is(OBJ | OBL | NMOD | NSUBJ);
    let above = std::iter::successors(tokens[index].head, |&at| {
        tokens[at].head.filter(|_| is_argument(at))
    });
    let above = above.take(tokens.len()).last();
    let others: Vec<usize> = sentence
        .children(index)
        .filter(|&child| child != noun)
        .collect();
    for child in others {
        sentence.tokens[child].head = Some(noun);
    }
    sentence.tokens[noun].head = above;
    sentence.tokens[noun].deprel = "obl".into();
    let owing = &mut sentence.tokens[index];
    owing.head = Some(noun);
    owing.deprel = "case".into();
    owing.upos = Upos::Adp;
    sentence.tokens[to].head = Some(index);
    sentence.tokens[to].deprel = "fixed".into();
}

/// *views the raid as a crime*, *as not only a crime but also a threat*: *as* after the object of such a verb
/// goes with the verb, and what *not only* begins *but also* continues.
pub fn role_after_as(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(object) = tokens[index].head.filter(|_| tokens[index].is(NMOD)) else {
        return;
    };
    let child_is = |head: usize, form: &str| {
        let mut children = sentence.children(head);
        children.any(|child| tokens[child].form.eq_ignore_ascii_case(form))
    };
    let verb = tokens[object].head.filter(|&verb| {
        let lemma = tokens[verb].lower_lemma();
        tokens[object].is(OBJ) && lexicon.takes(WordClass::Verb, &lemma, Complement::As)
    });
    let Some(verb) = verb.filter(|_| child_is(index, "as")) else {
        return;
    };
    let continued = sentence.children(object).find(|&child| {
        tokens[child].is(CONJ) && child > index && child_is(index, "only") && child_is(child, "but")
    });
    sentence.hang(index, verb, "obl");
    if let Some(continued) = continued {
        sentence.tokens[continued].head = Some(index);
    }
}

/// *the risk of the dam bursting*: a noun between *of* and an *-ing* form that both hang from the same noun does what
/// the form says.
pub fn gerund_subject(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(noun) = token.head.filter(|_| token.is(ACL) && token.xpos == "VBG") else {
        return;
    };
    let has = |head: usize, relation: &str| {
        let mut children = sentence.children(head);
        children.any(|child| tokens[child].relation() == relation)
    };
    let of = sentence
        .children(index)
        .find(|&child| tokens[child].form.eq_ignore_ascii_case("of") && tokens[child].is(MARK));
    let Some(of) = of.filter(|_| !has(index, "nsubj")) else {
        return;
    };
    let doer = sentence.children(noun).find(|&child| {
        child > of && child < index && tokens[child].is(NMOD) && !has(child, "case")
    });
    if let Some(doer) = doer {
        sentence.hang(doer, index, "nsubj");
    }
}

/// *Togo closes crossing with Benin*: after a verb that is done to ways and buildings, a bare *-ing* form is one.
pub fn gerund_object(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let gerund = token.is(XCOMP | CCOMP | ADVCL) && token.form.ends_with("ing");
    let Some(verb) = token.head.filter(|&verb| gerund && verb + 1 == index) else {
        return;
    };
    let closes = lexicon.is_in(Group::Closing, &tokens[verb].lower_lemma());
    let clausal = |child: usize| tokens[child].is(OBJ | MARK | NSUBJ | AUX | XCOMP | CCOMP);
    let object = |child: usize| child != index && tokens[child].is(OBJ);
    if !closes || sentence.children(index).any(clausal) || sentence.children(verb).any(object) {
        return;
    }
    let beside: Vec<usize> = sentence
        .children(index)
        .filter(|&child| tokens[child].is(OBL))
        .collect();
    let noun = &mut sentence.tokens[index];
    noun.lemma = noun.lower_form().into_owned();
    noun.upos = Upos::Noun;
    noun.xpos = "NN".into();
    noun.feats = "Number=Sing".into();
    noun.deprel = "obj".into();
    for child in beside {
        sentence.tokens[child].deprel = "nmod".into();
    }
}

/// *spokeswoman Saima Durrani told reporters*: a noun right before a name that hangs from the same verb is the
/// title of the name, and the name is what the noun was taken for.
pub fn title_before_name(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let (noun, name) = (&tokens[index], tokens.get(index + 1));
    let Some(name) = name.filter(|name| name.head == noun.head && name.head.is_some()) else {
        return;
    };
    let is_title = noun.upos == Upos::Noun
        && noun.is(NSUBJ | OBJ | IOBJ | OBL | NMOD)
        && sentence.children(index).all(|child| child < index);
    // *the yacht of tycoon Ana Silva*: a name with no preposition hangs from no noun by itself
    let loose = match name.relation() {
        "dep" | "appos" => true,
        "nmod" => noun.is(NMOD) && name.name == Some(NameKind::Per),
        // *met rebel leader Ana Silva*: nor from a verb, if it is a person’s
        "obl" => {
            let person = name.name == Some(NameKind::Per) && name.name_begin;
            person && noun.name.is_none() && noun.is(NSUBJ | OBJ | IOBJ)
        }
        _ => false,
    };
    let bare = !sentence
        .children(index + 1)
        .any(|child| tokens[child].is(CASE) || child < index);
    if is_title && bare && name.upos == Upos::Propn && loose {
        let moved: Vec<usize> = sentence.by(index, CASE).collect();
        sentence.tokens[index + 1].deprel = noun.deprel.clone();
        sentence.hang(index, index + 1, "nmod:desc");
        for child in moved {
            sentence.tokens[child].head = Some(index + 1);
        }
    }
}

/// *became the first president to serve a full term*: what follows a ranked noun with *to* belongs to the noun.
pub fn ranked_infinitive(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(verb) = token
        .head
        .filter(|_| matches!(token.deprel.as_str(), "advcl" | "xcomp") && token.upos == Upos::Verb)
    else {
        return;
    };
    // *the last president not to be elected*
    let to = || {
        let not = |at: &usize| tokens[*at].lemma == "not";
        let first = sentence.subtree(index).into_iter().find(|at| !not(at));
        first.is_some_and(|first| tokens[first].lemma == "to")
    };
    let noun = sentence.children(verb).chain([verb]).find(|&noun| {
        noun < index
            && sentence.is_noun(noun)
            && sentence.children(noun).any(|child| {
                child < noun
                    && tokens[child].is(AMOD)
                    && (tokens[child].has_feature("NumType", "Ord")
                        || matches!(tokens[child].lemma.as_str(), "only" | "first" | "last"))
            })
            && (tokens[noun].is(XCOMP)
                || noun == verb
                || (tokens[noun].is(OBJ) && tokens[verb].lemma == "become"))
    });
    if let Some(noun) = noun.filter(|_| to()) {
        // *…, meeting both*: after a comma it is the clause that goes on
        let after_comma = |&child: &usize| {
            let first = sentence.subtree(child).first().copied();
            first.is_some_and(|first| tokens[first].form == ",")
                && tokens[child].is(ADVCL)
                && child > index
                && noun != verb
        };
        let beside: Vec<usize> = sentence.children(index).filter(after_comma).collect();
        for child in beside {
            sentence.tokens[child].head = Some(verb);
        }
        sentence.hang(index, noun, "acl");
    }
}

/// *ushered in an era*: an object has no preposition; what stands between the verb and it is a particle.
pub fn particle_before_object(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let object = tokens[index].head.filter(|&object| object > index);
    let (Some(verb), Some(object)) = (index.checked_sub(1), object) else {
        return;
    };
    // *left behind a son*, *handed in a letter*: the reader makes it a place
    let behind = matches!(
        (tokens[verb].lemma.as_str(), tokens[index].form.as_str()),
        ("leave", "behind") | ("hand", "in")
    );
    let own = (tokens[object].deprel == "obj" || behind) && tokens[object].head == Some(verb);
    let particle = matches!(
        tokens[index].form.as_str(),
        "in" | "out" | "up" | "down" | "off" | "on" | "over"
    ) || behind;
    let alone = || {
        let mut children = sentence.children(object);
        !children.any(|child| child != index && tokens[child].is(CASE) && child < object)
    };
    // *resulting in deaths*
    let selected = || {
        let preposition = Some(tokens[index].form.as_str());
        lexicon.relation(&tokens[verb].lemma, preposition).is_some()
    };
    if own && particle && tokens[verb].upos == Upos::Verb && alone() && !selected() {
        sentence.hang(index, verb, "compound:prt");
        sentence.tokens[object].deprel = "obj".into();
    }
}

/// *banks whose licences they revoked*: *whose* opens a clause, so its noun is an argument of the clause's verb: the
/// subject if there is no other, else the object.
pub fn whose_noun(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    if !tokens[index].form.eq_ignore_ascii_case("whose") {
        return;
    }
    let Some(noun) = tokens[index].head.filter(|&noun| noun > index) else {
        return;
    };
    // an article opens the next phrase
    let article = (index..noun).find(|&at| tokens[at].is(DET) && tokens[at].head == Some(noun));
    let noun = article.map_or(noun, |article| article - 1);
    if noun == index || !sentence.is_noun(noun) {
        return;
    }
    let verb = (noun + 1..tokens.len()).find(|&verb| {
        tokens[verb].deprel == "acl:relcl" && tokens[verb].head.is_some_and(|head| head < index)
    });
    let Some(verb) = verb.filter(|&verb| tokens[noun].head != Some(verb)) else {
        return;
    };
    let inside = tokens[noun].head.is_some_and(|head| head < index);
    let role = match (sentence.has(verb, NSUBJ), sentence.has(verb, OBJ)) {
        (false, _) => "nsubj",
        (true, false) => "obj",
        (true, true) => return,
    };
    if inside {
        sentence.tokens[index].head = Some(noun);
        sentence.hang(noun, verb, role);
    }
}

/// *freed all but three of the hostages*, *all but two ministers resigned*: before a number *all but* is a bound.
pub fn all_but(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let Some(all) = tokens[index].head.filter(|&all| all + 2 <= index) else {
        return;
    };
    let but = all + 1;
    let bound = tokens[all].lower_form() == "all" && tokens[but].form == "but";
    let number = but + 1;
    let counted =
        tokens[number].upos == Upos::Num && (number == index || tokens[number].head == Some(index));
    let joins = tokens[but]
        .head
        .is_some_and(|head| head == number || head == index);
    if !bound || !counted || !joins {
        return;
    }
    let of_what = |head: usize| {
        let mut nouns = sentence.by(head, NMOD).filter(|&noun| noun > number);
        nouns.find(|&noun| tokens[number + 1].head == Some(noun) && tokens[number + 1].form == "of")
    };
    let whole = of_what(all)
        .or_else(|| of_what(number))
        .filter(|_| number == index);
    let noun = whole.unwrap_or(index);
    sentence.replace(all, noun);
    let others: Vec<usize> = sentence
        .children(all)
        .filter(|&child| child != but)
        .collect();
    for child in others {
        sentence.tokens[child].head = Some(noun);
    }
    if whole.is_some() {
        sentence.hang(number, noun, "nummod");
        sentence.hang(number + 1, number, "fixed");
    }
    sentence.hang(all, number, "advmod");
    sentence.hang(but, all, "fixed");
}
