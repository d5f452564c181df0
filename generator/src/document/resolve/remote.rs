//! References to other hosts: what they mean, whether they may be followed, and what is said where not. Nothing is fetched
//! here.

use super::Target;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::document::Document;
use crate::source::origin::Address;
use crate::source::{FileId, NodeId, uri};

impl Document {
    /// Takes a reference apart, as the file that it stands in means it: what was fetched never leads to the disk.
    pub(in crate::document) fn target(&self, base: FileId, reference: &str) -> Target {
        let from = self.files.get(&base).and_then(|held| held.address.as_ref());
        let (plain, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if plain.is_empty() {
            return Target::Place(None, fragment.to_owned());
        }
        let local = match from {
            None => super::target(reference),
            Some(_) => Target::Remote,
        };
        let Target::Remote = local else { return local };
        match self.address(base, plain) {
            Some(address) if Some(&address) == from => Target::Place(None, fragment.to_owned()),
            Some(address) if self.allowed.contains(address.origin()) => {
                Target::Address(address, fragment.to_owned())
            }
            Some(_) | None => Target::Remote,
        }
    }

    /// The address that a reference to another host means, allowed or not.
    fn address(&self, base: FileId, reference: &str) -> Option<Address> {
        let from = self.files.get(&base).and_then(|held| held.address.as_ref()).map(Address::as_str);
        Address::parse(&uri::join(from, reference)?).ok()
    }

    pub(super) fn report_remote(&self, out: &mut Diagnostics, base: FileId, site: NodeId, reference: &str) {
        let message =
            format!("the reference `{}` leads to another host, which is not read", shown(reference));
        let save = "save the file beside the document and refer to it by a relative path";
        let help = match self.address(base, reference) {
            Some(address) => format!("allow it by `--allow-remote {}`, or {save}", address.origin()),
            None => save.to_owned(),
        };
        out.report(&reading::REMOTE_REFERENCE, site, message).help(help);
    }

    /// The file that was fetched from an address, if it was.
    pub(super) fn fetched(&self, out: &mut Diagnostics, site: NodeId, address: &Address) -> Option<FileId> {
        let file = self.fetched.get(address).copied();
        if self.unreachable.contains(address) {
            // The first reference to it has said why.
            out.lose(site);
        } else if file.is_none() {
            let said = shown(address.as_str());
            let message = format!("the reference leads to `{said}`, which was not fetched");
            out.report(&reading::UNRESOLVED_REFERENCE, site, message);
        }
        file
    }
}
