//! Where the article is in a page: in the part that says so, else where readers of pages find it.

use super::metadata::Told;
use super::text;
use dom_query::{Document as Tree, NodeRef};
use dom_smoothie::{Config, Readability};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// An article has so many characters of prose, or whatever the page has.
const ENOUGH: usize = 200;
/// So much of the prose of a page is in the part that holds the article.
const SHARE: f32 = 0.3;
/// Of several parts of a kind, one is the article if it holds so much of them.
const MOST: f32 = 0.6;
/// A line with fewer characters is prose only if it ends as a sentence does.
const SHORT_LINE: usize = 40;

/// What a part of a page is, by the words of its class or name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The text of the article.
    Body,
    /// Something else: shares, other articles, notices, comments.
    Beside,
}

/// Words of classes by what they tell; `read-more` is two words that follow each other.
static PARTS: LazyLock<BTreeMap<&'static str, Part>> = LazyLock::new(|| {
    let table = include_str!("../../../ontology/page-parts.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| {
        let (words, part) = row.split_once('\t')?;
        let part = match part.trim() {
            "body" => Part::Body,
            "beside" => Part::Beside,
            _ => return None,
        };
        Some((words, part))
    })
    .collect()
});

/// No entry of the table has more words.
const LONGEST_PART: usize = 3;

/// The text of the article in `tree`, which is parsed from `html`; `None` if there is none.
pub fn text(tree: &Tree, html: &str, told: &Told) -> Option<String> {
    clean(tree);
    let whole = text::of(&[tree.root()]);
    let least = ENOUGH
        .min(prose(&whole))
        .max((SHARE * prose(&whole) as f32) as usize);
    let marked = marked(tree).filter(|found| prose(found) >= least);
    let found = marked.or_else(|| by_score(html)).or_else(|| {
        // a short page is all there is
        (prose(&whole) > 0).then(|| whole.clone())
    });
    let found = found.unwrap_or_default();
    let found = without_title(&found, told).to_owned();
    // the page is filled by a script; what it says for machines is the whole
    let body = told.body.as_deref().map(paragraphs).unwrap_or_default();
    let longer = prose(&body) > 3 * prose(&found) / 2 && prose(&body) > 0;
    let best = if longer { body } else { found };
    (prose(&best) > 0).then_some(best)
}

/// The text of the part that is marked as the article.
fn marked(tree: &Tree) -> Option<String> {
    let by_class: Vec<NodeRef> = top(elements(tree).filter(|node| part(node) == Some(Part::Body)));
    let select = |selector: &str| {
        let found = tree.select(selector);
        top(found.nodes().iter().copied())
    };
    let groups = [
        select("[itemprop~=articleBody]"),
        by_class,
        select("article, [role=article]"),
        select("main, [role=main]"),
    ];
    let mut best: Option<String> = None;
    for group in groups {
        let found = largest(&group);
        let is_enough = prose(&found) >= ENOUGH;
        if best
            .as_deref()
            .is_none_or(|best| prose(best) < prose(&found))
        {
            best = Some(found);
        }
        if is_enough {
            return best;
        }
    }
    best.filter(|best| prose(best) > 0)
}

/// The text of that of `nodes` which holds most of it, else of all, as of the entries of a live page.
fn largest(nodes: &[NodeRef]) -> String {
    let all = text::of(nodes);
    let texts = nodes.iter().map(|node| text::of(&[*node]));
    let one = texts.max_by_key(|text| prose(text)).unwrap_or_default();
    match prose(&one) as f32 >= MOST * prose(&all) as f32 {
        true => one,
        false => all,
    }
}

/// Those of `nodes` that are in none of the others; in order of the page, so what is outside comes first.
fn top<'a>(nodes: impl Iterator<Item = NodeRef<'a>>) -> Vec<NodeRef<'a>> {
    let mut found: Vec<NodeRef> = Vec::new();
    let mut outer = BTreeSet::new();
    for node in nodes {
        if !node.ancestors_it(None).any(|it| outer.contains(&it.id)) {
            outer.insert(node.id);
            found.push(node);
        }
    }
    found
}

/// What the algorithm of browsers' reading modes finds.
fn by_score(html: &str) -> Option<String> {
    let config = Config {
        char_threshold: ENOUGH,
        disable_json_ld: true,
        ..Config::default()
    };
    let mut readability = Readability::new(html, None, Some(config)).ok()?;
    let found = Tree::from(readability.parse().ok()?.content);
    clean(&found);
    let text = text::of(&[found.root()]);
    (prose(&text) >= ENOUGH).then_some(text)
}

