//! Relative clauses that the reader cut short, and what stands between a name and its verb.

use crate::Draft;
use actant_base::syntax::relation::{
    ACL, ADVCL, ADVMOD, APPOS, AUX, CASE, CC, CCOMP, COMPOUND, CONJ, COP, CSUBJ, DET, EXPL, FLAT,
    MARK, NSUBJ, OBJ, PUNCT, XCOMP,
};
use actant_base::syntax::{NameKind, Upos};
use actant_words::lexicon::{
    Complement, Group, Lexicon, Operator, TimeWord, WordClass, is_time, time_word,
};

/// *It was the guards who burned it, he said*: what stands between “it was” and a relative clause that goes with it is the
/// subject or object of that clause, which is what is stated.
pub fn cleft(sentence: &mut Draft, clause: usize) {
    let tokens = &sentence.tokens;
    let Some(noun) = tokens[clause]
        .head
        .filter(|&noun| noun < clause && tokens[clause].deprel == "acl:relcl")
    else {
        return;
    };
    let is = |at: usize, forms: &[&str]| forms.contains(&&*tokens[at].lower_form());
    let it = sentence
        .by(noun, NSUBJ | EXPL)
        .find(|&at| is(at, &["it"]) && at < noun);
    let copula = sentence.first(noun, COP);
    let pronoun = sentence
        .by(clause, NSUBJ | OBJ)
        .find(|&at| is(at, &["who", "that", "which"]) && at < clause);
    let (Some(it), Some(copula), Some(pronoun)) = (it, copula, pronoun) else {
        return;
    };
    let definite = sentence
        .by(noun, DET)
        .any(|det| is(det, &["the", "these", "those"]))
        || tokens[noun].name.is_some();
    // *it may have been the guards*, *it was not the guards*, *it was in May*
    let hedged = sentence.by(noun, AUX | CASE | ADVMOD).any(|at| at < noun);
    if it + 1 != copula || !definite || hedged || is_time(&tokens[noun].lower_lemma()) {
        return;
    }
    let role = tokens[pronoun].deprel.clone();
    sentence.replace(noun, clause);
    let late = sentence.children(noun).filter(|&at| at > clause);
    for at in late.collect::<Vec<_>>() {
        sentence.tokens[at].head = Some(clause);
    }
    sentence.hang(noun, clause, role);
    sentence.hang(pronoun, noun, "dep");
    sentence.hang(it, noun, "dep");
    sentence.hang(copula, noun, "dep");
}

/// *the bridge that the army built and rebels burned*, *the car the gang stole and a farmer hid*: a second verb with a
/// subject of its own has the same gap.
pub fn second_subject(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let verb = &tokens[index];
    if verb.head.is_none() || !verb.is(CONJ | ACL) {
        return;
    }
    let stray = stray_object(sentence, index);
    let complements = sentence.by(index, OBJ | CCOMP | XCOMP);
    if sentence.has_passive_auxiliary(index) || complements.count() > usize::from(stray.is_some()) {
        return;
    }
    let Some((first, noun)) = relative_before(sentence, index, lexicon) else {
        return;
    };
    let subject_of = |head: usize| sentence.first(head, NSUBJ);
    let Some(own) = subject_of(first) else {
        return;
    };
    let between = |at: usize| first < at && at < index;
    let joint = (first..index).find(|&at| matches!(tokens[at].form.as_str(), "and" | "but" | "or"));
    let Some(joint) = joint else {
        return;
    };
    // the subject, which the reader may have joined to the one before
    let joined = [own, first].into_iter().find_map(|head| {
        sentence.children(head).find(|&child| {
            let noun = sentence.is_noun(child);
            noun && tokens[child].is(CONJ) && between(child) && child > joint
        })
    });
    let subject = match subject_of(index) {
        Some(subject) => Some(subject).filter(|&subject| between(subject) && subject > joint),
        None => joined,
    };
    let Some(subject) = subject else {
        return;
    };
    let below = sentence.subtree(subject);
    let light = |at: usize| below.contains(&at) || tokens[at].is(AUX | ADVMOD);
    if !(joint + 1..index).all(light) {
        return;
    }
    // *the town that rebels held, and Mali protested* needs no object
    let goes_on = tokens
        .get(index + 1)
        .is_some_and(|next| matches!(next.upos, Upos::Aux | Upos::Verb) || next.is(ADVMOD));
    let transitive = || {
        let lemma = &tokens[index].lemma;
        lexicon.relation(lemma, None).is_some() || lexicon.is_in(Group::Transitive, lemma)
    };
    if subject_of(index).is_some() && !goes_on && !transitive() {
        return;
    }
    sentence.hang(index, noun, "acl:relcl");
    sentence.hang(subject, index, "nsubj");
    sentence.hang(joint, index, "cc");
    if let Some(object) = stray {
        sentence.tokens[object].head = Some(index + 1);
    }
    // *the report that the panel wrote*: what was written
    let that = sentence.first(first, MARK);
    if let Some(that) = that.filter(|&that| sentence.tokens[that].form == "that") {
        let token = &mut sentence.tokens[that];
        token.deprel = "obj".into();
        token.upos = Upos::Pron;
        token.xpos = "WDT".to_owned();
    }
}

