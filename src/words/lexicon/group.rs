//! Words that a rule treats alike.

use super::Lexicon;

/// A group of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Verbs whose passive says how something stands.
    Naming,
    /// Verbs that make something what *as* says.
    Designation,
    /// Verbs that send something towards a target.
    Aiming,
    /// Verbs that tell how things are.
    Lasting,
    /// Verbs whose subject is what happened.
    Outcome,
    /// The same where their object is whoever did it.
    Effect,
    /// Verbs that say what somebody feels at what happened.
    Feeling,
    /// Verbs whose object says little without what it is or does.
    Containing,
    /// Verbs whose object comes to be, or is got.
    Making,
    /// Nouns for what is drawn up, to hold later.
    Draft,
    /// Nouns for how much, or what form, there is of something.
    Holding,
    /// Verbs of making somebody leave.
    Expelling,
    /// Verbs of having power over a state.
    Ruling,
    /// Verbs of coming into a state with force.
    Entering,
    /// Nouns for what the people of a state do in it.
    Internal,
    /// Nouns for fights between two sides.
    Fighting,
    /// Nouns for those who are against somebody.
    Against,
    /// Verbs of beating others and of growing.
    Besting,
    /// Verbs for what that comes to.
    Attaining,
    /// Nouns for words that somebody sends to others.
    Letter,
    /// Verbs of sending such words.
    Sending,
    /// Verbs that are enough to tell of them.
    Greeting,
    /// Nouns for those who serve a state.
    Service,
    /// Nouns for those who are told.
    Audience,
    /// Nouns that fit whomever a text has named.
    Anyone,
    /// Endings of nouns for those who can say, think and want.
    AgentEnding,
    /// Nouns that sum up what a clause says.
    Deed,
    /// Adjectives of which each names something else: where it is.
    Direction,
    /// Where it comes from.
    Origin,
    /// What somebody believes.
    Creed,
    /// What somebody does.
    Sector,
    /// Who somebody is.
    Sex,
    /// Nouns for what a state has one of.
    SingleOffice,
    /// Adjectives of what somebody is not, or not yet.
    Intensional,
    /// Verbs for what only somebody can do, mostly by speaking.
    Personal,
    /// Verbs whose passive says what something was answered with.
    Reception,
    /// Nouns, each with a preposition, that say little without what follows it.
    Relational,
    /// Verbs of saying whose object is who hears it.
    Telling,
    /// Verbs whose *if* opens what is asked.
    Asking,
    /// Verbs of charging and convicting.
    Charging,
    /// What is said of a claim to say that it is not so.
    Untrue,
    /// What is denied of a claim to say so.
    True,
    /// Nouns for what whoever is accused denies of himself.
    Guilt,
    /// Verbs for what only somebody does who has a will.
    Willing,
    /// Verbs for what is done to things alone.
    Handling,
    /// Endings of nouns for people.
    PersonEnding,
    /// Words before a person's name that are no part of it.
    Title,
    /// The same, but that some are known by them and one word.
    Style,
    /// Nouns for those who fight or stand for a body.
    Ranks,
    /// Nouns for places where people live.
    Settlement,
    /// Nouns for those whom the news calls by their last name alone.
    Public,
    /// Words before a noun that say what such a body does, not which it is.
    Warlike,
    /// Adjectives that do not tell what sort of group it is.
    Unspecific,
    /// Nouns of bodies whose name says what they are.
    SelfNamed,
    /// Nouns of bodies of fighters, which no party and no body of states is.
    Band,
    /// Nouns of firms, which no body of states is.
    Firm,
    /// Nouns of bodies before which others speak.
    Hearing,
    /// Verbs of saying that something was bad.
    Lamenting,
    /// Nouns of what a report can rest on.
    Cited,
    /// Verbs with two objects: who gets something, and what.
    DoubleObject,
    /// Verbs, each with a preposition, that make somebody answer for something.
    Blaming,
    /// Verbs whose subject does the deed that their object names.
    Doing,
    /// Verbs of doing the same to each other.
    Exchanging,
    /// Nouns of deeds, each with the preposition of its second party.
    SecondParty,
    /// Verbs that say little without an object.
    Transitive,
    /// Verbs that are complete without an object, though they can have one.
    Complete,
    /// Verbs of harm: what does it is somebody or a happening, no place.
    Harming,
    /// Verbs for what only somebody can do, by acting.
    Acting,
    /// Verbs that give somebody an office.
    Choosing,
    /// Verbs whose object is a means: what *for* brings is what their subject does with it.
    Using,
    /// Verbs for what only a happening does.
    Occurring,
    /// Past forms that are no participles.
    PastOnly,
    /// Verbs by which an author asks the reader to mind something.
    Remarking,
    /// Verbs for what is arranged beforehand: with a day, their present lies ahead.
    Scheduled,
    /// Verbs for what goes on till somebody ends it.
    Enduring,
    /// Adverbs of custom.
    Repeated,
    /// Verbs for what somebody thinks will be.
    Foreseeing,
    /// Verbs that move something to a later time.
    Postponing,
    /// Verbs of going away: after *for* stands where to.
    Departure,
    /// Verbs that cannot be done to what is not there.
    Presupposing,
    /// Verbs for what one does while doing something else.
    Accompanying,
    /// Verbs whose subject gives a word or promise to somebody.
    Giving,
    /// Nouns for what is said or drawn up about what may come.
    Planning,
    /// Nouns that take a part of what *of* names.
    Portion,
    /// Nouns for bodies that may fight or trade: what stands before them tells.
    AnyGroup,
    /// Nouns for those who attack or fight, by what they do alone.
    Armed,
    /// Nouns for those who fight or attack that tell more of them than that.
    Partisan,
    /// Adjectives that say where a state is, not which it is.
    Regional,
    /// Last words of names of companies that short forms leave out.
    Corporate,
    /// Last words of names of papers and broadcasters.
    MediaName,
    /// Verbs for what bodies in motion do: no state, and nobody's office.
    Bodily,
    /// Verbs whose object does nothing afterwards.
    Killing,
    /// Words between a name and another name of the same.
    AliasCue,
    /// Pronouns for a part of those who were spoken of.
    PartPronoun,
    /// Pronouns for people beside those who were spoken of.
    OtherPronoun,
    /// Pronouns for a man.
    ManPronoun,
    /// Pronouns for a woman.
    WomanPronoun,
    /// Pronouns for people.
    PeoplePronoun,
    /// Pronouns for somebody.
    PersonPronoun,
    /// Pronouns for something.
    ThingPronoun,
    /// Nouns for two people who were spoken of.
    Pairing,
    /// Verbs whose participle stands before a name.
    Calling,
    /// Verbs with an object and *of* beside it.
    WithOf,
    /// Verbs that several do with each other.
    Mutual,
    /// Nouns for what two have with each other.
    Tie,
    /// Verbs whose subject is done something.
    Undergoing,
    /// Nouns for parts of what a preposition names.
    Partitive,
    /// Verbs for dying and making die.
    Deadly,
    /// Verbs of wounding.
    Injuring,
    /// Verbs whose subject gets what another does.
    Receiving,
    /// Nouns for what somebody is punished with.
    Penalty,
    /// Verbs of coming by words that somebody else wrote.
    Obtaining,
    /// Nouns for weapons and vehicles of war.
    Arms,
    /// Verbs whose *it* stands for the clause behind an adjective.
    Finding,
    /// Words that only point at something.
    Pointer,
    /// Verbs that tell nothing without an object or content.
    NeedsObject,
    /// Verbs that tell nothing alone, or with a time alone.
    NeedsMore,
    /// Nouns that say nothing without what follows them.
    Shell,
    /// Verbs whose object may be no more than such a noun.
    Carrying,
    /// Nouns for a class that fits nearly anybody or anything.
    AnyClass,
    /// Verbs that send weapons from a place.
    Launching,
    /// Verbs for what is done for those who were hurt.
    Caring,
    /// Verbs for what somebody does about a demand.
    Complying,
    /// Verbs whose *it* stands for the infinitive behind them.
    Costing,
    /// Verbs for what only people do.
    Minded,
    /// Verbs whose *for* tells what their object did.
    Judging,
    /// Pronouns of whoever is spoken to.
    HearerPronoun,
    /// Pronouns for all people.
    AllPronoun,
    /// Pronouns for the subject of their clause.
    SelfPronoun,
    /// Verbs by which a thing tells something.
    Showing,
    /// Verbs, some with a preposition, whose object is not there yet.
    Lacking,
    /// Verbs after which a bare verb tells what is wanted.
    Mandative,
    /// Verbs for what the state of a place does there.
    Policing,
    /// Verbs that are done to a way or a building.
    Closing,
    /// Verbs for what courts and parliaments do.
    Deciding,
    /// Verbs of having a thing.
    Owning,
    /// Nouns for doing something for or against somebody.
    Stance,
    /// Verbs of making a plan known, or one’s own.
    Unveiling,
    /// Verbs of going somewhere as a guest.
    Travelling,
    /// Verbs of buying and selling.
    Trading,
    /// Nouns for what is given to help.
    Goods,
    /// Nouns for what is moved or readied to fight.
    Forces,
    /// Nouns for what goes on between states.
    Dealings,
    /// Nouns for talking with each other.
    Talks,
    /// Nouns for guests of state.
    Dignitaries,
    /// Nouns for relations between two.
    Ties,
    /// Nouns for what is agreed in writing.
    Treaties,
    /// Nouns for what somebody wants to have passed.
    Proposals,
    /// What somebody thinks, says or decides, which others may attack in words.
    Views,
    /// Nouns for what is asked of somebody.
    Favours,
    /// Nouns for happenings that name bodies as well.
    EventBody,
    /// Adjectives by which what somebody is is a charge.
    Alleging,
    /// Pronouns that mean whomever or whatever the clause behind them tells.
    OpenPronoun,
    /// Nouns for offices of a state, where its name stands before them.
    Office,
    /// Names of what groups meet on.
    Platform,
    /// Last words of names of companies, for what they trade in.
    Trade,
    /// Verbs for what is done by whom another has asked or blamed.
    Answering,
    /// Verbs for what befalls somebody.
    Befalling,
    /// Nouns for things that end as those for agents do.
    NoAgent,
    /// Nouns that are plural without an ending.
    AlwaysPlural,
    /// Verbs after which *up to* and a number tell how far.
    Rising,
    /// Verbs of asking somebody about something.
    Quizzing,
    /// Verbs of saying what something is, or in whose words.
    Describing,
    /// Nouns for what somebody writes, films or paints.
    Work,
    /// Verbs for what a crowd calls for.
    Demanding,
    /// Verbs for what is done to such a crowd.
    Dispersing,
    /// Nouns for children of two.
    Offspring,
    /// Verbs of going on to say something.
    Adding,
    /// Last words of names of laws and treaties.
    TextName,
}

