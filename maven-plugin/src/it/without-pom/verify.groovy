new org.understudy.maven.NestedBuild(basedir)
        .said("the plan is well: nothing to report", "BUILD SUCCESS", "tom: written to target/understudy/tom", "BUILD SUCCESS")
        .noStackTrace()
        .hasPack("target/understudy/tom")
return true
