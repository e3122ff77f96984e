//! Content-derived identifiers: FNV-1a in 128 bits, over fields that carry their length.

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Hashes a sequence of fields; the same fields give the same identifier on every machine.
#[derive(Debug, Clone)]
pub(super) struct Digest(u128);

impl Digest {
    /// `domain` keeps identifiers of different things apart.
    pub(super) fn new(domain: &str) -> Self {
        Self(OFFSET).field(domain)
    }

    /// Adds a field; its length goes first, so that no two sequences of fields run together.
    pub(super) fn field(self, value: &str) -> Self {
        let length = (value.len() as u64).to_le_bytes();
        length.iter().chain(value.as_bytes()).fold(self, Self::byte)
    }

    fn byte(self, byte: &u8) -> Self {
        Self((self.0 ^ u128::from(*byte)).wrapping_mul(PRIME))
    }

    /// 32 hexadecimal digits.
    pub(super) fn hex(&self) -> String {
        format!("{:032x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_do_not_run_together() {
        let one = Digest::new("t").field("ab").field("c").hex();
        let two = Digest::new("t").field("a").field("bc").hex();
        assert_ne!(one, two);
        assert_eq!(one.len(), 32);
    }
}
