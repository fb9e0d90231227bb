import java.nio.file.Files
import org.understudy.maven.NestedBuild
import org.understudy.maven.Repository
import org.understudy.maven.Vaults

def build = new NestedBuild(basedir).usePlan().usePlan("dirty/plan")
["src/plan", "dirty/plan"].each {
    def vault = build.file(it + "/vault.kdbx")
    Files.delete(vault)
    Vaults.write(vault, Vaults.PASSWORD, [
            "Accounts/Mail": ["password": "mail-secret-4711"],
            "Packs/Tom": ["password": "granite teapot sparrow juggle velvet compass"],
            "Understudy/Editions": ["password": "0123456789abcdef" * 4]])
}
new Repository(build.file("dirty")).begin().commit("plan")
build.change("dirty/plan/accounts/mail.md", "Customers write here.", "Customers write there.")
new Repository(basedir.toPath()).begin().commit("src/plan")
return true
