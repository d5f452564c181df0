// Written by clientsmith. Do not edit: the next run overwrites it.

//! Lists of entities, their items, attributes and folders.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Lists of entities, their items, attributes and folders.
#[derive(Clone, Copy, Debug)]
pub struct EntityLists<'c>(pub(crate) &'c rt::Core);

impl EntityLists<'_> {
    /// List the attributes defined for the items of a list.
    ///
    /// `GET /api/projects/{project_name}/lists/{entity_list_id}/attributes` gives [`Vec<types::EntityListAttributeDefinition>`](types::EntityListAttributeDefinition), or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().get_attributes_definition("project_name", "entity_list_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_entity_list_attributes_definition")]
    #[doc(alias = "GET /api/projects/{project_name}/lists/{entity_list_id}/attributes")]
    pub fn get_attributes_definition(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
    ) -> Call<GetEntityListAttributesDefinition> {
        rt::Call::of::<GetEntityListAttributesDefinition>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .into()
    }
    /// Define the attributes of the items of a list.
    ///
    /// `PUT /api/projects/{project_name}/lists/{entity_list_id}/attributes` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().set_attributes_definition("project_name", "entity_list_id", vec![ayon::types::EntityListAttributeDefinition::new("name", ayon::types::AttributeData::new())]).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_entity_list_attributes_definition")]
    #[doc(alias = "PUT /api/projects/{project_name}/lists/{entity_list_id}/attributes")]
    pub fn set_attributes_definition(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
        body: impl Borrow<Vec<types::EntityListAttributeDefinition>>,
    ) -> Call<SetEntityListAttributesDefinition> {
        rt::Call::of::<SetEntityListAttributesDefinition>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the ids of the entities in a list.
    ///
    /// `GET /api/projects/{project_name}/lists/{entity_list_id}/entities` gives [`types::EntityListEnities`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().get_list_entities("project_name", "entity_list_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/lists/{entity_list_id}/entities")]
    pub fn get_list_entities(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
    ) -> Call<GetListEntities> {
        rt::Call::of::<GetListEntities>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .into()
    }
    /// List the folders that group the entity lists of a project.
    ///
    /// `GET /api/projects/{project_name}/entityListFolders` gives [`types::EntityListFoldersResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().get_folders("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_entity_list_folders")]
    #[doc(alias = "GET /api/projects/{project_name}/entityListFolders")]
    pub fn get_folders(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetEntityListFolders> {
        rt::Call::of::<GetEntityListFolders>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Create a folder for entity lists.
    ///
    /// `POST /api/projects/{project_name}/entityListFolders` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().create_folder("project_name", ayon::types::EntityListFolderPostModel::new("label")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_entity_list_folder")]
    #[doc(alias = "POST /api/projects/{project_name}/entityListFolders")]
    pub fn create_folder(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::EntityListFolderPostModel>,
    ) -> Call<CreateEntityListFolder> {
        rt::Call::of::<CreateEntityListFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a folder for entity lists.
    ///
    /// `DELETE /api/projects/{project_name}/entityListFolders/{folder_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder for lists. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().delete_folder("project_name", "folder_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_entity_list_folder")]
    #[doc(alias = "DELETE /api/projects/{project_name}/entityListFolders/{folder_id}")]
    pub fn delete_folder(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
    ) -> Call<DeleteEntityListFolder> {
        rt::Call::of::<DeleteEntityListFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .into()
    }
    /// Change a folder for entity lists.
    ///
    /// `PATCH /api/projects/{project_name}/entityListFolders/{folder_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `folder_id`: Id of the folder for lists. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().update_folder("project_name", "folder_id", ayon::types::EntityListFolderPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_entity_list_folder")]
    #[doc(alias = "PATCH /api/projects/{project_name}/entityListFolders/{folder_id}")]
    pub fn update_folder(
        &self,
        project_name: impl AsRef<str>,
        folder_id: impl AsRef<str>,
        body: impl Borrow<types::EntityListFolderPatchModel>,
    ) -> Call<UpdateEntityListFolder> {
        rt::Call::of::<UpdateEntityListFolder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("folder_id", folder_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Set the order of the folders for entity lists.
    ///
    /// `POST /api/projects/{project_name}/entityListFolders/order` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().set_folders_order("project_name", ayon::types::EntityListFolderOrderModel::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_entity_list_folders_order")]
    #[doc(alias = "POST /api/projects/{project_name}/entityListFolders/order")]
    pub fn set_folders_order(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::EntityListFolderOrderModel>,
    ) -> Call<SetEntityListFoldersOrder> {
        rt::Call::of::<SetEntityListFoldersOrder>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Add an entity to a list.
    ///
    /// `POST /api/projects/{project_name}/lists/{entity_list_id}/items` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().create_item("project_name", "entity_list_id", ayon::types::EntityListItemPostModel::new("entityId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_entity_list_item")]
    #[doc(alias = "POST /api/projects/{project_name}/lists/{entity_list_id}/items")]
    pub fn create_item(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
        body: impl Borrow<types::EntityListItemPostModel>,
    ) -> Call<CreateEntityListItem> {
        rt::Call::of::<CreateEntityListItem>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Remove an item from a list.
    ///
    /// `DELETE /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `entity_list_item_id`: Id of the item in the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CDeleteEntityListItem%3E): `x_sender`, `x_sender_type`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().delete_item("project_name", "entity_list_id", "entity_list_item_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_entity_list_item")]
    #[doc(
        alias = "DELETE /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}"
    )]
    pub fn delete_item(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
        entity_list_item_id: impl AsRef<str>,
    ) -> Call<DeleteEntityListItem> {
        rt::Call::of::<DeleteEntityListItem>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .path("entity_list_item_id", entity_list_item_id.as_ref())
            .into()
    }
    /// Change an item of a list.
    ///
    /// `PATCH /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// - `entity_list_item_id`: Id of the item in the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CUpdateEntityListItem%3E): `x_sender`, `x_sender_type`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().update_item("project_name", "entity_list_id", "entity_list_item_id", ayon::types::EntityListItemPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_entity_list_item")]
    #[doc(
        alias = "PATCH /api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}"
    )]
    pub fn update_item(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
        entity_list_item_id: impl AsRef<str>,
        body: impl Borrow<types::EntityListItemPatchModel>,
    ) -> Call<UpdateEntityListItem> {
        rt::Call::of::<UpdateEntityListItem>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .path("entity_list_item_id", entity_list_item_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Change several items of a list in one call.
    ///
    /// `mode` tells whether the items replace those of the list, are merged into them, or are deleted from them.
    ///
    /// `PATCH /api/projects/{project_name}/lists/{list_id}/items` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `list_id`: Id of the list.
    ///
    /// [Optional](Call#impl-Call%3CUpdateEntityListItems%3E): `x_sender`, `x_sender_type`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().update_items("project_name", "list_id", ayon::types::EntityListMultiPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_entity_list_items")]
    #[doc(alias = "PATCH /api/projects/{project_name}/lists/{list_id}/items")]
    pub fn update_items(
        &self,
        project_name: impl AsRef<str>,
        list_id: impl AsRef<str>,
        body: impl Borrow<types::EntityListMultiPatchModel>,
    ) -> Call<UpdateEntityListItems> {
        rt::Call::of::<UpdateEntityListItems>(self.0)
            .path("project_name", project_name.as_ref())
            .path("list_id", list_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Set the order of the items of a list.
    ///
    /// `POST /api/projects/{project_name}/lists/{entity_list_id}/order` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().set_items_order("project_name", "entity_list_id", ayon::types::OrderEntityListItemsRequestModel::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_entity_list_items_order")]
    #[doc(alias = "POST /api/projects/{project_name}/lists/{entity_list_id}/order")]
    pub fn set_items_order(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
        body: impl Borrow<types::OrderEntityListItemsRequestModel>,
    ) -> Call<SetEntityListItemsOrder> {
        rt::Call::of::<SetEntityListItemsOrder>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create an entity list, with items if wanted.
    ///
    /// The items are placed in the order in which they are sent; their `position` does not count.
    ///
    /// `POST /api/projects/{project_name}/lists` gives [`types::EntityListSummary`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().create("project_name", ayon::types::EntityListPostModel::new(ayon::types::EntityListEnitiesEntityType::Folder, "label")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_entity_list")]
    #[doc(alias = "POST /api/projects/{project_name}/lists")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::EntityListPostModel>,
    ) -> Call<CreateEntityList> {
        rt::Call::of::<CreateEntityList>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get an entity list with its items.
    ///
    /// For long lists the GraphQL API of the server is the better way.
    ///
    /// `GET /api/projects/{project_name}/lists/{entity_list_id}` gives [`types::EntityListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetEntityList%3E): `metadata_only`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().get("project_name", "entity_list_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_entity_list")]
    #[doc(alias = "GET /api/projects/{project_name}/lists/{entity_list_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
    ) -> Call<GetEntityList> {
        rt::Call::of::<GetEntityList>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .into()
    }
    /// Delete an entity list.
    ///
    /// `DELETE /api/projects/{project_name}/lists/{entity_list_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().delete("project_name", "entity_list_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_entity_list")]
    #[doc(alias = "DELETE /api/projects/{project_name}/lists/{entity_list_id}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
    ) -> Call<DeleteEntityList> {
        rt::Call::of::<DeleteEntityList>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .into()
    }
    /// Change the metadata of an entity list.
    ///
    /// `PATCH /api/projects/{project_name}/lists/{entity_list_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.entity_lists().update("project_name", "entity_list_id", ayon::types::EntityListPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_entity_list")]
    #[doc(alias = "PATCH /api/projects/{project_name}/lists/{entity_list_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
        body: impl Borrow<types::EntityListPatchModel>,
    ) -> Call<UpdateEntityList> {
        rt::Call::of::<UpdateEntityList>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Store the present result of a dynamic list as its items.
    ///
    /// `POST /api/projects/{project_name}/lists/{entity_list_id}/materialize` gives [`types::EntityListSummary`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `entity_list_id`: Id of the list. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.entity_lists().materialize("project_name", "entity_list_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "materialize_entity_list")]
    #[doc(
        alias = "POST /api/projects/{project_name}/lists/{entity_list_id}/materialize"
    )]
    pub fn materialize(
        &self,
        project_name: impl AsRef<str>,
        entity_list_id: impl AsRef<str>,
    ) -> Call<MaterializeEntityList> {
        rt::Call::of::<MaterializeEntityList>(self.0)
            .path("project_name", project_name.as_ref())
            .path("entity_list_id", entity_list_id.as_ref())
            .into()
    }
}

rt::operation! { GetEntityListAttributesDefinition "get_entity_list_attributes_definition" GET "/api/projects/{project_name}/lists/{entity_list_id}/attributes" {
    security [[0], [1, 2], [1]], accept "application/json",
    output json Vec<types::EntityListAttributeDefinition>, failure json types::ErrorResponse
} }

rt::operation! { SetEntityListAttributesDefinition "set_entity_list_attributes_definition" PUT "/api/projects/{project_name}/lists/{entity_list_id}/attributes" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { GetListEntities "get_list_entities" GET "/api/projects/{project_name}/lists/{entity_list_id}/entities" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityListEnities,
    failure json types::ErrorResponse
} }

rt::operation! { GetEntityListFolders "get_entity_list_folders" GET "/api/projects/{project_name}/entityListFolders" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityListFoldersResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { CreateEntityListFolder "create_entity_list_folder" POST "/api/projects/{project_name}/entityListFolders" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityIdResponse,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteEntityListFolder "delete_entity_list_folder" DELETE "/api/projects/{project_name}/entityListFolders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateEntityListFolder "update_entity_list_folder" PATCH "/api/projects/{project_name}/entityListFolders/{folder_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SetEntityListFoldersOrder "set_entity_list_folders_order" POST "/api/projects/{project_name}/entityListFolders/order" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateEntityListItem "create_entity_list_item" POST "/api/projects/{project_name}/lists/{entity_list_id}/items" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteEntityListItem "delete_entity_list_item" DELETE "/api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

impl Call<DeleteEntityListItem> {
    /// Name of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn x_sender(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender", value.as_ref()).into()
    }
    /// Kind of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`. Default: `"api"`.
    pub fn x_sender_type(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender-type", value.as_ref()).into()
    }
}

rt::operation! { UpdateEntityListItem "update_entity_list_item" PATCH "/api/projects/{project_name}/lists/{entity_list_id}/items/{entity_list_item_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

impl Call<UpdateEntityListItem> {
    /// Name of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn x_sender(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender", value.as_ref()).into()
    }
    /// Kind of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`. Default: `"api"`.
    pub fn x_sender_type(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender-type", value.as_ref()).into()
    }
}

rt::operation! { UpdateEntityListItems "update_entity_list_items" PATCH "/api/projects/{project_name}/lists/{list_id}/items" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

impl Call<UpdateEntityListItems> {
    /// Name of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn x_sender(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender", value.as_ref()).into()
    }
    /// Kind of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`. Default: `"api"`.
    pub fn x_sender_type(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender-type", value.as_ref()).into()
    }
}

rt::operation! { SetEntityListItemsOrder "set_entity_list_items_order" POST "/api/projects/{project_name}/lists/{entity_list_id}/order" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateEntityList "create_entity_list" POST "/api/projects/{project_name}/lists" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityListSummary, failure json types::ErrorResponse
} }

rt::operation! { GetEntityList "get_entity_list" GET "/api/projects/{project_name}/lists/{entity_list_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityListModel,
    failure json types::ErrorResponse
} }

impl Call<GetEntityList> {
    /// Without the items. Default: `false`.
    pub fn metadata_only(self, value: bool) -> Self {
        self.inner.query("metadata_only", &value).into()
    }
}

rt::operation! { DeleteEntityList "delete_entity_list" DELETE "/api/projects/{project_name}/lists/{entity_list_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateEntityList "update_entity_list" PATCH "/api/projects/{project_name}/lists/{entity_list_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { MaterializeEntityList "materialize_entity_list" POST "/api/projects/{project_name}/lists/{entity_list_id}/materialize" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityListSummary,
    failure json types::ErrorResponse
} }
