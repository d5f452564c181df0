//! `clientsmith::Build`: what a build script gets. That the module compiles and calls is shown by
//! `examples/build_script`, a crate of its own.

use clientsmith::{Build, generate_from_openapiv3};
use std::fs;
use std::path::PathBuf;

const DOCUMENT: &str = include_str!("../examples/build_script/openapi.yaml");

struct Folder {
    folder: tempfile::TempDir,
    document: PathBuf,
}

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let document = folder.path().join("openapi.yaml");
        fs::write(&document, DOCUMENT).expect("a document");
        Folder { folder, document }
    }

    fn build(&self) -> Build {
        Build::new(&self.document).out_dir(self.folder.path().join("out"))
    }
}

#[test]
fn one_file_is_written_and_left_alone_when_it_is_right() {
    let folder = Folder::new();
    let built = folder.build().name("greetings").generate().expect("built");
    assert_eq!(built.file, folder.folder.path().join("out/greetings.rs"));
    assert_eq!(built.summary.operations.total, 1);
    let text = fs::read_to_string(&built.file).expect("the module");
    assert!(text.contains("Greeting"));
    let time = || fs::metadata(&built.file).and_then(|file| file.modified()).expect("its time");
    let before = time();
    folder.build().name("greetings").generate().expect("built again");
    assert_eq!(time(), before);
    assert_eq!(fs::read_dir(folder.folder.path().join("out")).expect("the folder").count(), 1);
}

#[test]
fn the_file_is_called_client_unless_named() {
    let folder = Folder::new();
    let built = folder.build().generate().expect("built");
    assert!(built.file.ends_with("out/client.rs"));
}

#[test]
fn a_rejected_document_is_an_error_that_shows_the_place() {
    let folder = Folder::new();
    fs::write(&folder.document, "openapi: 3.1.0\ninfo: [\n").expect("a document");
    let error = folder.build().generate().expect_err("broken");
    let shown = error.to_string();
    assert!(shown.contains("error[E") && shown.contains("openapi.yaml:"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no colour in build logs");
    assert_eq!(format!("{error:?}"), format!("clientsmith generated nothing\n{shown}"));
}

#[test]
fn e074_no_folder_to_write_to() {
    // The tests run without a build script's environment.
    assert!(std::env::var_os("OUT_DIR").is_none());
    let folder = Folder::new();
    let error = Build::new(&folder.document).generate().expect_err("no folder");
    assert!(error.to_string().contains("E074"), "{error}");
}

#[test]
fn e075_a_name_that_is_no_file_name() {
    let folder = Folder::new();
    let error = folder.build().name("../outside").generate().expect_err("no name");
    assert!(error.to_string().contains("E075"), "{error}");
    assert!(!folder.folder.path().join("outside.rs").exists());
}

#[test]
fn e078_a_type_that_is_none() {
    let folder = Folder::new();
    let error = folder.build().format("uuid", "uuid::Uuid; fn f() {}").generate().expect_err("no path");
    assert!(error.to_string().contains("E078"), "{error}");
    folder
        .build()
        .format("uuid", "uuid::Uuid")
        .dates(clientsmith::config::Dates::Chrono)
        .generate()
        .expect("fine");
}

#[test]
fn e073_what_the_file_system_says() {
    let folder = Folder::new();
    let error = Build::new(&folder.document).out_dir(&folder.document).generate().expect_err("a file");
    assert!(error.to_string().contains("E073"), "{error}");
}

#[test]
fn e067_an_acceptance_that_covers_nothing() {
    let folder = Folder::new();
    let error = folder.build().accept("W100", "/paths", "known").generate().expect_err("unused");
    assert!(error.to_string().contains("E067"), "{error}");
}

#[test]
fn an_openapiv3_value_gives_the_same_module() {
    let value: openapiv3::OpenAPI =
        serde_yaml::from_str(&DOCUMENT.replace("3.1.0", "3.0.3")).expect("openapiv3 reads it");
    let folder = Folder::new();
    let from_file = folder.build().generate().expect("from the file");
    let from_value = Build::from_openapiv3(value.clone())
        .out_dir(folder.folder.path().join("value"))
        .generate()
        .expect("from the value");
    assert_eq!(from_file.summary.operations, from_value.summary.operations);
    let text = |file: &PathBuf| fs::read_to_string(file).expect("a module");
    assert!(text(&from_file.file) == text(&from_value.file), "another module than from the file");

    let mut config = clientsmith::config::Config::new("value.json");
    config.layout = clientsmith::config::Layout::Module;
    let mut out = clientsmith::diagnostic::Diagnostics::default();
    let generated = generate_from_openapiv3(&config, &value, &mut out).expect("generated");
    assert!(generated.files.0.into_values().eq([text(&from_value.file)]), "another module than by `Build`");
}

#[test]
fn names_are_kept_in_a_file_beside_the_sources() {
    let folder = Folder::new();
    let names = folder.folder.path().join("names.lock");
    folder.build().names(&names).generate().expect("built");
    let kept = fs::read_to_string(&names).expect("the file of names");
    assert!(kept.starts_with("clientsmith names 1\n") && kept.contains("marker "), "{kept}");
    // What stands there is what things are called.
    let line = kept.lines().find(|line| line.starts_with("marker ")).expect("a marker");
    let (key, name) = line.rsplit_once(' ').expect("a key and a name");
    fs::write(&names, kept.replace(line, &format!("{key} Renamed"))).expect("edited");
    let built = folder.build().names(&names).generate().expect("built");
    let text = fs::read_to_string(&built.file).expect("the module");
    assert!(text.contains("Renamed") && !text.contains(&format!("struct {name}")), "{text}");
    fs::write(&names, "what?").expect("broken");
    assert!(folder.build().names(&names).generate().expect_err("broken").to_string().contains("E050"));
}

#[test]
fn an_origin_is_read_strictly() {
    let folder = Folder::new();
    let error = folder.build().allow_remote("schemas.example.com").generate().expect_err("refused");
    let shown = error.to_string();
    assert!(shown.contains("E079") && shown.contains("`schemas.example.com` is no origin"), "{shown}");
    folder.build().allow_remote("https://schemas.example.com").generate().expect("nothing is fetched");
}
