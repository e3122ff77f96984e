//! The arguments, with their help.

mod brief;
mod eval;
mod inputs;

pub use brief::{DiffFormat, DiffOptions, ReportOptions};
pub use eval::{
    EvalEnhanceOptions, EvalMendOptions, EvalNamesOptions, EvalOptions, EvalParseOptions,
    Evaluation,
};
pub use inputs::{DateOption, Kept, OntologyOption, ReaderOption, Reading, Records};

use super::collection::arguments::{
    AddOptions, CompactOptions, ListOptions, RemoveOptions, StatusOptions, UpdateOptions,
};
use super::failure::EXIT_CODES;
use actant_base::calendar::Day;
use actant_base::statement::{Certainty, Step};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

/// Reads English news and writes a knowledge graph that keeps who says what, how certain it is,
/// whether it is denied, and the exact characters it came from.
#[derive(Debug, Parser)]
#[command(name = "actant", version, after_help = EXIT_CODES, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build a knowledge graph from articles
    #[command(after_help = "\
Examples:
  actant build article.txt                          Turtle on stdout
  actant build article.txt -o graph.ttl -o graph.dot
  actant build articles/ -o graph.nq --threads 2
  actant build articles.csv --text-column body -o graph.ttl
  actant build saved-pages/ feed.rss mails.mbox -o graph.ttl
  actant build monday.txt --date 2026-03-02 -o monday.ttl
  cat article.txt | actant build - --format dot | dot -Tsvg > graph.svg

Formats, by the extension of -o: .ttl .nt .nq .trig .rdf .jsonld, .jsonl; pictures: .html .dot .svg .png .pdf
.mmd; for other programs: .graphml .gexf .nodes.csv .edges.csv .neo4j-nodes.csv .neo4j-edges.csv
.cypher .node-link.json .cyjs")]
    Build(BuildOptions),
    /// Write the statements of articles as JSON, one a line
    #[command(after_help = "\
Examples:
  actant extract article.txt
  actant extract articles/ -o statements.jsonl
  actant extract --format events-csv articles/ -o events.csv
  parallel --pipe --keep-order actant extract --records < news.jsonl > answers.jsonl
  actant extract --openie nary --lines sentences.txt")]
    Extract(ExtractOptions),
    /// Write tags, lemmas, trees and names as CoNLL-U
    #[command(after_help = "\
Examples:
  actant parse article.txt
  actant parse --mended article.txt
  actant parse --tokens gold.conllu -o predicted.conllu
  echo 'Iran did n’t reply .' | actant parse --tokenized -")]
    Parse(ParseOptions),
    /// Show the text that is read of pages, mails and other files, and what they say of it
    #[command(after_help = "\
Examples:
  actant text page.html
  actant text page.html --prose                     as it is read: no notices, wrapped lines joined
  actant text archive.zip --format json -o articles.jsonl

The characters that build and extract count are those of the text shown without --prose; of .txt and .md they are
those of the file.")]
    Text(TextOptions),
    /// Ask graphs a question in SPARQL, or a named one
    #[command(after_help = "\
Examples:
  actant query graph.ttl 'SELECT ?who ?whom { ?who rel:accuse ?whom }'
  actant query graph.ttl --named accusations --actor Iran
  actant query graph.ttl --named accusations --quotes --format csv
  actant query a.nq b.nq --file question.rq -o answer.csv
  actant query --list

Prefixes such as act:, rel:, actor: need not be declared. An actor may be given by any of its names. A question
without an answer ends with 0 as well; what it names that the graph does not have is told on standard error.")]
    Query(QueryOptions),
    /// Tell what changed between two graphs: new, gone, now denied, confirmed, more certain, disputed
    #[command(after_help = "\
Examples:
  actant diff monday.nq tuesday.nq
  actant diff monday.nq tuesday.nq --about Iran --all
  actant diff monday.nq tuesday.nq -o changes.csv

