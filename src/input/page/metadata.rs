//! What a page says of its article: for search engines (JSON-LD), for networks (Open Graph and its like), for people.

use crate::dates;
use actant_base::calendar::Day;
use actant_base::text::Metadata;
use dom_query::{Document as Tree, NodeRef};
use serde_json::Value;

/// What was told.
#[derive(Debug, Default)]
pub struct Told {
    pub metadata: Metadata,
    pub published: Option<Day>,
    /// The text, for machines.
    pub body: Option<String>,
    /// What stands in its `<title>`: the headline and the name of the site, often.
    pub page_title: Option<String>,
}

/// What `tree` tells, before anything is taken from it.
pub fn of(tree: &Tree) -> Told {
    let data = linked_data(tree);
    let metas = metas(tree);
    let meta = |names: &[&str]| {
        names.iter().find_map(|name| {
            let is_it = |(key, _): &&(String, String)| key == name;
            metas.iter().find(is_it).map(|(_, value)| value.clone())
        })
    };
    let publisher = data.publisher.or_else(|| {
        meta(&[
            "og:site_name",
            "application-name",
            "dc.publisher",
            "citation_journal_title",
        ])
    });
    let heading = first_text(tree, "h1");
    let title = data
        .title
        .or_else(|| {
            meta(&[
                "og:title",
                "dc.title",
                "dcterms.title",
                "twitter:title",
                "parsely-title",
                "headline",
            ])
        })
        .or_else(|| heading.clone())
        .or_else(|| first_text(tree, "title"))
        .map(|title| without_site(&title, publisher.as_deref(), heading.as_deref()));
    let url = link(tree)
        .or_else(|| meta(&["og:url", "twitter:url", "parsely-link"]).filter(|url| is_web(url)))
        .or(data.url)
        .or_else(|| saved_from(tree));
    let author = data
        .author
        .or_else(|| {
            meta(&[
                "author",
                "parsely-author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "sailthru.author",
            ])
        })
        .filter(|author| !is_web(author))
        .or_else(|| first_text(tree, "[rel=author], [itemprop=author], .byline, .author"))
        .map(|author| byline(&author))
        .filter(|author| !author.is_empty() && author.chars().count() <= LONGEST_NAME);
    let published = data
        .published
        .or_else(|| day_of(meta, PUBLISHED))
        .or_else(|| seen_day(tree))
        .or_else(|| url.as_deref().and_then(day_in_url));
    let language = first_attribute(tree, "html", "lang")
        .or(data.language)
        .or_else(|| meta(&["og:locale", "content-language", "dc.language"]))
        .map(|tag| tag.trim().replace('_', "-"))
        .filter(|tag| {
            !tag.is_empty()
                && tag.len() <= 35
                && tag
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        });
    Told {
        metadata: Metadata {
            title,
            url,
            publisher,
            author,
            language,
            ..Metadata::default()
        },
        published,
        body: data.body,
        page_title: first_text(tree, "title"),
    }
}

/// No name of an author has more characters, or several names.
const LONGEST_NAME: usize = 120;

/// Names under which pages tell the day of publication, the plainest first.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.available",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publication_date",
    "publish-date",
    "publishdate",
    "published-date",
    "pubdate",
    "publishtime",
    "citation_publication_date",
    "weibo:article:create_at",
    "originalpublicationdate",
    "article.published",
    "rnews:datepublished",
    "date",
    "created",
];

fn day_of(meta: impl Fn(&[&str]) -> Option<String>, names: &[&str]) -> Option<Day> {
    names.iter().find_map(|name| dates::day(&meta(&[name])?))
}

/// What JSON-LD tells of an article.
#[derive(Default)]
struct LinkedData {
    title: Option<String>,
    url: Option<String>,
    publisher: Option<String>,
    author: Option<String>,
    language: Option<String>,
    published: Option<Day>,
    body: Option<String>,
}

fn linked_data(tree: &Tree) -> LinkedData {
    let scripts = tree.select("script[type*='ld+json']");
    for script in scripts.nodes() {
        let source = script.text();
        let Some(value) = json(&source) else {
            continue;
        };
        if let Some(article) = article(&value) {
            return of_article(article, &value);
        }
    }
    LinkedData::default()
}

/// JSON as pages have it: within CDATA or a comment, with ends of lines in its strings.
fn json(source: &str) -> Option<Value> {
    let source = source.trim();
    let source = source.strip_prefix("<!--").unwrap_or(source);
    let source = source.trim().trim_start_matches("//").trim();
    let source = source.strip_prefix("<![CDATA[").unwrap_or(source);
    let end = source.rfind(['}', ']'])?;
    let source = &source[..=end];
    let source = source.trim_end_matches("]]>");
    serde_json::from_str(source).ok().or_else(|| {
        let plain: String = source
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        serde_json::from_str(&plain).ok()
    })
}

