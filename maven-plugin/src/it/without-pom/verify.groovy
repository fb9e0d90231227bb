new org.understudy.maven.NestedBuild(basedir)
        .said("the plan is well: nothing to report", "BUILD SUCCESS", "tom: written to target/understudy/tom", "BUILD SUCCESS")
        .saidMatching("note PACK-039 the pack tom, edition \\d+ as at .*: current", "  you can rely on it; .*", "BUILD SUCCESS", "fout PACK-040 .*", "BUILD FAILURE")
        .noStackTrace()
        .hasPack("target/understudy/tom")
return true
