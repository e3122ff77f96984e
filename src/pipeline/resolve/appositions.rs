//! Descriptions that have a name beside them: *the foreign minister, Ana Reis*; *a group called the Blue Lions*.

use super::discourse::{Discourse, Place, is_possessive};
use actant_base::statement::{Entity, EntityKind};
use actant_base::syntax::Upos;
use actant_base::syntax::relation::{ACL, APPOS, CONJ, NSUBJ, OBJ, OBL, XCOMP};
use actant_words::lexicon::Group;

impl Discourse<'_> {
    /// Whether a noun is for a person: by its kind, or by its role where it has no other kind (*head*).
    pub(super) fn is_for_person(&self, lemma: &str) -> bool {
        let lexicon = self.context.lexicon;
        match lexicon.kind(lemma) {
            Some(kind) => kind == EntityKind::Person,
            None => lexicon.role(lemma).is_some(),
        }
    }

    /// *a separatist group, the Zagros Front, has attacked …*: the one that is described has its name right after.
    pub(super) fn named_later(&self, place: Place) -> Option<Entity> {
        let &subject = self.classes.get(&place)?;
        let tokens = &self.sentence(place).tokens;
        let beside = subject.0 == place.0
            && subject.1 > place.1
            && tokens[subject.1].head == Some(place.1)
            && tokens[subject.1].is(APPOS)
            && !tokens[place.1].has_feature("Number", "Plur")
            && !self.stands_with_several(place)
            && !self.is_counted(place);
        self.name_at(subject).filter(|_| beside).cloned()
    }

    /// *a rebel group called the Blue Lions*: the name that a participle right behind a description gives it.
    pub(super) fn called(&self, place: Place) -> Option<Entity> {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let lexicon = self.context.lexicon;
        let participle = sentence.by(place.1, ACL).find(|&child| {
            let called = lexicon.is_in(Group::Calling, &tokens[child].lemma);
            tokens[child].xpos == "VBN" && child > place.1 && called
        })?;
        let below = sentence.children(participle);
        let mut names = below
            .filter(|&child| child > participle && tokens[child].is(XCOMP | OBJ | OBL | NSUBJ));
        let name = names.find_map(|child| self.name_at((place.0, child)))?;
        let one = !tokens[place.1].has_feature("Number", "Plur");
        (one && name.kind != EntityKind::State).then(|| name.clone())
    }

    /// *a couple, Ana and Luis Reis*; *the actor Ana Reis and director Luis Silva*: one of them is not all of them.
    pub(super) fn stands_with_several(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        let names: Vec<usize> = sentence
            .children(place.1)
            .filter(|&child| tokens[child].is(APPOS) && child > place.1)
            .collect();
        let joined = |name: &usize| {
            let person = |other: usize| tokens[other].upos == Upos::Propn || names.len() > 1;
            let mut others = sentence.children(*name);
            // *Pacific Gas & Electric* is one name
            let inside = |other: usize| {
                let named = self.named_at((place.0, *name));
                named.is_some_and(|named| (named.tokens.0..named.tokens.1).contains(&other))
            };
            others.any(|other| tokens[other].is(CONJ) && person(other) && !inside(other))
        };
        // *Minister of Justice Ana Reis and her aide*: a title belongs to the name right behind it
        let is_capital = tokens[place.1].form.starts_with(char::is_uppercase);
        let is_title = |name: &usize| {
            is_capital && !tokens[place.1..*name].iter().any(|token| token.form == ",")
        };
        names.iter().any(|name| !is_title(name) && joined(name))
    }

    /// *63 million crowns (US$6 million)*: a sum has no name; *one firm, Vostok* has.
    pub(super) fn is_counted(&self, place: Place) -> bool {
        let sentence = self.sentence(place);
        let tokens = &sentence.tokens;
        sentence.children(place.1).any(|child| {
            tokens[child].deprel == "nummod" && !tokens[child].form.eq_ignore_ascii_case("one")
        })
    }

    /// Sieve 3: *Iran's foreign minister, Abbas Araghchi*: a description beside a person's name is that
    /// person; *a period ahead — one that …*: *one* is what it stands beside.
    pub(super) fn apposed(&self, place: Place) -> Option<Entity> {
        let sentence = self.sentence(place);
        let token = &sentence.tokens[place.1];
        if token.form.eq_ignore_ascii_case("one") {
            let noun = token.head.filter(|_| token.is(APPOS))?;
            return self.at((place.0, noun)).first().cloned();
        }
        // *President Ana Silva*: the title is who bears it
        let bearer = token.head.filter(|&name| {
            name > place.1 && matches!(token.deprel.as_str(), "compound" | "nmod:desc" | "flat")
        });
        let titled = bearer.and_then(|name| self.name_at((place.0, name)));
        let lexicon = self.context.lexicon;
        let lemma = token.lower_lemma();
        // *Prosecutor Ana Silva*
        let trade = token.deprel == "nmod:desc" && lexicon.kind(&lemma) == Some(EntityKind::Person);
        if let Some(entity) = titled.filter(|entity| entity.kind == EntityKind::Person)
            && (trade || lexicon.role(&lemma).is_some())
        {
            return Some(entity.clone());
        }
        // *Kurdi, his brother, and his mother*: nobody is his own brother
        let own = sentence
            .children(place.1)
            .any(|child| is_possessive(sentence, child));
        let listed = token.head.is_some_and(|noun| {
            sentence.tokens[noun].is(NSUBJ)
                && sentence
                    .children(noun)
                    .any(|child| sentence.tokens[child].is(CONJ) && child > place.1)
        });
        if own && listed && token.is(APPOS) || self.stands_with_several(place) {
            return None;
        }
        let beside = sentence
            .children(place.1)
            .filter(|&child| sentence.tokens[child].is(APPOS))
            .chain(token.head.filter(|_| token.is(APPOS)));
        beside
            .filter_map(|other| self.name_at((place.0, other)))
            .find(|entity| entity.kind == EntityKind::Person)
            .filter(|_| self.is_for_person(&token.lower_lemma()))
            .cloned()
    }
}
