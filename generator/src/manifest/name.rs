//! Which names a package and a header may have. Not which ones they get.

use crate::rust::Ident;

/// Checks a name that is to be a package's and, with `_` for `-`, a module's.
///
/// # Errors
/// What is wrong with it.
pub fn check_name(name: &str) -> Result<(), &'static str> {
    let module = name.replace('-', "_");
    if !Ident::has_form(&module) || !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err("expected ASCII letters, digits, `-` and `_`, with a letter first");
    }
    if Ident::new(&module).as_str() != module {
        return Err("it is a keyword of Rust");
    }
    if name.len() > 64 {
        return Err("it is longer than the 64 characters that a registry takes");
    }
    Ok(())
}

/// Whether a text is the name of a header: a token of RFC 9110 section 5.6.2.
pub(crate) fn is_header(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

#[cfg(test)]
mod tests {
    use super::check_name;

    #[test]
    fn names_are_those_of_packages() {
        for good in ["pets", "pets-client", "Pets_2"] {
            assert_eq!(check_name(good), Ok(()), "{good}");
        }
        for bad in ["", "2pets", "_pets", "-pets", "../pets", "pets\"", "async", "self", "pét", "a b"] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
        assert!(check_name(&"a".repeat(65)).is_err());
    }
}
