//! The language of a text, as far as it matters here: whether it is English.

use whatlang::Lang;

/// A text with fewer letters is taken as English: a headline in French and a list of French names look alike.
const SHORTEST: usize = 200;
/// The same for letters of another script than the Latin, which say more.
const SHORTEST_OF_SCRIPT: usize = 60;
/// The last letter of Latin Extended-B; those of Vietnamese and phonetic signs are beyond.
const LAST_LATIN: char = '\u{24f}';
/// So much of a text is looked at, in bytes.
const FRONT: usize = 4096;
/// One word in so many, or more, is one of [`COMMON`] in English prose; it is about one in three.
const SELDOM: usize = 10;

/// The commonest words of English, without those that are common in another language as well (*in*, *a*, *to*).
const COMMON: &[&str] = &[
    "the", "of", "and", "that", "is", "was", "for", "on", "with", "as", "by", "it", "be", "from",
    "at", "have", "has", "had", "not", "are", "were", "which", "this", "but", "said", "will",
    "his", "their", "they", "who", "been", "would",
];

/// The name of the language of `text`, if it is surely not English.
pub fn foreign(text: &str) -> Option<&'static str> {
    let mut end = text.len().min(FRONT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let front = &text[..end];
    let letters = front.chars().filter(|c| c.is_alphabetic()).count();
    let other = front
        .chars()
        .filter(|&c| c.is_alphabetic() && c > LAST_LATIN)
        .count();
    let is_other_script = other >= SHORTEST_OF_SCRIPT && other * 2 > letters;
    if letters < SHORTEST && !is_other_script {
        return None;
    }
    let (mut words, mut common) = (0, 0);
    for word in front.split(|c: char| !c.is_alphabetic()) {
        words += usize::from(!word.is_empty());
        let is_common = |it: &&str| it.eq_ignore_ascii_case(word);
        common += usize::from(COMMON.iter().any(is_common));
    }
    if common * SELDOM >= words {
        return None;
    }
    let found = whatlang::detect(front)?;
    let is_sure = found.is_reliable() && found.lang() != Lang::Eng;
    is_sure.then(|| found.lang().eng_name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_languages_are_told() {
        for (language, text) in [
            (
                "French",
                "Le ministre des Affaires étrangères a déclaré mardi que son pays ne participerait pas aux négociations prévues à Lima, en accusant ses voisins de vouloir modifier le tracé de la frontière. Selon lui, les entretiens reprendront au printemps si les deux parties acceptent de retirer leurs troupes.",
            ),
            (
                "Spanish",
                "El presidente anunció el lunes que el gobierno retirará a sus representantes de la mesa de diálogo, después de que la oposición denunciara la detención de varios dirigentes sindicales en el norte del país. Las conversaciones podrían continuar en abril, según fuentes de la cancillería.",
            ),
            (
                "German",
                "Der Innenminister hat am Dienstag erklärt, die Regierung werde sich nicht an den Gesprächen beteiligen, solange die Truppen des Nachbarlandes nicht abgezogen seien. Nach Angaben der Polizei wurden bei den Protesten in der Hauptstadt mehr als vierzig Menschen festgenommen, darunter zwei Abgeordnete.",
            ),
            (
                "Russian",
                "Министр иностранных дел заявил во вторник, что страна не примет участия в переговорах, пока соседнее государство не отведёт войска от границы. По его словам, консультации могут продолжиться весной, если стороны договорятся о прекращении огня и обмене пленными.",
            ),
            (
                "Arabic",
                "أعلن وزير الخارجية يوم الثلاثاء أن بلاده لن تشارك في المحادثات المقررة في العاصمة ما لم تنسحب القوات من المنطقة الحدودية، وأضاف أن المشاورات قد تستأنف في الربيع إذا وافق الطرفان على وقف إطلاق النار وتبادل الأسرى بينهما.",
            ),
        ] {
            assert_eq!(foreign(text), Some(language), "{text}");
        }
    }

    #[test]
    fn english_is_english_with_foreign_names_and_short_texts_are_not_judged() {
        for text in [
            "El ministro dijo que no.",
            "President Nguyễn Văn Hùng met Prime Minister Gheorghe Dobrescu-Ionescu and Recep Yıldırım in Šiauliai on Tuesday, and the three signed a treaty with Przedsiębiorstwo Wydobywcze Kłodawa, Société Générale des Mines de Lubumbashi and Deutsche Rohstoffgesellschaft für Außenhandel that had been agreed by their ministers.",
            "Ana Soto, Omar Khan, Li Wei, Pierre Dubois, Jorge Hernández, Wolfgang Schäfer, Aino Virtanen",
            "",
        ] {
            assert_eq!(foreign(text), None, "{text}");
        }
    }
}