What is said of the same thing (subject, relation, object, content) is one change, with how it was said and how it is
said now. The exit code is 0 if nothing changed, 1 if something did, more if a graph could not be read.")]
    Diff(DiffOptions),
    /// Write a briefing: who is who, events, accusations with their answers, disputes, what is feared or planned
    #[command(after_help = "\
Examples:
  actant report week.nq
  actant report week.nq -o week.html
  actant report monday.nq tuesday.nq --about Iran --about Pakistan -o pair.md

Each line has its source, its certainty in words and its place in the article; with its words, if the graph was built
with --with-text.")]
    Report(ReportOptions),
    /// Answer questions over HTTP: the SPARQL protocol
    #[cfg(feature = "serve")]
    #[command(after_help = "\
Examples:
  actant serve graph.ttl
  actant serve news.actant --ontology mine.ttl
  actant serve a.nq b.nq --bind 127.0.0.1:8080 --timeout 10
  actant serve graph.ttl --bind 0.0.0.0:7878 --token SECRET
  actant serve news.nq --writable --token SECRET --save news.nq

SPARQL is at /sparql, graphs are at /store?graph=IRI. The address is printed once it answers; Ctrl-C ends it.
The token may also stand in the environment, as ACTANT_TOKEN, where other users of the machine do not see it.")]
    Serve(ServeOptions),
    /// Add articles to a collection: a file that keeps what they say
    #[command(after_help = "\
Examples:
  actant add news.actant monday/ tuesday.jsonl
  actant add news.actant --input-jsonl export.json --threads 2 --with-text
  actant query news.actant --named denials
  actant build news.actant -o news.ttl

Articles that are there already are passed over, so a run that was ended goes on where it stopped; one that was changed
takes the place of the old one of its name. Ctrl-C ends it after the documents at hand, which are kept. build, draw, query
and serve take a collection wherever they take graphs; docs/collections.md tells how to read it with SQL.")]
    Add(AddOptions),
    /// Read again those documents of a collection that another version of the program has read
    #[command(after_help = "\
Examples:
  actant update news.actant                     whose texts are kept (add --with-text)
  actant update news.actant monday/             the others, from their files

Give the same --reader, --ontology, --date, --all and --no-actors that the documents were added with.")]
    Update(UpdateOptions),
    /// Take documents out of a collection, without a trace
    #[command(after_help = "\
Examples:
  actant remove news.actant monday.txt")]
    Remove(RemoveOptions),
    /// List the documents of a collection
    #[command(after_help = "\
Examples:
  actant list news.actant
  actant list news.actant --format json")]
    List(ListOptions),
    /// Tell how much a collection has, and what read it
    #[command(after_help = "\
Examples:
  actant status news.actant
  actant status news.actant --check             look for damage")]
    Status(StatusOptions),
    /// Give back the room that removed documents had in a collection
    #[command(after_help = "\
Examples:
  actant compact news.actant")]
    Compact(CompactOptions),
    /// Draw graphs, or write them for other programs
    #[command(after_help = "\
Examples:
  actant draw graph.ttl -o graph.svg
  actant draw graph.ttl -o graph.html
  actant draw monday.nq tuesday.nq -o week.png --title 'The week' --actors 40
  actant draw graph.ttl -o iran.svg --focus Iran --hops 2
  actant draw graph.ttl -o march.dot --from 2026-03-01 --to 2026-03-31
  actant draw graph.ttl -o graph.graphml -o graph.gexf -o graph.nodes.csv -o graph.edges.csv

Options choose what pictures (.dot .svg .png .pdf .mmd) show; all other formats hold all of the graph:
.html, .graphml .gexf .nodes.csv .edges.csv .neo4j-nodes.csv .neo4j-edges.csv .cypher .node-link.json .cyjs, and
RDF: .ttl .nt .nq .trig .rdf .jsonld. For .svg, .png and .pdf, Graphviz must be installed.")]
    Draw(DrawOptions),
    /// Show how a sentence is read, stage by stage
    #[command(after_help = "\
