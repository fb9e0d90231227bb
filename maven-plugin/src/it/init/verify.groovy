import java.nio.file.Files
import org.understudy.maven.NestedBuild
import org.understudy.maven.Vaults

def build = new NestedBuild(basedir)
build.saidMatching("a plan is begun in .*my-plan; README.md says what to do next", "the vault’s password was drawn, and is in .*of-the-vault", "BUILD SUCCESS")
        .said("successor: written to target/understudy/successor", "BUILD SUCCESS")
        .saidMatching("written: .*-drill\\.md", "BUILD SUCCESS", "fout INIT-001 pom\\.xml .*", "BUILD FAILURE")
        .noStackTrace()
def password = Files.readString(build.file("password/of-the-vault"))
assert password.split(" ").length == 7
assert build.log().every { !it.contains(password) }
assert Files.readString(build.file("my-plan/src/plan/people/me.md")).contains("name: Maria Santos")
assert Vaults.entries(build.file("my-plan/src/plan/vault.kdbx"), password).contains("Packs/Successor")
assert Files.exists(build.file("my-plan/target/understudy/reports/reviews.ics"))
assert Files.list(build.file("my-plan/src/plan/reviews")).count() == 2
return true
