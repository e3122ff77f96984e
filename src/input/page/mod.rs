//! Pages of the web: the text of the article, without what stands around it, and what the page says of itself.

mod article;
mod metadata;
mod text;

use super::encoding;
use actant_base::calendar::Day;
use actant_base::text::Metadata;
use dom_query::Document as Tree;

/// What was found in a page.
#[derive(Debug)]
pub struct Page {
    /// The article, a paragraph a line, with an empty line between two.
    pub text: String,
    /// What the page says of it.
    pub metadata: Metadata,
    /// The day on which it was published.
    pub published: Option<Day>,
}

/// A larger page, in bytes, is refused.
pub const LARGEST: u64 = 16 * 1024 * 1024;
/// Browsers nest no deeper.
const DEEPEST: usize = 512;
/// So often at most is what was left open opened again.
const REOPENED: usize = 200_000;

/// The article in a page; `charset` is the encoding that its server told.
///
/// # Errors
/// It is too deep, or has no text.
pub fn read(bytes: &[u8], charset: Option<&str>) -> Result<Page, String> {
    parse(&encoding::decoded(bytes, charset))
}

/// The same of a page as text.
///
/// # Errors
/// As [`read`].
pub fn parse(html: &str) -> Result<Page, String> {
    check(html)?;
    let tree = Tree::from(html);
    let told = metadata::of(&tree);
    let text = article::text(&tree, html, &told)
        .ok_or("no article was found in this page: expected paragraphs of text")?;
    Ok(Page {
        text,
        metadata: told.metadata,
        published: told.published,
    })
}

/// The words of a piece of HTML, such as the body of a mail or of an item in a feed.
///
/// # Errors
/// It is too deep.
pub fn fragment(html: &str) -> Result<String, String> {
    check(html)?;
    let tree = Tree::from(html);
    article::clean(&tree);
    Ok(text::of(&[tree.root()]))
}

/// Refuses what no author nests so: the work of a reader grows with the square of it.
fn check(html: &str) -> Result<(), String> {
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr", // these end where the next begins
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "html",
        "head", "body",
    ];
    const INLINE: &[&str] = &[
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
        "u",
    ];
    let (mut depth, mut open, mut reopened) = (0_usize, 0_usize, 0_usize);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end..]);
            continue;
        }
        let (is_end, name) = match rest.strip_prefix('/') {
            Some(name) => (true, name),
            None => (false, rest),
        };
        let end = name.find(|c: char| !c.is_ascii_alphanumeric());
        let name = name[..end.unwrap_or(name.len())].to_ascii_lowercase();
        if name.is_empty() {
            continue;
        }
        let is_inline = INLINE.contains(&&*name);
        match (is_end, VOID.contains(&&*name)) {
            (false, false) if name == "script" || name == "style" => {
                let close = format!("</{name}");
                let end = find_ignoring_case(rest, &close);
                rest = end.map_or("", |end| &rest[end + close.len()..]);
            }
            (false, false) => {
                depth += 1;
                open += usize::from(is_inline);
            }
            (true, false) => {
                depth = depth.saturating_sub(1);
                open = open.saturating_sub(usize::from(is_inline));
            }
            (false, true) => reopened += open,
            (true, true) => {}
        }
        if depth > DEEPEST || reopened > REOPENED {
            return Err(format!(
                "this page is nested deeper than {DEEPEST} elements"
            ));
        }
    }
    Ok(())
}

fn find_ignoring_case(text: &str, part: &str) -> Option<usize> {
    let windows = text.as_bytes().windows(part.len());
    windows
        .into_iter()
        .position(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_are_made_to_harm_are_refused() {
        for page in [
            "<div>".repeat(100_000),
            "<b>".repeat(100_000),
            format!("{}{}", "<b><i><u>".repeat(100), "<p>x".repeat(100_000)),
            "<table>".repeat(100_000),
        ] {
            let refused = parse(&page).unwrap_err();
            assert!(refused.contains("nested deeper"), "{refused}");
        }
        for page in [
            "",
            "<",
            "<!--",
            "<script>",
            "</",
            "<p></p>",
            "<<<>>>",
            "<a href='",
        ] {
            assert!(parse(page).unwrap_err().contains("no article"), "{page}");
        }
    }
}