/// The first object that is an article.
fn article(value: &Value) -> Option<&Value> {
    const KINDS: &[&str] = &[
        "Article",
        "BlogPosting",
        "Report",
        "SocialMediaPosting",
        "DiscussionForumPosting",
    ];
    match value {
        Value::Array(list) => list.iter().find_map(article),
        Value::Object(object) => {
            let is_kind = |kind: &Value| {
                kind.as_str()
                    .is_some_and(|kind| KINDS.iter().any(|it| kind.ends_with(it)))
            };
            let is_article = match object.get("@type") {
                Some(Value::Array(kinds)) => kinds.iter().any(is_kind),
                Some(kind) => is_kind(kind),
                None => false,
            };
            if is_article {
                return Some(value);
            }
            ["@graph", "mainEntity", "itemListElement", "item"]
                .iter()
                .find_map(|key| article(object.get(*key)?))
        }
        _ => None,
    }
}

fn of_article(article: &Value, whole: &Value) -> LinkedData {
    let text = |key: &str| article.get(key).and_then(string);
    let named = |key: &str| article.get(key).and_then(|value| names(value, whole));
    let page = article.get("mainEntityOfPage");
    let id = |value: &Value| value.get("@id").and_then(string).or_else(|| string(value));
    let url = text("url").or_else(|| page.and_then(id));
    let published = ["datePublished", "dateCreated", "uploadDate"]
        .iter()
        .find_map(|key| dates::day(&text(key)?));
    LinkedData {
        title: text("headline").or_else(|| text("name")),
        url: url.filter(|url| is_web(url)),
        publisher: named("publisher").or_else(|| named("sourceOrganization")),
        author: named("author").or_else(|| named("creator")),
        language: text("inLanguage"),
        published,
        body: text("articleBody").or_else(|| updates(article)),
    }
}

