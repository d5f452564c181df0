//! `application/x-www-form-urlencoded` bodies. It writes text and knows nothing of messages.

use crate::encode::Encoding;
use crate::param::Param;
use crate::style::{Shape, Style, expand};

/// How one property of a form body is written, where it is not the default (`encoding` of the media
/// type, OpenAPI 3.1.1 section 4.8.15): the property, its style, whether it explodes.
pub(crate) type PropertyStyle = (&'static str, Style, bool);

/// The members of `value`, each in its style; form, exploded, where `styles` says nothing.
pub(crate) fn write(value: &Param, styles: &[PropertyStyle]) -> Result<String, String> {
    let members = match value {
        Param::Object(members) => members,
        Param::Null => return Ok(String::new()),
        Param::Plain(_) | Param::Text(_) | Param::List(_) => {
            return Err("a form body must be an object".into());
        }
    };
    let mut texts = Vec::with_capacity(members.len());
    for (name, member) in members {
        let styled = styles.iter().find(|(known, _, _)| known == name);
        let shape = |style, explode| Shape { name, style, explode, encoding: Encoding::Form, between: "&" };
        let text = match (styled, member) {
            (Some(&(_, style, explode)), _) => expand(&shape(style, explode), member),
            // Undefined by OpenAPI, and exploding would lose the property's name: its JSON, as a text.
            (None, Param::Object(_)) => expand(&shape(Style::Form, true), &Param::Text(member.to_json())),
            (None, _) => expand(&shape(Style::Form, true), member),
        };
        texts.extend(text);
    }
    Ok(texts.join("&"))
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::param::Param;
    use crate::style::Style;

    #[test]
    fn properties() {
        let value = Param::read(br#"{"name":"a b&c","tags":["x","y"],"none":null,"meta":{"k":"v 1"},"n":2}"#)
            .unwrap();
        assert_eq!(
            write(&value, &[]).as_deref(),
            Ok("name=a+b%26c&tags=x&tags=y&meta=%7B%22k%22%3A%22v+1%22%7D&n=2")
        );
        let styles = [("meta", Style::DeepObject, true), ("tags", Style::Form, false)];
        assert_eq!(write(&value, &styles).as_deref(), Ok("name=a+b%26c&tags=x,y&meta%5Bk%5D=v+1&n=2"));
        assert!(write(&Param::List(vec![]), &[]).is_err());
    }
}