/// *that Acme won and the ministry cancelled covers nine ports*: the object behind the next verb, which is that verb’s.
fn stray_object(sentence: &Draft, verb: usize) -> Option<usize> {
    let next = sentence.tokens.get(verb + 1)?;
    let finite = matches!(next.xpos.as_str(), "VBD" | "VBZ" | "VBP");
    let object = sentence.first(verb, OBJ)?;
    let free = !sentence.has(verb + 1, OBJ | CCOMP | XCOMP);
    (finite && next.upos == Upos::Verb && free && object > verb + 1).then_some(object)
}

/// The relative clause before a verb whose object is its noun, and that noun.
fn relative_before(sentence: &Draft, verb: usize, lexicon: &Lexicon) -> Option<(usize, usize)> {
    let tokens = &sentence.tokens;
    let first = (0..verb)
        .rev()
        .find(|&at| tokens[at].deprel == "acl:relcl")?;
    let noun = tokens[first].head.filter(|&noun| noun < first)?;
    let pronoun = |child: usize| {
        let token = &tokens[child];
        token.is(OBJ) && child < first && matches!(token.xpos.as_str(), "WDT" | "WP" | "IN")
    };
    // *the car the gang stole*: without a pronoun both verbs must be such as need an object
    let lacks_object = |at: usize| {
        lexicon.is_in(Group::Transitive, &tokens[at].lower_lemma())
            && (at == verb || !sentence.has(at, OBJ | CCOMP | XCOMP))
            && !sentence.has_passive_auxiliary(at)
    };
    let own = sentence
        .first(first, NSUBJ)
        .is_some_and(|subject| !tokens[subject].xpos.starts_with('W'));
    let bare = || own && lacks_object(first) && lacks_object(verb);
    (sentence.children(first).any(pronoun) || bare()).then_some((first, noun))
}

/// *said whoever shot the guard had escaped*: the first verb after *whoever* is his, the second has him as its subject; where
/// there is none, he is the object of the verb before (*will punish whoever opened the gate*).
pub fn whoever(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let who = |at: usize| {
        let form = tokens[at].lower_form();
        matches!(form.as_ref(), "whoever" | "whomever")
    };
    let light = |at: usize| tokens[at].is(ADVMOD | AUX);
    let before = (0..index).rev().find(|&at| !light(at));
    let Some(who) = before.filter(|&at| who(at)) else {
        return;
    };
    if tokens[index].upos != Upos::Verb || tokens[index].head.is_none() {
        return;
    }
    if tokens[who].head == Some(index) {
        return free_relative(sentence, (who, index), lexicon);
    }
    let other = tokens[who].head.filter(|&other| other > index);
    let own = sentence.has(index, NSUBJ);
    if other.is_some() && !own && tokens[index].head != Some(who) {
        sentence.hang(index, who, "acl:relcl");
    }
}

