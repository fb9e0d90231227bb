def build = new org.understudy.maven.NestedBuild(basedir)
build.saidMatching(
        "maria: vault:Packs/Maria: drawn, 90.5 bits",
        "tom: vault:Packs/Tom: there already, 128 bits, shares of 3 people",
        "BUILD SUCCESS",
        "tom: delivered to target/stick/From Maria Santos for Tom Hendriks",
        "BUILD SUCCESS",
        "note PACK-039 the pack tom, edition \\d+ as at .*: current",
        "BUILD SUCCESS",
        "note PACK-039 the pack tom, edition \\d+ as at .*: current",
        "BUILD SUCCESS",
        "error SECRET-045 more shares are needed: 1 more",
        "note PACK-039 the pack tom, .*: whole, but not opened",
        "BUILD FAILURE",
        "error SECRET-043 share 2 can’t be read: word 1 isn’t in the list",
        "BUILD FAILURE",
        "error SECRET-\\d+ .*",
        "BUILD FAILURE")
        .noStackTrace()
def text = build.log().join("\n")
assert !text.contains("xyzzy")
assert !text.contains("000102030405060708090a0b0c0d0e0f")
java.nio.file.Files.readAllLines(build.file("enough.txt")).findAll { !it.isBlank() }.each { assert !text.contains(it) }
return true
