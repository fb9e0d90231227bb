import java.nio.file.Files
import java.security.SecureRandom
import org.understudy.maven.NestedBuild
import org.understudy.maven.Vaults
import org.understudy.plan.Kind
import org.understudy.plan.Pack
import org.understudy.plan.Ref
import org.understudy.seal.PackShares

def build = new NestedBuild(basedir).usePlan()
def stick = Files.createDirectories(build.file("target/stick"))
build.change("src/plan/packs/tom.md", "must-reach: all", "must-reach: all\ndeliver-to: " + stick)
build.change("src/plan/packs/tom.md", "{passphrase", "{shares: {threshold: 2, of: [tom, ana, noor]}, passphrase")
["ana", "noor"].each {
    Files.writeString(build.file("src/plan/people/${it}.md"),
            "---\nname: ${it}\ncontacts: [{channel: phone, value: +31 6 0000 0622, verified: 2099-01-01}]\n---\n")
}
Files.writeString(build.file("src/plan/packs/maria.md"),
        "---\nrecipient: maria\nlanguage: en\ndocuments: [D0, D2]\nformats: [pdf]\ncovers: all\nprotection: {passphrase: \"vault:Packs/Maria\"}\n---\n")

def holders = ["tom", "ana", "noor"].collect { new Ref(Kind.PEOPLE, it) }
def secret = (0..15).collect { (byte) it } as byte[]
def words = PackShares.split(secret, new Pack.Shares(1, [new Pack.ShareGroup(2, holders)]), new SecureRandom())
        .collectEntries { holder, share -> [holder.id(), share.reveal { it.toString() }] }
def tom = ["password": "000102030405060708090a0b0c0d0e0f", "understudy.bits": "128"]
words.each { id, share -> tom["share-" + id] = share }
Files.delete(build.file("src/plan/vault.kdbx"))
Vaults.write(build.file("src/plan/vault.kdbx"), Vaults.PASSWORD,
        ["Accounts/Mail": ["password": "mail-secret-4711"], "Packs/Tom": tom, "Packs/Maria": ["password": ""]])
build.secretFile("enough.txt", words.noor + "\n\n" + words.tom + "\n")
build.secretFile("few.txt", words.noor + "\n")
build.secretFile("mistyped.txt", words.noor + "\n" + words.tom.replaceFirst("(\\w{4})\\w* ", "\$1xyzzy ") + "\n")
return true
