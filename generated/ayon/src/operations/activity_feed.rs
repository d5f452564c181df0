// Written by clientsmith. Do not edit: the next run overwrites it.

//! Comments, reactions, watchers and other activities on entities.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Comments, reactions, watchers and other activities on entities.
#[derive(Clone, Copy, Debug)]
pub struct ActivityFeed<'c>(pub(crate) &'c rt::Core);

impl ActivityFeed<'_> {
    /// Add an activity, such as a comment, to an entity.
    ///
    /// `POST /api/projects/{project_name}/{entity_type}/{entity_id}/activities` gives [`types::CreateActivityResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_type`: Type of the entity.
    /// - `entity_id`: Id of the entity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.activity_feed().post_project_activity("project_name", "entity_type", "entity_id", ayon::types::ProjectActivityPostModel::new(ayon::types::ProjectActivityPostModelActivityType::Comment)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "POST /api/projects/{project_name}/{entity_type}/{entity_id}/activities"
    )]
    pub fn post_project_activity(
        &self,
        project_name: impl AsRef<str>,
        entity_type: impl AsRef<str>,
        entity_id: impl AsRef<str>,
        body: impl Borrow<types::ProjectActivityPostModel>,
    ) -> Call<PostProjectActivity> {
        rt::Call::of::<PostProjectActivity>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_type", entity_type.as_ref())
            .path("entity_id", entity_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an activity.
    ///
    /// Allowed for its author and for administrators.
    ///
    /// `DELETE /api/projects/{project_name}/activities/{activity_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `activity_id`: Id of the activity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.activity_feed().delete_project_activity("project_name", "activity_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/projects/{project_name}/activities/{activity_id}")]
    pub fn delete_project_activity(
        &self,
        project_name: impl AsRef<str>,
        activity_id: impl AsRef<str>,
    ) -> Call<DeleteProjectActivity> {
        rt::Call::of::<DeleteProjectActivity>(self.0)
            .path("project_name", project_name.as_ref())
            .path("activity_id", activity_id.as_ref())
            .into()
    }
    /// Change an activity.
    ///
    /// The author and administrators may edit it; others with access may tick the check boxes in a comment.
    ///
    /// `PATCH /api/projects/{project_name}/activities/{activity_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `activity_id`: Id of the activity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.activity_feed().patch_project_activity("project_name", "activity_id", ayon::types::ActivityPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/projects/{project_name}/activities/{activity_id}")]
    pub fn patch_project_activity(
        &self,
        project_name: impl AsRef<str>,
        activity_id: impl AsRef<str>,
        body: impl Borrow<types::ActivityPatchModel>,
    ) -> Call<PatchProjectActivity> {
        rt::Call::of::<PatchProjectActivity>(self.0)
            .path("project_name", project_name.as_ref())
            .path("activity_id", activity_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the activity categories of a project.
    ///
    /// `GET /api/projects/{project_name}/activityCategories` gives [`types::ActivityCategoriesResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.activity_feed().get_activity_categories("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/activityCategories")]
    pub fn get_activity_categories(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetActivityCategories> {
        rt::Call::of::<GetActivityCategories>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// React to an activity.
    ///
    /// `POST /api/projects/{project_name}/activities/{activity_id}/reactions` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `activity_id`: Id of the activity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.activity_feed().create_reaction_to_activity("project_name", "activity_id", ayon::types::CreateReactionModel::new("reaction")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "POST /api/projects/{project_name}/activities/{activity_id}/reactions"
    )]
    pub fn create_reaction_to_activity(
        &self,
        project_name: impl AsRef<str>,
        activity_id: impl AsRef<str>,
        body: impl Borrow<types::CreateReactionModel>,
    ) -> Call<CreateReactionToActivity> {
        rt::Call::of::<CreateReactionToActivity>(self.0)
            .path("project_name", project_name.as_ref())
            .path("activity_id", activity_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Withdraw a reaction to an activity.
    ///
    /// `DELETE /api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `activity_id`: Id of the activity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `reaction`: The reaction. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.activity_feed().delete_reaction_to_activity("project_name", "activity_id", "reaction").await?;
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "DELETE /api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}"
    )]
    pub fn delete_reaction_to_activity(
        &self,
        project_name: impl AsRef<str>,
        activity_id: impl AsRef<str>,
        reaction: impl AsRef<str>,
    ) -> Call<DeleteReactionToActivity> {
        rt::Call::of::<DeleteReactionToActivity>(self.0)
            .path("project_name", project_name.as_ref())
            .path("activity_id", activity_id.as_ref())
            .path("reaction", reaction.as_ref())
            .into()
    }
    /// Suggest what can be mentioned in a comment on an entity.
    ///
    /// Returns users, teams, tasks and versions, the most relevant first.
    ///
    /// `POST /api/projects/{project_name}/suggest` gives [`types::SuggestResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.activity_feed().suggest_entity_mention("project_name", ayon::types::SuggestRequest::new(ayon::types::SuggestRequestEntityType::Folder, "entityId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/suggest")]
    pub fn suggest_entity_mention(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::SuggestRequest>,
    ) -> Call<SuggestEntityMention> {
        rt::Call::of::<SuggestEntityMention>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the users who watch an entity.
    ///
    /// `GET /api/projects/{project_name}/{entity_type}/{entity_id}/watchers` gives [`types::WatchersModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_type`: Type of the entity.
    /// - `entity_id`: Id of the entity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.activity_feed().get_entity_watchers("project_name", "entity_type", "entity_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/{entity_type}/{entity_id}/watchers")]
    pub fn get_entity_watchers(
        &self,
        project_name: impl AsRef<str>,
        entity_type: impl AsRef<str>,
        entity_id: impl AsRef<str>,
    ) -> Call<GetEntityWatchers> {
        rt::Call::of::<GetEntityWatchers>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_type", entity_type.as_ref())
            .path("entity_id", entity_id.as_ref())
            .into()
    }
    /// Replace the users who watch an entity.
    ///
    /// `POST /api/projects/{project_name}/{entity_type}/{entity_id}/watchers` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_type`: Type of the entity.
    /// - `entity_id`: Id of the entity. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.activity_feed().set_entity_watchers("project_name", "entity_type", "entity_id", ayon::types::WatchersModel::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(
        alias = "POST /api/projects/{project_name}/{entity_type}/{entity_id}/watchers"
    )]
    pub fn set_entity_watchers(
        &self,
        project_name: impl AsRef<str>,
        entity_type: impl AsRef<str>,
        entity_id: impl AsRef<str>,
        body: impl Borrow<types::WatchersModel>,
    ) -> Call<SetEntityWatchers> {
        rt::Call::of::<SetEntityWatchers>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_type", entity_type.as_ref())
            .path("entity_id", entity_id.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { PostProjectActivity "post_project_activity" POST "/api/projects/{project_name}/{entity_type}/{entity_id}/activities" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::CreateActivityResponseModel, failure json types::ErrorResponse
} }

rt::operation! { DeleteProjectActivity "delete_project_activity" DELETE "/api/projects/{project_name}/activities/{activity_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { PatchProjectActivity "patch_project_activity" PATCH "/api/projects/{project_name}/activities/{activity_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetActivityCategories "get_activity_categories" GET "/api/projects/{project_name}/activityCategories" {
    security [[0], [1, 2], [1]], accept "application/json",
    output json types::ActivityCategoriesResponseModel, failure json types::ErrorResponse
} }

rt::operation! { CreateReactionToActivity "create_reaction_to_activity" POST "/api/projects/{project_name}/activities/{activity_id}/reactions" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteReactionToActivity "delete_reaction_to_activity" DELETE "/api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SuggestEntityMention "suggest_entity_mention" POST "/api/projects/{project_name}/suggest" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::SuggestResponse,
    failure json types::ErrorResponse
} }

rt::operation! { GetEntityWatchers "get_entity_watchers" GET "/api/projects/{project_name}/{entity_type}/{entity_id}/watchers" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::WatchersModel,
    failure json types::ErrorResponse
} }

rt::operation! { SetEntityWatchers "set_entity_watchers" POST "/api/projects/{project_name}/{entity_type}/{entity_id}/watchers" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }
