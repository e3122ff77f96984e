//! The name of a dependency relation.

use super::relation::{Relations, relation};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// A relation to a head, with its subtype if it has one: `nsubj:pass`. Names that stand in the program cost no memory.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Deprel {
    name: Cow<'static, str>,
    /// How long the name is without the subtype, in bytes: it is asked for all the time.
    universal: usize,
    /// The same as a set.
    relations: Relations,
}

impl Deprel {
    fn new(name: Cow<'static, str>) -> Self {
        let universal = name.find(':').unwrap_or(name.len());
        Self {
            relations: relation(&name[..universal]),
            name,
            universal,
        }
    }

    /// With the subtype: `nsubj:pass`.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// The set of this relation, without its subtype.
    pub fn relations(&self) -> Relations {
        self.relations
    }

    /// Without the subtype: `nsubj` for `nsubj:pass`.
    pub fn universal(&self) -> &str {
        &self.name[..self.universal]
    }
}

impl From<&'static str> for Deprel {
    fn from(name: &'static str) -> Self {
        Self::new(Cow::Borrowed(name))
    }
}

impl From<String> for Deprel {
    fn from(name: String) -> Self {
        Self::new(Cow::Owned(name))
    }
}

impl From<Deprel> for String {
    fn from(deprel: Deprel) -> Self {
        deprel.name.into_owned()
    }
}

impl Deref for Deprel {
    type Target = str;

    fn deref(&self) -> &str {
        &self.name
    }
}

impl PartialEq<str> for Deprel {
    fn eq(&self, name: &str) -> bool {
        self.name == name
    }
}

impl PartialEq<&str> for Deprel {
    fn eq(&self, name: &&str) -> bool {
        self.name == *name
    }
}

impl fmt::Display for Deprel {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.pad(&self.name)
    }
}

impl fmt::Debug for Deprel {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(&*self.name, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subtype_is_what_follows_the_colon() {
        let passive = Deprel::from("nsubj:pass");
        assert_eq!(
            (passive.as_str(), passive.universal()),
            ("nsubj:pass", "nsubj")
        );
        assert_eq!(Deprel::from("obl".to_owned()).universal(), "obl");
        assert_eq!(Deprel::from("").universal(), "");
    }
}