/// Takes away what is never part of an article.
pub fn clean(tree: &Tree) {
    const NEVER: &str = "script, style, noscript, template, nav, form, button, select, iframe, object, svg, canvas, audio, video, \
        figure, picture, dialog, menu, aside, footer, head, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], \
        [role=banner], [role=contentinfo], [role=dialog], [role=alert], [role=search]";
    let never = tree.select(NEVER);
    let beside = elements(tree).filter(|node| part(node) == Some(Part::Beside) || is_unseen(node));
    let found: Vec<NodeRef> = never.nodes().iter().copied().chain(beside).collect();
    for node in found {
        if !holds_article(&node) {
            node.remove_from_parent();
        }
    }
    // a time that stands for itself is that of publication
    for node in tree.select("time").nodes() {
        let is_prose = |it: &NodeRef| {
            ["p", "li", "blockquote"]
                .iter()
                .any(|name| it.has_name(name))
        };
        if !node.ancestors_it(None).any(|it| is_prose(&it)) {
            node.remove_from_parent();
        }
    }
    // headlines are told apart
    for node in tree.select("h1").nodes() {
        node.remove_from_parent();
    }
}

fn is_unseen(node: &NodeRef) -> bool {
    node.attr("style").is_some_and(|style| {
        let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
        style.to_ascii_lowercase().contains("display:none")
    })
}

/// Whether the article may be in `node`, whatever it is called.
fn holds_article(node: &NodeRef) -> bool {
    const WHOLE: &[&str] = &["html", "body", "main"];
    let name = node.node_name().unwrap_or_default();
    WHOLE.contains(&&*name)
        || node.descendants_it().any(|it| {
            it.is_element()
                && (it.has_name("h1")
                    || it.has_name("main")
                    || part(&it) == Some(Part::Body)
                    || is_body(&it))
        })
}

fn is_body(node: &NodeRef) -> bool {
    node.attr("itemprop")
        .is_some_and(|names| names.split_whitespace().any(|name| name == "articleBody"))
}

fn elements(tree: &Tree) -> impl Iterator<Item = NodeRef<'_>> {
    tree.root()
        .descendants()
        .into_iter()
        .filter(NodeRef::is_element)
}

/// What `node` is by its class and its name; what is beside the article goes before.
fn part(node: &NodeRef) -> Option<Part> {
    let mut found = None;
    for attribute in ["class", "id", "data-testid", "data-component"] {
        let Some(value) = node.attr(attribute) else {
            continue;
        };
        for name in value.split_whitespace() {
            match of_name(name) {
                Some(Part::Beside) => return Some(Part::Beside),
                part => found = found.or(part),
            }
        }
    }
    found
}

/// What a class tells: its words in small letters, parted where `story-body`, `story_body` and `storyBody` part them.
fn of_name(name: &str) -> Option<Part> {
    let mut words: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let is_new = !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase());
        if is_new && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    let mut found = None;
    for at in 0..words.len() {
        for length in 1..=LONGEST_PART.min(words.len() - at) {
            match PARTS.get(&*words[at..at + length].join("-")) {
                Some(Part::Beside) => return Some(Part::Beside),
                part => found = found.or(part.copied()),
            }
        }
    }
    found
}

/// How many characters of `text` are in lines of prose.
fn prose(text: &str) -> usize {
    let is_prose = |line: &&str| {
        let ends = line.trim_end_matches(['"', '”', '’', '\'', ')']);
        line.len() >= SHORT_LINE || ends.ends_with(['.', '!', '?', '…'])
    };
    text.lines().filter(is_prose).map(str::len).sum()
}

/// `text` without the headline that it begins with, and the name of the site, which is in the `<title>` as well.
fn without_title<'a>(text: &'a str, told: &Told) -> &'a str {
    let plain = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let titles = [&told.metadata.title, &told.page_title];
    let titles: Vec<String> = titles
        .into_iter()
        .flatten()
        .map(|title| plain(title))
        .collect();
    let mut rest = text;
    while let Some((first, behind)) = rest.split_once('\n') {
        let first = plain(first);
        if !first.is_empty() && !titles.iter().any(|title| title.contains(&first)) {
            break;
        }
        rest = behind;
    }
    rest
}

/// A text for machines: its lines, without the tags that some have.
fn paragraphs(body: &str) -> String {
    let plain = if body.contains("</") || body.contains("<br") || body.contains("<p>") {
        super::fragment(body).unwrap_or_default()
    } else {
        body.to_owned()
    };
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_read_by_their_words() {
        for (name, found) in [
            ("storyBody", Some(Part::Body)),
            ("c-entry-content", Some(Part::Body)),
            ("article__body", Some(Part::Body)),
            ("share-bar", Some(Part::Beside)),
            ("shareholders", None),
            ("PostReadMore_2", Some(Part::Beside)),
            ("", None),
        ] {
            assert_eq!(of_name(name), found, "{name}");
        }
    }
}
