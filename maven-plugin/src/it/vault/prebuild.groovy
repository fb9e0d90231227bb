def build = new org.understudy.maven.NestedBuild(basedir).usePlan()
java.nio.file.Files.delete(build.file("src/plan/vault.kdbx"))
return true
