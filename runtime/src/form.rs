//! `application/x-www-form-urlencoded` bodies. It writes text and knows nothing of messages.

use crate::encode::Encoding;
use crate::multipart::PartRule;
use crate::param::Param;
use crate::style::{Shape, Style, append};

/// The members of `value`, each by its rule (`encoding` of the media type, OpenAPI 3.1.1 section 4.8.15); form,
/// exploded, where `rules` say nothing.
pub(crate) fn write(value: &Param, rules: &[PartRule<'_>]) -> Result<String, String> {
    let members = match value {
        Param::Object(members) => members,
        Param::Null => return Ok(String::new()),
        Param::Plain(_) | Param::Text(_) | Param::List(_) => {
            return Err("a form must be an object".into());
        }
    };
    let mut out = String::new();
    for (name, member) in members {
        let rule = PartRule::of_member(rules, name);
        let encoding =
            if rule.is_some_and(|rule| rule.reserved) { Encoding::FormReserved } else { Encoding::Form };
        let shape = |style, explode| Shape { name, style, explode, encoding, between: "&" };
        match (rule.and_then(|rule| rule.style), member) {
            (Some((style, explode)), _) => append(&shape(style, explode), member, &mut out),
            // Undefined by OpenAPI, and exploding would lose the property's name: its JSON, as a text.
            (None, Param::Object(_)) => {
                append(&shape(Style::Form, true), &Param::Text(member.to_json()), &mut out)
            }
            (None, _) => append(&shape(Style::Form, true), member, &mut out),
        };
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::multipart::PartRule;
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
        let rules = [
            PartRule::new("meta").styled(Style::DeepObject, true),
            PartRule::new("tags").styled(Style::Form, false),
        ];
        assert_eq!(write(&value, &rules).as_deref(), Ok("name=a+b%26c&tags=x,y&meta%5Bk%5D=v+1&n=2"));
        let reserved = [PartRule::new("at").reserved()];
        let value = Param::read(br#"{"at":"https://a.test/x y?z=1&c+"}"#).unwrap();
        assert_eq!(write(&value, &reserved).as_deref(), Ok("at=https://a.test/x+y?z=1%26c%2B"));
        assert_eq!(write(&value, &[]).as_deref(), Ok("at=https%3A%2F%2Fa.test%2Fx+y%3Fz%3D1%26c%2B"));
        assert!(write(&Param::List(vec![]), &[]).is_err());
    }
}