/// The same where the reader gives *whoever* to the first verb alone.
fn free_relative(sentence: &mut Draft, (who, first): (usize, usize), lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    let Some(above) = tokens[first]
        .head
        .filter(|_| tokens[first].is(CCOMP | ADVCL | CSUBJ))
    else {
        return;
    };
    let open = |verb: usize| tokens[verb].upos == Upos::Verb && !sentence.has(verb, NSUBJ | CSUBJ);
    let beside = sentence
        .by(above, CCOMP | CONJ)
        .find(|&verb| verb > first && open(verb));
    let second = Some(above)
        .filter(|&verb| verb > first && open(verb))
        .or(beside);
    let says = lexicon
        .operator(
            WordClass::Verb,
            &tokens[above].lower_lemma(),
            Complement::That,
        )
        .is_some();
    let object = above + 1 == who && tokens[first].is(CCOMP) && !says;
    match second {
        Some(second) => sentence.hang(who, second, "nsubj"),
        // *goes to whoever finds it*
        None if above < who && sentence.has(who, CASE) => sentence.hang(who, above, "obl"),
        None if object => sentence.hang(who, above, "obj"),
        None => return,
    }
    sentence.hang(first, who, "acl:relcl");
}

/// *Ana Lopes, until recently the head of the bank, joined it*: a description and its time, between commas.
pub fn office_with_time(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    if tokens[index].head.is_none() || lexicon.role(&tokens[index].lower_lemma()).is_none() {
        return;
    }
    let part = |at: usize| {
        let token = &tokens[at];
        let word = matches!(token.upos, Upos::Noun | Upos::Adj) && token.head == Some(index);
        token.is(DET) && token.head == Some(index) || word && token.is(COMPOUND)
    };
    let start = (0..index)
        .rev()
        .take_while(|&at| part(at))
        .last()
        .unwrap_or(index);
    let Some((first, time)) = time_before(sentence, start) else {
        return;
    };
    let below = sentence.subtree(index);
    let end = below
        .iter()
        .copied()
        .filter(|&at| !tokens[at].is(PUNCT))
        .max()
        .unwrap_or(index);
    let stops = tokens
        .get(end + 1)
        .is_some_and(|next| matches!(next.form.as_str(), "," | "." | ";" | "—" | "–"));
    let comma = |at: usize| tokens.get(at).is_some_and(|token| token.form == ",");
    let name = match first.checked_sub(1) {
        Some(before) if comma(before) => before.checked_sub(1),
        // *Once the leader of the Greens, Ines Faro runs a farm*
        None if comma(end + 1) => Some(end + 2).filter(|&at| at < tokens.len()),
        _ => None,
    };
    let Some(mut name) = name.filter(|&name| stops && tokens[name].name == Some(NameKind::Per))
    else {
        return;
    };
    while let Some(above) = tokens[name]
        .head
        .filter(|_| tokens[name].is(FLAT | COMPOUND))
    {
        name = above;
    }
    if tokens[name].name != Some(NameKind::Per) || below.contains(&name) {
        return;
    }
    let token = &mut sentence.tokens[index];
    token.head = Some(name);
    token.deprel = "appos".into();
    let preposition = time > first;
    let token = &mut sentence.tokens[time];
    token.head = Some(index);
    token.deprel = if preposition {
        "obl".into()
    } else {
        "advmod".into()
    };
    if preposition {
        let token = &mut sentence.tokens[first];
        token.head = Some(time);
        token.deprel = "case".into();
    } else {
        sentence.tokens[time].upos = Upos::Adv;
    }
}

