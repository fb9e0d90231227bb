import java.nio.file.Files
import org.understudy.maven.NestedBuild
import org.understudy.maven.Repository

def build = new NestedBuild(basedir)
def repository = new Repository(basedir.toPath())
def commit = repository.git("rev-parse", "HEAD")
build.said("edition/1: tagged commit " + commit.substring(0, 12), "  goes out anew: tom")
        .said("tom: written to target/understudy/tom", "BUILD SUCCESS")
        .saidMatching("BUILD SUCCESS", "error EDITION-013 .*", "BUILD FAILURE", ".*error EDITION-010 .*", "BUILD FAILURE")
        .noStackTrace()
        .hasPack("target/understudy/tom")
assert repository.git("rev-parse", "edition/1^{commit}") == commit
assert repository.git("cat-file", "tag", "edition/1").contains("tagger Maria Santos <maria@example.org>")
assert new Repository(build.file("dirty")).git("tag") == ""
def manifest = Files.readString(build.file("target/understudy/tom/manifest.json"))
assert manifest.contains("\"status\" : \"final\"") && manifest.contains(commit)
assert Files.exists(build.file("target/understudy/reports/reissue.md"))
assert build.log().every { !it.contains("mail-secret-4711") && !it.contains("0123456789abcdef") }
return true
