import java.nio.file.Files
import org.understudy.maven.NestedBuild
import org.understudy.maven.Repository

def build = new NestedBuild(basedir).usePlan()
def head = "name,url,username,password,note\n"
def forum = "Old Forum,https://forum.example/,maria,forum-secret-1,\n"
def bank = "Bank,https://bank.example/,maria,bank-secret-1,\n"

// the build stands in a repository, where no export may lie
def outside = new NestedBuild(Files.createTempDirectory("understudy-it-").toFile())
outside.secretFile("first.csv", head + forum)
outside.secretFile("second.csv", head + forum.replace("forum-secret-1", "forum-secret-2") + bank)
["first", "second"].each {
    def properties = new Properties()
    properties.setProperty("understudy.import", outside.file(it + ".csv").toString())
    new File(basedir, it + ".properties").withWriter { writer -> properties.store(writer, null) }
}
new Repository(basedir.toPath()).begin()
build.secretFile("src/export.csv", head + bank)
return true