/// The time right before `start`: its first token and its head.
fn time_before(sentence: &Draft, start: usize) -> Option<(usize, usize)> {
    let form = |back: usize| {
        start
            .checked_sub(back)
            .map(|at| sentence.tokens[at].lower_form())
    };
    let last = form(1)?;
    match (form(3).as_deref(), form(2).as_deref(), last.as_ref()) {
        (_, _, "once" | "formerly" | "previously" | "then" | "now") => Some((start - 1, start - 1)),
        (_, Some("until" | "till"), word)
            if word == "recently" || time_word(word).is_some() || word.parse::<u16>().is_ok() =>
        {
            Some((start - 2, start - 1))
        }
        (Some("at"), Some("one"), "time") => Some((start - 3, start - 1)),
        (Some("until" | "till"), Some("last" | "this"), word) if time_word(word).is_some() => {
            Some((start - 3, start - 1))
        }
        _ => None,
    }
}

/// *For the time being the envoy supports it*: the words are one, and nobody is anything.
pub fn time_being(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let form = |at: Option<usize>| {
        at.and_then(|at| tokens.get(at))
            .map(|token| token.lower_form())
    };
    let being = form(Some(index + 1)).as_deref() == Some("being");
    let idiom = tokens[index].form == "time"
        && being
        && form(index.checked_sub(1)).as_deref() == Some("the")
        && form(index.checked_sub(2)).as_deref() == Some("for");
    if !idiom || tokens[index + 1].head == Some(index) {
        return;
    }
    let above = tokens[index + 1].head;
    let verb = tokens[index].head;
    let subject = above.filter(|&noun| {
        let own = verb.is_some_and(|verb| sentence.has(verb, NSUBJ));
        sentence.is_noun(noun) && tokens[noun].head == verb && !own
    });
    if above.is_none() {
        return;
    }
    sentence.hang(index + 1, index, "fixed");
    if let Some(subject) = subject {
        sentence.tokens[subject].deprel = "nsubj".into();
    }
}

/// *Farmers like the minister*: in a clause without another verb *like* is one.
pub fn like_as_verb(sentence: &mut Draft, index: usize, lexicon: &Lexicon) {
    let tokens = &sentence.tokens;
    if tokens[index].form != "like" {
        return;
    }
    let right = |head: usize| {
        let mut below = sentence.children(head);
        below.find(|&child| {
            let noun = matches!(tokens[child].upos, Upos::Noun | Upos::Propn | Upos::Pron);
            noun && child > index
                && tokens[child].relation() == "nmod"
                && sentence
                    .subtree(child)
                    .first()
                    .is_some_and(|&start| start == index || start == index + 1)
        })
    };
    // the reader has the clause, but not its object
    let subject = sentence.first(index, NSUBJ);
    if let Some(subject) = subject {
        let has = sentence.has(index, OBJ | CCOMP | XCOMP);
        if let Some(object) = right(subject).filter(|_| !has) {
            sentence.hang(object, index, "obj");
            as_verb(sentence, index);
        }
        return;
    }
    let above = tokens[index].head.filter(|_| tokens[index].is(CASE));
    let beside = above.filter(|&noun| noun + 1 == index).and_then(right);
    let Some(object) = beside.or(above) else {
        return;
    };
    let Some(subject) = tokens[object].head.filter(|&noun| noun + 1 == index) else {
        return;
    };
    let likes = is_plural_clause(sentence, (subject, object), lexicon);
    if !likes || tokens[object].relation() != "nmod" {
        return;
    }
    let marks: Vec<usize> = sentence.by(subject, PUNCT | CC).collect();
    let above = tokens[subject].head;
    sentence.tokens[index].head = above;
    sentence.tokens[index].deprel = if above.is_some() {
        "ccomp".into()
    } else {
        "root".into()
    };
    sentence.hang(subject, index, "nsubj");
    sentence.hang(object, index, "obj");
    for mark in marks {
        sentence.tokens[mark].head = Some(index);
    }
    as_verb(sentence, index);
}

