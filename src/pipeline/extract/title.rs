//! Titles and roles: who holds an office, in what, and whether it is over (R18, R21).

use super::factuality::Context;
use super::frame::{Frame, Target};
use super::phrase::is_superlative;
use super::{DEPTH, Extractor};
use actant_base::statement::{EntityKind, Filler, Predicate, Qualifier, QualifierKind, RuleName};
use actant_base::syntax::relation::{ADVMOD, AMOD, APPOS, COMPOUND, DET, FLAT, NMOD, NUMMOD, OBL};
use actant_base::syntax::{NameKind, Token, Upos};
use actant_base::text::{Span, lower};
use actant_words::lexicon::{Group, Operator};

/// A title before a name, as places of tokens.
struct Title {
    /// The first token of the name proper.
    name: usize,
    /// The first word before it that stands in one phrase with it.
    start: usize,
    /// The first and the last word of the office.
    from: usize,
    role: usize,
}

/// What a title says that somebody is.
struct Held {
    lemma: String,
    /// The body that it is an office of.
    of: Option<usize>,
    relation: String,
}

impl Extractor<'_> {
    /// R21: the role that a noun names, with what it is a role in (*a spokesman for the ministry*).
    pub fn role_phrase(&self, noun: usize) -> Option<(String, String, Vec<usize>)> {
        let tree = &self.tree;
        let relation = self.lexicon.role(tree.lemma(noun))?;
        // *the longest-serving minister* says more than the role, *the next king* less
        let not_yet = tree.by(noun, AMOD).any(|adjective| {
            self.lexicon
                .is_in(Group::Intensional, tree.lemma(adjective))
        });
        if not_yet || is_superlative(tree, noun) {
            return None;
        }
        let past = tree
            .by(noun, AMOD)
            .any(|adjective| is_past_word(tree.form(adjective)));
        let compound = tree
            .by(noun, COMPOUND | NMOD | AMOD)
            .filter(|&child| {
                // *vice president*, *Governor General*
                let common = match tree.token(child).upos {
                    Upos::Noun => true,
                    Upos::Propn => tree.token(child).name.is_none() && self.is_role(child),
                    _ => false,
                };
                common && tree.is(child, COMPOUND)
                    || child < noun && tree.is(child, COMPOUND | AMOD) && is_rank(tree.form(child))
            })
            .map(|child| format!("{} ", tree.form(child)))
            .collect::<String>();
        let target = tree.by(noun, NMOD).find_map(|child| {
            if tree.deprel(child) == "nmod:poss" {
                return Some((child, "of".to_owned()));
            }
            let case = tree.case(child)?;
            matches!(case.as_ref(), "of" | "for" | "to" | "in" | "at")
                .then(|| (child, case.into_owned()))
        });
        // *the Secretary of State* is no secretary of one state, and *Defense* no body
        let state = |noun: usize| {
            let lemma = tree.lemma(noun);
            let field = tree.token(noun).name == Some(NameKind::Org)
                && self
                    .lexicon
                    .organ(&format!("{} ministry", lower(lemma)))
                    .is_some();
            field || lemma == "state" && tree.by(noun, DET).next().is_none()
        };
        let (target, case) = target.filter(|(target, _)| {
            if state(*target) {
                return false;
            }
            // nobody is the director of a person
            tree.token(*target).name != Some(NameKind::Per)
                || !matches!(relation, "leaderOf" | "holdsOffice" | "memberOf")
        })?;
        let role = format!(
            "be {}{compound}{} {case}",
            if past { "former " } else { "" },
            tree.lemma(noun)
        );
        Some((role, relation.to_owned(), tree.conjuncts(target)))
    }

    /// *an alleged member of the gang*: the role that a noun names is somebody's charge, where an adjective says so. What is no
    /// role keeps its adjective (*is an alleged spy*), which tells it.
    pub fn as_charged(&self, noun: usize, context: &Context) -> Context {
        let before = self.tree.by(noun, AMOD).filter(|&it| it < noun);
        match self.role_phrase(noun) {
            Some(_) => self.charged_by(before, context),
            None => context.clone(),
        }
    }

    /// The context of what the first of the words `among` that makes a charge of it goes with.
    pub fn charged_by(&self, mut among: impl Iterator<Item = usize>, context: &Context) -> Context {
        let alleges = |&it: &usize| {
            let form = self.tree.form(it);
            self.lexicon.is_in(Group::Alleging, form)
        };
        match among.find(alleges) {
            Some(cue) => context.under(Operator::Allege, None, self.tree.form(cue)),
            None => context.clone(),
        }
    }

    /// *former*, *once*, *until recently*, as the time of what a noun says somebody is.
    pub fn is_past(&self, noun: usize) -> Vec<Qualifier> {
        let tree = &self.tree;
        let mut times = self.past_among(tree.by(noun, AMOD));
        let before = tree.by(noun, ADVMOD | OBL).filter(|&time| time < noun);
        let of_time = before.filter(|&time| {
            matches!(
                tree.form(time),
                "once" | "formerly" | "previously" | "then" | "now" | "recently"
            ) || self.is_time_at(time)
        });
        times.extend(of_time.map(|time| self.qualifier(QualifierKind::Time, time)));
        times
    }

    fn past_among(&self, mut words: impl Iterator<Item = usize>) -> Vec<Qualifier> {
        let past = words.find(|&word| is_past_word(self.tree.form(word)));
        past.map(|word| self.qualifier(QualifierKind::Time, word))
            .into_iter()
            .collect()
    }

    /// R18: *Deputy Foreign Minister Vahan Sargsyan*: role nouns right before a person's name.
    pub fn title(&mut self, name: usize, context: &Context) {
        let Some(title) = self.title_before(name) else {
            return;
        };
        let tree = &self.tree;
        let Title { role, from, .. } = title;
        let span = tree.token(from).span.cover(tree.token(role).span);
        let person = self.name_head(title.name);
        let held = self.held(&title, person, span);
        let mut text = self.document.slice(span).to_owned();
        // *Presidents Ana Silva and Jon Vik*: each is president
        let mut people = vec![person];
        if held.of.is_none() && tree.form(role) == format!("{}s", tree.lemma(role)) {
            text.pop();
            people.extend(self.untitled_beside(person));
        }
        let frame = Frame {
            subjects: people,
            objects: held.of.into_iter().map(Target::Noun).collect(),
            predicate: Predicate {
                span,
                text: text.as_str().into(),
                lemma: held.lemma.as_str().into(),
                relation: Some(held.relation.as_str().into()),
            },
        };
        let past = self.past_among(title.start..role);
        let heads = [role, person];
        let adjectives = heads.iter().flat_map(|&head| self.tree.by(head, AMOD));
        let before = adjectives.chain(title.start..role).filter(|&it| it < role);
        let context = self.charged_by(before, &context.presupposed());
        let made = self.emit(title.name, &frame, &context, &past, RuleName::Title);
        if held.of.is_none() {
            for index in made {
                let mut phrase = self.phrase(role);
                phrase.span = span;
                phrase.text = text.as_str().into();
                self.out[index].object = Some(Filler::Literal(phrase));
            }
        }
    }

    /// The title that a name of a person begins with or follows.
    fn title_before(&self, name: usize) -> Option<Title> {
        let tree = &self.tree;
        let token = tree.token(name);
        let first = token.name == Some(NameKind::Per) && token.name_begin;
        // *known as Commander Tiger* is a name, no office
        if !first || tree.case(self.name_head(name)).as_deref() == Some("as") {
            return None;
        }
        // a title that the reader took into the name (*President Trump*)
        let named_on = name + 1 < tree.len()
            && tree.token(name + 1).name == Some(NameKind::Per)
            && !tree.token(name + 1).name_begin;
        let inside = self.is_role(name).then_some(name);
        // *Prime Minister*: an office by itself is nobody's name
        if inside.is_some() && !named_on {
            return None;
        }
        let name = if inside.is_some() { name + 1 } else { name };
        let start = self.title_start(name, inside);
        let role = (start..name).rev().find(|&index| self.is_role(index))?;
        (role + 1 == name).then(|| Title {
            name,
            start,
            from: self.office_start(start, role),
            role,
        })
    }

    /// The first of the words before a name that stand in one phrase with it; `inside` is the title within the name.
    fn title_start(&self, name: usize, inside: Option<usize>) -> usize {
        let tree = &self.tree;
        let mut start = name;
        while start > 0 {
            let before = tree.token(start - 1);
            let part = matches!(before.upos, Upos::Noun | Upos::Propn | Upos::Adj)
                // *Vice President*, which a name finder takes for somebody
                && (before.name != Some(NameKind::Per)
                    || inside == Some(start - 1)
                    || is_vice(&before.form)
                    || start > 1 && is_vice(&tree.token(start - 2).form))
                && self.in_phrase(start - 1, name);
            // *Secretary-General*
            let hyphen = before.form == "-" && start > 1 && start < name;
            if !(part || hyphen && self.in_phrase(start - 2, name)) {
                break;
            }
            start -= 1;
        }
        start
    }

    /// The first word of the office: before it stands an organisation (*AfDB*) or a state (*Armenian*).
    fn office_start(&self, start: usize, role: usize) -> usize {
        let tree = &self.tree;
        let portfolio = matches!(tree.lemma(role), "minister" | "secretary");
        let mut from = role;
        while portfolio
            && from > start
            && !is_demonym(tree.token(from - 1))
            && tree.form(from - 1) != "’s"
            && tree.token(from - 1).name != Some(NameKind::Loc)
            // *White House press secretary*: the house has a press secretary; a name is not cut
            && !(from < role
                && tree.token(from - 1).name == Some(NameKind::Org)
                && tree.token(from).name.is_none()
                && self.lexicon.kind(tree.lemma(from)) != Some(EntityKind::Organisation))
        {
            from -= 1;
        }
        while from > start
            && (tree.token(from - 1).name.is_none() || is_vice(&tree.token(from - 1).form))
            && !is_demonym(tree.token(from - 1))
        {
            from -= 1;
        }
        // *United States President*: the tail of a name is no part of the office
        while from > start
            && from < role
            && tree.token(from - 1).name.is_some()
            && tree.token(from).upos == Upos::Propn
            && !self.is_role(from)
            && !is_vice(&tree.token(from).form)
            && !portfolio
        {
            from += 1;
        }
        from
    }

    /// What somebody with the title, which is written at `span`, is said to be.
    fn held(&self, title: &Title, person: usize, span: Span) -> Held {
        let tree = &self.tree;
        let body =
            |index: usize| matches!(tree.token(index).name, Some(NameKind::Org | NameKind::Loc));
        let mut before = (title.start..title.from).rev();
        let before = before.find(|&index| body(index) && !is_demonym(tree.token(index)));
        // *President Ana Silva of Brazil*
        let behind = || {
            let of = |noun: usize| tree.case(noun).as_deref() == Some("of");
            tree.by(person, NMOD).find(|&noun| of(noun) && body(noun))
        };
        let words = self.document.slice(span).split_whitespace();
        let words: Vec<String> = words.map(str::to_lowercase).collect();
        let lemma = format!("be {} of", words.join(" "));
        if let Some(body) = before.or_else(behind) {
            let relation = self.lexicon.role(tree.lemma(title.role));
            return Held {
                lemma,
                of: Some(body),
                relation: relation.unwrap_or("holdsOffice").to_owned(),
            };
        }
        match self.spoken_for(title.role) {
            Some(body) => Held {
                lemma,
                of: Some(body),
                relation: "spokespersonOf".to_owned(),
            },
            // *presidential candidate Ana Silva*: no office is held
            None if matches!(tree.lemma(title.role), "candidate" | "aide") => Held {
                lemma: "be".to_owned(),
                of: None,
                relation: "isA".to_owned(),
            },
            None => Held {
                lemma: "hold office".to_owned(),
                of: None,
                relation: "holdsOffice".to_owned(),
            },
        }
    }

    /// The persons named together with one, who have no title of their own.
    fn untitled_beside(&self, person: usize) -> Vec<usize> {
        let tree = &self.tree;
        let titled = |other: usize| {
            let mut titles = tree.by(other, NMOD | COMPOUND);
            titles.any(|title| self.is_role(title))
        };
        let mut others = tree.conjuncts(person);
        others.retain(|&other| {
            other > person && tree.token(other).name == Some(NameKind::Per) && !titled(other)
        });
        others
    }

    /// R18: the organisation that a spokesman without one speaks for: the subject of the clause that he
    /// stands in with *with* (*the ministry weighed in, with spokesman X saying*).
    fn spoken_for(&self, role: usize) -> Option<usize> {
        let tree = &self.tree;
        if self.lexicon.role(tree.lemma(role)) != Some("spokespersonOf") {
            return None;
        }
        // *arrested the bishop’s spokesman Dan Ruiz*: he speaks for nobody who arrests him
        let with = |&at: &usize| {
            let marked = tree.mark(at).as_deref() == Some("with");
            marked || tree.case(at).as_deref() == Some("with")
        };
        let owned = |at: usize| tree.by(at, NMOD).any(|it| tree.deprel(it) == "nmod:poss");
        let above = std::iter::successors(Some(role), |&at| tree.head(at));
        let phrase: Vec<usize> = above.take(4).collect();
        if !phrase.iter().any(with) || phrase.iter().take(2).any(|&at| owned(at)) {
            return None;
        }
        let mut at = role;
        for _ in 0..DEPTH {
            at = tree.head(at)?;
            if tree.token(at).upos == Upos::Verb {
                let subjects = tree.subjects(at);
                let organisation = subjects.iter().copied().find(|&subject| {
                    !tree.dominates(subject, role)
                        && tree.token(subject).name != Some(NameKind::Per)
                });
                if organisation.is_some() {
                    return organisation;
                }
            }
        }
        None
    }

    /// Whether a noun names a role that a person has: an arm or a party has a name too.
    pub fn is_role(&self, index: usize) -> bool {
        let lemma = self.tree.lemma(index);
        let kind = self.lexicon.kind(lemma);
        let body = kind.is_some_and(|kind| kind != EntityKind::Person);
        self.lexicon.role(lemma).is_some() && !body
    }

    /// Whether two tokens are in one noun phrase: one above the other, or siblings below one noun.
    fn in_phrase(&self, a: usize, b: usize) -> bool {
        let tree = &self.tree;
        let top = |index: usize| {
            let mut at = index;
            for _ in 0..DEPTH {
                let inner = tree.is(at, COMPOUND | FLAT | AMOD | NMOD | APPOS | NUMMOD)
                    && tree.deprel(at) != "nmod:poss"
                    && tree.case(at).is_none();
                match tree.head(at).filter(|_| inner) {
                    Some(head) => at = head,
                    None => break,
                }
            }
            at
        };
        top(a) == top(b)
    }

    /// The token of a name that the others hang from.
    fn name_head(&self, first: usize) -> usize {
        let tree = &self.tree;
        let mut end = first + 1;
        while end < tree.len()
            && tree.token(end).name == Some(NameKind::Per)
            && !tree.token(end).name_begin
        {
            end += 1;
        }
        let inside = |index: usize| (first..end).contains(&index);
        (first..end)
            .find(|&index| tree.head(index).is_none_or(|head| !inside(head)))
            .unwrap_or(first)
    }
}

/// Adjectives that begin with a capital: *Armenian*.
pub fn is_demonym(token: &Token) -> bool {
    let other = is_rank(&token.form)
        || matches!(
            token.form.as_str(),
            "Supreme" | "Former" | "National" | "Federal" | "Special" | "Grand" | "General"
        );
    let adjective = token.upos == Upos::Adj || token.xpos == "JJ";
    adjective && !other && token.form.starts_with(char::is_uppercase)
}

/// *Vice President*: no president.
fn is_vice(form: &str) -> bool {
    matches!(&*lower(form), "vice" | "deputy")
}

/// What makes another office of one: *Prime Minister*, *deputy governor*.
fn is_rank(form: &str) -> bool {
    // *the First Secretary*, but *the first president*
    form == "First"
        || matches!(
            &*lower(form),
            "foreign"
                | "deputy"
                | "prime"
                | "vice"
                | "interior"
                | "chief"
                | "senior"
                | "assistant"
                | "acting"
                | "permanent"
        )
}

fn is_past_word(form: &str) -> bool {
    matches!(form, "former" | "ex" | "late" | "erstwhile" | "onetime")
}
