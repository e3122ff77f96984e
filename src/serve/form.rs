//! Parameters of a request, in the address or the body (`application/x-www-form-urlencoded`).

use crate::refusal::Refusal;

/// The parameters in order; a name may stand several times.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads `a=b&c=d`.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let decoded = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decoded(name)?, decoded(value)?))
        });
        Ok(Self(decoded.collect::<Result<_, Refusal>>()?))
    }

    /// Adds those of another.
    pub fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// All values of a parameter.
    pub fn all(&self, name: &str) -> Vec<String> {
        let found = self.0.iter().filter(|(its, _)| its == name);
        found.map(|(_, value)| value.clone()).collect()
    }

    /// The only value of a parameter, if it is given.
    pub fn one(&self, name: &str) -> Result<Option<String>, Refusal> {
        let mut all = self.all(name);
        match all.len() {
            0 | 1 => Ok(all.pop()),
            _ => Err(Refusal::bad(format!("`{name}` is given several times"))),
        }
    }

    /// Whether a parameter is given.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(its, _)| its == name)
    }
}

/// Text with `+` for blanks and `%20` for bytes.
fn decoded(text: &str) -> Result<String, Refusal> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                let code = digit().zip(digit()).map(|(high, low)| high * 16 + low);
                let code = code.and_then(|code| u8::try_from(code).ok());
                code.ok_or_else(|| Refusal::bad("a `%` is not followed by two hexadecimal digits"))?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| Refusal::bad("a parameter is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded_and_kept_apart() {
        let form = Form::parse("a=b+c%20d%C3%A9&a=2&&query=ASK%7B%7D&bare").unwrap();
        assert_eq!(form.all("a"), ["b c dé", "2"]);
        assert_eq!(form.one("query").unwrap().as_deref(), Some("ASK{}"));
        assert_eq!(form.one("bare").unwrap().as_deref(), Some(""));
        assert!(form.has("bare") && !form.has("b") && form.one("b").unwrap().is_none());
        assert!(form.one("a").is_err());
        for wrong in ["a=%", "a=%4", "a=%zz", "a=%ff"] {
            assert!(Form::parse(wrong).is_err(), "{wrong}");
        }
    }
}
