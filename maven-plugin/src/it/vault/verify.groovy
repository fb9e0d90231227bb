import org.understudy.maven.NestedBuild
import org.understudy.maven.Vaults

def build = new NestedBuild(basedir)
build.said("the vault is there, with an empty entry for each secret that the plan names; fill it in with KeePassXC", "BUILD SUCCESS")
        .saidMatching("error SECRET-024 .*", "BUILD FAILURE")
        .noStackTrace()
assert Vaults.entries(build.file("src/plan/vault.kdbx"), "granite teapot sparrow juggle velvet compass") == ["Accounts/Mail", "Packs/Tom"]
return true
