// Written by clientsmith. Do not edit: the next run overwrites it.

//! Enumerations by name.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Enumerations by name.
#[derive(Clone, Copy, Debug)]
pub struct Enums<'c>(pub(crate) &'c rt::Core);

impl Enums<'_> {
    /// List the values of an enumeration by its name.
    ///
    /// Which further query parameters apply depends on the enumeration; send them with the generic query method of the call.
    ///
    /// `GET /api/enum/{enum_name}` gives [`Vec<types::EnumItem>`](types::EnumItem), or fails with [`types::ErrorResponse`].
    ///
    /// - `enum_name`: Name of the enumeration. Pattern: `^[a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)?$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.enums().get("enum_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_enum")]
    #[doc(alias = "GET /api/enum/{enum_name}")]
    pub fn get(&self, enum_name: impl AsRef<str>) -> Call<GetEnum> {
        rt::Call::of::<GetEnum>(self.0).path("enum_name", enum_name.as_ref()).into()
    }
}

rt::operation! { GetEnum "get_enum" GET "/api/enum/{enum_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::EnumItem>,
    failure json types::ErrorResponse
} }