impl Group {
    /// Groups of nouns that frames.tsv has as objects of verbs, with a star.
    pub(super) const OBJECTS: [(&'static str, Self); 10] = [
        ("*goods", Self::Goods),
        ("*forces", Self::Forces),
        ("*dealings", Self::Dealings),
        ("*talks", Self::Talks),
        ("*dignitaries", Self::Dignitaries),
        ("*ties", Self::Ties),
        ("*treaties", Self::Treaties),
        ("*proposals", Self::Proposals),
        ("*views", Self::Views),
        ("*favours", Self::Favours),
    ];

    /// All of them, as the table calls them.
    pub(super) const NAMES: [(&'static str, Self); 169] = [
        ("naming", Self::Naming),
        ("designation", Self::Designation),
        ("aiming", Self::Aiming),
        ("lasting", Self::Lasting),
        ("outcome", Self::Outcome),
        ("effect", Self::Effect),
        ("feeling", Self::Feeling),
        ("containing", Self::Containing),
        ("making", Self::Making),
        ("draft", Self::Draft),
        ("holding", Self::Holding),
        ("expelling", Self::Expelling),
        ("ruling", Self::Ruling),
        ("entering", Self::Entering),
        ("internal", Self::Internal),
        ("fighting", Self::Fighting),
        ("against", Self::Against),
        ("besting", Self::Besting),
        ("attaining", Self::Attaining),
        ("letter", Self::Letter),
        ("sending", Self::Sending),
        ("greeting", Self::Greeting),
        ("service", Self::Service),
        ("audience", Self::Audience),
        ("anyone", Self::Anyone),
        ("agent-ending", Self::AgentEnding),
        ("deed", Self::Deed),
        ("direction", Self::Direction),
        ("origin", Self::Origin),
        ("creed", Self::Creed),
        ("sector", Self::Sector),
        ("sex", Self::Sex),
        ("single-office", Self::SingleOffice),
        ("intensional", Self::Intensional),
        ("personal", Self::Personal),
        ("reception", Self::Reception),
        ("relational", Self::Relational),
        ("telling", Self::Telling),
        ("asking", Self::Asking),
        ("charging", Self::Charging),
        ("untrue", Self::Untrue),
        ("true", Self::True),
        ("guilt", Self::Guilt),
        ("willing", Self::Willing),
        ("handling", Self::Handling),
        ("person-ending", Self::PersonEnding),
        ("title", Self::Title),
        ("style", Self::Style),
        ("ranks", Self::Ranks),
        ("settlement", Self::Settlement),
        ("public", Self::Public),
        ("warlike", Self::Warlike),
        ("unspecific", Self::Unspecific),
        ("self-named", Self::SelfNamed),
        ("band", Self::Band),
        ("firm", Self::Firm),
        ("hearing", Self::Hearing),
        ("lamenting", Self::Lamenting),
        ("cited", Self::Cited),
        ("double-object", Self::DoubleObject),
        ("blaming", Self::Blaming),
        ("doing", Self::Doing),
        ("exchanging", Self::Exchanging),
        ("second-party", Self::SecondParty),
        ("transitive", Self::Transitive),
        ("complete", Self::Complete),
        ("harming", Self::Harming),
        ("acting", Self::Acting),
        ("occurring", Self::Occurring),
        ("choosing", Self::Choosing),
        ("using", Self::Using),
        ("past-only", Self::PastOnly),
        ("remarking", Self::Remarking),
        ("scheduled", Self::Scheduled),
        ("enduring", Self::Enduring),
        ("repeated", Self::Repeated),
        ("foreseeing", Self::Foreseeing),
        ("postponing", Self::Postponing),
        ("departure", Self::Departure),
        ("presupposing", Self::Presupposing),
        ("accompanying", Self::Accompanying),
        ("giving", Self::Giving),
        ("planning", Self::Planning),
        ("portion", Self::Portion),
        ("any-group", Self::AnyGroup),
        ("armed-person", Self::Armed),
        ("partisan", Self::Partisan),
        ("regional", Self::Regional),
        ("corporate", Self::Corporate),
        ("media-name", Self::MediaName),
        ("bodily", Self::Bodily),
        ("killing", Self::Killing),
        ("alias-cue", Self::AliasCue),
        ("part-pronoun", Self::PartPronoun),
        ("other-pronoun", Self::OtherPronoun),
        ("man-pronoun", Self::ManPronoun),
        ("woman-pronoun", Self::WomanPronoun),
        ("people-pronoun", Self::PeoplePronoun),
        ("person-pronoun", Self::PersonPronoun),
        ("thing-pronoun", Self::ThingPronoun),
        ("pairing", Self::Pairing),
        ("calling", Self::Calling),
        ("with-of", Self::WithOf),
        ("mutual", Self::Mutual),
        ("tie", Self::Tie),
        ("undergoing", Self::Undergoing),
        ("partitive", Self::Partitive),
        ("deadly", Self::Deadly),
        ("injuring", Self::Injuring),
        ("receiving", Self::Receiving),
        ("penalty", Self::Penalty),
        ("obtaining", Self::Obtaining),
        ("arms", Self::Arms),
        ("finding", Self::Finding),
        ("pointer", Self::Pointer),
        ("needs-object", Self::NeedsObject),
        ("needs-more", Self::NeedsMore),
        ("shell", Self::Shell),
        ("carrying", Self::Carrying),
        ("any-class", Self::AnyClass),
        ("launching", Self::Launching),
        ("caring", Self::Caring),
        ("complying", Self::Complying),
        ("costing", Self::Costing),
        ("minded", Self::Minded),
        ("judging", Self::Judging),
        ("hearer-pronoun", Self::HearerPronoun),
        ("all-pronoun", Self::AllPronoun),
        ("self-pronoun", Self::SelfPronoun),
        ("showing", Self::Showing),
        ("lacking", Self::Lacking),
        ("mandative", Self::Mandative),
        ("policing", Self::Policing),
        ("closing", Self::Closing),
        ("deciding", Self::Deciding),
        ("owning", Self::Owning),
        ("stance", Self::Stance),
        ("unveiling", Self::Unveiling),
        ("travelling", Self::Travelling),
        ("trading", Self::Trading),
        ("goods", Self::Goods),
        ("forces", Self::Forces),
        ("dealings", Self::Dealings),
        ("talks", Self::Talks),
        ("dignitaries", Self::Dignitaries),
        ("ties", Self::Ties),
        ("treaties", Self::Treaties),
        ("proposals", Self::Proposals),
        ("views", Self::Views),
        ("favours", Self::Favours),
        ("event-body", Self::EventBody),
        ("alleging", Self::Alleging),
        ("open-pronoun", Self::OpenPronoun),
        ("office", Self::Office),
        ("platform", Self::Platform),
        ("trade", Self::Trade),
        ("answering", Self::Answering),
        ("befalling", Self::Befalling),
        ("no-agent", Self::NoAgent),
        ("always-plural", Self::AlwaysPlural),
        ("rising", Self::Rising),
        ("quizzing", Self::Quizzing),
        ("describing", Self::Describing),
        ("work", Self::Work),
        ("demanding", Self::Demanding),
        ("dispersing", Self::Dispersing),
        ("offspring", Self::Offspring),
        ("adding", Self::Adding),
        ("text-name", Self::TextName),
    ];
}

impl Lexicon {
    /// Whether a noun says little without what follows this preposition (*access to the sea*).
    pub fn is_relational(&self, noun: &str, preposition: &str) -> bool {
        self.is_in(Group::Relational, &format!("{noun} {preposition}"))
    }

    /// Whether a word, in dictionary form, is in a group.
    pub fn is_in(&self, group: Group, word: &str) -> bool {
        self.groups
            .get(&group)
            .is_some_and(|words| words.contains(word))
    }

    /// Whether a noun ends as those for agents do (*roofer*), and names no thing (*letter*).
    pub fn ends_as_agent(&self, noun: &str) -> bool {
        self.ends_as(Group::AgentEnding, noun)
            && !self.is_in(Group::NoAgent, noun)
            && self.unit(noun).is_none()
    }

    /// Whether a word ends as one of a group does.
    pub fn ends_as(&self, group: Group, word: &str) -> bool {
        let mut words = self.groups.get(&group).into_iter().flatten();
        words.any(|ending| word.ends_with(&**ending))
    }
}
