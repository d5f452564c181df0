//! Features of the crate that bring a part of it. Not the features of the runtime.

/// Any of these features brings what it stands before; without one it is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gate(pub Vec<String>);

/// A feature for a part of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartFeature {
    /// Its name.
    pub name: String,
    /// What it brings, in one line.
    pub doc: String,
}
