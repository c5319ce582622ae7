//! Publishing: whole or not at all, whatever readers, other builds, full disks and kills do.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use opplyst::publish::{self, Destination, Error, Output, Published};
use opplyst::rules::{Deny, Report};
use tempfile::TempDir;

/// A site folder with `content/`, and the place where it publishes.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("site/content")).unwrap();
        Self { root }
    }

    fn site(&self) -> PathBuf {
        self.root.path().join("site")
    }

    fn public(&self) -> PathBuf {
        self.site().join("public")
    }

    fn publish(&self, output: &Output) -> Result<Published, Error> {
        publish_to(&self.public(), &self.site(), output)
    }

    /// What stands beside the sources and the site: nothing, once a build is over.
    fn leftovers(&self) -> Vec<String> {
        names(&self.site()).into_iter().filter(|name| name.starts_with('.')).collect()
    }
}

fn publish_to(folder: &Path, site: &Path, output: &Output) -> Result<Published, Error> {
    let clearance = Report::gather([]).clear(Deny::Warnings).expect("nothing was found");
    publish::write(output, &Destination::new(folder, site)?, &clearance)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn output(files: &[(&str, &str)]) -> Output {
    let files = files.iter().map(|(path, text)| ((*path).into(), text.as_bytes().into()));
    Output { files: files.collect() }
}

/// A site of 60 pages whose every line but that of the unchanging style sheet is the version.
fn version(number: usize) -> Output {
    let line = format!("version {number:06}\n");
    let mut site = output(&[("style.css", "body {}")]);
    for page in 0..60 {
        let path = format!("{}/page-{page}/index.html", ["nb", "nn", "en"][page % 3]);
        site.files.insert(path.into(), line.repeat(200 + page).as_bytes().into());
    }
    site
}

/// Reads one page and gives its version, or what is wrong with it.
fn read_version(public: &Path, page: usize) -> Result<usize, String> {
    let path = public.join(["nb", "nn", "en"][page % 3]).join(format!("page-{page}/index.html"));
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() != 200 + page || lines.iter().any(|line| *line != lines[0]) {
        return Err(format!("{} is cut or mixed", path.display()));
    }
    lines[0].strip_prefix("version ").unwrap().parse().map_err(|_| lines[0].to_owned())
}

#[test]
fn a_build_says_what_it_wrote_kept_and_removed() {
    let place = Place::new();
    let first = output(&[("index.html", "a"), ("nn/studentar/index.html", "b"), ("old.html", "c")]);
    let done = place.publish(&first).unwrap();
    assert_eq!((done.written, done.unchanged, done.removed), (3, 0, 0));

    let second =
        output(&[("index.html", "a"), ("nn/studentar/index.html", "B"), ("new.html", "d")]);
    let done = place.publish(&second).unwrap();
    assert_eq!((done.written, done.unchanged, done.removed), (2, 1, 1));
    assert_eq!(names(&place.public()), [".opplyst", "index.html", "new.html", "nn"]);
    assert_eq!(fs::read_to_string(place.public().join("nn/studentar/index.html")).unwrap(), "B");
    assert!(place.leftovers().is_empty(), "{:?}", place.leftovers());
}

#[test]
fn an_unchanged_file_keeps_its_time_and_a_changed_one_is_never_written_in_place() {
    let place = Place::new();
    place.publish(&output(&[("same.html", "same"), ("page.html", "old!")])).unwrap();
    let before = fs::metadata(place.public().join("same.html")).unwrap();
    // A backup by hard links, as some tools make it, must keep the old bytes.
    let backup = place.root.path().join("backup.html");
    fs::hard_link(place.public().join("page.html"), &backup).unwrap();
    std::thread::sleep(Duration::from_millis(20));

    place.publish(&output(&[("same.html", "same"), ("page.html", "new!")])).unwrap();
    let after = fs::metadata(place.public().join("same.html")).unwrap();
    assert_eq!(before.modified().unwrap(), after.modified().unwrap());
    assert_eq!(before.ino(), after.ino());
    assert_eq!(fs::read_to_string(backup).unwrap(), "old!");
    assert_eq!(fs::read_to_string(place.public().join("page.html")).unwrap(), "new!");
}

#[test]
fn the_folder_keeps_its_permissions_and_is_readable_at_first() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    place.publish(&version(1)).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.public()), mode(&place.site()));
    fs::set_permissions(place.public(), fs::Permissions::from_mode(0o750)).unwrap();
    place.publish(&version(2)).unwrap();
    assert_eq!(mode(&place.public()), 0o750);
}

