//! Names that documents use for pages, as letters and digits in lower case: `next_page_token` is `nextpagetoken`.
//! Not where they stand.

/// A name as it is compared.
pub(super) fn key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|one| one.to_ascii_lowercase()).collect()
}

/// Parameters that take a token of this name: alone, or with the object that it stands in.
pub(super) fn parameters_for(name: &str, place: &str) -> &'static [&'static str] {
    let alone = takers(name);
    if alone.is_empty() { takers(&format!("{place}{name}")) } else { alone }
}

fn takers(name: &str) -> &'static [&'static str] {
    match name {
        "nextcursor" | "nextpagecursor" | "cursornext" | "cursorsnext" | "nextpagecursortoken" => {
            &["cursor", "nextcursor", "pagecursor", "aftercursor", "startcursor", "after", "pageafter"]
        }
        "endcursor" | "pageinfoendcursor" | "aftercursor" => {
            &["after", "cursor", "aftercursor", "pageafter", "startcursor", "endcursor"]
        }
        "nextpagetoken" => &["pagetoken", "nextpagetoken", "nexttoken"],
        "nexttoken" => &["nexttoken", "paginationtoken", "pagetoken", "token"],
        "nextcontinuationtoken" => &["continuationtoken"],
        "nextmarker" => &["marker", "nextmarker"],
        "cursorsafter" | "cursorafter" | "nextafter" | "pagingafter" | "paginationafter" => {
            &["after", "cursor", "pageafter"]
        }
        "nextpage" | "nextpagenumber" => &["page", "pagenumber", "pagenum", "nextpage"],
        "nextoffset" => &["offset"],
        "nextstart" => &["start"],
        _ => &[],
    }
}

/// A name that is the same for the token of the answer and for the parameter, where the answer says what it is.
pub(super) fn is_cursor(name: &str) -> bool {
    matches!(
        name,
        "cursor"
            | "pagecursor"
            | "pagetoken"
            | "paginationtoken"
            | "continuationtoken"
            | "marker"
            | "continuation"
            | "cursormark"
    )
}

/// Objects that say something about the page beside its items.
pub(super) fn is_container(name: &str) -> bool {
    matches!(
        name,
        "meta"
            | "metadata"
            | "pagination"
            | "paging"
            | "page"
            | "pages"
            | "pageinfo"
            | "paginginfo"
            | "paginationinfo"
            | "paginationmetadata"
            | "pagingmetadata"
            | "pagemetadata"
            | "pagingdata"
            | "cursor"
            | "cursors"
            | "links"
            | "next"
            | "responsemetadata"
            | "listmetadata"
            | "listmeta"
            | "resultinfo"
            | "resultset"
            | "data"
            | "result"
            | "results"
            | "response"
            | "embedded"
            | "payload"
    )
}

/// Objects that hold the items.
pub(super) fn is_envelope(name: &str) -> bool {
    matches!(name, "data" | "result" | "results" | "response" | "embedded" | "payload")
}

/// Usual names of the items, the likeliest first.
pub(super) const ITEMS: &[&str] = &[
    "data",
    "items",
    "results",
    "value",
    "records",
    "entries",
    "values",
    "list",
    "elements",
    "content",
    "objects",
    "resources",
    "rows",
    "hits",
    "entities",
    "collection",
    "documents",
];

/// Lists that are beside the items and never they.
pub(super) fn is_aside(name: &str) -> bool {
    matches!(
        name,
        "errors"
            | "warnings"
            | "messages"
            | "included"
            | "links"
            | "facets"
            | "aggregations"
            | "filters"
            | "sort"
            | "columns"
            | "includes"
            | "unreachable"
            | "headers"
    )
}

/// A flag for more pages.
pub(super) fn is_more(name: &str) -> bool {
    matches!(name, "hasmore" | "hasnext" | "hasnextpage" | "hasmoreitems" | "hasmoreresults" | "morepages")
}

/// The URL of the next page, whatever is said about it.
pub(super) fn is_next_url(name: &str) -> bool {
    matches!(
        name,
        "nextlink"
            | "odatanextlink"
            | "nexturl"
            | "nextpageurl"
            | "nexthref"
            | "nexturi"
            | "nextpageuri"
            | "nextpagelink"
            | "nextpagehref"
    )
}

/// The number of all items.
pub(super) fn is_total(name: &str) -> bool {
    matches!(
        name,
        "total"
            | "totalcount"
            | "totalitems"
            | "totalresults"
            | "totalrecords"
            | "totalelements"
            | "totalhits"
            | "totalsize"
            | "odatacount"
            | "totalnumber"
            | "totalentries"
            | "itemstotal"
            | "totalrows"
    )
}

/// The number of pages.
pub(super) fn is_page_count(name: &str) -> bool {
    matches!(
        name,
        "totalpages"
            | "pagecount"
            | "numpages"
            | "numberofpages"
            | "lastpage"
            | "pagestotal"
            | "totalpagecount"
            | "pagetotal"
            | "maxpage"
    )
}

/// The number of this page, in an answer.
pub(super) fn is_answered_page(name: &str) -> bool {
    matches!(name, "page" | "currentpage" | "pagenumber" | "pageno" | "pagenum" | "pageindex")
}

/// A parameter that counts pages.
pub(super) fn is_page(name: &str) -> bool {
    matches!(name, "page" | "pagenumber" | "pageno" | "pagenum" | "pageindex" | "pagenr" | "currentpage")
}

/// A parameter that counts items.
pub(super) fn is_offset(name: &str) -> bool {
    matches!(name, "offset" | "skip" | "pageoffset" | "startat" | "startindex")
}

/// A parameter for the number of items of a page.
pub(super) fn is_size(name: &str) -> bool {
    matches!(
        name,
        "limit"
            | "perpage"
            | "pagesize"
            | "size"
            | "pagelimit"
            | "maxresults"
            | "maxpagesize"
            | "top"
            | "count"
            | "resultsperpage"
            | "itemsperpage"
            | "take"
            | "rows"
            | "rowsperpage"
            | "numperpage"
            | "maxitems"
    )
}
