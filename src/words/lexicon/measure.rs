//! What units measure.

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// *dollar*.
    Money,
    /// *per cent*.
    Share,
    /// *kilometre*.
    Length,
    /// *hectare*.
    Area,
    /// *tonne*.
    Mass,
    /// *barrel*.
    Volume,
    /// *megawatt*.
    Power,
    /// *kilowatt hour*.
    Energy,
    /// *degree*.
    Temperature,
    /// *knot*.
    Speed,
    /// *week*.
    Time,
}

impl Measure {
    /// As the table writes them.
    pub(super) const NAMES: [(&'static str, Self); 11] = [
        ("money", Self::Money),
        ("share", Self::Share),
        ("length", Self::Length),
        ("area", Self::Area),
        ("mass", Self::Mass),
        ("volume", Self::Volume),
        ("power", Self::Power),
        ("energy", Self::Energy),
        ("temperature", Self::Temperature),
        ("speed", Self::Speed),
        ("time", Self::Time),
    ];
}