Examples:
  actant explain 'Iran has repeatedly accused Pakistan of harboring militants.'
  actant explain --format json 'Islamabad denied the claim.'
  actant explain 'Iran seems to have denied the claim.' --why 0
  actant explain --file article.txt --why 12
  actant explain 'Iran seems to have denied the claim.' --why-not
  actant explain 'Iran, as expected, denied the claim.' --why-not expected
  actant explain graph.ttl --why stmt:9f86d081884c7d659a2feaa0c55ad015
  actant explain 'Talks between the ministers of Peru and Chile failed.' --why-not 'Peru,Chile'

--why takes the numbers of statements that explain and extract show; --ontology, --date and --reader must be the
same in both. With the IRI of a statement, as `query --quotes` shows it, the statement is that of a graph file.")]
    Explain(ExplainOptions),
    /// Tell whom or what the program takes a name for, and why
    #[command(after_help = "\
Examples:
  actant actors Munir 'General Asim Munir'
  actant actors RSF 'Iranian foreign ministry' --format json
  actant actors Bush --date 2003-03-20
  actant actors 'Makran Front' --ontology mine.ttl

The exit code is 9 if one of the names is not known.")]
    Actors(ActorsOptions),
    /// Measure the program against what people have annotated
    Eval(EvalOptions),
    /// Read a small built-in article: what comes out, and where to go next
    Demo,
}

#[derive(Debug, Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub articles: Kept,
    /// Where to write, several times if you like; the extension tells the format; - is stdout
    #[arg(short, long = "output", value_name = "FILE")]
    pub outputs: Vec<PathBuf>,
    /// The format of what goes to stdout
    #[arg(long, value_name = "FORMAT", default_value = "ttl")]
    pub format: String,
    /// Base of the IRIs of actors, documents and statements
    #[arg(long, value_name = "IRI")]
    pub base: Option<String>,
    /// Least confidence of a plain edge, by default 0.8, and of a statement in .jsonl, by default 0
    #[arg(long, value_name = "0..1", value_parser = share)]
    pub min_confidence: Option<f32>,
    /// Put the words of the text on its evidence, so that queries can show them
    #[arg(long)]
    pub with_text: bool,
    /// At most so many actors in a picture, the most connected first
    #[arg(long, value_name = "N", default_value_t = 24)]
    pub actors: usize,
    /// Write RDF as RDF 1.2 has it (.ttl .nt .nq .trig): what a statement says is one triple term, with rdf:reifies.
    /// For other programs; actant itself does not read it
    #[arg(long)]
    pub rdf12: bool,
}

