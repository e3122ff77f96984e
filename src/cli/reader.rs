//! `--reader`: which weights read.

use super::failure::Failure;
use actant_reader::Reader;
use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

/// One of the readers inside the program, or the weights of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    Default,
    Fast,
    File(PathBuf),
}

impl FromStr for Choice {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "default" => Self::Default,
            "fast" => Self::Fast,
            file => Self::File(file.into()),
        })
    }
}

impl Choice {
    /// Loads the weights.
    pub fn load(&self) -> Result<Reader, Failure> {
        match self {
            Self::Default => Ok(Reader::embedded()?),
            Self::Fast => Ok(Reader::fast()?),
            Self::File(path) => {
                let wrong = |reason: String| {
                    let hint = "expected `default`, `fast` or a file of weights";
                    Failure::Weights(format!("--reader {}: {reason}; {hint}", path.display()))
                };
                let bytes = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
                Reader::from_bytes(bytes).map_err(|error| wrong(error.to_string()))
            }
        }
    }
}
