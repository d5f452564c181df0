//! The table of style examples: OpenAPI 3.0.4 section 4.7.12.5, 3.1.1 section 4.8.12.4, 3.2.0 section 4.12.6. `color` is
//! empty, `blue`, a list of three and an object of three. Cells that the table marks "n/a" are in `silent`.

use clientsmith_conformance::styles::types::Rgb;

use crate::rows;

const LIST: [&str; 3] = ["blue", "black", "brown"];

fn rgb() -> Rgb {
    Rgb::new(100, 200, 150)
}

fn list() -> Vec<String> {
    LIST.map(str::to_owned).to_vec()
}

#[tokio::test]
async fn path_simple() {
    rows! {
        |c| c.path_simple_text("blue") => "/path/simple/text/joined/blue",
        |c| c.path_simple_text_exploded("blue") => "/path/simple/text/exploded/blue",
        |c| c.path_simple_list(list()) => "/path/simple/list/joined/blue,black,brown",
        |c| c.path_simple_list_exploded(list()) => "/path/simple/list/exploded/blue,black,brown",
        |c| c.path_simple_object(rgb()) => "/path/simple/object/joined/R,100,G,200,B,150",
        |c| c.path_simple_object_exploded(rgb()) => "/path/simple/object/exploded/R=100,G=200,B=150",
    }
}

#[tokio::test]
async fn path_label() {
    rows! {
        |c| c.path_label_text("blue") => "/path/label/text/joined/.blue",
        |c| c.path_label_text_exploded("blue") => "/path/label/text/exploded/.blue",
        |c| c.path_label_list(list()) => "/path/label/list/joined/.blue,black,brown",
        |c| c.path_label_list_exploded(list()) => "/path/label/list/exploded/.blue.black.brown",
        |c| c.path_label_object(rgb()) => "/path/label/object/joined/.R,100,G,200,B,150",
        |c| c.path_label_object_exploded(rgb()) => "/path/label/object/exploded/.R=100.G=200.B=150",
    }
}

#[tokio::test]
async fn path_matrix() {
    rows! {
        |c| c.path_matrix_text("") => "/path/matrix/text/joined/;color",
        |c| c.path_matrix_text_exploded("") => "/path/matrix/text/exploded/;color",
        |c| c.path_matrix_text("blue") => "/path/matrix/text/joined/;color=blue",
        |c| c.path_matrix_text_exploded("blue") => "/path/matrix/text/exploded/;color=blue",
        |c| c.path_matrix_list(list()) => "/path/matrix/list/joined/;color=blue,black,brown",
        |c| c.path_matrix_list_exploded(list()) => "/path/matrix/list/exploded/;color=blue;color=black;color=brown",
        |c| c.path_matrix_object(rgb()) => "/path/matrix/object/joined/;color=R,100,G,200,B,150",
        |c| c.path_matrix_object_exploded(rgb()) => "/path/matrix/object/exploded/;R=100;G=200;B=150",
    }
}

#[tokio::test]
async fn query_form() {
    rows! {
        |c| c.query_form_text().color("") => "/query/form/text/joined?color=",
        |c| c.query_form_text_exploded().color("") => "/query/form/text/exploded?color=",
        |c| c.query_form_text().color("blue") => "/query/form/text/joined?color=blue",
        |c| c.query_form_text_exploded().color("blue") => "/query/form/text/exploded?color=blue",
        |c| c.query_form_list().color(list()) => "/query/form/list/joined?color=blue,black,brown",
        |c| c.query_form_list_exploded().color(list()) => "/query/form/list/exploded?color=blue&color=black&color=brown",
        |c| c.query_form_object().color(rgb()) => "/query/form/object/joined?color=R,100,G,200,B,150",
        |c| c.query_form_object_exploded().color(rgb()) => "/query/form/object/exploded?R=100&G=200&B=150",
    }
}