#[test]
fn a_folder_that_we_did_not_make_is_refused_and_left_alone() {
    let place = Place::new();
    fs::create_dir_all(place.public().join("photos")).unwrap();
    fs::write(place.public().join("photos/child.jpg"), "dear").unwrap();
    let error = place.publish(&version(1)).unwrap_err();
    assert!(matches!(error, Error::NotOurs { .. }), "{error}");
    assert_eq!(fs::read_to_string(place.public().join("photos/child.jpg")).unwrap(), "dear");
    assert!(place.leftovers().is_empty());

    // An empty folder is nobody's.
    fs::remove_dir_all(place.public().join("photos")).unwrap();
    place.publish(&version(1)).unwrap();
}

#[test]
fn a_strangers_file_in_our_folder_is_not_swept_away() {
    let place = Place::new();
    place.publish(&version(1)).unwrap();
    fs::write(place.public().join(".DS_Store"), "litter").unwrap();
    place.publish(&version(2)).unwrap();
    fs::write(place.public().join("nn/.htaccess"), "deny").unwrap();
    let error = place.publish(&version(3)).unwrap_err();
    let Error::NotOurs { found, .. } = &error else { panic!("{error}") };
    assert!(found.ends_with("nn/.htaccess"), "{error}");
    assert_eq!(read_version(&place.public(), 0), Ok(2));
}

#[test]
fn a_marker_of_somebody_else_is_no_permission() {
    let place = Place::new();
    fs::create_dir(place.public()).unwrap();
    fs::write(place.public().join(".opplyst"), "diary.txt\n").unwrap();
    fs::write(place.public().join("diary.txt"), "dear").unwrap();
    assert!(matches!(place.publish(&version(1)), Err(Error::NotOurs { .. })));
}

#[test]
fn sources_are_never_published_over() {
    let place = Place::new();
    let elsewhere = place.root.path().join("elsewhere/texts");
    fs::create_dir_all(&elsewhere).unwrap();
    symlink(&elsewhere, place.site().join("i18n")).unwrap();
    let site = place.site();
    for folder in [
        site.clone(),
        place.root.path().to_path_buf(),
        site.join("content"),
        site.join("content/notices"),
        site.join("public/.."),
        site.join("themes"),
        place.root.path().join("elsewhere"),
        PathBuf::from("/"),
    ] {
        let error = publish_to(&folder, &site, &version(1)).unwrap_err();
        assert!(matches!(error, Error::HoldsSources { .. }), "{}: {error}", folder.display());
    }
    assert_eq!(names(&site), ["content", "i18n"]);
}

#[test]
fn a_file_or_a_dead_link_in_the_folders_place_is_refused() {
    let place = Place::new();
    fs::write(place.public(), "a file").unwrap();
    assert!(matches!(place.publish(&version(1)), Err(Error::NotAFolder(_))));
    fs::remove_file(place.public()).unwrap();
    symlink("nowhere", place.public()).unwrap();
    assert!(matches!(place.publish(&version(1)), Err(Error::LeadsNowhere(_))));
    assert!(place.public().is_symlink());
}

#[test]
fn a_linked_folder_is_replaced_where_it_really_is() {
    let place = Place::new();
    let www = place.root.path().join("www");
    fs::create_dir(&www).unwrap();
    symlink(&www, place.public()).unwrap();
    for number in 1..3 {
        place.publish(&version(number)).unwrap();
        assert!(place.public().is_symlink());
        assert_eq!(read_version(&www, 7), Ok(number));
    }
    assert_eq!(names(place.root.path()), ["site", "www"]);
}

