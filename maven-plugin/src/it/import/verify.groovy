import java.nio.file.Files
import org.understudy.maven.NestedBuild
import org.understudy.maven.Vaults

def build = new NestedBuild(basedir)
build.said("accounts/old-forum: new, vault:Accounts/Old Forum", "BUILD SUCCESS")
        .said("BUILD SUCCESS", "accounts/old-forum: changed in the vault, vault:Accounts/Old Forum", "BUILD SUCCESS")
        .said("BUILD SUCCESS", "accounts/bank: new, vault:Accounts/Bank", "BUILD SUCCESS")
        .saidMatching("BUILD SUCCESS", "BUILD SUCCESS", ".*error IMPORT-002 .*", "BUILD FAILURE")
        .noStackTrace()
assert Vaults.entries(build.file("src/plan/vault.kdbx"), Vaults.PASSWORD) ==
        ["Accounts/Bank", "Accounts/Mail", "Accounts/Old Forum", "Packs/Tom"]
assert Files.list(build.file("src/plan/accounts")).count() == 3
assert !Files.readString(build.file("src/plan/accounts/old-forum.md")).contains("secret-")
assert build.log().every { !it.contains("forum-secret") && !it.contains("bank-secret") }

["first", "second"].each {
    def properties = new Properties()
    new File(basedir, it + ".properties").withReader { reader -> properties.load(reader) }
    def export = new File(properties.getProperty("understudy.import"))
    export.delete()
    export.parentFile.delete()
}
return true
