//! `actors`: whom or what the program takes a name for, and why.

use super::arguments::{ActorsOptions, ExplainFormat};
use super::failure::Failure;
use super::{output, write};
use actant_base::statement::{Entity, EntityKind, Mention, Slot, Step};
use actant_base::text::Document;
use actant_pipeline::Pipeline;
use actant_words::gazetteer::{BESIDE, Gazetteer, Known, PAST};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::process::ExitCode;

/// What a name was found to be.
struct Found {
    entity: Entity,
    /// How.
    why: String,
    /// What else is called so, and how.
    others: Vec<(String, Entity)>,
}

/// Answers for each name, in their order; the exit code tells whether all are known.
pub fn run(options: &ActorsOptions) -> Result<ExitCode, Failure> {
    let pipeline = write::pipeline(&options.reader.choice, &options.ontology)?;
    let mut out = String::new();
    let mut unknown = 0;
    for name in &options.names {
        let found = find(&pipeline, name, options);
        unknown += usize::from(found.is_none());
        match options.format {
            ExplainFormat::Text => tell(&mut out, pipeline.gazetteer(), name, found.as_ref()),
            ExplainFormat::Json => {
                let line = object(pipeline.gazetteer(), name, found.as_ref());
                let _ = writeln!(out, "{line}");
            }
        }
    }
    output::write_or_print(None, out.as_bytes())?;
    Ok(match unknown {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(UNKNOWN),
    })
}

/// The exit code if a name is not known.
const UNKNOWN: u8 = 9;

/// What the list has under the name, else what a sentence with it is read as.
fn find(pipeline: &Pipeline, name: &str, options: &ActorsOptions) -> Option<Found> {
    let day = options.date.date;
    let gazetteer = pipeline.gazetteer();
    let mut all = gazetteer.candidates(name);
    // a last name means whoever was in office on that day
    let then = gazetteer.leader_on(name, day);
    if let Some(at) =
        then.and_then(|known| all.iter().position(|(_, other)| other.key == known.key))
        && !matches!(all[0].0, "name" | "acronym")
    {
        all.swap(0, at);
    }
    let mut all = all.into_iter().map(|(why, known)| (why, entity(known)));
    match all.next() {
        // a last name by which nobody is known alone, or not in a text of that day
        Some((why, _)) if why == BESIDE => None,
        Some((why, entity)) if why == PAST && then.is_none_or(|then| then.key != entity.key) => {
            None
        }
        Some((why, entity)) => Some(Found {
            entity,
            why: format!("{why} of the list"),
            others: all.map(|(why, other)| (why.to_owned(), other)).collect(),
        }),
        None => read(pipeline, name, options),
    }
}

/// *General Asim Munir*, *Iran’s foreign ministry*: as a sentence reads it.
fn read(pipeline: &Pipeline, name: &str, options: &ActorsOptions) -> Option<Found> {
    let text = format!("{name} met officials.\n");
    let document = Document::new("name", text).published_on(options.date.date);
    let analysis = pipeline
        .run(std::slice::from_ref(&document), NonZeroUsize::MIN)
        .swap_remove(0);
    let statements = analysis.reading.statements.iter();
    let mut subjects = statements.filter_map(|statement| match &statement.subject {
        Some(Slot::Mention(mention)) if &*statement.predicate.lemma == "meet" => Some(mention),
        _ => None,
    });
    let mention: &Mention = subjects.next()?;
    let step = mention.resolution.step;
    let known = mention.entity.global && !matches!(step, Step::NewName | Step::Namesake);
    known.then(|| Found {
        entity: mention.entity.clone(),
        why: step.meaning().to_owned(),
        others: Vec::new(),
    })
}

fn entity(known: &Known) -> Entity {
    Entity {
        key: known.key.clone(),
        label: known.label.clone(),
        kind: known.kind,
        global: true,
        same_as: known.same_as.clone(),
    }
}

/// The name of a kind, as the ontology has it.
fn kind(kind: EntityKind) -> &'static str {
    let mut names = EntityKind::NAMES.iter();
    names
        .find(|(_, other)| *other == kind)
        .map_or("Thing", |(name, _)| name)
}

/// For people.
fn tell(out: &mut String, gazetteer: &Gazetteer, name: &str, found: Option<&Found>) {
    let Some(found) = found else {
        let _ = writeln!(out, "{name}: not known");
        for (why, other) in gazetteer.candidates(name) {
            let _ = writeln!(
                out,
                "    perhaps   {} ({}; {why})",
                other.label,
                kind(other.kind)
            );
        }
        return;
    };
    let entity = &found.entity;
    let _ = writeln!(out, "{name}: {}", entity.label);
    let mut line = |what: &str, value: &str| {
        let _ = writeln!(out, "    {what:<9} {value}");
    };
    line("kind", kind(entity.kind));
    line("key", &entity.key);
    line("why", &found.why);
    let names = gazetteer.names_of(&entity.key);
    if !names.is_empty() {
        line("names", &names.join(", "));
    }
    if let Some(known) = gazetteer.get(&entity.key) {
        if let Some(office) = &known.office {
            line("office", &format!("{office}{}", tenure(known)));
        }
        let country = known.country.as_deref().and_then(|key| gazetteer.get(key));
        if let Some(country) = country {
            line("country", &country.label);
        }
    }
    if let Some(same) = &entity.same_as {
        line("same as", same);
    }
    for (why, other) in &found.others {
        line(
            "also",
            &format!("{} ({}; {why})", other.label, kind(other.kind)),
        );
    }
}

fn tenure(known: &Known) -> String {
    match (known.since, known.until) {
        (Some(since), Some(until)) => format!(", {since} to {until}"),
        (Some(since), None) => format!(", since {since}"),
        (None, Some(until)) => format!(", until {until}"),
        (None, None) => String::new(),
    }
}

/// For tools.
fn object(gazetteer: &Gazetteer, name: &str, found: Option<&Found>) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            object.insert(key.to_owned(), value);
        }
    };
    put("name", json!(name));
    put("known", json!(found.is_some()));
    let others = |others: Vec<(String, Entity)>| {
        let all = others.into_iter().map(|(why, other)| {
            json!({"key": &*other.key, "label": &*other.label, "kind": kind(other.kind), "why": why})
        });
        Value::Array(all.collect())
    };
    let Some(found) = found else {
        let all = gazetteer.candidates(name).into_iter();
        let all = all.map(|(why, known)| (why.to_owned(), entity(known)));
        put("others", others(all.collect()));
        return Value::Object(object);
    };
    let entity = &found.entity;
    put("key", json!(&*entity.key));
    put("label", json!(&*entity.label));
    put("kind", json!(kind(entity.kind)));
    put("why", json!(found.why));
    put("names", json!(gazetteer.names_of(&entity.key)));
    if let Some(known) = gazetteer.get(&entity.key) {
        put("office", json!(known.office));
        put("since", json!(known.since.map(|day| day.to_string())));
        put("until", json!(known.until.map(|day| day.to_string())));
        put("country", json!(known.country));
    }
    put("sameAs", json!(entity.same_as.as_deref()));
    put("others", others(found.others.clone()));
    Value::Object(object)
}