#[derive(Debug, Args)]
#[command(mut_arg("inputs", |inputs| inputs.required_unless_present("stream")))]
pub struct ExtractOptions {
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub records: Records,
    #[command(flatten)]
    pub ontology: OntologyOption,
    #[command(flatten)]
    pub date: DateOption,
    /// What is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ExtractFormat::Statements)]
    pub format: ExtractFormat,
    /// Read a record a line from standard input, {"id": …, "text": …}, and write a line for each: its statements and
    /// events, or an error; for Spark, Hadoop, xargs
    #[arg(long = "records", conflicts_with_all = ["inputs", "input_jsonl", "format", "openie"])]
    pub stream: bool,
    /// Open information extraction instead: subject, predicate, object in the words of the sentence
    #[arg(long, value_enum, value_name = "RENDERING", conflicts_with = "format")]
    pub openie: Option<OpenIe>,
    /// The inputs hold one sentence a line
    #[arg(long, requires = "openie")]
    pub lines: bool,
    /// The inputs hold one sentence a line, tokens separated by spaces
    #[arg(long, requires = "openie", conflicts_with = "lines")]
    pub tokenized: bool,
    /// Leave out statements with less confidence than this
    #[arg(long, value_name = "0..1", value_parser = share, conflicts_with = "openie")]
    pub min_confidence: Option<f32>,
    /// Write also statements that say nothing (`the announcement — come`) or are doubtful (confidence
    /// below 0.5), with the reason
    #[arg(long, conflicts_with = "openie")]
    pub all: bool,
    /// Leave out who is behind the subjects and objects of statements
    #[arg(long, conflicts_with = "openie")]
    pub no_actors: bool,
    /// Leave out a step by which phrases come to mean somebody (pronoun, class-noun …), to measure what it is worth
    #[arg(long, value_name = "STEP", hide = true, conflicts_with = "openie")]
    pub without: Vec<Step>,
    /// Write with each statement the signs that its confidence was computed from
    #[arg(long, conflicts_with = "openie")]
    pub features: bool,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExtractFormat {
    /// One statement a line as JSON
    Statements,
    /// One political event a line as JSON: who does what to whom, by country, sector and type (PLOVER, CAMEO)
    Events,
    /// The same as comma-separated values, the names of the columns first
    EventsCsv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OpenIe {
    /// One extraction a clause with all its arguments, and what is implied
    Nary,
    /// Short triples of what is said
    Triples,
}

#[derive(Debug, Args)]
pub struct ParseOptions {
    #[command(flatten)]
    pub reading: Reading,
    /// The inputs are CoNLL-U: keep their sentences and tokens, predict the rest
    #[arg(long, conflicts_with = "tokenized")]
    pub tokens: bool,
    /// The inputs hold one sentence a line, tokens separated by spaces
    #[arg(long)]
    pub tokenized: bool,
    /// Write the trees that statements are made of: with names of the gazetteer marked, and put right where the words
    /// rule out what the reader chose
    #[arg(long)]
    pub mended: bool,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct TextOptions {
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub records: Records,
    /// The text as it is read: without notices, bylines and credits, wrapped lines joined, lines in capitals in small
    /// letters
    #[arg(long)]
    pub prose: bool,
    /// For people, or a JSON object a line, as the other commands read it
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct DrawOptions {
    /// Graph files of any RDF format that actant wrote, or collections; several are one graph
    #[arg(required = true, value_name = "GRAPH")]
    pub graphs: Vec<PathBuf>,
    /// Where to write, several times if you like; the extension tells the format; - is stdout
    #[arg(short, long = "output", value_name = "FILE")]
    pub outputs: Vec<PathBuf>,
    /// The format of what goes to stdout
    #[arg(long, value_name = "FORMAT", default_value = "dot")]
    pub format: String,
    /// At most so many actors, the most connected first
    #[arg(long, value_name = "N", default_value_t = 24)]
    pub actors: usize,
    /// At most so many ties, the strongest first; by default 25, or a quarter more than actors where these
    /// are more
    #[arg(long, value_name = "N")]
    pub ties: Option<usize>,
    /// Also islands in which nobody has a name
    #[arg(long)]
    pub all: bool,
    /// Only what is near this actor, by any of its names in the graph; several times if you like
    #[arg(long, value_name = "ACTOR")]
    pub focus: Vec<String>,
    /// How many ties away from the actor in focus
    #[arg(long, value_name = "N", default_value_t = 1, requires = "focus")]
    pub hops: usize,
    /// Only what happened on this day or later; what has no date has the day of its text
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<Day>,
    /// Only what happened on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<Day>,
    /// Only statements that are asserted, hedged, possible, alleged, feared, hypothetical or desired; several times if
    /// you like
    #[arg(long, value_name = "CERTAINTY", value_parser = certainty)]
    pub certainty: Vec<Certainty>,
    /// Only what this actor says; several times if you like
    #[arg(long, value_name = "ACTOR")]
    pub source: Vec<String>,
    /// Only this relation or verb, such as accuse; several times if you like
    #[arg(long, value_name = "RELATION")]
    pub relation: Vec<String>,
    /// What stands above the picture; by default the name of the document
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Do not explain colours and lines
    #[arg(long)]
    pub no_legend: bool,
    /// Where an explorer of the graph is, such as http://127.0.0.1:7878/ or border.html: what is drawn in a .svg leads
    /// there
    #[arg(long, value_name = "URL", value_parser = explorer)]
    pub explorer: Option<String>,
    /// Write RDF as RDF 1.2 has it (.ttl .nt .nq .trig): what a statement says is one triple term, with rdf:reifies.
    /// For other programs; actant itself does not read it
    #[arg(long)]
    pub rdf12: bool,
}

#[derive(Debug, Clone, Args)]
pub struct QueryOptions {
    /// Graph files of any RDF format or collections, then the query in SPARQL (unless --file or --named)
    #[arg(value_name = "GRAPH… QUERY", required_unless_present = "list")]
    pub arguments: Vec<String>,
    /// File that holds the query
    #[arg(long, value_name = "FILE.rq")]
    pub file: Option<PathBuf>,
    /// A question that is built in; see --list
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    pub named: Option<String>,
    /// Find the sentences that have all these words (word* for all that begin so), newest first: in the texts that a
    /// collection keeps, else in the passages of statements
    #[arg(long, value_name = "WORDS", conflicts_with_all = ["file", "named", "quotes"])]
    pub search: Option<String>,
    /// The actor that the named question is about
    #[arg(long, requires = "named", value_name = "NAME")]
    pub actor: Option<String>,
    /// The second actor, for questions between two
    #[arg(long, requires = "named", value_name = "NAME")]
    pub other: Option<String>,
    /// Lead each row to its sentence: the statement, its words, the document and the characters there; a query of
    /// your own needs a column of statements
    #[arg(long)]
    pub quotes: bool,
    /// List the named questions
    #[arg(long)]
    pub list: bool,
    /// Give up, with exit code 7, if there is no answer after so many seconds; by default a query may take as long as it
    /// needs
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub timeout: Option<Duration>,
    /// At most so many rows or triples; whether there are more is told on stderr
    #[arg(long, value_name = "N")]
    pub limit: Option<NonZeroUsize>,
    /// table, csv, tsv, json, xml, ttl, nt or jsonld; by default the extension of -o, else a table
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// Where to write; stdout if absent
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[cfg(feature = "serve")]
#[derive(Debug, Args)]
pub struct ServeOptions {
    /// Graph files of any RDF format, or collections
    #[arg(required = true, value_name = "GRAPH")]
    pub graphs: Vec<PathBuf>,
    /// Start a browser on the explorer
    #[arg(long)]
    pub open: bool,
    /// Where to listen; another address than this machine's own (127.0.0.1, [::1]) needs a --token
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:7878")]
    pub bind: std::net::SocketAddr,
    /// What requests must carry: Authorization: Bearer TOKEN
    #[arg(long, value_name = "TOKEN")]
    pub token: Option<String>,
    /// Let requests that carry the token change what is served: SPARQL Update, and PUT, POST and DELETE of graphs
    #[arg(long)]
    pub writable: bool,
    /// Keep changes: write all that is served to this RDF file with each change, before it is answered; without it, changes
    /// are gone when the server ends
    #[arg(long, value_name = "FILE", requires = "writable")]
    pub save: Option<PathBuf>,
    /// Pages of this origin may ask, such as https://example.org; * for all
    #[arg(long, value_name = "ORIGIN")]
    pub cors: Option<String>,
    /// How long a query may take
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "30")]
    pub timeout: Duration,
    /// At most so many rows or triples of an answer
    #[arg(long, value_name = "N")]
    pub limit: Option<NonZeroUsize>,
    /// At most so many bytes of a request
    #[arg(long, value_name = "BYTES", default_value_t = 4 << 20)]
    pub max_body: usize,
    /// At most so many queries at once
    #[arg(long, value_name = "N", default_value = "8")]
    pub queries: NonZeroUsize,
    // why a statement is there is told by reading its words again: as they were read first
    #[command(flatten)]
    pub reader: ReaderOption,
    #[command(flatten)]
    pub ontology: OntologyOption,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    /// For people
    Text,
    /// For tools
    Json,
}

#[derive(Debug, Args)]
pub struct ActorsOptions {
    /// Names, acronyms, last names, names with titles
    #[arg(required = true, value_name = "NAME")]
    pub names: Vec<String>,
    /// For people, or a JSON object a line for tools
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
    #[command(flatten)]
    pub reader: ReaderOption,
    #[command(flatten)]
    pub ontology: OntologyOption,
    #[command(flatten)]
    pub date: DateOption,
}

/// A statement that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// By its number in a text.
    Number(usize),
    /// By its identifier in a graph.
    Identifier(String),
}

#[derive(Debug, Args)]
pub struct ExplainOptions {
    /// The text, a sentence or a few; - for stdin; with --why stmt:ID, the graph files instead
    #[arg(
        required_unless_present = "file",
        conflicts_with = "file",
        value_name = "TEXT|GRAPH"
    )]
    pub text: Vec<String>,
    /// Take the text from a file
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// The name of the document, if the file is a collection that keeps texts
    #[arg(long, requires = "file", value_name = "NAME")]
    pub document: Option<String>,
    /// Show all that one statement rests on; ID as in `id` of what `actant extract` writes, or, of a statement in a graph
    /// file, its IRI: stmt:0f3a…
    #[arg(long, value_name = "ID", conflicts_with = "why_not", value_parser = which)]
    pub why: Option<Which>,
    /// Show what was looked at and why no more is stated: of the whole text, of a word, or of what stands
    /// between two words with a comma between them
    #[arg(
        long,
        value_name = "WORD,WORD",
        num_args = 0..=1,
        default_missing_value = ""
    )]
    pub why_not: Option<String>,
    #[command(flatten)]
    pub reader: ReaderOption,
    #[command(flatten)]
    pub ontology: OntologyOption,
    #[command(flatten)]
    pub date: DateOption,
    /// For people or for tools
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
}

