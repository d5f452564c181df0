// Written by clientsmith. Do not edit: the next run overwrites it.

//! Actions that add-ons offer on entities, and running them.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Actions that add-ons offer on entities, and running them.
#[derive(Clone, Copy, Debug)]
pub struct Actions<'c>(pub(crate) &'c rt::Core);

impl Actions<'_> {
    /// List the actions that fit a context.
    ///
    /// A context is a project with selected entities. `mode` chooses between actions that are decided by the context alone, those that need more computing, or both.
    ///
    /// `POST /api/actions/list` gives [`types::AvailableActionsListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CListAvailableActionsForContext%3E): `mode`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.actions().list_available_for_context(ayon::types::ActionContext::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_available_actions_for_context")]
    #[doc(alias = "POST /api/actions/list")]
    pub fn list_available_for_context(
        &self,
        body: impl Borrow<types::ActionContext>,
    ) -> Call<ListAvailableActionsForContext> {
        rt::Call::of::<ListAvailableActionsForContext>(self.0).json(body.borrow()).into()
    }
    /// List every action, whatever the context.
    ///
    /// Meant for managing actions; an add-on takes part only if it reports them.
    ///
    /// `GET /api/actions/manage` gives [`Vec<types::BaseActionManifest>`](types::BaseActionManifest), or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.actions().list_all_actions().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/actions/manage")]
    pub fn list_all_actions(&self) -> Call<ListAllActions> {
        Call::new(self.0)
    }
    /// Read or save the configuration of an action for the caller.
    ///
    /// Without a `value` in the body the stored configuration is returned.
    ///
    /// `POST /api/actions/config` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on. Pattern: `^[a-zA-Z0-9_][a-zA-Z0-9_\.\-]*[a-zA-Z0-9_]$`.
    /// - `addon_version`: Version of the add-on. Pattern: `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
    /// - `identifier`: Name of the action.
    ///
    /// [Optional](Call#impl-Call%3CConfigureAction%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.actions().configure("addon_name", "addon_version", "identifier", ayon::types::ActionConfig::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "configure_action")]
    #[doc(alias = "POST /api/actions/config")]
    pub fn configure(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        identifier: impl AsRef<str>,
        body: impl Borrow<types::ActionConfig>,
    ) -> Call<ConfigureAction> {
        rt::Call::of::<ConfigureAction>(self.0)
            .query("addonName", addon_name.as_ref())
            .query("addonVersion", addon_version.as_ref())
            .query("identifier", identifier.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Run an action on a context.
    ///
    /// What is to happen next (start the launcher, open a page, show a form) is told by the `type` of the answer.
    ///
    /// `POST /api/actions/execute` gives [`types::ExecuteResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on. Pattern: `^[a-zA-Z0-9_][a-zA-Z0-9_\.\-]*[a-zA-Z0-9_]$`.
    /// - `addon_version`: Version of the add-on. Pattern: `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
    /// - `identifier`: Name of the action.
    ///
    /// [Optional](Call#impl-Call%3CExecuteAction%3E): `variant`, `x_sender`, `x_sender_type`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.actions().execute("addon_name", "addon_version", "identifier", ayon::types::ActionContext::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "execute_action")]
    #[doc(alias = "POST /api/actions/execute")]
    pub fn execute(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        identifier: impl AsRef<str>,
        body: impl Borrow<types::ActionContext>,
    ) -> Call<ExecuteAction> {
        rt::Call::of::<ExecuteAction>(self.0)
            .query("addonName", addon_name.as_ref())
            .query("addonVersion", addon_version.as_ref())
            .query("identifier", identifier.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Claim a launcher action by its token.
    ///
    /// Called by the AYON launcher: marks the action as running and returns what to run.
    ///
    /// `GET /api/actions/take/{token}` gives [`types::TakeResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `token`: Token that the launcher was started with. Pattern: `[a-f0-9]{64}`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.actions().take("token").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "take_action")]
    #[doc(alias = "GET /api/actions/take/{token}")]
    pub fn take(&self, token: impl AsRef<str>) -> Call<TakeAction> {
        rt::Call::of::<TakeAction>(self.0).path("token", token.as_ref()).into()
    }
    /// Abort a launcher action that was claimed.
    ///
    /// Called by the AYON launcher.
    ///
    /// `POST /api/actions/abort/{token}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `token`: Token of the action. Pattern: `[a-f0-9]{64}`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.actions().abort("token", ayon::types::AbortRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "abort_action")]
    #[doc(alias = "POST /api/actions/abort/{token}")]
    pub fn abort(
        &self,
        token: impl AsRef<str>,
        body: impl Borrow<types::AbortRequestModel>,
    ) -> Call<AbortAction> {
        rt::Call::of::<AbortAction>(self.0)
            .path("token", token.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { ListAvailableActionsForContext "list_available_actions_for_context" POST "/api/actions/list" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AvailableActionsListModel,
    failure json types::ErrorResponse
} }

impl Call<ListAvailableActionsForContext> {
    /// Which actions to list. Default: `"simple"`.
    pub fn mode(
        self,
        value: impl Into<types::ListAvailableActionsForContextMode>,
    ) -> Self {
        self.inner
            .query(
                "mode",
                &Into::<types::ListAvailableActionsForContextMode>::into(value),
            )
            .into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { ListAllActions "list_all_actions" GET "/api/actions/manage" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::BaseActionManifest>,
    failure json types::ErrorResponse
} }

rt::operation! { ConfigureAction "configure_action" POST "/api/actions/config" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<ConfigureAction> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { ExecuteAction "execute_action" POST "/api/actions/execute" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ExecuteResponseModel,
    failure json types::ErrorResponse
} }

impl Call<ExecuteAction> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
    /// Name of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn x_sender(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender", value.as_ref()).into()
    }
    /// Kind of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`. Default: `"api"`.
    pub fn x_sender_type(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender-type", value.as_ref()).into()
    }
}

rt::operation! { TakeAction "take_action" GET "/api/actions/take/{token}" {
    accept "application/json", output json types::TakeResponseModel, failure json types::ErrorResponse
} }

rt::operation! { AbortAction "abort_action" POST "/api/actions/abort/{token}" {
    accept "application/json", output empty, failure json types::ErrorResponse
} }
