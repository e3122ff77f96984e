//! What a graph knows of its documents beside what they say.

use super::Set;
use actant_base::text::Metadata;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What whoever publishes a document says of it; several where they do not say the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFacts {
    /// Headlines.
    pub titles: Set<Arc<str>>,
    /// Where it was published; mostly, but not surely, addresses of pages on the web.
    pub urls: Set<Arc<str>>,
    /// Papers, agencies or sites that published it, by name.
    pub publishers: Set<Arc<str>>,
    /// Who wrote it, as its bylines have them.
    pub authors: Set<Arc<str>>,
    /// Languages, as tags of BCP 47 (`en`).
    pub languages: Set<Arc<str>>,
}

impl MetadataFacts {
    /// The facts of `metadata`; what is blank is none.
    pub(super) fn new(metadata: &Metadata) -> Self {
        let known = |value: &Option<String>| -> Set<Arc<str>> {
            let value = value.as_deref().map(str::trim);
            let value = value.filter(|value| !value.is_empty());
            value.map(Arc::from).into_iter().collect()
        };
        let mut languages = known(&metadata.language);
        if !languages.iter().all(|tag| is_tag(tag)) {
            languages = Set::default();
        }
        Self {
            titles: known(&metadata.title),
            urls: known(&metadata.url),
            publishers: known(&metadata.publisher),
            authors: known(&metadata.author),
            languages,
        }
    }

    /// Set union.
    pub(super) fn absorb(&mut self, other: &Self) {
        self.titles.absorb(&other.titles);
        self.urls.absorb(&other.urls);
        self.publishers.absorb(&other.publishers);
        self.authors.absorb(&other.authors);
        self.languages.absorb(&other.languages);
    }
}

/// Whether it has the form of a tag of BCP 47: `en`, `pt-BR`, `zh-Hant-TW`.
fn is_tag(text: &str) -> bool {
    let fits = |part: &str, from: usize| {
        let all = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (from..=8).contains(&part.len()) && all
    };
    let (first, rest) = text.split_once('-').unwrap_or((text, ""));
    let is_language = fits(first, 2) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_language && (first == text || rest.split('-').all(|part| fits(part, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_are_languages() {
        for tag in ["en", "en-GB", "zh-Hant-TW", "de-1996"] {
            assert!(is_tag(tag), "{tag}");
        }
        for other in ["", "e", "en-", "en_GB", "English (UK)", "-en", "1x"] {
            assert!(!is_tag(other), "{other}");
        }
    }
}