/// A certainty by its name.
fn certainty(text: &str) -> Result<Certainty, String> {
    let name = serde_json::Value::String(text.to_lowercase());
    serde_json::from_value(name).map_err(|_| {
        "expected asserted, hedged, possible, alleged, feared, hypothetical or desired".to_owned()
    })
}

/// The number of a statement, or what names it in a graph.
fn which(text: &str) -> Result<Which, String> {
    if let Ok(number) = text.parse() {
        return Ok(Which::Number(number));
    }
    let id = actant_brief::why::identifier(text);
    id.map(|id| Which::Identifier(id.to_lowercase()))
        .ok_or_else(|| {
            "expected the number of a statement, or its IRI in a graph, such as stmt:0f3a… with 32 digits"
                .to_owned()
        })
}

/// A number from 0 to 1.
/// A page of the web, or a file.
fn explorer(text: &str) -> Result<String, String> {
    let scheme = text
        .split_once(':')
        .map(|(scheme, _)| scheme.to_lowercase());
    let is_page = scheme.is_none_or(|scheme| ["http", "https", "file"].contains(&scheme.as_str()));
    let is_plain =
        !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    match is_page && is_plain {
        true => Ok(text.to_owned()),
        false => Err(
            "expected an address such as http://127.0.0.1:7878/, or a file such as border.html"
                .to_owned(),
        ),
    }
}

fn share(text: &str) -> Result<f32, String> {
    let number: f32 = text
        .parse()
        .map_err(|_| "expected a number from 0 to 1".to_owned())?;
    if (0.0..=1.0).contains(&number) {
        Ok(number)
    } else {
        Err("expected a number from 0 to 1".to_owned())
    }
}

/// A time to wait for.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok();
    let time = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    time.filter(|time| !time.is_zero())
        .ok_or_else(|| "expected a number of seconds, such as 30".to_owned())
}
