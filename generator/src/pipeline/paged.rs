//! Rules about pages, of the document and of the user: whether they fit their operations. Not what is found without one.

use crate::api::{
    self, Api, Encoding, MediaKind, Operation, OperationId, PageKind, PageRule, Paged, Pages, ParameterPlace,
    Shape,
};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::lowering as codes;
use crate::facts;

/// Settles what is said of the pages of every operation; what the user says goes before what the document says.
pub(super) fn settle(out: &mut Diagnostics, api: &mut Api, config: &Config) {
    let ids: Vec<OperationId> = api.operations.ids().collect();
    for (name, rule) in &config.pages.rules {
        let meant: Vec<OperationId> =
            ids.iter().copied().filter(|id| is_named(&api.operations[*id], name)).collect();
        if meant.is_empty() {
            let message = format!("there is no operation `{}`", name.escape_debug());
            match rule.site {
                Some(site) => out.report(&codes::PAGES_UNUSED, site, message),
                None => out.report_unlocated(&codes::PAGES_UNUSED, message),
            };
        }
        for id in meant {
            api.operations[id].paged = Paged::Asked(Box::new(rule.clone()));
        }
    }
    for id in ids {
        let operation = &api.operations[id];
        let settled = match &operation.paged {
            Paged::Asked(rule) => match fit(api, operation, rule) {
                Ok(pages) => Some(Paged::Stated(Box::new(pages))),
                Err(fault) => {
                    let site = rule.site.unwrap_or(operation.site);
                    let shown = format!("{} {}", operation.method.0, operation.path.text);
                    let message =
                        format!("the pages of `{}` are not as stated: {fault}", shown.escape_debug());
                    out.report(&codes::PAGES_UNFIT, site, message);
                    None
                }
            },
            Paged::Unsaid if config.pages.stated_only => Some(Paged::Never),
            Paged::Unsaid | Paged::Never | Paged::Stated(_) => None,
        };
        if let Some(settled) = settled {
            api.operations[id].paged = settled;
        }
    }
}

fn is_named(operation: &Operation, name: &str) -> bool {
    operation.id.as_deref() == Some(name)
        || name.split_once(' ').is_some_and(|(method, path)| {
            operation.method.0.eq_ignore_ascii_case(method) && operation.path.text == path.trim()
        })
}

fn fit(api: &Api, operation: &Operation, rule: &PageRule) -> Result<Pages, String> {
    let page = api::page(api, operation).ok_or("it has no answer in JSON")?;
    let there = |pointer: &Option<String>| match pointer {
        Some(pointer) if api::at(api, page, pointer).is_none() => {
            Err(format!("the answer has no `{}`", pointer.escape_debug()))
        }
        _ => Ok(pointer.clone()),
    };
    let (items, item) = match &rule.items {
        None => {
            facts::page_items(api, operation).ok_or("it is not plain where the items are: say `items`")?
        }
        Some(pointer) => match api::at(api, page, pointer).map(|id| &api.types[id].shape) {
            Some(Shape::List(item)) => (pointer.clone(), *item),
            Some(_) => return Err(format!("`{}` is no list", pointer.escape_debug())),
            None => return Err(format!("the answer has no `{}`", pointer.escape_debug())),
        },
    };
    let needs_from = matches!(rule.kind, PageKind::Token | PageKind::LastItem | PageKind::Url);
    let from = match (&rule.from, rule.kind) {
        (None, _) if needs_from => return Err("`from` is missing".to_owned()),
        (Some(pointer), PageKind::LastItem) if api::at(api, item, pointer).is_none() => {
            return Err(format!("the items have no `{}`", pointer.escape_debug()));
        }
        (from, PageKind::LastItem) => from.clone(),
        (from, _) => there(from)?,
    };
    let needs_to = !matches!(rule.kind, PageKind::Url | PageKind::Link);
    let (to, in_body) = match &rule.to {
        None if needs_to => return Err("`to` is missing".to_owned()),
        Some(to) if needs_to => taker(api, operation, to)?,
        _ => (String::new(), false),
    };
    let usual = i64::from(rule.kind == PageKind::Page);
    Ok(Pages {
        kind: rule.kind,
        from: from.unwrap_or_default(),
        to,
        in_body,
        items,
        item,
        first: rule.first.unwrap_or(usual),
        more: there(&rule.more)?,
        total: there(&rule.total)?,
        page_count: there(&rule.page_count)?,
        answered: None,
        size: None,
    })
}

/// The query parameter, or the member of the body, that a rule names.
fn taker(api: &Api, operation: &Operation, to: &str) -> Result<(String, bool), String> {
    let is_query = operation.parameters.iter().any(|one| {
        one.wire == to
            && one.place == ParameterPlace::Query
            && matches!(one.encoding, Encoding::Styled { .. })
    });
    if is_query {
        return Ok((to.to_owned(), false));
    }
    let pointer = if to.starts_with('/') { to.to_owned() } else { format!("/{}", api::token(to)) };
    let media = operation.body.iter().flat_map(|body| &body.media);
    let mut bodies = media.filter(|media| media.kind == MediaKind::Json).filter_map(|media| media.ty);
    match bodies.any(|body| api::at(api, body, &pointer).is_some()) {
        true => Ok((pointer, true)),
        false => {
            Err(format!("it has no query parameter and no member of a JSON body `{}`", to.escape_debug()))
        }
    }
}
