//! Rules about pages, of the document and of the user: whether they fit their operations. Not what is found without one.

use crate::api::{
    self, Api, Encoding, MediaKind, Operation, OperationId, PageKind, PageRule, Paged, Pages, ParameterPlace,
    Shape,
};
use crate::config::{Closeness, Config, PagesOf};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::lowering as codes;
use crate::facts;

/// Settles what is said of the pages of every operation; what the user says goes before what the document says.
pub(super) fn settle(out: &mut Diagnostics, api: &mut Api, config: &Config) {
    let ids: Vec<OperationId> = api.operations.ids().collect();
    let mut uses = vec![Uses::default(); config.pages.rules.len()];
    for id in ids {
        let operation = &api.operations[id];
        let found = closest(operation, config, &mut uses);
        if let Some((index, _)) = found
            && config.pages.rules[index].1.kind.is_none()
        {
            uses[index].fitting += 1;
            api.operations[id].paged = Paged::Never;
            continue;
        }
        let stated = match found {
            Some((index, Closeness::Name)) => fitted(out, api, operation, &config.pages.rules[index].1),
            // What is said of many is not said of those that it does not fit.
            Some((index, _)) if operation.paged != Paged::Never => {
                let pages = fit(api, operation, &config.pages.rules[index].1).ok();
                uses[index].fitting += usize::from(pages.is_some());
                pages
            }
            Some(_) | None => None,
        };
        let stated = stated.or_else(|| match &operation.paged {
            Paged::Asked(rule) => fitted(out, api, operation, rule),
            _ => None,
        });
        let settled = match (stated, &operation.paged) {
            (Some(pages), _) => Paged::Stated(Box::new(pages)),
            (None, Paged::Unsaid | Paged::Asked(_)) if config.pages.stated_only => Paged::Never,
            (None, Paged::Unsaid | Paged::Asked(_) | Paged::Never | Paged::Stated(_)) => continue,
        };
        api.operations[id].paged = settled;
    }
    for ((of, rule), uses) in config.pages.rules.iter().zip(uses) {
        report_idle(out, of, rule, &uses);
    }
}

/// What a rule has to do with the operations.
#[derive(Clone, Default)]
struct Uses {
    /// How many it means.
    meant: usize,
    /// How many it means as one of many, and no other rule means more closely.
    counting: usize,
    /// How many of them it fits.
    fitting: usize,
}

/// The rule that counts for an operation, and how it means it.
fn closest(operation: &Operation, config: &Config, uses: &mut [Uses]) -> Option<(usize, Closeness)> {
    let (id, method) = (operation.id.as_deref(), &operation.method.0);
    let rules = config.pages.rules.iter().zip(uses.iter_mut()).enumerate();
    let meant = rules.filter_map(|(index, ((of, _), uses))| {
        let closeness = of.closeness(id, method, &operation.path.text, &operation.tags)?;
        uses.meant += 1;
        Some((index, closeness))
    });
    let found = meant.max_by_key(|(index, closeness)| (*closeness, *index))?;
    uses[found.0].counting += usize::from(found.1 < Closeness::Name);
    Some(found)
}

fn report_idle(out: &mut Diagnostics, of: &PagesOf, rule: &PageRule, uses: &Uses) {
    let text = of.text().escape_debug();
    let (code, message) = match (uses.meant, uses.counting, uses.fitting) {
        (0, ..) => {
            let what = if matches!(of, PagesOf::Tag(_)) { "with the tag" } else { "" };
            let message = format!("there is no operation {what} `{text}`").replace("  ", " ");
            (&codes::PAGES_UNUSED, message)
        }
        (_, 1.., 0) => {
            let message = format!("the rule for `{text}` fits none of the operations that it is for");
            (&codes::PAGES_FIT_NONE, message)
        }
        _ => return,
    };
    match rule.site {
        Some(site) => out.report(code, site, message),
        None => out.report_unlocated(code, message),
    };
}

/// The pages of a rule for one operation; what does not fit is reported.
fn fitted(out: &mut Diagnostics, api: &Api, operation: &Operation, rule: &PageRule) -> Option<Pages> {
    let fault = match fit(api, operation, rule) {
        Ok(pages) => return Some(pages),
        Err(fault) => fault,
    };
    let shown = format!("{} {}", operation.method.0, operation.path.text);
    let message = format!("the pages of `{}` are not as stated: {fault}", shown.escape_debug());
    out.report(&codes::PAGES_UNFIT, rule.site.unwrap_or(operation.site), message);
    None
}

fn fit(api: &Api, operation: &Operation, rule: &PageRule) -> Result<Pages, String> {
    let kind = rule.kind.ok_or("it has none")?;
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
    let needs_from = matches!(kind, PageKind::Token | PageKind::LastItem | PageKind::Url);
    let from = match (&rule.from, kind) {
        (None, _) if needs_from => return Err("`from` is missing".to_owned()),
        (Some(pointer), PageKind::LastItem) if api::at(api, item, pointer).is_none() => {
            return Err(format!("the items have no `{}`", pointer.escape_debug()));
        }
        (from, PageKind::LastItem) => from.clone(),
        (from, _) => there(from)?,
    };
    let needs_to = !matches!(kind, PageKind::Url | PageKind::Link);
    let (to, in_body) = match &rule.to {
        None if needs_to => return Err("`to` is missing".to_owned()),
        Some(to) if needs_to => taker(api, operation, to)?,
        _ => (String::new(), false),
    };
    let usual = i64::from(kind == PageKind::Page);
    Ok(Pages {
        kind,
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
        by: rule.by,
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