/// Whether a plural and what follows it make a whole sentence, or all that somebody says, with no other verb.
fn is_plural_clause(
    sentence: &Draft,
    (subject, object): (usize, usize),
    lexicon: &Lexicon,
) -> bool {
    let tokens = &sentence.tokens;
    let plural = matches!(tokens[subject].xpos.as_str(), "NNS" | "NNPS")
        || tokens[subject].has_feature("Number", "Plur");
    let says = |verb: &usize| {
        let lemma = tokens[*verb].lower_lemma();
        let operator = lexicon.operator(WordClass::Verb, &lemma, Complement::That);
        let reports = operator.is_some_and(Operator::is_speech);
        tokens[subject].is(OBJ) && reports
    };
    let told = tokens[subject].head.filter(says);
    let inside = sentence.subtree(object);
    let other = |at: usize| {
        let verb = matches!(tokens[at].upos, Upos::Verb | Upos::Aux);
        verb && !inside.contains(&at) && Some(at) != told
    };
    let last = tokens.last().map(|last| last.form.as_str());
    // *cities like Lima, Cusco and Puno* are listed; *are producers like Peru*
    let listed = sentence.has(object, CONJ | APPOS) || sentence.has(subject, COP);
    plural
        && !listed
        && matches!(last, Some("." | "!"))
        && told == tokens[subject].head
        && !(subject..tokens.len()).any(other)
}

fn as_verb(sentence: &mut Draft, index: usize) {
    let token = &mut sentence.tokens[index];
    if token.upos != Upos::Verb {
        token.upos = Upos::Verb;
        token.xpos = "VBP".into();
        token.lemma = "like".into();
    }
}

/// *The talks are due to begin*: what is due comes, and is not because of anything.
pub fn due_to_come(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let to = index + 1;
    let due = tokens[index].form == "due" && tokens.get(to).is_some_and(|next| next.form == "to");
    let Some(verb) = tokens[index].head.filter(|&verb| due && verb > to) else {
        return;
    };
    let copula = sentence
        .children(verb)
        .find(|&child| tokens[child].deprel == "cop" && child < index);
    if tokens[verb].xpos != "VB" || copula.is_none() {
        return;
    }
    let before: Vec<usize> = sentence
        .children(verb)
        .filter(|&child| child < index)
        .collect();
    sentence.replace(verb, index);
    sentence.tokens[index].upos = Upos::Adj;
    sentence.tokens[index].lemma = "due".into();
    for child in before {
        sentence.tokens[child].head = Some(index);
    }
    sentence.hang(verb, index, "xcomp");
    sentence.hang(to, verb, "mark");
}

/// *by the end of May Ghana will have paid*: no name goes on from that of a month.
pub fn name_after_month(sentence: &mut Draft, index: usize) {
    let tokens = &sentence.tokens;
    let token = &tokens[index];
    let Some(month) = token.head.filter(|&head| head + 1 == index) else {
        return;
    };
    let of_time = |at: usize| {
        let word = time_word(&tokens[at].form);
        matches!(word, Some(TimeWord::Month(_) | TimeWord::Weekday(_)))
    };
    if !(token.is(FLAT | COMPOUND) && token.name.is_some() && token.name_begin && of_time(month)) {
        return;
    }
    let mut verb = month;
    while let Some(above) = tokens[verb]
        .head
        .filter(|_| tokens[verb].upos != Upos::Verb)
    {
        verb = above;
    }
    let own = sentence.has(verb, NSUBJ);
    let light = |at: usize| tokens[at].is(AUX | ADVMOD | FLAT) && tokens[at].upos != Upos::Noun;
    if tokens[verb].upos == Upos::Verb && !own && verb > index && (index + 1..verb).all(light) {
        sentence.hang(index, verb, "nsubj");
    }
}
