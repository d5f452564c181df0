//! The variables of a path and the parameters that are declared for it: made to agree. Not how a path is cut.

use super::Lowering;
use super::path::{self, Path};
use super::worklist::Key;
use crate::api::{Doc, Encoding, Origin, Owner, Parameter, ParameterPlace, Role, Style};
use crate::diagnostic::catalog::lowering as codes;
use crate::source::NodeId;

/// Makes the template and the path parameters agree; says whether a parameter was left out.
pub(super) fn agree(
    cx: &mut Lowering<'_, '_>,
    owner: Owner,
    site: NodeId,
    path: &mut Path,
    parameters: &mut Vec<Parameter>,
) -> bool {
    for (wire, variable) in &path.query {
        let known = |one: &Parameter| one.place == ParameterPlace::Query && one.wire == *wire;
        if parameters.iter().any(known) {
            continue;
        }
        let usable = |one: &&mut Parameter| {
            !matches!(one.place, ParameterPlace::Header | ParameterPlace::QueryString)
                && one.wire == *variable
        };
        match parameters.iter_mut().find(usable) {
            Some(parameter) => {
                parameter.place = ParameterPlace::Query;
                parameter.wire.clone_from(wire);
                if parameter.encoding == simple() {
                    parameter.encoding =
                        Encoding::Styled { style: Style::Form, explode: true, reserved: false };
                }
            }
            None => parameters.push(healed(cx, owner, site, wire, ParameterPlace::Query)),
        }
    }
    read_patterns(cx, site, path, parameters);
    pair_leftovers(cx, path, parameters);
    let in_template = path.variables();
    let before = parameters.len();
    parameters.retain(|parameter| {
        let unused = parameter.place == ParameterPlace::Path && !in_template.contains(&parameter.wire);
        if unused {
            let message =
                format!("the path has no `{{{}}}`: the parameter is left out", parameter.wire.escape_debug());
            cx.out.report(&codes::PATH_PARAMETER_UNUSED, parameter.site, message);
        }
        !unused
    });
    let left_out = parameters.len() < before;
    for name in in_template {
        let known = |one: &Parameter| one.place == ParameterPlace::Path && one.wire == name;
        if !parameters.iter().any(known) {
            let message = format!(
                "no path parameter declares `{{{}}}`: it is taken as required text",
                name.escape_debug()
            );
            cx.out
                .report(&codes::PATH_PARAMETER_UNDECLARED, site, message)
                .help("declare it under `parameters` with `in: path`");
            parameters.push(healed(cx, owner, site, &name, ParameterPlace::Path));
        }
    }
    left_out
}

fn is_in_path(parameter: &Parameter, name: &str) -> bool {
    parameter.place == ParameterPlace::Path && parameter.wire == name
}

/// Variables that are patterns are read as the parameter in them, where one is declared.
fn read_patterns(cx: &mut Lowering<'_, '_>, site: NodeId, path: &mut Path, parameters: &mut [Parameter]) {
    for variable in path.variables() {
        if parameters.iter().any(|one| is_in_path(one, &variable)) {
            continue;
        }
        let Some(name) = path::name_of_pattern(&variable) else { continue };
        let Some(parameter) = parameters.iter_mut().find(|one| is_in_path(one, name)) else { continue };
        if path.variables().iter().any(|other| other == name) {
            continue;
        }
        if let Encoding::Styled { style: Style::Simple, reserved, .. } = &mut parameter.encoding {
            *reserved = true;
        }
        let message = format!(
            "`{{{}}}` is read as `{{{}}}`, whose value may have several segments",
            variable.escape_debug(),
            name.escape_debug()
        );
        cx.out.report(&codes::PATH_SYNTAX, site, message);
        path.rename(&variable, name);
    }
}

/// One parameter without a place and one variable without a declaration are the same, spelled in two ways.
fn pair_leftovers(cx: &mut Lowering<'_, '_>, path: &Path, parameters: &mut [Parameter]) {
    let variables = path.variables();
    let undeclared = |name: &&String| !parameters.iter().any(|one| is_in_path(one, name));
    let [variable] = variables.iter().filter(undeclared).collect::<Vec<_>>()[..] else { return };
    let unused = |one: &&mut Parameter| one.place == ParameterPlace::Path && !variables.contains(&one.wire);
    let [parameter] = &mut parameters.iter_mut().filter(unused).collect::<Vec<_>>()[..] else { return };
    let message = format!(
        "the path has no `{{{}}}`: the parameter is sent as `{{{}}}`, which nothing else declares",
        parameter.wire.escape_debug(),
        variable.escape_debug()
    );
    cx.out.report(&codes::PATH_PARAMETER_UNUSED, parameter.site, message);
    parameter.wire.clone_from(variable);
}

fn simple() -> Encoding {
    Encoding::Styled { style: Style::Simple, explode: false, reserved: false }
}

/// A parameter that the path names and nothing declares.
fn healed(
    cx: &mut Lowering<'_, '_>,
    owner: Owner,
    site: NodeId,
    wire: &str,
    place: ParameterPlace,
) -> Parameter {
    let origin = Origin::Inline { owner, role: Role::Parameter(wire.to_owned()) };
    let encoding = match place {
        ParameterPlace::Path | ParameterPlace::Header => simple(),
        ParameterPlace::Query | ParameterPlace::QueryString | ParameterPlace::Cookie => {
            Encoding::Styled { style: Style::Form, explode: true, reserved: false }
        }
    };
    Parameter {
        site,
        wire: wire.to_owned(),
        place,
        required: place == ParameterPlace::Path,
        ty: cx.intern(Key::Text(site), origin),
        encoding,
        may_be_empty: false,
        default: None,
        client_wide: false,
        doc: Doc::default(),
    }
}
