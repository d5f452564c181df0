//! Flat storage with typed ids. Not a graph: what refers to what is in the values.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl From<usize> for $name {
            fn from(index: usize) -> Self {
                $name(u32::try_from(index).expect("invariant: fewer than 2^32 entries"))
            }
        }

        impl From<$name> for usize {
            fn from(id: $name) -> usize {
                id.0 as usize
            }
        }
    };
}

id! {
    /// Names one [`Type`](super::Type) of an [`Api`](super::Api).
    TypeId
}
id! {
    /// Names one [`Operation`](super::Operation) of an [`Api`](super::Api).
    OperationId
}
id! {
    /// Names one [`Incoming`](super::Incoming) of an [`Api`](super::Api).
    IncomingId
}

/// Values of one kind, named by `I`.
#[derive(Clone, Debug)]
pub struct Arena<I, T> {
    values: Vec<T>,
    ids: PhantomData<fn() -> I>,
}

impl<I, T> Default for Arena<I, T> {
    fn default() -> Self {
        Arena { values: Vec::new(), ids: PhantomData }
    }
}

impl<I: From<usize> + Into<usize> + Copy, T> Arena<I, T> {
    /// Adds a value.
    pub fn push(&mut self, value: T) -> I {
        self.values.push(value);
        I::from(self.values.len() - 1)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// All ids in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + use<I, T> {
        (0..self.values.len()).map(I::from)
    }

    /// All values in order, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.values.iter_mut()
    }

    /// All values in order.
    pub fn into_values(self) -> impl Iterator<Item = T> {
        self.values.into_iter()
    }

    /// All values in order, with their ids.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> {
        self.values.iter().enumerate().map(|(index, value)| (I::from(index), value))
    }
}

impl<I: Into<usize>, T> Index<I> for Arena<I, T> {
    type Output = T;

    fn index(&self, id: I) -> &T {
        &self.values[id.into()]
    }
}

impl<I: Into<usize>, T> IndexMut<I> for Arena<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.values[id.into()]
    }
}
