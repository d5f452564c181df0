//! From the text of a header to a value, led by the value's type (OpenAPI 3.1.1 section 4.8.21: style `simple`). Not which
//! header.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Expected, IntoDeserializer, Unexpected, Visitor};

use crate::headers;

/// How lists and objects are written.
#[derive(Clone, Copy, Debug)]
pub struct ValueForm {
    separator: char,
    exploded: bool,
}

impl ValueForm {
    /// `a,b` and `key,value`.
    pub const SIMPLE: Self = Self::separated(',');
    /// `a,b` and `key=value`.
    pub const EXPLODED: Self = Self { separator: ',', exploded: true };
    /// `ssv` of Swagger 2.0.
    pub const SPACES: Self = Self::separated(' ');
    /// `tsv` of Swagger 2.0.
    pub const TABS: Self = Self::separated('\t');
    /// `pipes` of Swagger 2.0.
    pub const PIPES: Self = Self::separated('|');

    const fn separated(separator: char) -> Self {
        Self { separator, exploded: false }
    }
}

/// Reads a value; the reason does not repeat it.
pub(super) fn read<T: DeserializeOwned>(text: &str, form: ValueForm) -> Result<T, String> {
    T::deserialize(Text { text: text.trim(), form }).map_err(|error| error.0)
}

#[derive(Clone, Copy)]
struct Text<'t> {
    text: &'t str,
    form: ValueForm,
}

impl<'t> Text<'t> {
    fn items(self) -> impl Iterator<Item = Text<'t>> {
        headers::items(self.text, self.form.separator)
            .into_iter()
            .map(move |text| Text { text, form: self.form })
    }

    fn members(self) -> Result<Vec<(&'t str, Text<'t>)>, Fault> {
        let of = |text| Text { text, form: self.form };
        let all = headers::items(self.text, self.form.separator);
        if self.form.exploded {
            let one = |item: &'t str| match item.split_once('=') {
                Some((key, value)) => Ok((key.trim(), of(value.trim()))),
                None => Err(Fault("expected `key=value`".to_owned())),
            };
            return all.into_iter().map(one).collect();
        }
        match all.len() % 2 == 0 {
            true => Ok(all.chunks_exact(2).map(|pair| (pair[0], of(pair[1]))).collect()),
            false => Err(Fault("expected a value for each key".to_owned())),
        }
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if let Ok(number) = self.text.parse::<u64>() {
            return visitor.visit_u64(number);
        }
        if let Ok(number) = self.text.parse::<i64>() {
            return visitor.visit_i64(number);
        }
        // Some servers write every number with a fraction.
        let whole =
            self.text.split_once('.').filter(|(_, fraction)| fraction.bytes().all(|digit| digit == b'0'));
        if let Some(number) = whole.and_then(|(whole, _)| whole.parse::<i64>().ok()) {
            return visitor.visit_i64(number);
        }
        self.visit(visitor)
    }

    fn visit<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text)
    }
}

impl<'de> IntoDeserializer<'de, Fault> for Text<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Methods of types that are read alike.
macro_rules! alike {
    ($how:ident $($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.$how(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Text<'_> {
    type Error = Fault;

    alike! { visit deserialize_any deserialize_str deserialize_string deserialize_identifier deserialize_char
    deserialize_bytes deserialize_byte_buf }
    alike! { number deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
    deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 }
    alike! { deserialize_f64 deserialize_f32 }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => self.visit(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text {
            text if text.eq_ignore_ascii_case("true") => visitor.visit_bool(true),
            text if text.eq_ignore_ascii_case("false") => visitor.visit_bool(false),
            _ => self.visit(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let mut items = SeqDeserializer::new(self.items());
        let value = visitor.visit_seq(&mut items)?;
        items.end()?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(MapDeserializer::new(self.members()?.into_iter()))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(StrDeserializer::<Fault>::new(self.text))
    }
}

/// Why a text is not read. It never holds the text, which may be a credential.
#[derive(Debug)]
struct Fault(String);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

impl serde::de::Error for Fault {
    // What types say of themselves may repeat the text.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("not of the declared type".to_owned())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self(format!("expected {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self(format!("expected {expected}"))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self(format!("found {length} items, expected {expected}"))
    }

    fn missing_field(field: &'static str) -> Self {
        Self(format!("`{field}` is missing"))
    }
}

#[cfg(test)]
mod tests;
