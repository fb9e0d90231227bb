new org.understudy.maven.NestedBuild(basedir)
        .said("tom: written to one/target/understudy/tom")
        .said("tom: written to two/target/understudy/tom")
        .said("BUILD SUCCESS")
        .noStackTrace()
        .hasPack("one/target/understudy/tom")
        .hasPack("two/target/understudy/tom")
return true
