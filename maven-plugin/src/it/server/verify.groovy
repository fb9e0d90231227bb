new org.understudy.maven.NestedBuild(basedir)
        .said("tom: written to target/understudy/tom", "BUILD SUCCESS")
        .saidMatching("BUILD SUCCESS", "error SECRET-019 the password of the server missing can't be had from Maven's settings", "BUILD FAILURE")
        .noStackTrace()
        .hasPack("target/understudy/tom")
return true
