// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Teams`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A team in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamListItemModel {
    /// Minimum length: 2. Maximum length: 64.
    pub name: String,
    pub member_count: i64,
    pub members: Option<Vec<TeamMemberModel>>,
    pub leaders: Option<Vec<TeamMemberModel>>,
}
rt::object! { TeamListItemModel {
    0 name "name" required, 1 member_count "memberCount" integer, 2 members "members" optional,
    3 leaders "leaders" optional
} }

/// A member of a team.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberModel {
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    pub name: String,
    /// Default: `false`.
    pub leader: Option<bool>,
    pub roles: Option<Vec<String>>,
}
rt::object! { TeamMemberModel {
    0 name "name" required, 1 leader "leader" optional, 2 roles "roles" optional
} }

impl TeamMemberModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            leader: None,
            roles: None,
        }
    }
}
rt::setters! { TeamMemberModel { leader: bare bool, roles: list String } }

/// A team of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamModel {
    /// Minimum length: 2. Maximum length: 64.
    pub name: String,
    pub members: Option<Vec<TeamMemberModel>>,
}
rt::object! { TeamModel { 0 name "name" required, 1 members "members" optional } }

impl TeamModel {
    /// What is required; the rest is set by the setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            members: None,
        }
    }
}
rt::setters! { TeamModel { members: list TeamMemberModel } }

/// The members of a team.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamPutModel {
    pub members: Vec<TeamMemberModel>,
}
rt::object! { TeamPutModel { 0 members "members" required } }

impl TeamPutModel {
    /// What is required; the rest is set by the setters.
    pub fn new(members: impl IntoIterator<Item = impl Into<TeamMemberModel>>) -> Self {
        Self {
            members: members.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}
