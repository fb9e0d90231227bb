import org.understudy.maven.Canaries
import org.understudy.maven.NestedBuild

def build = new NestedBuild(basedir)
        .said("tom: written to target/understudy/tom", "BUILD SUCCESS")
        .saidMatching(
                "BUILD SUCCESS",
                ".*src/broken/accounts/mail.md:17:29: error SECRET-009 .*",
                ".*src/broken/packs/tom.md:8:26: error SECRET-016 .*",
                "BUILD FAILURE")
        .hasPack("target/understudy/tom")
def all = [*(context.printed.values() as List), context.seed, context.passphrase, context.weak, context.vault]

assert Canaries.hits(all, build.file("build.log"), build.file("tmp"), build.file("target")) == []

// and that is so although Maven said all it could, and the documents have them
build.saidMatching("Apache Maven .*", ".*\\(f\\) vaultPassword = file:vault-password")
def text = build.textOf("target/understudy/tom/D2-succession-document.pdf", context.passphrase)
context.printed.each { name, value -> assert text.contains(value) : name }
return true
