new org.understudy.maven.NestedBuild(basedir)
        .said("tom: written to target/understudy/tom", "BUILD SUCCESS")
        .saidMatching("BUILD SUCCESS", ".*src/broken/accounts/mail.md:4:11: error BIND-008 .*", ".*src/broken/packs/tom.md:2:12: error BIND-005 .*", "BUILD FAILURE")
        .saidMatching("BUILD FAILURE", "error PACK-004 there is no folder .*src/nowhere", "BUILD FAILURE")
        .noStackTrace()
        .hasPack("target/understudy/tom")
return true