/// The entries of a live page.
fn updates(article: &Value) -> Option<String> {
    let list = article.get("liveBlogUpdate")?.as_array()?;
    let texts: Vec<String> = list
        .iter()
        .filter_map(|it| it.get("articleBody").and_then(string))
        .collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// A string with its entities read.
fn string(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    let text = match text.contains('&') && !text.contains('<') {
        true => Tree::fragment(text).root().text().to_string(),
        false => text.to_owned(),
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The names of persons or organizations, which may be told elsewhere by their identifiers.
fn names(value: &Value, whole: &Value) -> Option<String> {
    let name = |value: &Value| {
        string(value)
            .or_else(|| value.get("name").and_then(string))
            .or_else(|| {
                let id = value.get("@id")?.as_str()?;
                let graph = whole.get("@graph")?.as_array()?;
                let found = graph
                    .iter()
                    .find(|it| it.get("@id").and_then(Value::as_str) == Some(id));
                found?.get("name").and_then(string)
            })
    };
    let found: Vec<String> = match value {
        Value::Array(list) => list.iter().filter_map(name).collect(),
        one => name(one).into_iter().collect(),
    };
    (!found.is_empty()).then(|| found.join(", "))
}

/// The names of `<meta>`, in small letters, with what they say.
fn metas(tree: &Tree) -> Vec<(String, String)> {
    let found = tree.select("meta[content], time[itemprop][datetime]");
    let mut metas = Vec::new();
    for node in found.nodes() {
        let content = node.attr("content").or_else(|| node.attr("datetime"));
        let value = content.unwrap_or_default().trim().to_owned();
        if value.is_empty() {
            continue;
        }
        let names = ["property", "name", "itemprop", "http-equiv"];
        for name in names.iter().filter_map(|name| node.attr(name)) {
            let name = name
                .to_ascii_lowercase()
                .replace("dcterms:", "dcterms.")
                .replace("dc:", "dc.");
            metas.push((name, value.clone()));
        }
    }
    metas
}

fn first_text(tree: &Tree, selector: &str) -> Option<String> {
    let found = tree.select(selector);
    let text = found.nodes().iter().map(|node| squeezed(&node.text()));
    text.into_iter().find(|text| !text.is_empty())
}

fn first_attribute(tree: &Tree, selector: &str, name: &str) -> Option<String> {
    let found = tree.select(selector);
    found.nodes().iter().find_map(|node| {
        let value = node.attr(name)?.trim().to_owned();
        (!value.is_empty()).then_some(value)
    })
}

/// `text` with one blank where there are some.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_web(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && !url.contains(char::is_whitespace)
}

/// The link that a page has to itself.
fn link(tree: &Tree) -> Option<String> {
    first_attribute(tree, "link[rel=canonical]", "href").filter(|url| is_web(url))
}

/// Where browsers say that they saved the page from.
fn saved_from(tree: &Tree) -> Option<String> {
    let root = tree.root();
    let comments = root.descendants_it().filter(NodeRef::is_comment);
    comments.take(8).find_map(|comment| {
        let said = comment.html();
        let rest = said
            .split_once("saved from url=(")
            .and_then(|(_, rest)| rest.split_once(')'));
        let rest = rest.or_else(|| {
            said.contains("saved with SingleFile")
                .then(|| said.split_once("url:"))
                .flatten()
        });
        let url = rest?.1.split_whitespace().next()?;
        let url = url.trim_end_matches("-->");
        is_web(url).then(|| url.to_owned())
    })
}

/// `title` without the name of the site behind it.
fn without_site(title: &str, site: Option<&str>, heading: Option<&str>) -> String {
    const MARKS: &[&str] = &[" | ", " - ", " – ", " — ", " :: ", " » ", " • "];
    let title = squeezed(title);
    if heading == Some(&*title) {
        return title;
    }
    for mark in MARKS {
        let Some((front, end)) = title.rsplit_once(mark) else {
            continue;
        };
        let is_site = site.is_some_and(|site| end.eq_ignore_ascii_case(site.trim()));
        let is_heading =
            heading.is_some_and(|heading| front == heading || front.starts_with(heading));
        if is_heading {
            return heading.unwrap_or(front).to_owned();
        }
        if is_site {
            return front.trim().to_owned();
        }
    }
    title
}

/// *By Ana Soto* is Ana Soto.
fn byline(author: &str) -> String {
    let author = squeezed(author);
    let rest = author
        .get(..3)
        .filter(|front| front.eq_ignore_ascii_case("by "))
        .map_or(&*author, |_| &author[3..]);
    rest.trim().to_owned()
}

/// The day that people see: the first in a `<time>` or in a line that is called a date, below the headline if there is one.
fn seen_day(tree: &Tree) -> Option<Day> {
    const CALLED: &[&str] = &[
        "date",
        "published",
        "publish",
        "pubdate",
        "timestamp",
        "dateline",
        "posted",
        "time",
        "byline",
        "meta",
        "info",
    ];
    /// No line that tells a day is longer.
    const LONGEST: usize = 120;
    let (mut before, mut is_below) = (None, false);
    for node in tree.root().descendants_it().filter(NodeRef::is_element) {
        is_below |= node.has_name("h1");
        let is_called = |value: &str| {
            let value = value.to_ascii_lowercase();
            value
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| CALLED.contains(&word))
        };
        let is_time = node.has_name("time");
        let called = ["class", "id", "itemprop"]
            .iter()
            .any(|name| node.attr(name).is_some_and(|value| is_called(&value)));
        if !(is_time || called || is_below && is_dated(&node)) {
            continue;
        }
        let told = node.attr("datetime").or_else(|| node.attr("title"));
        let day = told.and_then(|told| dates::day(&told)).or_else(|| {
            let text = squeezed(&node.text());
            (text.chars().count() <= LONGEST)
                .then(|| day_within(&text))
                .flatten()
        });
        match day {
            Some(day) if is_below => return Some(day),
            day => before = before.or(day),
        }
    }
    before
}

/// Whether all that `node` says is a date, perhaps with *Published* before it.
fn is_dated(node: &NodeRef) -> bool {
    const LONGEST: usize = 40;
    ["p", "i", "small", "font", "span", "em"]
        .iter()
        .any(|name| node.has_name(name))
        && {
            let text = squeezed(&node.text());
            text.chars().count() <= LONGEST && dates::day(&text).is_some()
        }
}

/// The first day in a line with other words.
fn day_within(text: &str) -> Option<Day> {
    dates::day(text).or_else(|| {
        let words: Vec<&str> = text.split(' ').collect();
        (0..words.len()).find_map(|at| {
            (1..=4.min(words.len() - at))
                .find_map(|length| dates::day(&words[at..at + length].join(" ")))
        })
    })
}

/// `…/2026/03/04/…`
fn day_in_url(url: &str) -> Option<Day> {
    let parts: Vec<&str> = url.split('/').collect();
    let dated = parts.windows(3).find_map(|parts| match parts {
        [year, month, day] if year.len() == 4 && day.len() <= 2 => {
            dates::day(&format!("{year}-{month:0>2}-{day:0>2}"))
        }
        _ => None,
    });
    dated.or_else(|| parts.iter().find_map(|part| dates::day(part.get(..10)?)))
}