#[test]
fn a_folder_far_below_is_made_and_names_that_lead_out_are_refused() {
    let place = Place::new();
    let deep = place.root.path().join("a/b/c");
    publish_to(&deep, &place.site(), &version(1)).unwrap();
    assert_eq!(read_version(&deep, 0), Ok(1));
    for name in ["../x", "/etc/x", "a//b", "a/./b", "", ".opplyst", "a\\b"] {
        let error = place.publish(&output(&[(name, "x")])).unwrap_err();
        assert!(matches!(error, Error::BadName(_)), "{name}: {error}");
    }
}

#[test]
fn a_reader_meets_whole_pages_while_fifty_builds_go_by() {
    let place = Place::new();
    place.publish(&version(0)).unwrap();
    let (over, rounds) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut newest = 0;
            while !over.load(Ordering::Relaxed) {
                for page in 0..60 {
                    let version = read_version(&place.public(), page)?;
                    // A page read later is never older: the site changes as one.
                    if version < newest {
                        return Err(format!("page {page} is back at {version} after {newest}"));
                    }
                    newest = version;
                }
                rounds.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        });
        for number in 1..=50 {
            place.publish(&version(number)).unwrap();
        }
        over.store(true, Ordering::Relaxed);
        reader.join().unwrap().unwrap();
    });
    assert!(rounds.into_inner() > 0);
    assert!(place.leftovers().is_empty());
}

#[test]
fn two_builds_at_once_never_mix() {
    let place = Place::new();
    std::thread::scope(|scope| {
        for odd in [0, 1] {
            let place = &place;
            scope.spawn(move || {
                for number in 0..15 {
                    let mut site = version(number * 2 + odd);
                    // Pages that only one of the two makes.
                    site.files.insert(format!("only-{odd}/{number}.html").into(), b"x"[..].into());
                    place.publish(&site).unwrap();
                }
            });
        }
    });
    let versions: Vec<_> = (0..60).map(|page| read_version(&place.public(), page)).collect();
    assert!(versions.iter().all(|version| version.is_ok() && *version == versions[0]));
    let odd = versions[0].clone().unwrap() % 2;
    assert_eq!(names(&place.public()).iter().filter(|name| name.starts_with("only-")).count(), 1);
    assert!(place.public().join(format!("only-{odd}")).exists());
    assert!(place.leftovers().is_empty());
}

/// Runs one test of this binary in a process of its own, after a shell line such as `ulimit`.
fn child(test: &str, folder: &Path, shell: &str) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("{shell} exec \"$0\" --exact \"$1\" --nocapture --test-threads=1")])
        .arg(std::env::current_exe().unwrap())
        .arg(format!("publish::{test}"))
        .env("OPPLYST_TEST_PLACE", folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command
}

/// Not a test by itself: the process that the next test kills.
#[test]
fn publishing_until_killed() {
    let Some(site) = std::env::var_os("OPPLYST_TEST_PLACE").map(PathBuf::from) else { return };
    let started = Instant::now();
    for number in 1.. {
        publish_to(&site.join("public"), &site, &version(number)).unwrap();
        if started.elapsed() > Duration::from_secs(20) {
            return;
        }
    }
}

#[test]
fn a_killed_build_leaves_the_site_whole_and_the_next_one_cleans_up() {
    let place = Place::new();
    place.publish(&version(0)).unwrap();
    let mut leftovers = 0;
    for round in 0..60 {
        if round >= 12 && leftovers > 0 {
            break;
        }
        let mut build = child("publishing_until_killed", &place.site(), "").spawn().unwrap();
        std::thread::sleep(Duration::from_millis(25 + 7 * (round % 12)));
        build.kill().unwrap();
        build.wait().unwrap();
        let versions: Vec<_> = (0..60).map(|page| read_version(&place.public(), page)).collect();
        assert!(
            versions.iter().all(|version| version.is_ok() && *version == versions[0]),
            "{versions:?}"
        );
        leftovers += place.leftovers().len();
    }
    assert!(leftovers > 0, "no build was killed while it was writing");
    place.publish(&version(1)).unwrap();
    assert!(place.leftovers().is_empty(), "{:?}", place.leftovers());
}

