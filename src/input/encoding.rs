//! Bytes in the encodings of the web into text.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// How far into a page its encoding may be told.
const FRONT: usize = 2048;

/// The text of a page or of XML. What it begins with goes before `told`, which is what whoever sent it says, and that before
/// what it says itself; what nobody tells is UTF-8 if it can be, else Windows-1252, as browsers have it.
pub fn decoded(bytes: &[u8], told: Option<&str>) -> String {
    let told = told.and_then(|name| Encoding::for_label(name.trim().as_bytes()));
    let encoding = told.or_else(|| inside(bytes)).unwrap_or(UTF_8);
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        return marked.decode(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && encoding.is_ascii_compatible()
        && (encoding == UTF_8 || encoding == WINDOWS_1252)
    {
        return text.to_owned();
    }
    let fallback = if encoding == UTF_8 {
        WINDOWS_1252
    } else {
        encoding
    };
    fallback.decode(bytes).0.into_owned()
}

/// The encoding that `<meta charset>` or `<?xml encoding?>` tells.
fn inside(bytes: &[u8]) -> Option<&'static Encoding> {
    let front = &bytes[..bytes.len().min(FRONT)];
    let front = String::from_utf8_lossy(front).to_ascii_lowercase();
    ["charset", "encoding"].iter().find_map(|key| {
        let rest = &front[front.find(key)? + key.len()..];
        let rest = rest.trim_start().strip_prefix('=')?.trim_start();
        let name = rest.trim_start_matches(['"', '\'']);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c));
        let encoding = Encoding::for_label(&name.as_bytes()[..end.unwrap_or(name.len())])?;
        // a page that says so in letters of one byte is not in UTF-16
        Some(encoding.output_encoding())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_found() {
        for (bytes, told, text) in [
            (&b"caf\xc3\xa9"[..], None, "café"),
            (b"caf\xe9 \x93x\x94", None, "café “x”"),
            (b"\xff\xfec\0a\0", None, "ca"),
            (b"\xef\xbb\xbfcaf\xc3\xa9", Some("latin1"), "café"),
            (
                b"<meta charset=\"iso-8859-2\">\xb9",
                None,
                "<meta charset=\"iso-8859-2\">š",
            ),
            (b"\xcf\xf0", Some("windows-1251"), "Пр"),
            (
                b"<?xml version='1.0' encoding='koi8-r'?>\xf0",
                None,
                "<?xml version='1.0' encoding='koi8-r'?>П",
            ),
            (
                b"<meta charset=utf-16>caf\xc3\xa9",
                None,
                "<meta charset=utf-16>café",
            ),
        ] {
            assert_eq!(decoded(bytes, told), text);
        }
    }
}
