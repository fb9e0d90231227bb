import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.security.SecureRandom
import org.understudy.maven.Canaries
import org.understudy.maven.NestedBuild
import org.understudy.maven.Vaults

def canaries = new Canaries(new SecureRandom())
context.printed = [password: canaries.password(), "codes.txt": canaries.plain(), pin: canaries.password(), recovery: canaries.password()]
context.seed = canaries.plain()
context.passphrase = canaries.plain()
context.weak = canaries.weak()
context.vault = canaries.plain()

def build = new NestedBuild(basedir)
Files.createDirectory(build.file("tmp"))
build.secretFile("vault-password", context.vault)
def entries = [
    "Accounts/Mail": context.printed + [seed: context.seed],
    "Packs/Tom": [password: context.passphrase],
    "Packs/Weak": [password: context.weak],
]
for (plan in ["src/plan", "src/broken"]) {
    build.usePlan(plan)
    Files.copy(build.file("mail.md"), build.file(plan + "/accounts/mail.md"), StandardCopyOption.REPLACE_EXISTING)
    Files.delete(build.file(plan + "/vault.kdbx"))
    Vaults.write(build.file(plan + "/vault.kdbx"), context.vault, entries)
}
build.change("src/broken/packs/tom.md", "vault:Packs/Tom", "vault:Packs/Weak")
        .change("src/broken/accounts/mail.md", "#recovery", "#recovery-of-another")
return true