/// Not a test by itself: a build for which the room ends, run by the next test in a process of its
/// own.
#[test]
fn publishing_without_room() {
    let Some(site) = std::env::var_os("OPPLYST_TEST_PLACE").map(PathBuf::from) else { return };
    let mut big = version(2);
    big.files.insert("big.html".into(), vec![b'x'; 3 << 20].into());
    let error = publish_to(&site.join("public"), &site, &big).unwrap_err();
    let _ = write!(std::io::stderr(), "{}", error.key());
}

/// Runs the build without room, and checks that the site before is whole.
fn runs_out_of_room(place: &Place, shell: &str) -> String {
    let child = child("publishing_without_room", &place.site(), shell).output().unwrap();
    let said = String::from_utf8_lossy(&child.stderr).into_owned();
    assert!(child.status.success(), "{said}");
    assert!((0..60).all(|page| read_version(&place.public(), page) == Ok(1)), "{said}");
    assert!(place.leftovers().is_empty(), "{:?}", place.leftovers());
    said
}

#[test]
fn when_no_more_can_be_written_the_site_stays_as_it_was() {
    let place = Place::new();
    place.publish(&version(1)).unwrap();
    // A limit on the length of files fails a write half-way, for any user and on any system.
    let said = runs_out_of_room(&place, "trap '' XFSZ; ulimit -f 64;");
    assert!(said.ends_with("publish-failed"), "{said}");
}

#[test]
fn on_a_full_disk_the_site_stays_as_it_was() {
    let mount = tempfile::tempdir().unwrap();
    let tmpfs = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=2m", "opplyst-test"])
        .arg(mount.path())
        .output();
    if !tmpfs.is_ok_and(|mount| mount.status.success()) {
        // Only root may mount. The test above fails a write in another way; this one then shows
        // that the words for a full disk are chosen.
        let error = Error::Io {
            path: mount.path().to_path_buf(),
            error: std::io::ErrorKind::StorageFull.into(),
        };
        assert_eq!(error.key(), "publish-disk-full");
        let _ = writeln!(std::io::stderr(), "no right to mount: the full disk was not tried");
        return;
    }
    let site = mount.path().join("site");
    fs::create_dir_all(site.join("content")).unwrap();
    let result = std::panic::catch_unwind(|| {
        publish_to(&site.join("public"), &site, &version(1)).unwrap();
        let mut big = version(2);
        big.files.insert("big.html".into(), vec![b'x'; 3 << 20].into());
        let error = publish_to(&site.join("public"), &site, &big).unwrap_err();
        assert_eq!(error.key(), "publish-disk-full", "{error}");
        assert!((0..60).all(|page| read_version(&site.join("public"), page) == Ok(1)));
        assert_eq!(names(&site), ["content", "public"]);
        // A mount point can be published into, and not be replaced itself.
        let error = publish_to(mount.path(), &tempfile::tempdir().unwrap().path().join("s"), &big);
        assert!(error.is_err());
    });
    let unmounted = Command::new("umount").arg(mount.path()).status().unwrap();
    assert!(unmounted.success());
    result.unwrap();
}

#[test]
fn a_mount_point_is_told_as_such() {
    let mount = tempfile::tempdir().unwrap();
    let public = mount.path().join("public");
    fs::create_dir(&public).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "none"]).arg(&public).output();
    if !mounted.is_ok_and(|mount| mount.status.success()) {
        let _ = writeln!(std::io::stderr(), "no right to mount: the mount point was not tried");
        return;
    }
    let site = tempfile::tempdir().unwrap();
    let result = publish_to(&public, site.path(), &version(1));
    assert!(Command::new("umount").arg(&public).status().unwrap().success());
    assert!(matches!(result, Err(Error::MountPoint(_))), "{result:?}");
    assert_eq!(names(mount.path()), ["public"]);
}
