//! The examples of RFC 6570, sections 3.2.2 and 3.2.5 to 3.2.8, of the operators that OpenAPI has a style for. Level 4's
//! `:3` and the operators `+` and `#` have none; `allowReserved` is in `silent`.

use clientsmith_conformance::styles::types::Keys;

use crate::rows;

fn list() -> Vec<String> {
    ["red", "green", "blue"].map(str::to_owned).to_vec()
}

fn keys() -> Keys {
    Keys::new(";", ".", ",")
}

#[tokio::test]
async fn simple_string_expansion() {
    rows! {
        |c| c.rfc_simple_text("value") => "/rfc/simple/text/joined/value",
        |c| c.rfc_simple_text("Hello World!") => "/rfc/simple/text/joined/Hello%20World%21",
        |c| c.rfc_simple_text("50%") => "/rfc/simple/text/joined/50%25",
        |c| c.rfc_simple_list(list()) => "/rfc/simple/list/joined/red,green,blue",
        |c| c.rfc_simple_list_exploded(list()) => "/rfc/simple/list/exploded/red,green,blue",
        |c| c.rfc_simple_object(keys()) => "/rfc/simple/object/joined/semi,%3B,dot,.,comma,%2C",
        |c| c.rfc_simple_object_exploded(keys()) => "/rfc/simple/object/exploded/semi=%3B,dot=.,comma=%2C",
    }
}

#[tokio::test]
async fn label_expansion() {
    rows! {
        |c| c.rfc_label_text("fred") => "/rfc/label/text/joined/.fred",
        |c| c.rfc_label_text("50%") => "/rfc/label/text/joined/.50%25",
        |c| c.rfc_label_text("example.com") => "/rfc/label/text/joined/.example.com",
        |c| c.rfc_label_list(list()) => "/rfc/label/list/joined/.red,green,blue",
        |c| c.rfc_label_list_exploded(list()) => "/rfc/label/list/exploded/.red.green.blue",
        |c| c.rfc_label_object(keys()) => "/rfc/label/object/joined/.semi,%3B,dot,.,comma,%2C",
        |c| c.rfc_label_object_exploded(keys()) => "/rfc/label/object/exploded/.semi=%3B.dot=..comma=%2C",
    }
}

#[tokio::test]
async fn path_style_parameter_expansion() {
    rows! {
        |c| c.rfc_matrix_text("fred") => "/rfc/matrix/text/joined/;who=fred",
        |c| c.rfc_matrix_text("50%") => "/rfc/matrix/text/joined/;who=50%25",
        |c| c.rfc_matrix_text("") => "/rfc/matrix/text/joined/;who",
        |c| c.rfc_matrix_list(list()) => "/rfc/matrix/list/joined/;list=red,green,blue",
        |c| c.rfc_matrix_list_exploded(list()) => "/rfc/matrix/list/exploded/;list=red;list=green;list=blue",
        |c| c.rfc_matrix_object(keys()) => "/rfc/matrix/object/joined/;keys=semi,%3B,dot,.,comma,%2C",
        |c| c.rfc_matrix_object_exploded(keys()) => "/rfc/matrix/object/exploded/;semi=%3B;dot=.;comma=%2C",
    }
}

#[tokio::test]
async fn form_style_query_expansion() {
    rows! {
        |c| c.rfc_form().half("50%") => "/rfc/form/joined?half=50%25",
        |c| c.rfc_form().x("1024").half("50%") => "/rfc/form/joined?x=1024&half=50%25",
        |c| c.rfc_form().x("1024").empty("") => "/rfc/form/joined?x=1024&empty=",
        |c| c.rfc_form().x("1024") => "/rfc/form/joined?x=1024",
        |c| c.rfc_form().list(list()) => "/rfc/form/joined?list=red,green,blue",
        |c| c.rfc_form().keys(keys()) => "/rfc/form/joined?keys=semi,%3B,dot,.,comma,%2C",
        |c| c.rfc_form_exploded().list(list()) => "/rfc/form/exploded?list=red&list=green&list=blue",
        |c| c.rfc_form_exploded().keys(keys()) => "/rfc/form/exploded?semi=%3B&dot=.&comma=%2C",
        |c| c.rfc_form_exploded() => "/rfc/form/exploded",
    }
}