#[tokio::test]
async fn query_delimited_and_deep() {
    rows! {
        |c| c.query_space_delimited_list().color(list()) => "/query/spaceDelimited/list/joined?color=blue%20black%20brown",
        |c| c.query_space_delimited_object().color(rgb()) =>
            "/query/spaceDelimited/object/joined?color=R%20100%20G%20200%20B%20150",
        |c| c.query_pipe_delimited_list().color(list()) => "/query/pipeDelimited/list/joined?color=blue%7Cblack%7Cbrown",
        |c| c.query_pipe_delimited_object().color(rgb()) =>
            "/query/pipeDelimited/object/joined?color=R%7C100%7CG%7C200%7CB%7C150",
        |c| c.query_deep_object_object_exploded().color(rgb()) =>
            "/query/deepObject/object/exploded?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    }
}

/// The table's cells of `simple`, which is the only style of headers.
#[tokio::test]
async fn header_simple() {
    rows! {
        |c| c.header_simple_text().x_color("") => "/header/simple/text/joined\nx-color: ",
        |c| c.header_simple_text().x_color("blue") => "/header/simple/text/joined\nx-color: blue",
        |c| c.header_simple_text_exploded().x_color("blue") => "/header/simple/text/exploded\nx-color: blue",
        |c| c.header_simple_list().x_color(list()) => "/header/simple/list/joined\nx-color: blue,black,brown",
        |c| c.header_simple_list_exploded().x_color(list()) => "/header/simple/list/exploded\nx-color: blue,black,brown",
        |c| c.header_simple_object().x_color(rgb()) => "/header/simple/object/joined\nx-color: R,100,G,200,B,150",
        |c| c.header_simple_object_exploded().x_color(rgb()) =>
            "/header/simple/object/exploded\nx-color: R=100,G=200,B=150",
    }
}

/// `form` in a cookie. Exploded values have no right form before 3.2 (their `&` is no separator of cookies, 3.1.1
/// appendix D); we write what a server of cookies can read, pairs of RFC 6265.
#[tokio::test]
async fn cookie_form() {
    rows! {
        |c| c.cookie_form_text().color("") => "/cookie/form/text/joined\ncookie: color=",
        |c| c.cookie_form_text().color("blue") => "/cookie/form/text/joined\ncookie: color=blue",
        |c| c.cookie_form_text_exploded().color("blue") => "/cookie/form/text/exploded\ncookie: color=blue",
        |c| c.cookie_form_list().color(list()) => "/cookie/form/list/joined\ncookie: color=blue,black,brown",
        |c| c.cookie_form_list_exploded().color(list()) =>
            "/cookie/form/list/exploded\ncookie: color=blue; color=black; color=brown",
        |c| c.cookie_form_object().color(rgb()) => "/cookie/form/object/joined\ncookie: color=R,100,G,200,B,150",
        |c| c.cookie_form_object_exploded().color(rgb()) => "/cookie/form/object/exploded\ncookie: R=100; G=200; B=150",
    }
}

/// `cookie`, new in 3.2.0, and its row of the table.
#[tokio::test]
async fn cookie_cookie() {
    rows! {
        |c| c.cookie_cookie_text().color("") => "/cookie/cookie/text/joined\ncookie: color=",
        |c| c.cookie_cookie_text().color("blue") => "/cookie/cookie/text/joined\ncookie: color=blue",
        |c| c.cookie_cookie_text_exploded().color("blue") => "/cookie/cookie/text/exploded\ncookie: color=blue",
        |c| c.cookie_cookie_list().color(list()) => "/cookie/cookie/list/joined\ncookie: color=blue,black,brown",
        |c| c.cookie_cookie_list_exploded().color(list()) =>
            "/cookie/cookie/list/exploded\ncookie: color=blue; color=black; color=brown",
        |c| c.cookie_cookie_object().color(rgb()) => "/cookie/cookie/object/joined\ncookie: color=R,100,G,200,B,150",
        |c| c.cookie_cookie_object_exploded().color(rgb()) =>
            "/cookie/cookie/object/exploded\ncookie: R=100; G=200; B=150",
    }
}
