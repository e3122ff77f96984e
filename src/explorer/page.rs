//! The page as one file, and the parts that a server sends.

use crate::{Beside, data};
use actant_graph::KnowledgeGraph;
use std::fmt::Write as _;

/// The program of the page, as `web/` is built.
pub const SCRIPT: &str = include_str!("../../web/dist/explorer.js");
/// Its style sheet.
pub const STYLE: &str = include_str!("../../web/dist/explorer.css");
/// What the page inside one file may load (Content Security Policy Level 3): its own program and style sheet, by their
/// hashes, and nothing else from anywhere.
pub const POLICY: &str = include_str!("../../web/dist/policy.txt");
/// The editor of queries, a module that the page asks for where a server answers SPARQL.
pub const EDITOR: &str = include_str!("../../web/dist/editor.js");
/// The policy of a page that a server sends: what that server has, and nothing else.
pub const SERVED_POLICY: &str = include_str!("../../web/dist/policy-served.txt");
/// The page's skeleton: what stands in `body`.
const BODY: &str = include_str!("../../web/body.html");

/// The page with the graph inside: one file, opened from a disk or a mail, that makes no request.
pub fn page(graph: &KnowledgeGraph, beside: &Beside) -> String {
    let data = data::json(graph, beside);
    let mut page = String::with_capacity(data.len() + SCRIPT.len() + STYLE.len() + 4096);
    head(&mut page, &beside.title);
    // Writing to a string cannot fail.
    let _ = write!(
        page,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n<style>{STYLE}</style>\n</head>\n<body>\n{BODY}\
         <script type=\"application/json\" id=\"data\">",
        POLICY.trim_end(),
    );
    inside_script(&mut page, &data);
    let _ = write!(
        page,
        "</script>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"
    );
    page
}

/// The page without data, for a server: it asks for `explorer.css` ([`STYLE`]), `explorer.js` ([`SCRIPT`]), `api/graph.json`
/// ([`json`](crate::json)), `editor.js` ([`EDITOR`]) and `sparql` beside itself.
pub fn shell(title: &str) -> String {
    let mut page = String::new();
    head(&mut page, title);
    let _ = write!(
        page,
        "<link rel=\"stylesheet\" href=\"explorer.css\">\n</head>\n<body data-graph=\"api/graph.json\" data-sparql=\"sparql\">\n{BODY}\
         <script src=\"explorer.js\"></script>\n</body>\n</html>\n"
    );
    page
}

fn head(page: &mut String, title: &str) {
    page.push_str(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<title>",
    );
    for c in title.chars() {
        match c {
            '<' => page.push_str("&lt;"),
            '&' => page.push_str("&amp;"),
            _ if c.is_control() => page.push(' '),
            _ => page.push(c),
        }
    }
    page.push_str(if title.is_empty() {
        "actant</title>\n"
    } else {
        " – actant</title>\n"
    });
}

/// JSON as it may stand in a script element: no `<` begins a tag or a comment, and no separator of lines that old
/// engines take for the end of one. In JSON these occur in strings only, where they may be escaped.
fn inside_script(page: &mut String, json: &str) {
    let mut rest = json;
    while let Some(at) = rest.find(['<', '\u{2028}', '\u{2029}']) {
        let (plain, found) = rest.split_at(at);
        page.push_str(plain);
        let mut chars = found.chars();
        for c in chars.by_ref().take(1) {
            let _ = write!(page, "\\u{:04x}", u32::from(c));
        }
        rest = chars.as_str();
    }
    page.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_the_data_ends_the_script() {
        let mut page = String::new();
        inside_script(&mut page, "{\"a\":\"</script><!-- \u{2028}é\"}");
        assert_eq!(page, "{\"a\":\"\\u003c/script>\\u003c!-- \\u2028é\"}");
        let parsed: serde_json::Value = serde_json::from_str(&page).unwrap();
        assert_eq!(parsed["a"], "</script><!-- \u{2028}é");
    }

    #[test]
    fn a_title_is_no_markup() {
        let page = shell("</title><b>&");
        assert!(page.contains("<title>&lt;/title>&lt;b>&amp;"));
    }
}
