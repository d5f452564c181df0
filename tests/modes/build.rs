//! Writes each client twice: with the runtime's tables and with serde's derives.

use clientsmith::config::{Dates, Maps, SerdeMode};

fn main() -> Result<(), clientsmith::BuildError> {
    for (mode, ending) in [(SerdeMode::Lean, "lean"), (SerdeMode::Derive, "derive")] {
        let build = |document: &str, name: &str| {
            clientsmith::Build::new(document).name(format!("{name}_{ending}")).serde(mode)
        };
        build("values.yaml", "values").generate()?;
        build("constraints.yaml", "constraints").validate(true).generate()?;
        build("../../specs/layerops/openapi.yaml", "layerops").generate()?;
        build("../../specs/ayon/openapi.json", "ayon").overlay("../../specs/ayon/overlay.yaml").generate()?;
    }
    let dates =
        [("jiff", Dates::Jiff), ("chrono", Dates::Chrono), ("time", Dates::Time), ("string", Dates::String)];
    for (name, dates) in dates {
        clientsmith::Build::new("formats.yaml").name(format!("formats_{name}")).dates(dates).generate()?;
    }
    for (mode, ending) in [(SerdeMode::Lean, "lean"), (SerdeMode::Derive, "derive")] {
        clientsmith::Build::new("formats.yaml")
            .name(format!("formats_foreign_{ending}"))
            .serde(mode)
            .format("uuid", "uuid")
            .format("decimal", "rust_decimal::Decimal")
            .format("uri", "url::Url")
            .format("ipv4", "std")
            .format("float", "f32")
            .format("date-time", "jiff::Timestamp")
            .format("date", "chrono")
            .format("currency", "crate::Currency")
            .generate()?;
    }
    for (mode, ending) in [(SerdeMode::Lean, "lean"), (SerdeMode::Derive, "derive")] {
        clientsmith::Build::new("asked.yaml").name(format!("asked_{ending}")).serde(mode).generate()?;
    }
    let maps = [("btree", Maps::BTree), ("hash", Maps::Hash), ("indexmap", Maps::Index)];
    for (name, maps) in maps {
        for (mode, ending) in [(SerdeMode::Lean, "lean"), (SerdeMode::Derive, "derive")] {
            clientsmith::Build::new("../../generator/tests/cases/choices/named.yaml")
                .name(format!("choices_{name}_{ending}"))
                .serde(mode)
                .maps(maps)
                .closed_enums(["Size", "/components/schemas/Shop/*"])
                .rename_type("_PrivatePet", "Pet")
                .rename_field("_PrivatePet.knd", "kind")
                .rename_operation("pets.all", "all")
                .replace_type("Money", "rust_decimal::Decimal")
                .derive_for("/components/schemas/Shop*", "Eq")
                .derive_for("Shop*", "Hash")
                .derive_for("/components/schemas/Shop/*", "Hash")
                .generate()?;
        }
    }
    Ok(())
}
